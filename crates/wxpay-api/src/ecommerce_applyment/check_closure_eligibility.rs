// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountBalance;

wxpay_core::model! {
    /// Checks whether a sub-merchant's account may be closed (商户注销资格校验).
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "商户注销资格校验")]
    pub request CheckClosureEligibility {
        required {
            /// The sub-merchant's number. Required. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CheckClosureEligibility => ClosureEligibility, wxpay_core::Spec::new(
    "check_closure_eligibility",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
)
.title("商户注销资格校验")
.family("ecommerce_applyment")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Whether an account may be closed, with its balances and what stands in the way.
    pub answer ClosureEligibility {
        always {}
        optional {
            /// The sub-merchant's number (注销检查的二级商户号).
            sub_mchid: String,
            /// Merchant state.
            merchant_state: MerchantState,
            /// Result of checking whether cancellation is allowed (注销资格检查结果).
            validate_result: EligibilityResult,
            /// Account details (账户信息).
            account_info: Vec<AccountBalance>,
            /// Why the cancellation cannot be started (不可发起注销原因).
            block_reasons: Vec<BlockReason>,
        }
    }
}

wxpay_core::model! {
    /// A reason why the account cannot be closed.
    pub answer BlockReason {
        always {}
        optional {
            /// Kind (二级商户号的出款子账户类型).
            r#type = "type": BlockReasonType,
            /// Description (原因描述).
            description: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether the sub-merchant is still open.
    pub enum MerchantState {
        /// Normal.
        Normal = "NORMAL",
        /// Has been cancelled.
        HasBeenCancelled = "HAS_BEEN_CANCELLED",
    }
}

wxpay_core::open_enum! {
    /// Whether the account may be closed.
    pub enum EligibilityResult {
        /// Allow cancel withdraw.
        AllowCancelWithdraw = "ALLOW_CANCEL_WITHDRAW",
        /// Not allow cancel withdraw.
        NotAllowCancelWithdraw = "NOT_ALLOW_CANCEL_WITHDRAW",
    }
}

wxpay_core::open_enum! {
    /// The kind of reason why an account cannot be closed.
    pub enum BlockReasonType {
        /// Consumer complaint unprocessed.
        ConsumerComplaintUnprocessed = "CONSUMER_COMPLAINT_UNPROCESSED",
        /// Has blocking control.
        HasBlockingControl = "HAS_BLOCKING_CONTROL",
        /// Funds pending processing.
        FundsPendingProcessing = "FUNDS_PENDING_PROCESSING",
        /// Other reason.
        OtherReason = "OTHER_REASON",
    }
}
