// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentScene;

wxpay_core::model! {
    /// Unbinds a card link that is in force (解除已生效交易连接名片场景).
    ///
    /// `POST /v3/brand/card/card-links/unbind-card-link`
    ///
    /// - Returns [`UnboundCardLink`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：解除已生效交易连接名片场景。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "解除已生效交易连接名片场景")]
    pub request UnbindCardLink {
        required {
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

wxpay_core::operation!(UnbindCardLink => UnboundCardLink, wxpay_core::Spec::new(
    "unbind_card_link",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-links/unbind-card-link",
)
.title("解除已生效交易连接名片场景")
.family("brand")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The card link that was unbound.
    pub answer UnboundCardLink {
        always {}
        optional {
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
