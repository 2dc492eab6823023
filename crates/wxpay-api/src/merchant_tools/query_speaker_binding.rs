// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBinding;
use wxpay_core::model::Extra;

/// Queries which payment code plate a speaker is bound to (查询音箱绑定信息).
///
/// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
///
/// - Returns [`SpeakerBinding`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询音箱绑定信息。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::QuerySpeakerBinding;
///
/// let request = QuerySpeakerBinding::new("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"device_sn":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询音箱绑定信息",
    "/v3/pay-devices/open-scenario-speaker/{device_sn}",
    "GET /v3/pay-devices/open-scenario-speaker/{device_sn}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySpeakerBinding {
    /// Device serial number (设备sn). Required. It stands in the path.
    pub device_sn: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySpeakerBinding {
    /// Creates the request; setters add the other fields.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QuerySpeakerBinding
    [device_sn,]
    []
    []
}

wxpay_core::operation!(QuerySpeakerBinding => SpeakerBinding, wxpay_core::Spec::new(
    "merchant_tools.query_speaker_binding",
    wxpay_core::http::Method::GET,
    "/v3/pay-devices/open-scenario-speaker/{device_sn}",
)
.title("查询音箱绑定信息")
.family("merchant_tools")
.repeat(wxpay_core::Repeat::Freely));
