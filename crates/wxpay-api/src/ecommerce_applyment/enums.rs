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
        Micro = "2401",
        /// Personal seller, six months of trade.
        IndividualSeller = "2500",
        /// Sole proprietor.
        IndividualBusiness = "4",
        /// Company.
        Enterprise = "2",
        /// Public institution.
        PublicInstitution = "3",
        /// Government body.
        Government = "2502",
        /// Social organisation.
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
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        /// Passport of another country.
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// Travel permit of Hong Kong residents.
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// Travel permit of Macao residents.
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// Travel permit of Taiwan residents.
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// Residence permit of foreigners.
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// Residence permit for Hong Kong and Macao residents.
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// Residence permit for Taiwan residents.
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        /// Mainland identity card.
        IdentificationTypeIdCard = "IDENTIFICATION_TYPE_ID_CARD",
        /// Mainland identity card.
        IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
        /// Travel permit of Hong Kong residents.
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        /// Travel permit of Macao residents.
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        /// Travel permit of Taiwan residents.
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
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
        WithdrawProcessing = "WITHDRAW_PROCESSING",
        /// Withdrawal abnormal.
        WithdrawException = "WITHDRAW_EXCEPTION",
        /// Withdrawn.
        WithdrawSucceed = "WITHDRAW_SUCCEED",
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
        /// Certificate of a public institution.
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        /// Certificate of the unified social credit code.
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        CertificateType2390 = "CERTIFICATE_TYPE_2390",
        CertificateType2391 = "CERTIFICATE_TYPE_2391",
        CertificateType2392 = "CERTIFICATE_TYPE_2392",
        CertificateType2393 = "CERTIFICATE_TYPE_2393",
        /// Certificate of a social group.
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        /// Certificate of a private non-enterprise unit.
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        /// Certificate of a foundation.
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        /// Certificate of a place of worship.
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        /// Other proof by a government body.
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
        /// Licence to practise.
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        /// Certificate of a self-governing organisation.
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        /// Certificate of a rural collective.
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
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
        Corporate = "74",
        Personal = "75",
    }
}

wxpay_core::open_enum! {
    /// Whether the super administrator is the legal person or an agent.
    pub enum ContactType {
        LegalPerson = "65",
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
