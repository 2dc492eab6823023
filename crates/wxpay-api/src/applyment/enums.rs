// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether the settlement account belongs to a business or a person.
    pub enum SettlementAccountType {
        /// Account type business.
        AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
        /// Account type private.
        AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
    }
}

wxpay_core::open_enum! {
    /// The state of an onboarding or account-opening intent application.
    pub enum ApplymentState {
        /// Applyment state waitting for audit.
        ApplymentStateWaittingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
        /// Applyment state waitting for confirm contact.
        ApplymentStateWaittingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
        /// Applyment state waitting for confirm legalperson.
        ApplymentStateWaittingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
        /// Applyment state passed.
        ApplymentStatePassed = "APPLYMENT_STATE_PASSED",
        /// Applyment state freezed.
        ApplymentStateFreezed = "APPLYMENT_STATE_FREEZED",
        /// Applyment state editting.
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
        /// Applyment state auditing.
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        /// Applyment state rejected.
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        /// Applyment state to be confirmed.
        ApplymentStateToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
        /// Applyment state to be signed.
        ApplymentStateToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
        /// Applyment state signing.
        ApplymentStateSigning = "APPLYMENT_STATE_SIGNING",
        /// Applyment state finished.
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        /// Applyment state canceled.
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
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
    /// The legal form of the subject.
    pub enum SubjectType {
        /// Subject type individual.
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        /// Subject type enterprise.
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// Subject type institutions.
        SubjectTypeInstitutions = "SUBJECT_TYPE_INSTITUTIONS",
        /// Subject type others.
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        /// Subject type micro.
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
        /// Subject type government.
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        /// Subject type institutions cloned.
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    }
}

wxpay_core::open_enum! {
    /// The state of an administrator or short name change.
    pub enum ChangeState {
        /// Applyment state auditing.
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        /// Applyment state rejected.
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        /// Applyment state modifing.
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        /// Applyment state finished.
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        /// Applyment state canceled.
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

wxpay_core::open_enum! {
    /// The state of a change of registered details.
    pub enum SubjectChangeState {
        /// Applyment state auditing.
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        /// Applyment state rejected.
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        /// Applyment state modifing.
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        /// Applyment state finished.
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        /// Applyment state canceled.
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
        /// Applyment state editting.
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
    }
}

wxpay_core::open_enum! {
    /// The kind of micro business.
    pub enum MicroBusinessType {
        /// Micro type store.
        MicroTypeStore = "MICRO_TYPE_STORE",
        /// Micro type mobile.
        MicroTypeMobile = "MICRO_TYPE_MOBILE",
        /// Micro type online.
        MicroTypeOnline = "MICRO_TYPE_ONLINE",
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
