// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlanNotificationUrl;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the notification address for delivery plans (设置投放计划回调地址).
///
/// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
///
/// - Returns [`DeliveryPlanNotificationUrl`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：设置投放计划回调地址。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::SetDeliveryPlanNotificationUrl;
///
/// let request = SetDeliveryPlanNotificationUrl::new()
///     .sp_mchid("298689900")
///     .notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"notify_url":"https://example.com/notify","sp_mchid":"298689900"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "设置投放计划回调地址",
    "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
    "POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
    "4016184598"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SetDeliveryPlanNotificationUrl {
    /// The service provider's merchant number (服务商商户号). Required. It stands in the path.
    pub sp_mchid: Option<String>,
    /// Address that receives the notifications (通知url地址). Required. At most 256 characters.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SetDeliveryPlanNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `sp_mchid`, and `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required. It stands in the path.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// Address that receives the notifications (通知url地址). Required. At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

impl Default for SetDeliveryPlanNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SetDeliveryPlanNotificationUrl
    []
    [sp_mchid, notify_url,]
    ["sp_mchid", "notify_url",]
}

wxpay_core::operation!(SetDeliveryPlanNotificationUrl => DeliveryPlanNotificationUrl, wxpay_core::Spec::new(
    "marketing_product_coupon.set_delivery_plan_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
)
.title("设置投放计划回调地址")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016184598")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));
