// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of risk (风险合规).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A sub-merchant was punished (商户平台处罚通知).
        ///
        /// `VIOLATION.PUNISH`
        ///
        /// - Original type: `violation`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml)
        #[doc(alias("商户平台处罚通知", "VIOLATION.PUNISH"))]
        MerchantPunished(Violation) = "VIOLATION.PUNISH" of ["violation"],
        /// Transactions of a sub-merchant were intercepted (商户平台拦截通知).
        ///
        /// `VIOLATION.INTERCEPT`
        ///
        /// - Original type: `violation`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml)
        #[doc(alias("商户平台拦截通知", "VIOLATION.INTERCEPT"))]
        MerchantIntercepted(Violation) = "VIOLATION.INTERCEPT" of ["violation"],
        /// A sub-merchant appeals against a measure (商户平台申诉通知).
        ///
        /// `VIOLATION.APPEAL`
        ///
        /// - Original type: `violation`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml)
        #[doc(alias("商户平台申诉通知", "VIOLATION.APPEAL"))]
        PunishmentAppealed(Violation) = "VIOLATION.APPEAL" of ["violation"],
    }
}

/// A measure against a sub-merchant, and its reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct Violation {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Name of the company that the measure is against.
    pub company_name: Option<String>,
    /// Points exchange record id.
    pub record_id: Option<String>,
    /// Measure against the merchant.
    pub punish_plan: Option<String>,
    /// When the measure was taken.
    pub punish_time: Option<DateTime>,
    /// Description of the means of handling (处置手段描述).
    pub punish_description: Option<String>,
    /// Risk type (风险类型).
    pub risk_type: Option<ViolationRiskType>,
    /// Explanation of the risk that was found.
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
        /// The merchant pays commissions over several levels of sellers.
        MultiLevelDistributionRebate = "MULTI_LEVEL_DISTRIBUTION_REBATE",
        /// Category not open.
        ProhibitedBusinessCategories = "PROHIBITED_BUSINESS_CATEGORIES",
        /// Cashing out credit cards.
        CashAdvanceViaCreditCard = "CASH_ADVANCE_VIA_CREDIT_CARD",
        /// Luring into payment.
        InducingUsersToMakePayments = "INDUCING_USERS_TO_MAKE_PAYMENTS",
        Fraud = "FRAUD",
        /// Malicious gain of followers.
        MaliciousFanCountBoosting = "MALICIOUS_FAN_COUNT_BOOSTING",
        /// Other category.
        CrossCategoryActivities = "CROSS_CATEGORY_ACTIVITIES",
        /// Business in another category.
        CrossCategoryBusiness = "CROSS_CATEGORY_BUSINESS",
        Gambling = "GAMBLING",
        /// Pornography.
        LewdContent = "LEWD_CONTENT",
        /// Payment business without a licence.
        UnlicensedPaymentAndSettlementBusiness = "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
        Investment = "INVESTMENT",
        /// Trade disputes.
        TransactionDispute = "TRANSACTION_DISPUTE",
        /// Domestic interface used abroad.
        CrossBorderUseOfDomesticPaymentApi = "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
        /// Overseas business beyond its permission.
        OverseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities = "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
        /// Abnormal trade.
        UnusualTransaction = "UNUSUAL_TRANSACTION",
        /// Business without qualification.
        UnlicensedBusiness = "UNLICENSED_BUSINESS",
        /// The merchant offers investments.
        WealthInvestment = "WEALTH_INVESTMENT",
        /// Related to an offender.
        AffiliatedToAViolatingEntity = "AFFILIATED_TO_A_VIOLATING_ENTITY",
        /// Judicial case.
        InvolvedInAJudicialCase = "INVOLVED_IN_A_JUDICIAL_CASE",
        /// Abnormal data.
        IncorrectInformationSubmitted = "INCORRECT_INFORMATION_SUBMITTED",
        /// Appeal succeeded.
        AppealSuccessful = "APPEAL_SUCCESSFUL",
        ReportedByOthers = "REPORTED_BY_OTHERS",
        /// Breach of the catering programme.
        ViolatingSmartCateringActivities = "VIOLATING_SMART_CATERING_ACTIVITIES",
        /// Several merchants under one number.
        MoreThanOneMerchantUnderASingleMerchantId = "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
        /// Overseas interface in another region.
        CrossRegionUseOfInternationalPaymentApi = "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
        /// Abnormal real-time trade.
        UnusualRealTimeTransaction = "UNUSUAL_REAL_TIME_TRANSACTION",
        /// Documents not acceptable.
        UnacceptableDocuments = "UNACCEPTABLE_DOCUMENTS",
        /// The merchant has unusually large payments.
        LargeAmountTransaction = "LARGE_AMOUNT_TRANSACTION",
        /// Merchant without trade has not confirmed the account.
        AllMerchantsHaveConfirmedTheWillingnessToOpenAnAccount = "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        /// Account opening not confirmed.
        UnconfirmedWillingnessToOpenAnAccount = "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        /// No trade for long.
        InactiveTransaction = "INACTIVE_TRANSACTION",
        /// Other abnormality.
        OtherUnusualActivities = "OTHER_UNUSUAL_ACTIVITIES",
    }
}
