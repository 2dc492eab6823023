// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubjectChange;

wxpay_core::model! {
    /// Queries a change of registered details by its application number (查询资料变更申请单状态-使用申请单号).
    ///
    /// `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
    #[doc(alias = "查询资料变更申请单状态-使用申请单号")]
    pub request QuerySubjectChangeById {
        required {
            /// Application number. Required. It stands in the path.
            apply_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubjectChangeById => SubjectChange, wxpay_core::Spec::new(
    "query_subject_change_by_id",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}",
)
.title("查询资料变更申请单状态-使用申请单号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090655")
.repeat(wxpay_core::Repeat::Freely));
