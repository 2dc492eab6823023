// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentScene;

wxpay_core::model! {
    /// Applies for a rule that links payments to the business card (添加交易连接名片规则申请).
    ///
    /// `POST /v3/brand/card/card-links`
    ///
    /// - Returns [`CreatedCardLink`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `business_code` and the same parameters.
    /// - 中文：添加交易连接名片规则申请。调用方：服务商、平台；`business_code` 和参数不变时可以重试。
    #[doc(alias = "添加交易连接名片规则申请")]
    pub request CreateCardLink {
        required {
            /// Business application number. Required.
            business_code: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Payment scene type (交易场景类型). Required.
            payment_scene: PaymentScene,
        }
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Merchant number linked to the card (商户号).
            card_link_mchid: String,
            /// Service id (服务ID).
            service_id: String,
        }
    }
}

wxpay_core::operation!(CreateCardLink => CreatedCardLink, wxpay_core::Spec::new(
    "create_card_link",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-links",
)
.title("添加交易连接名片规则申请")
.family("brand")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

wxpay_core::model! {
    /// A card link that was applied for.
    pub answer CreatedCardLink {
        always {}
        optional {
            /// Business application number.
            business_code: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Payment scene type (交易场景类型).
            payment_scene: PaymentScene,
            /// Application id (公众账号ID).
            appid: String,
            /// Merchant number linked to the card (商户号).
            card_link_mchid: String,
            /// Service id (服务ID).
            service_id: String,
        }
    }
}
