// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the deduction information of a payscore order, as an institution (从业机构查询微信支付分扣款信息).
    ///
    /// `GET /v3/payscore/acquiringbank/serviceorder/deduction`
    ///
    /// - Returns [`Deduction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：从业机构查询微信支付分扣款信息。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
    #[doc(alias = "从业机构查询微信支付分扣款信息")]
    pub request QueryInstitutionDeduction {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id. Required.
            appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Channel number (渠道商商户号). Required.
            channel_id: String,
        }
        optional {
            /// The sub-merchant's application id.
            sub_appid: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
        }
    }
}

wxpay_core::operation!(QueryInstitutionDeduction => Deduction, wxpay_core::Spec::new(
    "query_institution_deduction",
    wxpay_core::http::Method::GET,
    "/v3/payscore/acquiringbank/serviceorder/deduction",
)
.title("从业机构查询微信支付分扣款信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012458665")
.query(&["service_id", "appid", "sub_mchid", "sub_appid", "channel_id", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The description and number of an order's deduction.
    pub answer Deduction {
        always {}
        optional {
            /// Description (商品或支付单简要描述).
            description: String,
            /// The merchant's own order number (商户扣款单号).
            out_trade_no: String,
        }
    }
}
