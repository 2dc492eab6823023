// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;

wxpay_core::model! {
    /// Revokes an onboarding application by its WeChat Pay number (撤销申请单-使用申请单号).
    ///
    /// `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "撤销申请单-使用申请单号")]
    pub request RevokeApplymentById {
        required {
            /// WeChat Pay's application number. Required. It stands in the path.
            applyment_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(RevokeApplymentById => ApplymentReference, wxpay_core::Spec::new(
    "revoke_applyment_by_id",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/{applyment_id}/revoke",
)
.title("撤销申请单-使用申请单号")
.family("ecommerce_applyment"));
