// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Cancels the application for a card link (撤销交易连接名片配置申请).
    ///
    /// `POST /v3/brand/card/card-links/cancel-applyment`
    ///
    /// - Returns [`CancelledCardLinkApplyment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `business_code` and the same parameters.
    /// - 中文：撤销交易连接名片配置申请。调用方：服务商、平台；`business_code` 和参数不变时可以重试。
    #[doc(alias = "撤销交易连接名片配置申请")]
    pub request CancelCardLinkApplyment {
        required {
            /// Business application number. Required.
            business_code: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelCardLinkApplyment => CancelledCardLinkApplyment, wxpay_core::Spec::new(
    "cancel_card_link_applyment",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-links/cancel-applyment",
)
.title("撤销交易连接名片配置申请")
.family("brand")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

wxpay_core::model! {
    /// The application for a card link that was cancelled.
    pub answer CancelledCardLinkApplyment {
        always {}
        optional {
            /// Business application number.
            business_code: String,
        }
    }
}
