// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityBudgetReceipt;

wxpay_core::model! {
    /// Queries the electronic receipt of a charity budget's funding (查询预算出资的电子回单).
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// - Returns [`CharityBudgetReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询预算出资的电子回单。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询预算出资的电子回单")]
    pub request QueryCharityBudgetReceipt {
        required {
            /// The merchant's own budget number (商户预算单号). Required. It stands in the path.
            out_budget_no: String,
            /// Acceptance credential (受理凭证). Required.
            accept_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCharityBudgetReceipt => CharityBudgetReceipt, wxpay_core::Spec::new(
    "query_charity_budget_receipt",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
)
.title("查询预算出资的电子回单")
.family("transfer")
.query(&["accept_id"])
.repeat(wxpay_core::Repeat::Freely));
