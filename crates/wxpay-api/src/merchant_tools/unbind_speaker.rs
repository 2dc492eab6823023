// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBinding;

wxpay_core::model! {
    /// Unbinds a speaker from its payment code plate (解绑音箱设备码牌).
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
    ///
    /// - Returns [`SpeakerBinding`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：解绑音箱设备码牌。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "解绑音箱设备码牌")]
    pub request UnbindSpeaker {
        required {
            /// Device serial number (设备sn). Required. It stands in the path.
            device_sn: String,
        }
        optional {}
    }
}

wxpay_core::operation!(UnbindSpeaker => SpeakerBinding, wxpay_core::Spec::new(
    "unbind_speaker",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",
)
.title("解绑音箱设备码牌")
.family("merchant_tools"));
