// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Closure;

wxpay_core::model! {
    /// Submits an application to close a sub-merchant's account (提交注销申请单).
    ///
    /// `POST /v3/ecommerce/account/cancel-applications`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_apply_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/create-cancel-application.html)
    #[doc(alias = "提交注销申请单")]
    pub request ApplyForClosure {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The merchant's own application number. Required.
            out_apply_no: String,
            /// Application details. Required.
            application_info: Vec<ClosureDocument>,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForClosure => Closure, wxpay_core::Spec::new(
    "apply_for_closure",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/account/cancel-applications",
)
.title("提交注销申请单")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/create-cancel-application.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));

wxpay_core::model! {
    /// An uploaded application document of an account closure.
    pub request ClosureDocument {
        required {}
        optional {
            /// Type of the application.
            application_type: ClosureDocumentType,
            /// Media id of the image (图片MediaID).
            application_media_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whose application document it is.
    pub enum ClosureDocumentType {
        /// Sp cancel account application.
        SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
        /// Sub cancel account application.
        SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
    }
}
