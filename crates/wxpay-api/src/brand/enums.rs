// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Where payments are linked to the card.
    pub enum PaymentScene {
        MiniProgram = "MINI_PROGRAM",
        App = "APP",
        PaymentScore = "PAYMENT_SCORE",
        PaymentCode = "PAYMENT_CODE",
    }
}

wxpay_core::open_enum! {
    /// State of a member card template.
    pub enum MemberCardState {
        CardEffective = "CARD_EFFECTIVE",
        CardInvalid = "CARD_INVALID",
    }
}

wxpay_core::open_enum! {
    /// Kind of member card.
    pub enum MemberCardType {
        Purchase = "PURCHASE",
        Normal = "NORMAL",
        Balance = "BALANCE",
    }
}

wxpay_core::open_enum! {
    /// Who allocates the codes of member cards.
    pub enum CodeMode {
        SystemAllocate = "SYSTEM_ALLOCATE",
        MerchantAllocate = "MERCHANT_ALLOCATE",
    }
}

wxpay_core::open_enum! {
    /// How a member card shows its code.
    pub enum CodeType {
        NoneCode = "NONE_CODE",
        BarCode = "BAR_CODE",
        QrCode = "QR_CODE",
        BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
    }
}

wxpay_core::open_enum! {
    /// State of an activity for members.
    pub enum MembershipActivityState {
        MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
        MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
        MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
        MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// Channel of an activity for members.
    pub enum ActivityChannel {
        MechantAppComponent = "MECHANT_APP_COMPONENT",
    }
}

wxpay_core::open_enum! {
    /// State of a user's member card.
    pub enum UserCardState {
        Unactivated = "UNACTIVATED",
        Effective = "EFFECTIVE",
        Expired = "EXPIRED",
        Invalid = "INVALID",
    }
}

wxpay_core::open_enum! {
    /// Whether a membership was opened.
    pub enum UserCardConfirmState {
        CreateCardSuccess = "CREATE_CARD_SUCCESS",
        CreateCardFail = "CREATE_CARD_FAIL",
        CreateCardAlreadyExists = "CREATE_CARD_ALREADY_EXISTS",
    }
}

wxpay_core::open_enum! {
    /// Outcome of an exchange of points for a coupon.
    pub enum PointsExchangeState {
        PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
        PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
    }
}

wxpay_core::open_enum! {
    /// State of a brand's store.
    pub enum StoreState {
        Open = "OPEN",
        Creating = "CREATING",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// State of an onboarding application.
    pub enum ApplymentState {
        ApplymentStateUnknown = "APPLYMENT_STATE_UNKNOWN",
        ApplymentStateUnsubmitted = "APPLYMENT_STATE_UNSUBMITTED",
        ApplymentStateWaitingValidate = "APPLYMENT_STATE_WAITING_VALIDATE",
        ApplymentStateWaitingAudit = "APPLYMENT_STATE_WAITING_AUDIT",
        ApplymentStateWaitingAuth = "APPLYMENT_STATE_WAITING_AUTH",
        ApplymentStateOpenAccount = "APPLYMENT_STATE_OPEN_ACCOUNT",
        ApplymentStateFinish = "APPLYMENT_STATE_FINISH",
        ApplymentStateAuditRejected = "APPLYMENT_STATE_AUDIT_REJECTED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

wxpay_core::open_enum! {
    /// State of a business card's configuration.
    pub enum CardConfigState {
        StateUnknown = "STATE_UNKNOWN",
        Drafting = "DRAFTING",
        Auditing = "AUDITING",
        AuditRejected = "AUDIT_REJECTED",
        PendingPublish = "PENDING_PUBLISH",
        Published = "PUBLISHED",
        Canceled = "CANCELED",
    }
}

wxpay_core::open_enum! {
    /// Kind of validity.
    pub enum ValidDateType {
        FixTimeRange = "FIX_TIME_RANGE",
        FixTerm = "FIX_TERM",
        Permanent = "PERMANENT",
    }
}

wxpay_core::open_enum! {
    /// A field that WeChat Pay offers for the form.
    pub enum CommonField {
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

wxpay_core::open_enum! {
    /// State of the audit of a brand's store.
    pub enum StoreAuditState {
        Success = "SUCCESS",
        Processing = "PROCESSING",
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// State of the binding of a receiving merchant.
    pub enum RecipientState {
        Confirmed = "CONFIRMED",
        AdminRejected = "ADMIN_REJECTED",
        Confirming = "CONFIRMING",
        TimeoutRejected = "TIMEOUT_REJECTED",
    }
}

wxpay_core::open_enum! {
    /// Kind of field that the merchant adds.
    pub enum FormFieldType {
        CheckBox = "CHECK_BOX",
        Radio = "RADIO",
    }
}
