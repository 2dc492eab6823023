// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBindState;

wxpay_core::model! {
    /// Binds a speaker to a payment code plate in the factory (出厂预绑定音箱和码牌).
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
    ///
    /// - Returns [`SpeakerPrebinding`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：出厂预绑定音箱和码牌。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "出厂预绑定音箱和码牌")]
    pub request PrebindSpeaker {
        required {
            /// Device serial number (设备sn). Required. It stands in the path.
            device_sn: String,
            /// Address of the payment code (收款链接url). Required.
            code_url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PrebindSpeaker => SpeakerPrebinding, wxpay_core::Spec::new(
    "prebind_speaker",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",
)
.title("出厂预绑定音箱和码牌")
.family("merchant_tools")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A speaker and the payment code it was bound to in the factory.
    pub answer SpeakerPrebinding {
        always {}
        optional {
            /// Device serial number (设备sn).
            device_sn: String,
            /// Binding state (绑定状态).
            bind_state: SpeakerBindState,
            /// Address of the payment code (收款链接url).
            code_url: String,
        }
    }
}
