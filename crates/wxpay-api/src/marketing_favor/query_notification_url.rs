// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the notification address for voucher events (获取已设置的消息通知地址).
///
/// `GET /v3/marketing/favor/callbacks`
///
/// - Returns [`NotificationUrl`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Rate limit: 2000 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：获取已设置的消息通知地址。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试；每秒 2000 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
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
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::QueryNotificationUrl;
///
/// let request = QueryNotificationUrl::new().mchid("9856888");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mchid":"9856888"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取已设置的消息通知地址",
    "/v3/marketing/favor/callbacks",
    "GET /v3/marketing/favor/callbacks",
    "4012464070",
    "4012464155"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryNotificationUrl {
    /// Merchant number (商户号). Required. At most 20 characters.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `mchid` unless set.
    pub fn new() -> Self {
        Self {
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Required. At most 20 characters.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

impl Default for QueryNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryNotificationUrl
    []
    [mchid,]
    ["mchid",]
}

wxpay_core::operation!(QueryNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "marketing_favor.query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/callbacks",
)
.title("获取已设置的消息通知地址")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012464070")
.query(&["mchid"])
.fill(&[("mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

/// The notification address of a merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationUrl {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotificationUrl
    []
    [mchid, notify_url,]
    []
}
