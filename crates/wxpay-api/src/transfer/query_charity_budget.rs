// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityBudget;

wxpay_core::model! {
    /// Queries a charity budget by the merchant's own number (商户单号查询公益捐赠预算详情).
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
    ///
    /// - Returns [`CharityBudget`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商户单号查询公益捐赠预算详情。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "商户单号查询公益捐赠预算详情")]
    pub request QueryCharityBudget {
        required {
            /// The merchant's own budget number (商户预算单号). Required. It stands in the path.
            out_budget_no: String,
            /// Merchant number of the sponsor (出资商户号). Required.
            sponsor_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCharityBudget => CharityBudget, wxpay_core::Spec::new(
    "query_charity_budget",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
)
.title("商户单号查询公益捐赠预算详情")
.family("transfer")
.query(&["sponsor_mchid"])
.repeat(wxpay_core::Repeat::Freely));
