// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Says whether funds are to be withdrawn.
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
        /// Micro merchant without a licence (小微商户).
        #[doc(alias = "2401")]
        Micro = "2401",
        /// Personal seller, six months of trade (个人卖家).
        #[doc(alias = "2500")]
        IndividualSeller = "2500",
        /// Sole proprietor (个体工商户).
        #[doc(alias = "4")]
        IndividualBusiness = "4",
        /// Company (企业).
        #[doc(alias = "2")]
        Enterprise = "2",
        /// Public institution (事业单位).
        #[doc(alias = "3")]
        PublicInstitution = "3",
        /// Government body (政府机关).
        #[doc(alias = "2502")]
        Government = "2502",
        /// Social organisation (社会组织).
        #[doc(alias = "1708")]
        SocialOrganization = "1708",
    }
}

wxpay_core::open_enum! {
    /// Says whether the document holder is the legal person or another authorized person.
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
        /// Mainland identity card (中国大陆居民-身份证).
        #[doc(alias = "IDENTIFICATION_TYPE_IDCARD")]
        Idcard = "IDENTIFICATION_TYPE_IDCARD",
        /// Passport of another country (其他国家或地区居民-护照).
        #[doc(alias = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT")]
        OverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// Travel permit of Hong Kong residents (中国香港居民-来往内地通行证).
        #[doc(alias = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT")]
        HongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// Travel permit of Macao residents (中国澳门居民-来往内地通行证).
        #[doc(alias = "IDENTIFICATION_TYPE_MACAO_PASSPORT")]
        MacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// Travel permit of Taiwan residents (中国台湾居民-来往大陆通行证).
        #[doc(alias = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT")]
        TaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// Residence permit of foreigners (外国人居留证).
        #[doc(alias = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT")]
        ForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// Residence permit for Hong Kong and Macao residents (港澳居民证).
        #[doc(alias = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT")]
        HongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// Residence permit for Taiwan residents (台湾居民证).
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
        /// WeChat Pay took the application in (已受理).
        Accepted = "ACCEPTED",
        /// Being reviewed (审核中).
        Reviewing = "REVIEWING",
        /// Refused (审批驳回).
        Rejected = "REJECTED",
        /// Waits for the merchant (等待商户确认).
        WaitingMerchantConfirm = "WAITING_MERCHANT_CONFIRM",
        /// Withdrawn (已撤销).
        Revoked = "REVOKED",
        /// In work (系统处理中).
        SystemProcessing = "SYSTEM_PROCESSING",
        /// Closed (已注销).
        Canceled = "CANCELED",
        /// Funds being handled (资金处理中).
        FundProcessing = "FUND_PROCESSING",
        /// Done (注销完成).
        Finish = "FINISH",
    }
}

wxpay_core::open_enum! {
    /// Steps of a withdrawal from acceptance to its end.
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
        /// Licence for paid services, for military hospitals (有偿服务许可证（军队医院适用）).
        #[doc(alias = "CERTIFICATE_TYPE_2390")]
        PaidService = "CERTIFICATE_TYPE_2390",
        /// Licence to practise, for military hospitals (医疗机构执业许可证（军队医院适用）).
        #[doc(alias = "CERTIFICATE_TYPE_2391")]
        MedicalInstitution = "CERTIFICATE_TYPE_2391",
        /// Business licence, for party organizations within a company (企业营业执照（挂靠企业的党组织适用）).
        #[doc(alias = "CERTIFICATE_TYPE_2392")]
        EnterpriseLicense = "CERTIFICATE_TYPE_2392",
        /// Certificate of the organization code, for government bodies (组织机构代码证（政府机关适用）).
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
        /// The institution is a bank or works for one.
        BankAgent = "BANK_AGENT",
        /// Payment institutions.
        PaymentAgent = "PAYMENT_AGENT",
        /// Insurers, brokers and agents (保险业).
        Insurance = "INSURANCE",
        /// Exchanges, registries and clearing.
        TradeAndSettle = "TRADE_AND_SETTLE",
        /// Other financial institutions.
        Other = "OTHER",
    }
}

wxpay_core::open_enum! {
    /// Says whether the settlement account belongs to a company or a person.
    pub enum BankAccountType {
        /// Personal account (对私账户).
        #[doc(alias = "74")]
        Corporate = "74",
        /// Corporate account (对公账户).
        #[doc(alias = "75")]
        Personal = "75",
    }
}

wxpay_core::open_enum! {
    /// Says whether the super administrator is the legal person or an agent.
    pub enum ContactType {
        /// Owner or legal representative (经营者/法人).
        #[doc(alias = "65")]
        LegalPerson = "65",
        /// Person who handles the application (经办人).
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
        /// The application is on hold (已冻结).
        Frozen = "FROZEN",
        /// Withdrawn.
        Canceled = "CANCELED",
    }
}

wxpay_core::open_enum! {
    /// Says whether the contract is signed.
    pub enum SigningState {
        /// Not signed yet (未签约).
        Unsigned = "UNSIGNED",
        /// The contract is signed (已签约).
        Signed = "SIGNED",
        /// Cannot be signed (不可签约).
        NotSignable = "NOT_SIGNABLE",
    }
}

wxpay_core::open_enum! {
    /// The sub-account that the funds leave.
    pub enum SubAccountType {
        /// The merchant's main account (商户的基本户).
        BasicAccount = "BASIC_ACCOUNT",
        /// Operation account (商户的运营账户).
        OperateAccount = "OPERATE_ACCOUNT",
        /// Deposit account (商户的保证金户).
        MarginAccount = "MARGIN_ACCOUNT",
        /// Fee account (商户的手续费账户).
        TradeFeeAccount = "TRADE_FEE_ACCOUNT",
    }
}

wxpay_core::open_enum! {
    /// The state of the payment from a sub-account.
    pub enum PayoutState {
        /// In work (处理中).
        PayProcessing = "PAY_PROCESSING",
        /// Paid (付款成功).
        PaySucceed = "PAY_SUCCEED",
        /// Payment failed (付款失败).
        PayFail = "PAY_FAIL",
        /// Returned by the bank (银行退票).
        BankRefunded = "BANK_REFUNDED",
    }
}
