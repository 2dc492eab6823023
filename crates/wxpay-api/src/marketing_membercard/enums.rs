// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// For whom and when an activity is shown.
    pub enum ActivityType {
        NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
        MemberAfterpay = "MEMBER_AFTERPAY",
        NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
        MemberMiniprogram = "MEMBER_MINIPROGRAM",
    }
}

wxpay_core::open_enum! {
    /// Steps of an activity from its creation to its end.
    pub enum ActivityState {
        Created = "CREATED",
        Ongoing = "ONGOING",
        Terminated = "TERMINATED",
        OverTime = "OVER_TIME",
    }
}

wxpay_core::open_enum! {
    /// Display of the code of a member card.
    pub enum CodeType {
        BarCode = "BAR_CODE",
        Qrcode = "QRCODE",
        BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
        /// No code.
        NoneCode = "NONE_CODE",
    }
}

wxpay_core::open_enum! {
    /// Source of the codes of a member card.
    pub enum CodeMode {
        SystemAllocate = "SYSTEM_ALLOCATE",
        MerchantDeposit = "MERCHANT_DEPOSIT",
        RealTime = "REAL_TIME",
    }
}

wxpay_core::open_enum! {
    /// Way in which a member card is activated.
    pub enum ActivateType {
        AutoActivate = "AUTO_ACTIVATE",
        JumpActivate = "JUMP_ACTIVATE",
    }
}

wxpay_core::open_enum! {
    /// The kind of validity of a member card.
    pub enum ValidityType {
        FixTimeRange = "FIX_TIME_RANGE",
        FixTerm = "FIX_TERM",
        Permanent = "PERMANENT",
    }
}

wxpay_core::open_enum! {
    /// A field offered by the platform for the form.
    pub enum CommonField {
        #[doc(alias = "USER_FORM_FLAG_MOBILE")]
        Mobile = "USER_FORM_FLAG_MOBILE",
        /// Asks for the sex.
        #[doc(alias = "USER_FORM_FLAG_SEX")]
        Sex = "USER_FORM_FLAG_SEX",
        /// Asks for the name.
        #[doc(alias = "USER_FORM_FLAG_NAME")]
        Name = "USER_FORM_FLAG_NAME",
        /// Asks for the birthday, yyyy-MM-DD.
        #[doc(alias = "USER_FORM_FLAG_BIRTHDAY")]
        Birthday = "USER_FORM_FLAG_BIRTHDAY",
        /// Asks for the address.
        #[doc(alias = "USER_FORM_FLAG_ADDRESS")]
        Address = "USER_FORM_FLAG_ADDRESS",
        /// Asks for the e-mail.
        #[doc(alias = "USER_FORM_FLAG_EMAIL")]
        Email = "USER_FORM_FLAG_EMAIL",
        /// Asks for province and city with a comma.
        #[doc(alias = "USER_FORM_FLAG_CITY")]
        City = "USER_FORM_FLAG_CITY",
    }
}

wxpay_core::open_enum! {
    /// The state of a member card template.
    pub enum CardState {
        NotApprove = "NOT_APPROVE",
        ApproveFail = "APPROVE_FAIL",
        Approved = "APPROVED",
        Deleted = "DELETED",
    }
}

wxpay_core::open_enum! {
    /// The title above the member price.
    pub enum MemberPriceTitle {
        #[doc(alias = "MEMBER_PRICE")]
        Price = "MEMBER_PRICE",
        #[doc(alias = "MEMBER_ACTIVITY")]
        Activity = "MEMBER_ACTIVITY",
    }
}

wxpay_core::open_enum! {
    /// The title of the member discount section.
    pub enum FavorModuleTitle {
        Favor = "FAVOR",
        Vip = "VIP",
    }
}

wxpay_core::open_enum! {
    /// The kind of a field defined by the merchant.
    pub enum CustomFieldType {
        Text = "TEXT",
        Select = "SELECT",
        Radio = "RADIO",
        CheckBox = "CHECK_BOX",
    }
}
