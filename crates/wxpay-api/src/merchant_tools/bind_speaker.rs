// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SpeakerBinding;

wxpay_core::model! {
    /// Binds a speaker to a payment code plate (绑定音箱设备码牌).
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
    ///
    /// - Returns [`SpeakerBinding`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：绑定音箱设备码牌。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "绑定音箱设备码牌")]
    pub request BindSpeaker {
        required {
            /// Device serial number (设备sn). Required. It stands in the path.
            device_sn: String,
            /// The sub-merchant's number (子商户). Required.
            sub_mchid: String,
            /// Address of the payment code (收款链接url). Required.
            code_url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BindSpeaker => SpeakerBinding, wxpay_core::Spec::new(
    "bind_speaker",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind",
)
.title("绑定音箱设备码牌")
.family("merchant_tools")
.body(wxpay_core::Body::Json));
