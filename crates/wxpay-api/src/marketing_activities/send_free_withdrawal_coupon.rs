// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sends a user a free bank withdrawal coupon (为用户发银行提现免费券).
///
/// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
///
/// - Returns [`SentFreeWithdrawalCoupon`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：为用户发银行提现免费券。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::SendFreeWithdrawalCoupon;
///
/// let request = SendFreeWithdrawalCoupon::new("oSAMPLE0123456789abcdefghijk")
///     .mchid("1900000109")
///     .stock_id("sample-stock-id")
///     .send_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mchid":"1900000109","openid":"oSAMPLE0123456789abcdefghijk","send_request_no":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "为用户发银行提现免费券",
    "/v3/marketing/withdraw-favor/users/{openid}/coupons",
    "POST /v3/marketing/withdraw-favor/users/{openid}/coupons"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SendFreeWithdrawalCoupon {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: String,
    /// Merchant number (银行提现免费券批次创建方商户号). Required.
    pub mchid: Option<String>,
    /// Coupon batch id (银行提现免费券批次ID). Required.
    pub stock_id: Option<String>,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// Request number of the sending (商户单据号). Required.
    pub send_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SendFreeWithdrawalCoupon {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mchid`, `stock_id` and `send_request_no`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            mchid: None,
            stock_id: None,
            appid: None,
            send_request_no: None,
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

    /// Request number of the sending (商户单据号). Required.
    pub fn send_request_no<Via>(mut self, send_request_no: impl IntoField<String, Via>) -> Self {
        self.send_request_no = send_request_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { SendFreeWithdrawalCoupon
    [openid,]
    [mchid, stock_id, appid, send_request_no,]
    ["mchid", "stock_id", "appid", "send_request_no",]
}

wxpay_core::operation!(SendFreeWithdrawalCoupon => SentFreeWithdrawalCoupon, wxpay_core::Spec::new(
    "marketing_activities.send_free_withdrawal_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/withdraw-favor/users/{openid}/coupons",
)
.title("为用户发银行提现免费券")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The id of a sent coupon and when it expires.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentFreeWithdrawalCoupon {
    /// Coupon id (银行提现免费券ID).
    pub coupon_id: Option<String>,
    /// When it expires (银行提现免费券过期时间).
    pub expire_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SentFreeWithdrawalCoupon
    []
    [coupon_id, expire_time,]
    []
}
