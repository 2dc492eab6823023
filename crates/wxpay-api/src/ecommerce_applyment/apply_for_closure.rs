// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Closure;

wxpay_core::model! {
    /// Submits an application to close a sub-merchant's account (提交注销申请单).
    ///
    /// `POST /v3/ecommerce/account/cancel-applications`
    ///
    /// - Returns [`Closure`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe with the same `out_apply_no` and the same parameters.
    /// - 中文：提交注销申请单。调用方：平台商户；`out_apply_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Merchant cannot be closed at present. | Check the parameters. Send the same request again later. Apply for the permission. |
    /// | `ALREADY_EXISTS` | 409 | Application exists already. | Send the same request again later. Apply for the permission. |
    #[doc(alias = "提交注销申请单")]
    pub request ApplyForClosure {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own application number (商户注销申请单号). Required. At most 32 characters.
            out_apply_no: String,
            /// Application details (注销申请材料). Required.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476217")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));

wxpay_core::model! {
    /// An uploaded application document of an account closure.
    pub request ClosureDocument {
        required {}
        optional {
            /// Type of the application (注销申请材料类型).
            application_type: ClosureDocumentType,
            /// Media id of the image (图片MediaID). At most 512 characters.
            application_media_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whose application document it is.
    pub enum ClosureDocumentType {
        /// Provider's application to close.
        SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
        /// Sub-merchant's application to close.
        SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
        /// Outdated, use SP_CANCEL_ACCOUNT_APPLICATION.
        SpMerchantApplication = "SP_MERCHANT_APPLICATION",
        /// Outdated, use SUB_CANCEL_ACCOUNT_APPLICATION.
        SubMerchantApplication = "SUB_MERCHANT_APPLICATION",
        /// Outdated, not needed.
        MissingOfficialSealLetter = "MISSING_OFFICIAL_SEAL_LETTER",
    }
}
