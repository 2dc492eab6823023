// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether funds are to be withdrawn.
    pub enum WithdrawalChoice {
        /// Asks for withdrawal too.
        ApplyWithdraw = "APPLY_WITHDRAW",
        /// Closes only.
        NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
    }
}

wxpay_core::open_enum! {
    /// The legal form of the sub-merchant.
    pub enum OrganizationType {
        /// Micro merchant without a licence.
        #[doc(alias = "2401")]
        Micro = "2401",
        /// Personal seller, six months of trade.
        #[doc(alias = "2500")]
        IndividualSeller = "2500",
        /// Sole proprietor.
        #[doc(alias = "4")]
        IndividualBusiness = "4",
        /// Company.
        #[doc(alias = "2")]
        Enterprise = "2",
        /// Public institution.
        #[doc(alias = "3")]
        PublicInstitution = "3",
        /// Government body.
        #[doc(alias = "2502")]
        Government = "2502",
        /// Social organisation.
        #[doc(alias = "1708")]
        SocialOrganization = "1708",
    }
}

wxpay_core::open_enum! {
    /// Whether the document holder is the legal person or another authorized person.
    pub enum IdHolderType {
        /// Operator or legal representative.
        Legal = "LEGAL",
        /// Agent.
        Super = "SUPER",
    }
}

wxpay_core::open_enum! {
    /// The kind of identity document.
    pub enum IdDocumentType {
        /// Mainland identity card.
        #[doc(alias = "IDENTIFICATION_TYPE_IDCARD")]
        Idcard = "IDENTIFICATION_TYPE_IDCARD",
        /// Passport of another country.
        #[doc(alias = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT")]
        OverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// Travel permit of Hong Kong residents.
        #[doc(alias = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT")]
        HongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// Travel permit of Macao residents.
        #[doc(alias = "IDENTIFICATION_TYPE_MACAO_PASSPORT")]
        MacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// Travel permit of Taiwan residents.
        #[doc(alias = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT")]
        TaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// Residence permit of foreigners.
        #[doc(alias = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT")]
        ForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// Residence permit for Hong Kong and Macao residents.
        #[doc(alias = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT")]
        HongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// Residence permit for Taiwan residents.
        #[doc(alias = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")]
        TaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        /// Mainland identity card.
        #[doc(alias = "IDENTIFICATION_TYPE_ID_CARD")]
        IdCard = "IDENTIFICATION_TYPE_ID_CARD",
        /// Mainland identity card.
        #[doc(alias = "IDENTIFICATION_TYPE_MAINLAND_IDCARD")]
        MainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
        /// Travel permit of Hong Kong residents.
        #[doc(alias = "IDENTIFICATION_TYPE_HONGKONG")]
        Hongkong = "IDENTIFICATION_TYPE_HONGKONG",
        /// Travel permit of Macao residents.
        #[doc(alias = "IDENTIFICATION_TYPE_MACAO")]
        Macao = "IDENTIFICATION_TYPE_MACAO",
        /// Travel permit of Taiwan residents.
        #[doc(alias = "IDENTIFICATION_TYPE_TAIWAN")]
        Taiwan = "IDENTIFICATION_TYPE_TAIWAN",
    }
}

wxpay_core::open_enum! {
    /// The state of an account closure with withdrawal.
    pub enum ClosureWithdrawalState {
        Accepted = "ACCEPTED",
        /// Being reviewed.
        Reviewing = "REVIEWING",
        /// Refused.
        Rejected = "REJECTED",
        /// Waits for the merchant.
        WaitingMerchantConfirm = "WAITING_MERCHANT_CONFIRM",
        /// Withdrawn.
        Revoked = "REVOKED",
        /// In work.
        SystemProcessing = "SYSTEM_PROCESSING",
        /// Closed.
        Canceled = "CANCELED",
        /// Funds being handled.
        FundProcessing = "FUND_PROCESSING",
        /// Done.
        Finish = "FINISH",
    }
}

wxpay_core::open_enum! {
    /// The state of a withdrawal.
    pub enum WithdrawalState {
        /// Withdrawal in work.
        #[doc(alias = "WITHDRAW_PROCESSING")]
        Processing = "WITHDRAW_PROCESSING",
        /// Withdrawal abnormal.
        #[doc(alias = "WITHDRAW_EXCEPTION")]
        Exception = "WITHDRAW_EXCEPTION",
        /// Withdrawn.
        #[doc(alias = "WITHDRAW_SUCCEED")]
        Succeed = "WITHDRAW_SUCCEED",
    }
}

wxpay_core::open_enum! {
    /// The state of an account closure application.
    pub enum ClosureState {
        /// Being reviewed.
        Reviewing = "REVIEWING",
        /// Refused, see reject_reason.
        Rejected = "REJECTED",
        /// Closed.
        CancelSuccess = "CANCEL_SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// The kind of registration certificate.
    pub enum CertificateType {
        /// Certificate of a public institution (事业单位法人证书).
        #[doc(alias = "CERTIFICATE_TYPE_2388")]
        PublicInstitution = "CERTIFICATE_TYPE_2388",
        /// Certificate of the unified social credit code (统一社会信用代码证书).
        #[doc(alias = "CERTIFICATE_TYPE_2389")]
        UnifiedSocialCredit = "CERTIFICATE_TYPE_2389",
        /// 有偿服务许可证（军队医院适用）.
        #[doc(alias = "CERTIFICATE_TYPE_2390")]
        PaidService = "CERTIFICATE_TYPE_2390",
        /// 医疗机构执业许可证（军队医院适用）.
        #[doc(alias = "CERTIFICATE_TYPE_2391")]
        MedicalInstitution = "CERTIFICATE_TYPE_2391",
        /// 企业营业执照（挂靠企业的党组织适用）.
        #[doc(alias = "CERTIFICATE_TYPE_2392")]
        EnterpriseLicense = "CERTIFICATE_TYPE_2392",
        /// 组织机构代码证（政府机关适用）.
        #[doc(alias = "CERTIFICATE_TYPE_2393")]
        OrganizationCode = "CERTIFICATE_TYPE_2393",
        /// Certificate of a social group (社会团体法人登记证书).
        #[doc(alias = "CERTIFICATE_TYPE_2394")]
        SocialGroup = "CERTIFICATE_TYPE_2394",
        /// Certificate of a private non-enterprise unit (民办非企业单位登记证书).
        #[doc(alias = "CERTIFICATE_TYPE_2395")]
        PrivateNonEnterprise = "CERTIFICATE_TYPE_2395",
        /// Certificate of a foundation (基金会法人登记证书).
        #[doc(alias = "CERTIFICATE_TYPE_2396")]
        Foundation = "CERTIFICATE_TYPE_2396",
        /// Certificate of a place of worship (宗教活动场所登记证).
        #[doc(alias = "CERTIFICATE_TYPE_2399")]
        ReligiousSite = "CERTIFICATE_TYPE_2399",
        /// Other proof by a government body (其他证书/批文/证明).
        #[doc(alias = "CERTIFICATE_TYPE_2400")]
        OtherProof = "CERTIFICATE_TYPE_2400",
        /// Licence to practise (执业许可证/执业证).
        #[doc(alias = "CERTIFICATE_TYPE_2520")]
        PracticeLicense = "CERTIFICATE_TYPE_2520",
        /// Certificate of a self-governing organisation (基层群众性自治组织特别法人统一社会信用代码证).
        #[doc(alias = "CERTIFICATE_TYPE_2521")]
        GrassrootsOrganization = "CERTIFICATE_TYPE_2521",
        /// Certificate of a rural collective (农村集体经济组织登记证).
        #[doc(alias = "CERTIFICATE_TYPE_2522")]
        RuralCollective = "CERTIFICATE_TYPE_2522",
    }
}

wxpay_core::open_enum! {
    /// The kind of financial institution.
    pub enum FinanceType {
        /// Banks.
        BankAgent = "BANK_AGENT",
        /// Payment institutions.
        PaymentAgent = "PAYMENT_AGENT",
        Insurance = "INSURANCE",
        /// Exchanges, registries and clearing.
        TradeAndSettle = "TRADE_AND_SETTLE",
        /// Other financial institutions.
        Other = "OTHER",
    }
}

wxpay_core::open_enum! {
    /// Whether the settlement account belongs to a company or a person.
    pub enum BankAccountType {
        #[doc(alias = "74")]
        Corporate = "74",
        #[doc(alias = "75")]
        Personal = "75",
    }
}

wxpay_core::open_enum! {
    /// Whether the super administrator is the legal person or an agent.
    pub enum ContactType {
        #[doc(alias = "65")]
        LegalPerson = "65",
        #[doc(alias = "66")]
        Agent = "66",
    }
}

wxpay_core::open_enum! {
    /// The state of an onboarding application.
    pub enum ApplymentState {
        /// Data being checked.
        Checking = "CHECKING",
        /// Account to be verified.
        AccountNeedVerify = "ACCOUNT_NEED_VERIFY",
        /// Being reviewed.
        Auditing = "AUDITING",
        /// Refused.
        Rejected = "REJECTED",
        /// To be signed.
        NeedSign = "NEED_SIGN",
        /// Done.
        Finish = "FINISH",
        Frozen = "FROZEN",
        /// Withdrawn.
        Canceled = "CANCELED",
    }
}

wxpay_core::open_enum! {
    /// Whether the contract is signed.
    pub enum SigningState {
        Unsigned = "UNSIGNED",
        Signed = "SIGNED",
        NotSignable = "NOT_SIGNABLE",
    }
}

wxpay_core::open_enum! {
    /// The sub-account that the funds leave.
    pub enum SubAccountType {
        BasicAccount = "BASIC_ACCOUNT",
        /// Operation account.
        OperateAccount = "OPERATE_ACCOUNT",
        /// Deposit account.
        MarginAccount = "MARGIN_ACCOUNT",
        /// Fee account.
        TradeFeeAccount = "TRADE_FEE_ACCOUNT",
    }
}

wxpay_core::open_enum! {
    /// The state of the payment from a sub-account.
    pub enum PayoutState {
        /// In work.
        PayProcessing = "PAY_PROCESSING",
        /// Paid.
        PaySucceed = "PAY_SUCCEED",
        /// Payment failed.
        PayFail = "PAY_FAIL",
        /// Returned by the bank.
        BankRefunded = "BANK_REFUNDED",
    }
}
