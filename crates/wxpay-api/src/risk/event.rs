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
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml)
        #[doc(alias = "商户平台处罚通知")]
        MerchantPunished(Violation) = "VIOLATION.PUNISH",
        /// Transactions of a sub-merchant were intercepted (商户平台拦截通知).
        ///
        /// `VIOLATION.INTERCEPT`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml)
        #[doc(alias = "商户平台拦截通知")]
        MerchantIntercepted(Violation) = "VIOLATION.INTERCEPT",
        /// A sub-merchant appeals against a measure (商户平台申诉通知).
        ///
        /// `VIOLATION.APPEAL`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml)
        #[doc(alias = "商户平台申诉通知")]
        PunishmentAppealed(Violation) = "VIOLATION.APPEAL",
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
        /// One yuan purchases.
        OneYuanPurchases = "ONE_YUAN_PURCHASES",
        /// Multi level distribution rebate.
        MultiLevelDistributionRebate = "MULTI_LEVEL_DISTRIBUTION_REBATE",
        /// Prohibited business categories.
        ProhibitedBusinessCategories = "PROHIBITED_BUSINESS_CATEGORIES",
        /// Cash advance via credit card.
        CashAdvanceViaCreditCard = "CASH_ADVANCE_VIA_CREDIT_CARD",
        /// Inducing users to make payments.
        InducingUsersToMakePayments = "INDUCING_USERS_TO_MAKE_PAYMENTS",
        /// Fraud.
        Fraud = "FRAUD",
        /// Malicious fan count boosting.
        MaliciousFanCountBoosting = "MALICIOUS_FAN_COUNT_BOOSTING",
        /// Cross category activities.
        CrossCategoryActivities = "CROSS_CATEGORY_ACTIVITIES",
        /// Cross category business.
        CrossCategoryBusiness = "CROSS_CATEGORY_BUSINESS",
        /// Gambling.
        Gambling = "GAMBLING",
        /// Lewd content.
        LewdContent = "LEWD_CONTENT",
        /// Unlicensed payment and settlement business.
        UnlicensedPaymentAndSettlementBusiness = "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
        /// Investment.
        Investment = "INVESTMENT",
        /// Transaction dispute.
        TransactionDispute = "TRANSACTION_DISPUTE",
        /// Cross border use of domestic payment api.
        CrossBorderUseOfDomesticPaymentApi = "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
        /// Overseas activities outside the business scope approved by regulatory authorities.
        OverseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities = "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
        /// Unusual transaction.
        UnusualTransaction = "UNUSUAL_TRANSACTION",
        /// Unlicensed business.
        UnlicensedBusiness = "UNLICENSED_BUSINESS",
        /// Wealth investment.
        WealthInvestment = "WEALTH_INVESTMENT",
        /// Affiliated to a violating entity.
        AffiliatedToAViolatingEntity = "AFFILIATED_TO_A_VIOLATING_ENTITY",
        /// Involved in a judicial case.
        InvolvedInAJudicialCase = "INVOLVED_IN_A_JUDICIAL_CASE",
        /// Incorrect information submitted.
        IncorrectInformationSubmitted = "INCORRECT_INFORMATION_SUBMITTED",
        /// Appeal successful.
        AppealSuccessful = "APPEAL_SUCCESSFUL",
        /// Reported by others.
        ReportedByOthers = "REPORTED_BY_OTHERS",
        /// Violating smart catering activities.
        ViolatingSmartCateringActivities = "VIOLATING_SMART_CATERING_ACTIVITIES",
        /// More than one merchant under a single merchant id.
        MoreThanOneMerchantUnderASingleMerchantId = "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
        /// Cross region use of international payment api.
        CrossRegionUseOfInternationalPaymentApi = "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
        /// Unusual real time transaction.
        UnusualRealTimeTransaction = "UNUSUAL_REAL_TIME_TRANSACTION",
        /// Unacceptable documents.
        UnacceptableDocuments = "UNACCEPTABLE_DOCUMENTS",
        /// Large amount transaction.
        LargeAmountTransaction = "LARGE_AMOUNT_TRANSACTION",
        /// All merchants have confirmed the willingness to open an account.
        AllMerchantsHaveConfirmedTheWillingnessToOpenAnAccount = "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        /// Unconfirmed willingness to open an account.
        UnconfirmedWillingnessToOpenAnAccount = "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        /// Inactive transaction.
        InactiveTransaction = "INACTIVE_TRANSACTION",
        /// Other unusual activities.
        OtherUnusualActivities = "OTHER_UNUSUAL_ACTIVITIES",
    }
}
