// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Removes a member service from a member card template (移除会员卡服务项).
    ///
    /// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：移除会员卡服务项。调用方：商户、服务商、平台；重试之前请先查询。
    #[doc(alias = "移除会员卡服务项")]
    pub request DeleteServiceModule {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Member service item id (会员服务项ID). Required. It stands in the path.
            service_module_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeleteServiceModule => (), wxpay_core::Spec::new(
    "delete_service_module",
    wxpay_core::http::Method::DELETE,
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
)
.title("移除会员卡服务项")
.family("marketing_membercard"));
