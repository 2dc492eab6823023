// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Unlocks a charity budget (解锁公益捐赠预算).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
    ///
    /// - Returns [`UnlockedCharityBudget`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：解锁公益捐赠预算。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "解锁公益捐赠预算")]
    pub request UnlockCharityBudget {
        required {
            /// The merchant's own budget number (商户预算单号). Required. It stands in the path.
            out_budget_no: String,
            /// Merchant number of the sponsor (出资商户号). Required.
            sponsor_mchid: String,
            /// Activity remark (解锁备注). Required.
            activity_remark: String,
        }
        optional {}
    }
}

wxpay_core::operation!(UnlockCharityBudget => UnlockedCharityBudget, wxpay_core::Spec::new(
    "unlock_charity_budget",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
)
.title("解锁公益捐赠预算")
.family("transfer")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A charity budget after its unlocking, with the unlocked amount.
    pub answer UnlockedCharityBudget {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The merchant's own budget number (商户预算单号).
            out_budget_no: String,
            /// WeChat Pay's budget number (微信支付预算单号).
            budget_id: String,
            /// Amount (预算总金额). In fen.
            amount: i64,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// Activity name (活动名称).
            activity_name: String,
            /// Activity remark.
            activity_remark: String,
            /// State (预算单状态).
            state: UnlockedBudgetState,
            /// Remark on the unlocking.
            unlock_remark: String,
            /// When the funds were locked (资金锁定时间).
            locked_time: DateTime,
            /// When it was finished (完成时间).
            finished_time: DateTime,
            /// Amount unlocked (解锁金额). In fen.
            unlocked_amount: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a charity budget after its unlocking.
    pub enum UnlockedBudgetState {
        Finished = "FINISHED",
    }
}
