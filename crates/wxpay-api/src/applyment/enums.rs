// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// How the bank account number is masked in the answer.
    pub enum AccountNumberRule {
        /// First 2 and last 2 digits shown.
        AccountNumberRuleMaskV1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
        /// First 6 and last 4 digits shown.
        AccountNumberRuleMaskV2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
    }
}

wxpay_core::open_enum! {
    /// Whether the settlement account belongs to a business or a person.
    pub enum SettlementAccountType {
        /// Corporate bank account.
        AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
        /// Operator's own bank card.
        AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
    }
}

wxpay_core::open_enum! {
    /// The state of an onboarding or account-opening intent application.
    pub enum ApplymentState {
        /// Being reviewed, one or two working days.
        ApplymentStateWaittingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
        /// Contact must be confirmed by the mini program code.
        ApplymentStateWaittingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
        /// Account must be verified by the mini program code.
        ApplymentStateWaittingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
        /// Passed; authorise by the mini program code.
        ApplymentStatePassed = "APPLYMENT_STATE_PASSED",
        /// Frozen, perhaps enrolled already; see the reason.
        ApplymentStateFreezed = "APPLYMENT_STATE_FREEZED",
        /// Being edited, submit again.
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
        /// Being reviewed.
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        /// Refused, correct it.
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        /// Account to be verified by the administrator.
        ApplymentStateToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
        /// To be signed by the administrator.
        ApplymentStateToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
        /// Permissions being opened.
        ApplymentStateSigning = "APPLYMENT_STATE_SIGNING",
        /// Done.
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        /// Withdrawn.
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
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
    }
}

wxpay_core::open_enum! {
    /// The legal form of the subject.
    pub enum SubjectType {
        /// Sole proprietor.
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        /// Company.
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// Public institution.
        SubjectTypeInstitutions = "SUBJECT_TYPE_INSTITUTIONS",
        /// Social organisation.
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        /// Micro merchant without a licence.
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
        /// Government body.
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        /// Public institution.
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    }
}

wxpay_core::open_enum! {
    /// The state of an administrator or short name change.
    pub enum ChangeState {
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

wxpay_core::open_enum! {
    /// The state of a change of registered details.
    pub enum SubjectChangeState {
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
    }
}

wxpay_core::open_enum! {
    /// The kind of micro business.
    pub enum MicroBusinessType {
        /// Shop.
        MicroTypeStore = "MICRO_TYPE_STORE",
        /// Mobile business.
        MicroTypeMobile = "MICRO_TYPE_MOBILE",
        /// Online trade.
        MicroTypeOnline = "MICRO_TYPE_ONLINE",
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
