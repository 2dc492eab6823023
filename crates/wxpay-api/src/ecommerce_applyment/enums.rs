// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether funds are to be withdrawn.
    pub enum WithdrawalChoice {
        /// Apply withdraw.
        ApplyWithdraw = "APPLY_WITHDRAW",
        /// Not apply withdraw.
        NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
    }
}

wxpay_core::open_enum! {
    /// The legal form of the sub-merchant.
    pub enum OrganizationType {
        /// 2401.
        Micro = "2401",
        /// 2500.
        IndividualSeller = "2500",
        /// 4.
        IndividualBusiness = "4",
        /// 2.
        Enterprise = "2",
        /// 3.
        PublicInstitution = "3",
        /// 2502.
        Government = "2502",
        /// 1708.
        SocialOrganization = "1708",
    }
}

wxpay_core::open_enum! {
    /// Whether the document holder is the legal person or another authorized person.
    pub enum IdHolderType {
        /// Legal.
        Legal = "LEGAL",
        /// Super.
        Super = "SUPER",
    }
}

wxpay_core::open_enum! {
    /// The kind of identity document.
    pub enum IdDocumentType {
        /// Identification type idcard.
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        /// Identification type oversea passport.
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// Identification type hongkong passport.
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// Identification type macao passport.
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// Identification type taiwan passport.
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// Identification type foreign resident.
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// Identification type hongkong macao resident.
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// Identification type taiwan resident.
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

wxpay_core::open_enum! {
    /// The state of an account closure with withdrawal.
    pub enum ClosureWithdrawalState {
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Reviewing.
        Reviewing = "REVIEWING",
        /// Rejected.
        Rejected = "REJECTED",
        /// Waiting merchant confirm.
        WaitingMerchantConfirm = "WAITING_MERCHANT_CONFIRM",
        /// Revoked.
        Revoked = "REVOKED",
        /// System processing.
        SystemProcessing = "SYSTEM_PROCESSING",
        /// Canceled.
        Canceled = "CANCELED",
        /// Fund processing.
        FundProcessing = "FUND_PROCESSING",
        /// Finish.
        Finish = "FINISH",
    }
}

wxpay_core::open_enum! {
    /// The state of a withdrawal.
    pub enum WithdrawalState {
        /// Withdraw processing.
        WithdrawProcessing = "WITHDRAW_PROCESSING",
        /// Withdraw exception.
        WithdrawException = "WITHDRAW_EXCEPTION",
        /// Withdraw succeed.
        WithdrawSucceed = "WITHDRAW_SUCCEED",
    }
}

wxpay_core::open_enum! {
    /// The state of an account closure application.
    pub enum ClosureState {
        /// Reviewing.
        Reviewing = "REVIEWING",
        /// Rejected.
        Rejected = "REJECTED",
        /// Cancel success.
        CancelSuccess = "CANCEL_SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// The kind of registration certificate.
    pub enum CertificateType {
        /// Certificate type 2388.
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        /// Certificate type 2389.
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        /// Certificate type 2390.
        CertificateType2390 = "CERTIFICATE_TYPE_2390",
        /// Certificate type 2391.
        CertificateType2391 = "CERTIFICATE_TYPE_2391",
        /// Certificate type 2392.
        CertificateType2392 = "CERTIFICATE_TYPE_2392",
        /// Certificate type 2393.
        CertificateType2393 = "CERTIFICATE_TYPE_2393",
        /// Certificate type 2394.
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        /// Certificate type 2395.
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        /// Certificate type 2396.
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        /// Certificate type 2399.
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        /// Certificate type 2400.
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
        /// Certificate type 2520.
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        /// Certificate type 2521.
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        /// Certificate type 2522.
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
    }
}

wxpay_core::open_enum! {
    /// The kind of financial institution.
    pub enum FinanceType {
        /// Bank agent.
        BankAgent = "BANK_AGENT",
        /// Payment agent.
        PaymentAgent = "PAYMENT_AGENT",
        /// Insurance.
        Insurance = "INSURANCE",
        /// Trade and settle.
        TradeAndSettle = "TRADE_AND_SETTLE",
        /// Other.
        Other = "OTHER",
    }
}

wxpay_core::open_enum! {
    /// Whether the settlement account belongs to a company or a person.
    pub enum BankAccountType {
        /// 74.
        Corporate = "74",
        /// 75.
        Personal = "75",
    }
}

wxpay_core::open_enum! {
    /// Whether the super administrator is the legal person or an agent.
    pub enum ContactType {
        /// 65.
        LegalPerson = "65",
        /// 66.
        Agent = "66",
    }
}

wxpay_core::open_enum! {
    /// The state of an onboarding application.
    pub enum ApplymentState {
        /// Checking.
        Checking = "CHECKING",
        /// Account need verify.
        AccountNeedVerify = "ACCOUNT_NEED_VERIFY",
        /// Auditing.
        Auditing = "AUDITING",
        /// Rejected.
        Rejected = "REJECTED",
        /// Need sign.
        NeedSign = "NEED_SIGN",
        /// Finish.
        Finish = "FINISH",
        /// Frozen.
        Frozen = "FROZEN",
    }
}

wxpay_core::open_enum! {
    /// Whether the contract is signed.
    pub enum SigningState {
        /// Unsigned.
        Unsigned = "UNSIGNED",
        /// Signed.
        Signed = "SIGNED",
        /// Not signable.
        NotSignable = "NOT_SIGNABLE",
    }
}

wxpay_core::open_enum! {
    /// The sub-account that the funds leave.
    pub enum SubAccountType {
        /// Basic account.
        BasicAccount = "BASIC_ACCOUNT",
        /// Operate account.
        OperateAccount = "OPERATE_ACCOUNT",
        /// Margin account.
        MarginAccount = "MARGIN_ACCOUNT",
        /// Trade fee account.
        TradeFeeAccount = "TRADE_FEE_ACCOUNT",
    }
}

wxpay_core::open_enum! {
    /// The state of the payment from a sub-account.
    pub enum PayoutState {
        /// Pay processing.
        PayProcessing = "PAY_PROCESSING",
        /// Pay succeed.
        PaySucceed = "PAY_SUCCEED",
        /// Pay fail.
        PayFail = "PAY_FAIL",
        /// Bank refunded.
        BankRefunded = "BANK_REFUNDED",
    }
}
