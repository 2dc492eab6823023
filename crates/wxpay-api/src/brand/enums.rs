// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Places that link payments to the card.
    pub enum PaymentScene {
        /// Mini program payment.
        MiniProgram = "MINI_PROGRAM",
        /// App payment.
        App = "APP",
        /// Payscore.
        PaymentScore = "PAYMENT_SCORE",
        PaymentCode = "PAYMENT_CODE",
    }
}

wxpay_core::open_enum! {
    /// State of a member card template.
    pub enum MemberCardState {
        /// Valid.
        #[doc(alias = "CARD_EFFECTIVE")]
        Effective = "CARD_EFFECTIVE",
        /// The card cannot be used any more.
        #[doc(alias = "CARD_INVALID")]
        Invalid = "CARD_INVALID",
    }
}

wxpay_core::open_enum! {
    /// Kind of member card.
    pub enum MemberCardType {
        /// Paid.
        Purchase = "PURCHASE",
        /// Ordinary.
        Normal = "NORMAL",
        /// Stored value.
        Balance = "BALANCE",
    }
}

wxpay_core::open_enum! {
    /// Party that allocates the codes of member cards.
    pub enum CodeMode {
        /// Given by the system (系统分配).
        SystemAllocate = "SYSTEM_ALLOCATE",
        /// Given by the merchant (商户预存).
        MerchantAllocate = "MERCHANT_ALLOCATE",
    }
}

wxpay_core::open_enum! {
    /// Display of a member card's code.
    pub enum CodeType {
        /// No code (不显示任何码型).
        NoneCode = "NONE_CODE",
        /// One-dimensional code only (条形码).
        BarCode = "BAR_CODE",
        /// Two-dimensional code only (二维码).
        QrCode = "QR_CODE",
        /// Both codes (条形码和二维码).
        BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
        /// Opens the merchant's mini program (跳转商家小程序).
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
    }
}

wxpay_core::open_enum! {
    /// State of an activity for members.
    pub enum MembershipActivityState {
        /// The activity exists and has not started.
        #[doc(alias = "MEMBERSHIP_ACTIVITY_CREATED")]
        Created = "MEMBERSHIP_ACTIVITY_CREATED",
        /// Begun.
        #[doc(alias = "MEMBERSHIP_ACTIVITY_EFFECTIVE")]
        Effective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
        /// The brand ended the activity early.
        #[doc(alias = "MEMBERSHIP_ACTIVITY_TERMINATED")]
        Terminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
        /// Past its end.
        #[doc(alias = "MEMBERSHIP_ACTIVITY_EXPIRED")]
        Expired = "MEMBERSHIP_ACTIVITY_EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// Channel of an activity for members.
    pub enum ActivityChannel {
        /// Opened in the merchant's mini program or H5.
        #[doc(alias = "MECHANT_APP_COMPONENT")]
        MerchantAppComponent = "MECHANT_APP_COMPONENT",
    }
}

wxpay_core::open_enum! {
    /// State of a user's member card.
    pub enum UserCardState {
        /// Received, not activated.
        Unactivated = "UNACTIVATED",
        /// Usable.
        Effective = "EFFECTIVE",
        Expired = "EXPIRED",
        Invalid = "INVALID",
    }
}

wxpay_core::open_enum! {
    /// Says whether a membership was opened.
    pub enum UserCardConfirmState {
        /// Card opened.
        #[doc(alias = "CREATE_CARD_SUCCESS")]
        Success = "CREATE_CARD_SUCCESS",
        /// Opening failed.
        #[doc(alias = "CREATE_CARD_FAIL")]
        Fail = "CREATE_CARD_FAIL",
        /// Opened; member already by another channel.
        #[doc(alias = "CREATE_CARD_ALREADY_EXISTS")]
        AlreadyExists = "CREATE_CARD_ALREADY_EXISTS",
    }
}

wxpay_core::open_enum! {
    /// Outcome of an exchange of points for a coupon.
    pub enum PointsExchangeState {
        /// Exchange succeeded.
        #[doc(alias = "POINT_EXCHANGE_COUPON_SUCCESS")]
        Success = "POINT_EXCHANGE_COUPON_SUCCESS",
        /// Exchange failed.
        #[doc(alias = "POINT_EXCHANGE_COUPON_FAIL")]
        Fail = "POINT_EXCHANGE_COUPON_FAIL",
    }
}

wxpay_core::open_enum! {
    /// State of a brand's store.
    pub enum StoreState {
        /// In effect; later reviews do not change it.
        Open = "OPEN",
        /// Being created and reviewed.
        Creating = "CREATING",
        /// Closed; may be deleted for good.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// State of an onboarding application.
    pub enum ApplymentState {
        /// Unknown; submit again with the same number (not final).
        #[doc(alias = "APPLYMENT_STATE_UNKNOWN")]
        NamedUnknown = "APPLYMENT_STATE_UNKNOWN",
        /// Not submitted, to be corrected and sent again (not final).
        #[doc(alias = "APPLYMENT_STATE_UNSUBMITTED")]
        Unsubmitted = "APPLYMENT_STATE_UNSUBMITTED",
        /// Subject must confirm (not final).
        #[doc(alias = "APPLYMENT_STATE_WAITING_VALIDATE")]
        WaitingValidate = "APPLYMENT_STATE_WAITING_VALIDATE",
        /// Being reviewed (not final).
        #[doc(alias = "APPLYMENT_STATE_WAITING_AUDIT")]
        WaitingAudit = "APPLYMENT_STATE_WAITING_AUDIT",
        /// Manager must authorise by the link (not final).
        #[doc(alias = "APPLYMENT_STATE_WAITING_AUTH")]
        WaitingAuth = "APPLYMENT_STATE_WAITING_AUTH",
        /// Account being opened (not final).
        #[doc(alias = "APPLYMENT_STATE_OPEN_ACCOUNT")]
        OpenAccount = "APPLYMENT_STATE_OPEN_ACCOUNT",
        /// Done (final).
        #[doc(alias = "APPLYMENT_STATE_FINISH")]
        Finish = "APPLYMENT_STATE_FINISH",
        /// Refused; correct and send again with the same number.
        #[doc(alias = "APPLYMENT_STATE_AUDIT_REJECTED")]
        AuditRejected = "APPLYMENT_STATE_AUDIT_REJECTED",
        /// Withdrawn (final).
        #[doc(alias = "APPLYMENT_STATE_CANCELED")]
        Canceled = "APPLYMENT_STATE_CANCELED",
    }
}

wxpay_core::open_enum! {
    /// State of a business card's configuration.
    pub enum CardConfigState {
        /// In between, unknown (not final).
        StateUnknown = "STATE_UNKNOWN",
        /// Being configured, preview made (not final).
        Drafting = "DRAFTING",
        /// Being reviewed (not final).
        Auditing = "AUDITING",
        /// Refused; correct and send again.
        AuditRejected = "AUDIT_REJECTED",
        /// Approved, waits for its time (not final).
        PendingPublish = "PENDING_PUBLISH",
        /// Published (final).
        Published = "PUBLISHED",
        /// Withdrawn (final).
        Canceled = "CANCELED",
    }
}

wxpay_core::open_enum! {
    /// Kind of validity.
    pub enum ValidDateType {
        /// Within begin and end time, both required (固定时间范围内有效).
        FixTimeRange = "FIX_TIME_RANGE",
        /// Days from receipt, required (相对时间范围内有效).
        FixTerm = "FIX_TERM",
        /// For ever once activated (永久有效).
        Permanent = "PERMANENT",
    }
}

wxpay_core::open_enum! {
    /// A field that WeChat Pay offers for the form.
    pub enum CommonField {
        /// Asks for the sex (性别).
        #[doc(alias = "USER_FORM_FLAG_SEX")]
        Sex = "USER_FORM_FLAG_SEX",
        /// Asks for the name (姓名).
        #[doc(alias = "USER_FORM_FLAG_NAME")]
        Name = "USER_FORM_FLAG_NAME",
        /// Asks for the birthday, yyyy-MM-DD (生日).
        #[doc(alias = "USER_FORM_FLAG_BIRTHDAY")]
        Birthday = "USER_FORM_FLAG_BIRTHDAY",
        /// Asks for the address (地址).
        #[doc(alias = "USER_FORM_FLAG_ADDRESS")]
        Address = "USER_FORM_FLAG_ADDRESS",
        /// Asks for the e-mail (邮箱).
        #[doc(alias = "USER_FORM_FLAG_EMAIL")]
        Email = "USER_FORM_FLAG_EMAIL",
        /// Asks for province and city with a comma (城市).
        #[doc(alias = "USER_FORM_FLAG_CITY")]
        City = "USER_FORM_FLAG_CITY",
    }
}

wxpay_core::open_enum! {
    /// State of the audit of a brand's store.
    pub enum StoreAuditState {
        /// Store's data approved.
        Success = "SUCCESS",
        /// Store's data being reviewed.
        Processing = "PROCESSING",
        /// Store's data refused.
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// State of the binding of a receiving merchant.
    pub enum RecipientState {
        /// Bound (门店已绑定此收款商户号).
        Confirmed = "CONFIRMED",
        /// Refused by the merchant's administrator (商户管理员已拒绝).
        AdminRejected = "ADMIN_REJECTED",
        /// Waiting for the merchant's administrator (商户号管理员确认中).
        Confirming = "CONFIRMING",
        /// Refused, the administrator did not answer in time.
        TimeoutRejected = "TIMEOUT_REJECTED",
    }
}

wxpay_core::open_enum! {
    /// Kind of field that the merchant adds.
    pub enum FormFieldType {
        /// Several choices (自定义多选).
        CheckBox = "CHECK_BOX",
        /// One choice (自定义单选).
        Radio = "RADIO",
    }
}

wxpay_core::open_enum! {
    /// Says whether the brand allows an exchange of points for a coupon.
    pub enum PointsExchangeDecision {
        /// Exchange allowed.
        #[doc(alias = "POINT_EXCHANGE_COUPON_ALLOW")]
        Allow = "POINT_EXCHANGE_COUPON_ALLOW",
        /// Exchange refused.
        #[doc(alias = "POINT_EXCHANGE_COUPON_REJECT")]
        Reject = "POINT_EXCHANGE_COUPON_REJECT",
    }
}

wxpay_core::open_enum! {
    /// Kind of a coupon batch.
    pub enum ProductCouponStockType {
        /// Made from a merchant coupon.
        #[doc(alias = "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR")]
        BusiFavor = "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR",
        /// Made from a cash coupon.
        #[doc(alias = "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR")]
        CashFavor = "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR",
        /// Product coupon 2.0.
        #[doc(alias = "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR")]
        BrandFavor = "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR",
    }
}
