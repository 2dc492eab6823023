// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Ends an e-commerce platform's deduction contract by the merchant's contract number (商户协议号解约协议).
    ///
    /// `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// - Returns [`PlatformTerminatedContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - 中文：商户协议号解约协议。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml)
    #[doc(alias = "商户协议号解约协议")]
    pub request PlatformTerminateContract {
        required {
            /// Plan or template id (委托代扣协议模板Id). Required. It stands in the path.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
            out_contract_code: String,
        }
        optional {
            /// Remark on the contract's termination (解约备注). Sources differ on whether it is required.
            contract_termination_remark: String,
        }
    }
}

wxpay_core::operation!(PlatformTerminateContract => PlatformTerminatedContract, wxpay_core::Spec::new(
    "platform_terminate_contract",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
)
.title("商户协议号解约协议")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

wxpay_core::model! {
    /// The e-commerce platform's contract that was ended.
    pub answer PlatformTerminatedContract {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Plan or template id (委托代扣协议模板Id).
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
        }
    }
}
