// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBinding;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Binds a speaker to a payment code plate (绑定音箱设备码牌).
///
/// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
///
/// - Returns [`SpeakerBinding`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：绑定音箱设备码牌。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::BindSpeaker;
///
/// let request = BindSpeaker::new("示例文字")
///     .sub_mchid("1900000109")
///     .code_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"code_url":"https://example.com/notify","device_sn":"示例文字","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "绑定音箱设备码牌",
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind",
    "POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BindSpeaker {
    /// Device serial number (设备sn). Required. It stands in the path.
    pub device_sn: String,
    /// The sub-merchant's number (子商户). Required.
    pub sub_mchid: Option<String>,
    /// Address of the payment code (收款链接url). Required.
    pub code_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BindSpeaker {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `code_url`.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
            sub_mchid: None,
            code_url: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Address of the payment code (收款链接url). Required.
    pub fn code_url<Via>(mut self, code_url: impl IntoField<String, Via>) -> Self {
        self.code_url = code_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { BindSpeaker
    [device_sn,]
    [sub_mchid, code_url,]
    ["sub_mchid", "code_url",]
}

wxpay_core::operation!(BindSpeaker => SpeakerBinding, wxpay_core::Spec::new(
    "merchant_tools.bind_speaker",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind",
)
.title("绑定音箱设备码牌")
.family("merchant_tools")
.body(wxpay_core::Body::Json));
