// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Way in which the bank account number is masked in the response.
    pub enum AccountNumberRule {
        /// First 2 and last 2 digits shown.
        #[doc(alias = "ACCOUNT_NUMBER_RULE_MASK_V1")]
        V1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
        /// First 6 and last 4 digits shown.
        #[doc(alias = "ACCOUNT_NUMBER_RULE_MASK_V2")]
        V2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
    }
}

wxpay_core::open_enum! {
    /// Says whether the settlement account belongs to a business or a person.
    pub enum SettlementAccountType {
        /// Corporate bank account.
        #[doc(alias = "ACCOUNT_TYPE_BUSINESS")]
        Business = "ACCOUNT_TYPE_BUSINESS",
        /// Operator's own bank card.
        #[doc(alias = "ACCOUNT_TYPE_PRIVATE")]
        Private = "ACCOUNT_TYPE_PRIVATE",
    }
}

wxpay_core::open_enum! {
    /// The state of an onboarding or account-opening intent application.
    pub enum ApplymentState {
        /// Being reviewed, one or two working days.
        #[doc(alias = "APPLYMENT_STATE_WAITTING_FOR_AUDIT")]
        WaitingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
        /// Contact must be confirmed by the mini program code.
        #[doc(alias = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT")]
        WaitingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
        /// Account must be verified by the mini program code.
        #[doc(alias = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON")]
        WaitingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
        /// Passed; authorise by the mini program code.
        #[doc(alias = "APPLYMENT_STATE_PASSED")]
        Passed = "APPLYMENT_STATE_PASSED",
        /// Frozen, perhaps enrolled already; see the reason.
        #[doc(alias = "APPLYMENT_STATE_FREEZED")]
        Frozen = "APPLYMENT_STATE_FREEZED",
        /// Being edited, submit again.
        #[doc(alias = "APPLYMENT_STATE_EDITTING")]
        Editing = "APPLYMENT_STATE_EDITTING",
        /// Being reviewed.
        #[doc(alias = "APPLYMENT_STATE_AUDITING")]
        Auditing = "APPLYMENT_STATE_AUDITING",
        /// Refused, correct it.
        #[doc(alias = "APPLYMENT_STATE_REJECTED")]
        Rejected = "APPLYMENT_STATE_REJECTED",
        /// Account to be verified by the administrator.
        #[doc(alias = "APPLYMENT_STATE_TO_BE_CONFIRMED")]
        ToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
        /// To be signed by the administrator.
        #[doc(alias = "APPLYMENT_STATE_TO_BE_SIGNED")]
        ToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
        /// Permissions being opened.
        #[doc(alias = "APPLYMENT_STATE_SIGNING")]
        Signing = "APPLYMENT_STATE_SIGNING",
        /// Done.
        #[doc(alias = "APPLYMENT_STATE_FINISHED")]
        Finished = "APPLYMENT_STATE_FINISHED",
        /// Withdrawn.
        #[doc(alias = "APPLYMENT_STATE_CANCELED")]
        Canceled = "APPLYMENT_STATE_CANCELED",
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
    }
}

wxpay_core::open_enum! {
    /// The legal form of the subject.
    pub enum SubjectType {
        /// Sole proprietor.
        #[doc(alias = "SUBJECT_TYPE_INDIVIDUAL")]
        Individual = "SUBJECT_TYPE_INDIVIDUAL",
        /// Company.
        #[doc(alias = "SUBJECT_TYPE_ENTERPRISE")]
        Enterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// Public institution.
        #[doc(alias = "SUBJECT_TYPE_INSTITUTIONS")]
        Institutions = "SUBJECT_TYPE_INSTITUTIONS",
        /// Social organisation.
        #[doc(alias = "SUBJECT_TYPE_OTHERS")]
        Others = "SUBJECT_TYPE_OTHERS",
        /// Micro merchant without a licence.
        #[doc(alias = "SUBJECT_TYPE_MICRO")]
        Micro = "SUBJECT_TYPE_MICRO",
        /// Government body.
        #[doc(alias = "SUBJECT_TYPE_GOVERNMENT")]
        Government = "SUBJECT_TYPE_GOVERNMENT",
        /// Public institution.
        #[doc(alias = "SUBJECT_TYPE_INSTITUTIONS_CLONED")]
        InstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    }
}

wxpay_core::open_enum! {
    /// The state of an administrator or short name change.
    pub enum ChangeState {
        /// Under review (审核中).
        #[doc(alias = "APPLYMENT_STATE_AUDITING")]
        Auditing = "APPLYMENT_STATE_AUDITING",
        /// Turned down; correct the material and submit again (已驳回).
        #[doc(alias = "APPLYMENT_STATE_REJECTED")]
        Rejected = "APPLYMENT_STATE_REJECTED",
        /// WeChat Pay is applying the changes (资料修改中).
        #[doc(alias = "APPLYMENT_STATE_MODIFING")]
        Modifying = "APPLYMENT_STATE_MODIFING",
        /// The changes are in effect (已完成).
        #[doc(alias = "APPLYMENT_STATE_FINISHED")]
        Finished = "APPLYMENT_STATE_FINISHED",
        /// Withdrawn; nothing more happens (已作废).
        #[doc(alias = "APPLYMENT_STATE_CANCELED")]
        Canceled = "APPLYMENT_STATE_CANCELED",
    }
}

wxpay_core::open_enum! {
    /// The state of a change of registered details.
    pub enum SubjectChangeState {
        /// Under review (审核中).
        #[doc(alias = "APPLYMENT_STATE_AUDITING")]
        Auditing = "APPLYMENT_STATE_AUDITING",
        /// Turned down; correct the material and submit again (已驳回).
        #[doc(alias = "APPLYMENT_STATE_REJECTED")]
        Rejected = "APPLYMENT_STATE_REJECTED",
        /// WeChat Pay is applying the changes (资料修改中).
        #[doc(alias = "APPLYMENT_STATE_MODIFING")]
        Modifying = "APPLYMENT_STATE_MODIFING",
        /// The changes are in effect (已完成).
        #[doc(alias = "APPLYMENT_STATE_FINISHED")]
        Finished = "APPLYMENT_STATE_FINISHED",
        /// Withdrawn; nothing more happens (已作废).
        #[doc(alias = "APPLYMENT_STATE_CANCELED")]
        Canceled = "APPLYMENT_STATE_CANCELED",
        /// Submission failed; submit again with the same number (编辑中).
        #[doc(alias = "APPLYMENT_STATE_EDITTING")]
        Editing = "APPLYMENT_STATE_EDITTING",
    }
}

wxpay_core::open_enum! {
    /// The kind of micro business.
    pub enum MicroBusinessType {
        /// Shop.
        #[doc(alias = "MICRO_TYPE_STORE")]
        Store = "MICRO_TYPE_STORE",
        /// Mobile business.
        #[doc(alias = "MICRO_TYPE_MOBILE")]
        Mobile = "MICRO_TYPE_MOBILE",
        /// Online trade.
        #[doc(alias = "MICRO_TYPE_ONLINE")]
        Online = "MICRO_TYPE_ONLINE",
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
