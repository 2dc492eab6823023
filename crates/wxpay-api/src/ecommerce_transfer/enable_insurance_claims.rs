// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Agreement;
use super::InsuranceClaimsActivation;

wxpay_core::model! {
    /// Opens the insurance claim function for a sub-merchant (开通保险理赔功能).
    ///
    /// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_apply_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html)
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));
