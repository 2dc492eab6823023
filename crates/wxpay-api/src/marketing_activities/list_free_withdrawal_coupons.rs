// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a user's free bank withdrawal coupons of a batch, page by page (查询批次下用户银行提现免费券列表).
///
/// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
///
/// - Returns [`FreeWithdrawalCouponPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询批次下用户银行提现免费券列表。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ListFreeWithdrawalCoupons;
///
/// let request = ListFreeWithdrawalCoupons::new("oSAMPLE0123456789abcdefghijk")
///     .mchid("1900000109")
///     .stock_id("sample-stock-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mchid":"1900000109","openid":"oSAMPLE0123456789abcdefghijk","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询批次下用户银行提现免费券列表",
    "/v3/marketing/withdraw-favor/users/{openid}/coupons",
    "GET /v3/marketing/withdraw-favor/users/{openid}/coupons"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListFreeWithdrawalCoupons {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: String,
    /// Merchant number (银行提现免费券批次创建方商户号). Required.
    pub mchid: Option<String>,
    /// Coupon batch id (银行提现免费券批次ID). Required.
    pub stock_id: Option<String>,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListFreeWithdrawalCoupons {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mchid` and `stock_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            mchid: None,
            stock_id: None,
            appid: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (银行提现免费券批次创建方商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Coupon batch id (银行提现免费券批次ID). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Start of the page of results (分页页码).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListFreeWithdrawalCoupons
    [openid,]
    [mchid, stock_id, appid, offset, limit,]
    ["mchid", "stock_id", "appid",]
}

wxpay_core::operation!(ListFreeWithdrawalCoupons => FreeWithdrawalCouponPage, wxpay_core::Spec::new(
    "marketing_activities.list_free_withdrawal_coupons",
    wxpay_core::http::Method::GET,
    "/v3/marketing/withdraw-favor/users/{openid}/coupons",
)
.title("查询批次下用户银行提现免费券列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml")
.query(&["mchid", "stock_id", "appid", "offset", "limit"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListFreeWithdrawalCoupons => [FreeWithdrawalCoupon] in data, undocumented by offset, total total_count);

/// One page of free bank withdrawal coupons.
#[derive(Clone)]
#[non_exhaustive]
pub struct FreeWithdrawalCouponPage {
    /// Result data (银行提现免费券列表).
    pub data: Option<Vec<FreeWithdrawalCoupon>>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Total count (查询结果总数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FreeWithdrawalCouponPage
    []
    [data, offset, limit, total_count,]
    []
}

/// A free bank withdrawal coupon with its state and quotas.
#[derive(Clone)]
#[non_exhaustive]
pub struct FreeWithdrawalCoupon {
    /// When it was sent (发放时间).
    pub send_time: Option<DateTime>,
    /// Sending quota (发放额度). In fen.
    pub send_quota: Option<i64>,
    /// Coupon id (银行提现免费券的券ID).
    pub coupon_id: Option<String>,
    /// Usage quota (使用额度). In fen.
    pub use_quota: Option<i64>,
    /// Coupon state (银行提现免费券券状态).
    pub coupon_state: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FreeWithdrawalCoupon
    []
    [send_time, send_quota, coupon_id, use_quota, coupon_state,]
    []
}
