// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Where payments are linked to the card.
    pub enum PaymentScene {
        /// Mini program.
        MiniProgram = "MINI_PROGRAM",
        /// App.
        App = "APP",
        /// Payment score.
        PaymentScore = "PAYMENT_SCORE",
        /// Payment code.
        PaymentCode = "PAYMENT_CODE",
    }
}

wxpay_core::open_enum! {
    /// State of a member card template.
    pub enum MemberCardState {
        /// Card effective.
        CardEffective = "CARD_EFFECTIVE",
        /// Card invalid.
        CardInvalid = "CARD_INVALID",
    }
}

wxpay_core::open_enum! {
    /// Kind of member card.
    pub enum MemberCardType {
        /// Purchase.
        Purchase = "PURCHASE",
        /// Normal.
        Normal = "NORMAL",
        /// Balance.
        Balance = "BALANCE",
    }
}

wxpay_core::open_enum! {
    /// Who allocates the codes of member cards.
    pub enum CodeMode {
        /// System allocate.
        SystemAllocate = "SYSTEM_ALLOCATE",
        /// Merchant allocate.
        MerchantAllocate = "MERCHANT_ALLOCATE",
    }
}

wxpay_core::open_enum! {
    /// How a member card shows its code.
    pub enum CodeType {
        /// None code.
        NoneCode = "NONE_CODE",
        /// Bar code.
        BarCode = "BAR_CODE",
        /// Qr code.
        QrCode = "QR_CODE",
        /// Bar code and qr code.
        BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
        /// Jump mini program.
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
    }
}

wxpay_core::open_enum! {
    /// State of an activity for members.
    pub enum MembershipActivityState {
        /// Membership activity created.
        MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
        /// Membership activity effective.
        MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
        /// Membership activity terminated.
        MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
        /// Membership activity expired.
        MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// Channel of an activity for members.
    pub enum ActivityChannel {
        /// Mechant app component.
        MechantAppComponent = "MECHANT_APP_COMPONENT",
    }
}

wxpay_core::open_enum! {
    /// State of a user's member card.
    pub enum UserCardState {
        /// Unactivated.
        Unactivated = "UNACTIVATED",
        /// Effective.
        Effective = "EFFECTIVE",
        /// Expired.
        Expired = "EXPIRED",
        /// Invalid.
        Invalid = "INVALID",
    }
}

wxpay_core::open_enum! {
    /// State of a brand's store.
    pub enum StoreState {
        /// Open.
        Open = "OPEN",
        /// Creating.
        Creating = "CREATING",
        /// Closed.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// State of an onboarding application.
    pub enum ApplymentState {
        /// Applyment state unknown.
        ApplymentStateUnknown = "APPLYMENT_STATE_UNKNOWN",
        /// Applyment state unsubmitted.
        ApplymentStateUnsubmitted = "APPLYMENT_STATE_UNSUBMITTED",
        /// Applyment state waiting validate.
        ApplymentStateWaitingValidate = "APPLYMENT_STATE_WAITING_VALIDATE",
        /// Applyment state waiting audit.
        ApplymentStateWaitingAudit = "APPLYMENT_STATE_WAITING_AUDIT",
        /// Applyment state waiting auth.
        ApplymentStateWaitingAuth = "APPLYMENT_STATE_WAITING_AUTH",
        /// Applyment state open account.
        ApplymentStateOpenAccount = "APPLYMENT_STATE_OPEN_ACCOUNT",
        /// Applyment state finish.
        ApplymentStateFinish = "APPLYMENT_STATE_FINISH",
        /// Applyment state audit rejected.
        ApplymentStateAuditRejected = "APPLYMENT_STATE_AUDIT_REJECTED",
        /// Applyment state canceled.
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

wxpay_core::open_enum! {
    /// State of a business card's configuration.
    pub enum CardConfigState {
        /// State unknown.
        StateUnknown = "STATE_UNKNOWN",
        /// Drafting.
        Drafting = "DRAFTING",
        /// Auditing.
        Auditing = "AUDITING",
        /// Audit rejected.
        AuditRejected = "AUDIT_REJECTED",
        /// Pending publish.
        PendingPublish = "PENDING_PUBLISH",
        /// Published.
        Published = "PUBLISHED",
        /// Canceled.
        Canceled = "CANCELED",
    }
}

wxpay_core::open_enum! {
    /// Kind of validity.
    pub enum ValidDateType {
        /// Fix time range.
        FixTimeRange = "FIX_TIME_RANGE",
        /// Fix term.
        FixTerm = "FIX_TERM",
        /// Permanent.
        Permanent = "PERMANENT",
    }
}

wxpay_core::open_enum! {
    /// A field that WeChat Pay offers for the form.
    pub enum CommonField {
        /// User form flag sex.
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        /// User form flag name.
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        /// User form flag birthday.
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        /// User form flag address.
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        /// User form flag email.
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        /// User form flag city.
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

wxpay_core::open_enum! {
    /// State of the audit of a brand's store.
    pub enum StoreAuditState {
        /// Success.
        Success = "SUCCESS",
        /// Processing.
        Processing = "PROCESSING",
        /// Rejected.
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// State of the binding of a receiving merchant.
    pub enum RecipientState {
        /// Confirmed.
        Confirmed = "CONFIRMED",
        /// Admin rejected.
        AdminRejected = "ADMIN_REJECTED",
        /// Confirming.
        Confirming = "CONFIRMING",
        /// Timeout rejected.
        TimeoutRejected = "TIMEOUT_REJECTED",
    }
}

wxpay_core::open_enum! {
    /// Kind of field that the merchant adds.
    pub enum FormFieldType {
        /// Check box.
        CheckBox = "CHECK_BOX",
        /// Radio.
        Radio = "RADIO",
    }
}
