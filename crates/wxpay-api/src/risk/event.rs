// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// What is notified of risk (风险合规).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A sub-merchant was punished (商户平台处罚通知).
        ///
        /// `VIOLATION.PUNISH`
        ///
        /// - Original type: `violation`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml)
        #[doc(alias = "商户平台处罚通知")]
        MerchantPunished(Violation) = "VIOLATION.PUNISH" of ["violation"],
        /// Transactions of a sub-merchant were intercepted (商户平台拦截通知).
        ///
        /// `VIOLATION.INTERCEPT`
        ///
        /// - Original type: `violation`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml)
        #[doc(alias = "商户平台拦截通知")]
        MerchantIntercepted(Violation) = "VIOLATION.INTERCEPT" of ["violation"],
        /// A sub-merchant appeals against a measure (商户平台申诉通知).
        ///
        /// `VIOLATION.APPEAL`
        ///
        /// - Original type: `violation`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml)
        #[doc(alias = "商户平台申诉通知")]
        PunishmentAppealed(Violation) = "VIOLATION.APPEAL" of ["violation"],
    }
}

/// A measure against a sub-merchant, and its reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct Violation {
    /// The sub-merchant's number.
    pub sub_mchid: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Points exchange record id.
    pub record_id: Option<String>,
    /// What is done to the merchant.
    pub punish_plan: Option<String>,
    /// When the measure was taken.
    pub punish_time: Option<DateTime>,
    /// Description of the means of handling.
    pub punish_description: Option<String>,
    /// Risk type.
    pub risk_type: Option<ViolationRiskType>,
    /// What the risk is.
    pub risk_description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Violation
    []
    [sub_mchid, company_name, record_id, punish_plan, punish_time, punish_description, risk_type, risk_description,]
    []
}

wxpay_core::open_enum! {
    /// The risk that a measure answers to.
    pub enum ViolationRiskType {
        OneYuanPurchases = "ONE_YUAN_PURCHASES",
        MultiLevelDistributionRebate = "MULTI_LEVEL_DISTRIBUTION_REBATE",
        ProhibitedBusinessCategories = "PROHIBITED_BUSINESS_CATEGORIES",
        CashAdvanceViaCreditCard = "CASH_ADVANCE_VIA_CREDIT_CARD",
        InducingUsersToMakePayments = "INDUCING_USERS_TO_MAKE_PAYMENTS",
        Fraud = "FRAUD",
        MaliciousFanCountBoosting = "MALICIOUS_FAN_COUNT_BOOSTING",
        CrossCategoryActivities = "CROSS_CATEGORY_ACTIVITIES",
        CrossCategoryBusiness = "CROSS_CATEGORY_BUSINESS",
        Gambling = "GAMBLING",
        LewdContent = "LEWD_CONTENT",
        UnlicensedPaymentAndSettlementBusiness = "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
        Investment = "INVESTMENT",
        TransactionDispute = "TRANSACTION_DISPUTE",
        CrossBorderUseOfDomesticPaymentApi = "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
        OverseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities = "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
        UnusualTransaction = "UNUSUAL_TRANSACTION",
        UnlicensedBusiness = "UNLICENSED_BUSINESS",
        WealthInvestment = "WEALTH_INVESTMENT",
        AffiliatedToAViolatingEntity = "AFFILIATED_TO_A_VIOLATING_ENTITY",
        InvolvedInAJudicialCase = "INVOLVED_IN_A_JUDICIAL_CASE",
        IncorrectInformationSubmitted = "INCORRECT_INFORMATION_SUBMITTED",
        AppealSuccessful = "APPEAL_SUCCESSFUL",
        ReportedByOthers = "REPORTED_BY_OTHERS",
        ViolatingSmartCateringActivities = "VIOLATING_SMART_CATERING_ACTIVITIES",
        MoreThanOneMerchantUnderASingleMerchantId = "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
        CrossRegionUseOfInternationalPaymentApi = "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
        UnusualRealTimeTransaction = "UNUSUAL_REAL_TIME_TRANSACTION",
        UnacceptableDocuments = "UNACCEPTABLE_DOCUMENTS",
        LargeAmountTransaction = "LARGE_AMOUNT_TRANSACTION",
        AllMerchantsHaveConfirmedTheWillingnessToOpenAnAccount = "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        UnconfirmedWillingnessToOpenAnAccount = "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        InactiveTransaction = "INACTIVE_TRANSACTION",
        OtherUnusualActivities = "OTHER_UNUSUAL_ACTIVITIES",
    }
}
