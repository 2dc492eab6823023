// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardConfigState;

wxpay_core::model! {
    /// Cancels the application for a business card's configuration (撤销商家名片配置申请).
    ///
    /// `POST /v3/brand/card/card-configs/cancel-applyment`
    ///
    /// - Returns [`CancelledCardConfig`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：撤销商家名片配置申请。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "撤销商家名片配置申请")]
    pub request CancelCardConfig {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Business application number.
            business_code: String,
            /// WeChat Pay's application number.
            applyment_id: String,
        }
    }
}

wxpay_core::operation!(CancelCardConfig => CancelledCardConfig, wxpay_core::Spec::new(
    "cancel_card_config",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-configs/cancel-applyment",
)
.title("撤销商家名片配置申请")
.family("brand")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The configuration whose application was cancelled.
    pub answer CancelledCardConfig {
        always {}
        optional {
            /// Business application number.
            business_code: String,
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// State of the application.
            applyment_state: CardConfigState,
        }
    }
}
