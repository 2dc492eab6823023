// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentScene;

wxpay_core::model! {
    /// Queries the application for a card link by its business code (根据业务申请编号查询添加申请状态).
    ///
    /// `GET /v3/brand/card/card-links/business-code/{business_code}`
    ///
    /// - Returns [`CardLinkApplyment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：根据业务申请编号查询添加申请状态。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "根据业务申请编号查询添加申请状态")]
    pub request QueryCardLinkApplyment {
        required {
            /// Business application number. Required. It stands in the path.
            business_code: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCardLinkApplyment => CardLinkApplyment, wxpay_core::Spec::new(
    "query_card_link_applyment",
    wxpay_core::http::Method::GET,
    "/v3/brand/card/card-links/business-code/{business_code}",
)
.title("根据业务申请编号查询添加申请状态")
.family("brand")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An application for a card link with its state.
    pub answer CardLinkApplyment {
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
            /// State of the trade link card's configuration (交易连接名片配置状态).
            configuration_state: CardLinkState,
            /// Why it was rejected (驳回原因).
            reject_reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// State of the configuration of a card link.
    pub enum CardLinkState {
        WaitingAudit = "WAITING_AUDIT",
        AuditReject = "AUDIT_REJECT",
        WaitingConfirmation = "WAITING_CONFIRMATION",
        MerchantAdminReject = "MERCHANT_ADMIN_REJECT",
        InEffect = "IN_EFFECT",
    }
}
