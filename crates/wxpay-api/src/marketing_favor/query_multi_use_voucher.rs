// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a voucher that is bound to a discount activity for several payments (查询绑定多笔立减活动的代金券详情).
///
/// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
///
/// - Returns [`MultiUseVoucher`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询绑定多笔立减活动的代金券详情。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::QueryMultiUseVoucher;
///
/// let request = QueryMultiUseVoucher::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .coupon_id("sample-coupon-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_id":"sample-coupon-id","openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询绑定多笔立减活动的代金券详情",
    "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
    "GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
    "4014569864"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMultiUseVoucher {
    /// The user's id within the application (用户标识ID). Required. It stands in the path.
    pub openid: Option<String>,
    /// Coupon id (代金券ID). Required. It stands in the path.
    pub coupon_id: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMultiUseVoucher {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid` and `coupon_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            coupon_id: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识ID). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon id (代金券ID). Required. It stands in the path.
    pub fn coupon_id<Via>(mut self, coupon_id: impl IntoField<String, Via>) -> Self {
        self.coupon_id = coupon_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for QueryMultiUseVoucher {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryMultiUseVoucher
    []
    [openid, coupon_id, appid,]
    ["openid", "coupon_id", "appid",]
}

wxpay_core::operation!(QueryMultiUseVoucher => MultiUseVoucher, wxpay_core::Spec::new(
    "marketing_favor.query_multi_use_voucher",
    wxpay_core::http::Method::GET,
    "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
)
.title("查询绑定多笔立减活动的代金券详情")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014569864")
.query(&["appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// A voucher for several payments, with its state and what was used.
#[derive(Clone)]
#[non_exhaustive]
pub struct MultiUseVoucher {
    /// Merchant number that created the coupon batch (创建批次的商户号).
    pub stock_creator_mchid: Option<String>,
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Coupon id (代金券id).
    pub coupon_id: Option<String>,
    /// Voucher name (代金券名称).
    pub coupon_name: Option<String>,
    /// Coupon state (券状态).
    pub coupon_state: Option<MultiUseVoucherState>,
    /// When the coupon was received (领券时间).
    pub receive_time: Option<DateTime>,
    /// When it becomes available (可用开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (可用结束时间).
    pub available_end_time: Option<DateTime>,
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// Most times it can be used (最大使用次数).
    pub max_use_number: Option<i64>,
    /// Times it can still be used (可用次数).
    pub available_number: Option<i64>,
    /// Times already used (已使用次数).
    pub used_number: Option<i64>,
    /// List of amounts used (已用金额列表).
    pub use_amount_list: Option<UsedAmounts>,
    /// The user's id within the application (用户标识ID).
    pub openid: Option<String>,
    /// Application id (公众账号ID). Described by SKIT; no official source confirms it.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MultiUseVoucher
    []
    [stock_creator_mchid, stock_id, coupon_id, coupon_name, coupon_state, receive_time, available_begin_time, available_end_time, activity_id, max_use_number, available_number, used_number, use_amount_list, openid, appid,]
    []
}

/// The amounts already used.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsedAmounts {
    /// Amounts used (已用金额).
    pub used_amounts: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UsedAmounts
    []
    [used_amounts,]
    []
}

wxpay_core::open_enum! {
    /// The state of a voucher for several payments.
    pub enum MultiUseVoucherState {
        #[doc(alias = "COUPON_STATE_UNKNOW")]
        NamedUnknown = "COUPON_STATE_UNKNOW",
        #[doc(alias = "COUPON_STATE_SEND")]
        Send = "COUPON_STATE_SEND",
        #[doc(alias = "COUPON_STATE_USED")]
        Used = "COUPON_STATE_USED",
        #[doc(alias = "COUPON_STATE_EXPIRED")]
        Expired = "COUPON_STATE_EXPIRED",
    }
}
