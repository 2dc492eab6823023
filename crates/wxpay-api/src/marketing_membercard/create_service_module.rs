// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::JumpMiniprogram;
use super::ServiceModule;

wxpay_core::model! {
    /// Adds a member service to a member card template (添加会员卡服务项).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
    ///
    /// - Returns [`ServiceModule`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：添加会员卡服务项。调用方：商户、服务商、平台；重试之前请先查询。
    #[doc(alias = "添加会员卡服务项")]
    pub request CreateServiceModule {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Member service item id (会员服务项ID). Required.
            service_module_id: String,
            /// Mini program to jump to (跳转小程序). Required.
            jump_miniprogram: JumpMiniprogram,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateServiceModule => ServiceModule, wxpay_core::Spec::new(
    "create_service_module",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules",
)
.title("添加会员卡服务项")
.family("marketing_membercard")
.body(wxpay_core::Body::Json));
