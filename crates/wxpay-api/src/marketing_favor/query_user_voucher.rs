// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Voucher;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one voucher of a user (查询代金券详情).
///
/// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
///
/// - Returns [`Voucher`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe, it only reads.
/// - 中文：查询代金券详情。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Notification address required; notified merchant required. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Openid not of the AppID; activity over or not active. | Check the parameters. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Send the same request again later. |
/// | `MCH_NOT_EXISTS` | 400 | Merchant number invalid. |  |
/// | `NOT_ENOUGH` | 403 | Batch's budget used up. |  |
/// | `REQUEST_BLOCKED` | 403 | Calling merchant has no permission; merchant may not send coupons; batch not for other merchants. | Check the parameters. Apply for the permission. |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid. | Contact WeChat Pay. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such batch. | Check the parameters. |
/// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send fewer requests. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::QueryUserVoucher;
///
/// let request = QueryUserVoucher::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .coupon_id("9856888")
///     .appid("wx8888888888888888");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","coupon_id":"9856888","openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询代金券详情",
    "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
    "GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
    "4012486942",
    "4012492796"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserVoucher {
    /// The user's id within the application (用户openid). Required. At most 128 characters. It stands in the path.
    pub openid: Option<String>,
    /// Coupon id (代金券id). Required. At most 20 characters. It stands in the path.
    pub coupon_id: Option<String>,
    /// Application id (公众账号ID). Required. At most 128 characters.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserVoucher {
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

    /// The user's id within the application (用户openid). Required. At most 128 characters. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon id (代金券id). Required. At most 20 characters. It stands in the path.
    pub fn coupon_id<Via>(mut self, coupon_id: impl IntoField<String, Via>) -> Self {
        self.coupon_id = coupon_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required. At most 128 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for QueryUserVoucher {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryUserVoucher
    []
    [openid, coupon_id, appid,]
    ["openid", "coupon_id", "appid",]
}

wxpay_core::operation!(QueryUserVoucher => Voucher, wxpay_core::Spec::new(
    "marketing_favor.query_user_voucher",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
)
.title("查询代金券详情")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012486942")
.query(&["appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));
