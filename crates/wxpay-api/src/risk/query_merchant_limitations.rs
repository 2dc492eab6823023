// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries what a sub-merchant is barred from and how to lift it (查询子商户管控情况).
///
/// `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/limited-functions-and-reasons/mch-limitations/query-sub-mch-limitation.html)
#[doc(alias = "查询子商户管控情况")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMerchantLimitations {
    /// The sub-merchant's number (子商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMerchantLimitations {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryMerchantLimitations
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QueryMerchantLimitations => MerchantLimitations, wxpay_core::Spec::new(
    "query_merchant_limitations",
    wxpay_core::http::Method::GET,
    "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
)
.title("查询子商户管控情况")
.family("risk")
.doc("https://pay.weixin.qq.com/docs/partner/apis/limited-functions-and-reasons/mch-limitations/query-sub-mch-limitation.html")
.repeat(wxpay_core::Repeat::Freely));

/// What a sub-merchant is barred from, with reasons and remedies.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantLimitations {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Abilities of the merchant that are restricted (商户被管控能力列表).
    pub limited_functions: Option<Vec<LimitedFunction>>,
    /// Reasons of the restrictions and ways to lift them (被管控原因及解脱路径列表).
    pub recovery_specifications: Option<Vec<RecoverySpecification>>,
    /// Other abilities of the merchant that are restricted (商户其他被管控能力描述).
    pub other_limited_functions: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantLimitations
    []
    [mchid, limited_functions, recovery_specifications, other_limited_functions,]
    []
}

/// A reason for limitations and how to lift them.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecoverySpecification {
    /// Case number of the restriction (商户被该原因管控的单据号).
    pub limitation_case_id: Option<String>,
    /// Reason of the restriction (商户被管控原因).
    pub limitation_reason: Option<String>,
    /// Description of the restriction's reason (商户被管控原因描述).
    pub limitation_reason_describe: Option<String>,
    /// How the restriction can be lifted (商户被该原因管控的解脱路径).
    pub recover_way: Option<LimitationRecoverWay>,
    /// Parameter of the way to lift the restriction (商户被该原因管控的解脱路径参数).
    pub recover_way_param: Option<String>,
    /// Help link for lifting the restriction (商户被该原因管控的解脱帮助链接).
    pub recover_help_url: Option<String>,
    /// Means of handling (处置方式).
    pub limitation_action_type: Option<LimitationActionType>,
    /// When the restriction is expected to start (预计管控开始时间).
    pub limitation_start_date: Option<DateTime>,
    /// When the merchant was restricted (商户被该原因管控的时间).
    pub limitation_date: Option<DateTime>,
    /// Type of the restriction's reason (商户被管控原因类型).
    pub limitation_reason_type: Option<LimitationReasonType>,
    /// Abilities restricted for this reason (商户被该原因管控的能力列表).
    pub relate_limitations: Option<Vec<LimitedFunction>>,
    /// Other abilities restricted for this reason (商户被该原因管控的其他能力描述).
    pub other_relate_limitations: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RecoverySpecification
    []
    [limitation_case_id, limitation_reason, limitation_reason_describe, recover_way, recover_way_param, recover_help_url, limitation_action_type, limitation_start_date, limitation_date, limitation_reason_type, relate_limitations, other_relate_limitations,]
    []
}

wxpay_core::open_enum! {
    /// Something a merchant is barred from.
    pub enum LimitedFunction {
        /// No transaction and recharge.
        NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
        /// No payment.
        NoPayment = "NO_PAYMENT",
        /// No withdrawal.
        NoWithdrawal = "NO_WITHDRAWAL",
        /// No refund.
        NoRefund = "NO_REFUND",
        /// No transaction.
        NoTransaction = "NO_TRANSACTION",
        /// No profit sharing.
        NoProfitSharing = "NO_PROFIT_SHARING",
        /// No payment point complete order.
        NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
    }
}

wxpay_core::open_enum! {
    /// How a limitation can be lifted.
    pub enum LimitationRecoverWay {
        /// Irrecoverable.
        Irrecoverable = "IRRECOVERABLE",
        /// Modify subject information.
        ModifySubjectInformation = "MODIFY_SUBJECT_INFORMATION",
        /// Modify settle account information.
        ModifySettleAccountInformation = "MODIFY_SETTLE_ACCOUNT_INFORMATION",
        /// Verify inactive merchant identity.
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        /// Submit offline business scenario information.
        SubmitOfflineBusinessScenarioInformation = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
        /// Submit information for appeal.
        SubmitInformationForAppeal = "SUBMIT_INFORMATION_FOR_APPEAL",
        /// Resolve transaction disputes.
        ResolveTransactionDisputes = "RESOLVE_TRANSACTION_DISPUTES",
        /// Modify administrator information.
        ModifyAdministratorInformation = "MODIFY_ADMINISTRATOR_INFORMATION",
        /// Call customer service at 95017.
        CallCustomerServiceAt95017 = "CALL_CUSTOMER_SERVICE_AT_95017",
        /// Update business scenario information.
        UpdateBusinessScenarioInformation = "UPDATE_BUSINESS_SCENARIO_INFORMATION",
        /// Submit cdd information.
        SubmitCddInformation = "SUBMIT_CDD_INFORMATION",
        /// Waiting for platform review.
        WaitingForPlatformReview = "WAITING_FOR_PLATFORM_REVIEW",
        /// Submit ubo information.
        SubmitUboInformation = "SUBMIT_UBO_INFORMATION",
        /// Sign anti fraud pledge and verify face.
        SignAntiFraudPledgeAndVerifyFace = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
        /// Contact appropriate authority for consultation.
        ContactAppropriateAuthorityForConsultation = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
        /// Modify abbreviation information.
        ModifyAbbreviationInformation = "MODIFY_ABBREVIATION_INFORMATION",
        /// Confirm business type.
        ConfirmBusinessType = "CONFIRM_BUSINESS_TYPE",
        /// Submit online business scenario information.
        SubmitOnlineBusinessScenarioInformation = "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
        /// Contact service provider.
        ContactServiceProvider = "CONTACT_SERVICE_PROVIDER",
    }
}

wxpay_core::open_enum! {
    /// Whether a limitation starts at once or later.
    pub enum LimitationActionType {
        /// Limit action type immediate control.
        LimitActionTypeImmediateControl = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
        /// Limit action type delay control.
        LimitActionTypeDelayControl = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
    }
}

wxpay_core::open_enum! {
    /// The kind of reason for a limitation.
    pub enum LimitationReasonType {
        /// License abnormal.
        LicenseAbnormal = "LICENSE_ABNORMAL",
        /// No trade.
        NoTrade = "NO_TRADE",
        /// Settle account abnormal.
        SettleAccountAbnormal = "SETTLE_ACCOUNT_ABNORMAL",
        /// Risk abnormal.
        RiskAbnormal = "RISK_ABNORMAL",
        /// Other.
        Other = "OTHER",
        /// Inspect abnormal.
        InspectAbnormal = "INSPECT_ABNORMAL",
        /// Invalid representative information.
        InvalidRepresentativeInformation = "INVALID_REPRESENTATIVE_INFORMATION",
        /// Invalid business status.
        InvalidBusinessStatus = "INVALID_BUSINESS_STATUS",
        /// Invalid business license.
        InvalidBusinessLicense = "INVALID_BUSINESS_LICENSE",
        /// Invalid beneficiary information.
        InvalidBeneficiaryInformation = "INVALID_BENEFICIARY_INFORMATION",
    }
}
