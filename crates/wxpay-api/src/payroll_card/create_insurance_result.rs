// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports the outcome of taking out insurance (生成投保结果).
    ///
    /// `POST /v3/payroll-card/wesure/insurance`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：生成投保结果。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
    #[doc(alias = "生成投保结果")]
    pub request CreateInsuranceResult {
        required {
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// WeSure's order number (特约商户商户号). Required.
            wesure_order_no: String,
            /// Insurer's policy number (保司保单号). Required.
            insurance_company_order_no: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// State of taking out the insurance (投保状态). Required.
            insure_state: String,
            /// When the coverage takes effect (保障生效时间). Required.
            insure_effect_time: String,
            /// When the coverage ends (保障失效时间). Required.
            insure_invalid_time: String,
            /// Name of the insurer (保障的保险公司名称). Required.
            insurance_company_name: String,
        }
        optional {
            /// Token (微保保单号). Sources differ on whether it is required.
            token: String,
            /// The sub-merchant's number (子商户号). Described by SKIT; no official source confirms it.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(CreateInsuranceResult => (), wxpay_core::Spec::new(
    "create_insurance_result",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/wesure/insurance",
)
.title("生成投保结果")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml")
.body(wxpay_core::Body::Json));
