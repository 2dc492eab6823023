// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

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

wxpay_core::model! {
    /// A measure against a sub-merchant, and its reason.
    pub answer Violation {
        always {}
        optional {
            /// The sub-merchant's number.
            sub_mchid: String,
            /// Company name.
            company_name: String,
            /// Points exchange record id.
            record_id: String,
            /// What is done to the merchant.
            punish_plan: String,
            /// When the measure was taken.
            punish_time: DateTime,
            /// Description of the means of handling.
            punish_description: String,
            /// Risk type.
            risk_type: ViolationRiskType,
            /// What the risk is.
            risk_description: String,
        }
    }
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
