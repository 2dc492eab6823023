// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;

wxpay_core::model! {
    /// Revokes an onboarding application by the request number (撤销申请单-使用业务申请编号).
    ///
    /// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "撤销申请单-使用业务申请编号")]
    pub request RevokeApplymentByOutRequestNo {
        required {
            /// The merchant's own request number. Required. It stands in the path.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(RevokeApplymentByOutRequestNo => ApplymentReference, wxpay_core::Spec::new(
    "revoke_applyment_by_out_request_no",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
)
.title("撤销申请单-使用业务申请编号")
.family("ecommerce_applyment")
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
