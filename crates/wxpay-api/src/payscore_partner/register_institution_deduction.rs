// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Registers the deduction information of a payscore order, as an institution (从业机构登记微信支付分扣款信息).
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
    ///
    /// - Returns [`DeductionRegistration`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：从业机构登记微信支付分扣款信息。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012458414)
    #[doc(alias = "从业机构登记微信支付分扣款信息")]
    pub request RegisterInstitutionDeduction {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Channel number (渠道商商户号). Required.
            channel_id: String,
        }
        optional {
            /// Application id (服务商应用ID).
            appid: String,
            /// The merchant's own order number (商户系统内部扣款单号).
            out_trade_no: String,
            /// The sub-merchant's application id (子商户公众账号ID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(RegisterInstitutionDeduction => DeductionRegistration, wxpay_core::Spec::new(
    "register_institution_deduction",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
)
.title("从业机构登记微信支付分扣款信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012458414")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The description of a registered deduction.
    pub answer DeductionRegistration {
        always {}
        optional {
            /// Description (商品或支付单简要描述).
            description: String,
        }
    }
}
