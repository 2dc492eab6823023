// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityBudgetReceipt;

wxpay_core::model! {
    /// Asks for the electronic receipt of a charity budget's funding (申请预算出资的电子回单).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// - Returns [`CharityBudgetReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_budget_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：申请预算出资的电子回单。调用方：服务商、平台；`out_budget_no` 和参数不变时可以重试。
    #[doc(alias = "申请预算出资的电子回单")]
    pub request ApplyForCharityBudgetReceipt {
        required {
            /// The merchant's own budget number (商户预算单号). Required. It stands in the path.
            out_budget_no: String,
            /// Start date (开始日期). Required.
            start_date: String,
            /// End date (结束日期). Required.
            end_date: String,
            /// Merchant number of the sponsor (出资商户号). Required.
            sponsor_mchid: String,
        }
        optional {
            /// Merchant number of the receiver (收款商户号).
            receiver_mchid: String,
        }
    }
}

wxpay_core::operation!(ApplyForCharityBudgetReceipt => CharityBudgetReceipt, wxpay_core::Spec::new(
    "apply_for_charity_budget_receipt",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
)
.title("申请预算出资的电子回单")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_budget_no")));
