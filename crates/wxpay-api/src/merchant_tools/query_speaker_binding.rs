// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBinding;

wxpay_core::model! {
    /// Queries which payment code plate a speaker is bound to (查询音箱绑定信息).
    ///
    /// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
    ///
    /// - Returns [`SpeakerBinding`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询音箱绑定信息。调用方：服务商、平台；只读，可以重试。
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
