// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBinding;

wxpay_core::model! {
    /// Queries which payment code plate a speaker is bound to (查询音箱绑定信息).
    ///
    /// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "查询音箱绑定信息")]
    pub request QuerySpeakerBinding {
        required {
            /// Device serial number (设备sn). Required. It stands in the path.
            device_sn: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySpeakerBinding => SpeakerBinding, wxpay_core::Spec::new(
    "query_speaker_binding",
    wxpay_core::http::Method::GET,
    "/v3/pay-devices/open-scenario-speaker/{device_sn}",
)
.title("查询音箱绑定信息")
.family("merchant_tools")
.repeat(wxpay_core::Repeat::Freely));
