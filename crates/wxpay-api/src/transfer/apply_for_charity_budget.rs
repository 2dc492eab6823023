// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityBudget;

wxpay_core::model! {
    /// Asks for a budget for charity donations (申请公益捐赠预算).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-budget`
    ///
    /// - Returns [`CharityBudget`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_budget_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：申请公益捐赠预算。调用方：服务商、平台；`out_budget_no` 和参数不变时可以重试。
    #[doc(alias = "申请公益捐赠预算")]
    pub request ApplyForCharityBudget {
        required {
            /// The merchant's own budget number (商户预算单号). Required.
            out_budget_no: String,
            /// Merchant number of the sponsor (出资商户号). Required.
            sponsor_mchid: String,
            /// Name of the sponsoring entity (出资企业主体名称). Required.
            sponsor_subject_name: String,
            /// Activity name (活动名称). Required.
            activity_name: String,
            /// Activity remark. Required.
            activity_remark: String,
            /// Amount (预算总金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Address that receives the notifications (回调地址).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(ApplyForCharityBudget => CharityBudget, wxpay_core::Spec::new(
    "apply_for_charity_budget",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/charity-budget",
)
.title("申请公益捐赠预算")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_budget_no")));
