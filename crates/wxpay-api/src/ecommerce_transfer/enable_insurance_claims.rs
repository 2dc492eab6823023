// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Agreement;
use super::InsuranceClaimsActivation;

wxpay_core::model! {
    /// Opens the insurance claim function for a sub-merchant (开通保险理赔功能).
    ///
    /// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
    ///
    /// - Returns [`InsuranceClaimsActivation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_apply_no` and the same parameters.
    /// - 中文：开通保险理赔功能。调用方：服务商、平台；`out_apply_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
    #[doc(alias = "开通保险理赔功能")]
    pub request EnableInsuranceClaims {
        required {
            /// The merchant's own application number. Required.
            out_apply_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// List of signed agreements (签约协议列表). Required.
            agreement_list: Vec<Agreement>,
        }
        optional {}
    }
}

wxpay_core::operation!(EnableInsuranceClaims => InsuranceClaimsActivation, wxpay_core::Spec::new(
    "enable_insurance_claims",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/insurance-compensation-contracts",
)
.title("开通保险理赔功能")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012781476")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));
