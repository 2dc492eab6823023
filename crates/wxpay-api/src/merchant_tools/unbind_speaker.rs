// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBinding;

wxpay_core::model! {
    /// Unbinds a speaker from its payment code plate (解绑音箱设备码牌).
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
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
