// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBindState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Binds a speaker to a payment code plate in the factory (出厂预绑定音箱和码牌).
///
/// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
///
/// - Returns [`SpeakerPrebinding`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：出厂预绑定音箱和码牌。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::PrebindSpeaker;
///
/// let request = PrebindSpeaker::new("示例文字").code_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"code_url":"https://example.com/notify","device_sn":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "出厂预绑定音箱和码牌",
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",
    "POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PrebindSpeaker {
    /// Device serial number (设备sn). Required. It stands in the path.
    pub device_sn: String,
    /// Address of the payment code (收款链接url). Required.
    pub code_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PrebindSpeaker {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `code_url`.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
            code_url: None,
            extra: Extra::new(),
        }
    }

    /// Address of the payment code (收款链接url). Required.
    pub fn code_url<Via>(mut self, code_url: impl IntoField<String, Via>) -> Self {
        self.code_url = code_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { PrebindSpeaker
    [device_sn,]
    [code_url,]
    ["code_url",]
}

wxpay_core::operation!(PrebindSpeaker => SpeakerPrebinding, wxpay_core::Spec::new(
    "merchant_tools.prebind_speaker",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",
)
.title("出厂预绑定音箱和码牌")
.family("merchant_tools")
.body(wxpay_core::Body::Json));

/// A speaker and the payment code it was bound to in the factory.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpeakerPrebinding {
    /// Device serial number (设备sn).
    pub device_sn: Option<String>,
    /// Binding state (绑定状态).
    pub bind_state: Option<SpeakerBindState>,
    /// Address of the payment code (收款链接url).
    pub code_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SpeakerPrebinding
    []
    [device_sn, bind_state, code_url,]
    []
}
