// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubjectChange;

wxpay_core::model! {
    /// Queries a change of registered details by its application number (查询资料变更申请单状态-使用申请单号).
    ///
    /// `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
    ///
    /// - Returns [`SubjectChange`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询资料变更申请单状态-使用申请单号。调用方：服务商、平台；只读，可以重试。
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
