// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the notification address for voucher events (设置消息通知地址).
///
/// `POST /v3/marketing/favor/callbacks`
///
/// - Returns [`UpdatedNotificationUrl`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：设置消息通知地址。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
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
/// use wxpay::api::marketing_favor::SetNotificationUrl;
///
/// let request = SetNotificationUrl::new()
///     .mchid("9856888")
///     .notify_url("https://example.com/notify")
///     .switch(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mchid":"9856888","notify_url":"https://example.com/notify","switch":true}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "设置消息通知地址",
    "/v3/marketing/favor/callbacks",
    "POST /v3/marketing/favor/callbacks",
    "4012464198",
    "4012464176"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SetNotificationUrl {
    /// Merchant number (商户号). Required. At most 20 characters.
    pub mchid: Option<String>,
    /// Address that receives the notifications (通知url地址). Required. At most 256 characters.
    pub notify_url: Option<String>,
    /// True if callbacks are on (回调开关).
    pub switch: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SetNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `mchid`, and `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            mchid: None,
            notify_url: None,
            switch: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Required. At most 20 characters.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Address that receives the notifications (通知url地址). Required. At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// True if callbacks are on (回调开关).
    pub fn switch<Via>(mut self, switch: impl IntoField<bool, Via>) -> Self {
        self.switch = switch.into_field();
        self
    }
}

impl Default for SetNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SetNotificationUrl
    []
    [mchid, notify_url, switch,]
    ["mchid", "notify_url",]
}

wxpay_core::operation!(SetNotificationUrl => UpdatedNotificationUrl, wxpay_core::Spec::new(
    "marketing_favor.set_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/callbacks",
)
.title("设置消息通知地址")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012464198")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));

/// The notification address after it was set, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedNotificationUrl {
    /// When it was last updated (修改时间).
    pub update_time: Option<DateTime>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedNotificationUrl
    []
    [update_time, notify_url,]
    []
}
