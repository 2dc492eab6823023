// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Revokes an application to change the registered details of a merchant (撤销资料变更申请单).
    ///
    /// `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
    ///
    /// - Returns [`SubjectChangeRevocation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：撤销资料变更申请单。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    #[doc(alias = "撤销资料变更申请单")]
    pub request RevokeSubjectChange {
        required {
            /// Application number. Required. It stands in the path.
            apply_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(RevokeSubjectChange => SubjectChangeRevocation, wxpay_core::Spec::new(
    "revoke_subject_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
)
.title("撤销资料变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090672"));

wxpay_core::model! {
    /// The outcome of revoking a change of registered details.
    pub answer SubjectChangeRevocation {
        always {}
        optional {
            /// Result (撤销状态).
            result: RevocationResult,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether the revocation succeeded.
    pub enum RevocationResult {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}
