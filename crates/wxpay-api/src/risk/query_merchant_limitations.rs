// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries what a sub-merchant is barred from and how to lift it (查询子商户管控情况).
///
/// `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
///
/// - Returns [`MerchantLimitations`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询子商户管控情况。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Identity check failed. |  |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::QueryMerchantLimitations;
///
/// let request = QueryMerchantLimitations::new("123000110");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"123000110"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询子商户管控情况",
    "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
    "GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
    "4012803072"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMerchantLimitations {
    /// The sub-merchant's number (子商户号). Required. At most 32 characters. It stands in the path.
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
    "risk.query_merchant_limitations",
    wxpay_core::http::Method::GET,
    "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
)
.title("查询子商户管控情况")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012803072")
.repeat(wxpay_core::Repeat::Freely));

/// Restrictions of a sub-merchant, with reasons and remedies.
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
    /// Reason of the restriction (商户被管控原因). At most 512 characters.
    pub limitation_reason: Option<String>,
    /// Description of the restriction's reason (商户被管控原因描述).
    pub limitation_reason_describe: Option<String>,
    /// Way in which the restriction can be lifted (商户被该原因管控的解脱路径).
    pub recover_way: Option<LimitationRecoverWay>,
    /// Parameter of the way to lift the restriction (商户被该原因管控的解脱路径参数). At most 1024 characters.
    pub recover_way_param: Option<String>,
    /// Help link for lifting the restriction (商户被该原因管控的解脱帮助链接). At most 1024 characters.
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
        /// Collecting and topping up closed (关闭收单和充值).
        NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
        /// Paying out closed (关闭付款).
        NoPayment = "NO_PAYMENT",
        /// Withdrawal closed (关闭提现).
        NoWithdrawal = "NO_WITHDRAWAL",
        /// Refunds closed (关闭退款).
        NoRefund = "NO_REFUND",
        /// Collecting closed (关闭收单).
        NoTransaction = "NO_TRANSACTION",
        /// Sharing out closed (关闭分账分出).
        NoProfitSharing = "NO_PROFIT_SHARING",
        /// Payscore completion closed (关闭支付分服务结单).
        NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
    }
}

wxpay_core::open_enum! {
    /// Way in which a limitation can be lifted.
    pub enum LimitationRecoverWay {
        /// Not recoverable (不可恢复).
        Irrecoverable = "IRRECOVERABLE",
        /// Change the subject's data (修改主体资料).
        ModifySubjectInformation = "MODIFY_SUBJECT_INFORMATION",
        /// Change the settlement account (修改结算银行账户).
        ModifySettleAccountInformation = "MODIFY_SETTLE_ACCOUNT_INFORMATION",
        /// Verify the identity (核实商户身份).
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        /// Hand in the offline business scene (提交线下经营场景信息).
        SubmitOfflineBusinessScenarioInformation = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
        /// Hand in data to appeal (提交相关信息申诉).
        SubmitInformationForAppeal = "SUBMIT_INFORMATION_FOR_APPEAL",
        /// Solve the disputes (解决交易纠纷).
        ResolveTransactionDisputes = "RESOLVE_TRANSACTION_DISPUTES",
        /// Change the administrator (修改超级管理员).
        ModifyAdministratorInformation = "MODIFY_ADMINISTRATOR_INFORMATION",
        /// Call 95017 (拨打微信支付客服电话95017).
        #[doc(alias = "CALL_CUSTOMER_SERVICE_AT_95017")]
        CallCustomerService = "CALL_CUSTOMER_SERVICE_AT_95017",
        /// Add the business scene (更新经营场景信息).
        UpdateBusinessScenarioInformation = "UPDATE_BUSINESS_SCENARIO_INFORMATION",
        /// Fill in the due diligence (填写尽调信息).
        SubmitCddInformation = "SUBMIT_CDD_INFORMATION",
        /// Wait for the review (等待平台审核).
        WaitingForPlatformReview = "WAITING_FOR_PLATFORM_REVIEW",
        /// Add the beneficial owner (补充受益所有人信息).
        SubmitUboInformation = "SUBMIT_UBO_INFORMATION",
        /// Sign the anti-fraud pledge, verify the face (签署反诈承诺书并刷脸核实身份).
        SignAntiFraudPledgeAndVerifyFace = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
        /// Ask the competent authority (联系有权机关咨询).
        ContactAppropriateAuthorityForConsultation = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
        /// Change the short name (修改商户简称).
        ModifyAbbreviationInformation = "MODIFY_ABBREVIATION_INFORMATION",
        /// Confirm the business type (确认经营类型).
        ConfirmBusinessType = "CONFIRM_BUSINESS_TYPE",
        /// Hand in the online business scene (提交线上经营场景信息).
        SubmitOnlineBusinessScenarioInformation = "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
        /// Ask the service provider to lift it (联系服务商处理).
        ContactServiceProvider = "CONTACT_SERVICE_PROVIDER",
    }
}

wxpay_core::open_enum! {
    /// Says whether a limitation starts at once or later.
    pub enum LimitationActionType {
        /// At once (立即管控).
        #[doc(alias = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL")]
        ImmediateControl = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
        /// Later (延迟管控).
        #[doc(alias = "LIMIT_ACTION_TYPE_DELAY_CONTROL")]
        DelayControl = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
    }
}

wxpay_core::open_enum! {
    /// The kind of reason for a limitation.
    pub enum LimitationReasonType {
        /// Licence abnormal (经营证照异常).
        LicenseAbnormal = "LICENSE_ABNORMAL",
        /// The merchant has had no payments (无交易).
        NoTrade = "NO_TRADE",
        /// Settlement account abnormal (结算信息异常).
        SettleAccountAbnormal = "SETTLE_ACCOUNT_ABNORMAL",
        /// Risk (风险异常).
        RiskAbnormal = "RISK_ABNORMAL",
        /// Another reason (其他).
        Other = "OTHER",
        /// Inspection abnormal (巡检异常).
        InspectAbnormal = "INSPECT_ABNORMAL",
        /// Legal representative's data abnormal (法定代表人/负责人资料异常).
        InvalidRepresentativeInformation = "INVALID_REPRESENTATIVE_INFORMATION",
        /// Business state abnormal (经营状态异常).
        InvalidBusinessStatus = "INVALID_BUSINESS_STATUS",
        /// Licence data abnormal (经营证照资料异常).
        InvalidBusinessLicense = "INVALID_BUSINESS_LICENSE",
        /// Beneficial owner's data abnormal (受益所有人资料异常).
        InvalidBeneficiaryInformation = "INVALID_BENEFICIARY_INFORMATION",
    }
}
