// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdministratorChange;

wxpay_core::model! {
    /// Queries an administrator change by its application number (查询超管变更申请单状态-使用申请单号).
    ///
    /// `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "查询超管变更申请单状态-使用申请单号")]
    pub request QueryAdministratorChangeById {
        required {
            /// Application number. Required. It stands in the path.
            apply_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAdministratorChangeById => AdministratorChange, wxpay_core::Spec::new(
    "query_administrator_change_by_id",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
)
.title("查询超管变更申请单状态-使用申请单号")
.family("applyment")
.repeat(wxpay_core::Repeat::Freely));
