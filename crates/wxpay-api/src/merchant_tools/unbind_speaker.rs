// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBinding;
use wxpay_core::model::Extra;

/// Unbinds a speaker from its payment code plate (解绑音箱设备码牌).
///
/// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
///
/// - Returns [`SpeakerBinding`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：解绑音箱设备码牌。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::UnbindSpeaker;
///
/// let request = UnbindSpeaker::new("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"device_sn":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解绑音箱设备码牌",
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",
    "POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UnbindSpeaker {
    /// Device serial number (设备sn). Required. It stands in the path.
    pub device_sn: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UnbindSpeaker {
    /// Creates the request; setters add the other fields.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { UnbindSpeaker
    [device_sn,]
    []
    []
}

wxpay_core::operation!(UnbindSpeaker => SpeakerBinding, wxpay_core::Spec::new(
    "merchant_tools.unbind_speaker",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",
)
.title("解绑音箱设备码牌")
.family("merchant_tools"));
