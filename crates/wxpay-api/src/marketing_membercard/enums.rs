// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// For whom and when an activity is shown.
    pub enum ActivityType {
        /// Non member afterpay.
        NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
        /// Member afterpay.
        MemberAfterpay = "MEMBER_AFTERPAY",
        /// Non member miniprogram.
        NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
        /// Member miniprogram.
        MemberMiniprogram = "MEMBER_MINIPROGRAM",
    }
}

wxpay_core::open_enum! {
    /// How the code of a member card is shown.
    pub enum CodeType {
        /// Bar code.
        BarCode = "BAR_CODE",
        /// Qrcode.
        Qrcode = "QRCODE",
        /// Bar code and qrcode.
        BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
        /// None code.
        NoneCode = "NONE_CODE",
    }
}

wxpay_core::open_enum! {
    /// Where the codes of a member card come from.
    pub enum CodeMode {
        /// System allocate.
        SystemAllocate = "SYSTEM_ALLOCATE",
        /// Merchant deposit.
        MerchantDeposit = "MERCHANT_DEPOSIT",
        /// Real time.
        RealTime = "REAL_TIME",
    }
}

wxpay_core::open_enum! {
    /// The kind of validity of a member card.
    pub enum ValidityType {
        /// Fix time range.
        FixTimeRange = "FIX_TIME_RANGE",
        /// Fix term.
        FixTerm = "FIX_TERM",
        /// Permanent.
        Permanent = "PERMANENT",
    }
}

wxpay_core::open_enum! {
    /// A field offered by the platform for the form.
    pub enum CommonField {
        /// User form flag mobile.
        UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
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
    /// The state of a member card template.
    pub enum CardState {
        /// Not approve.
        NotApprove = "NOT_APPROVE",
        /// Approve fail.
        ApproveFail = "APPROVE_FAIL",
        /// Approved.
        Approved = "APPROVED",
        /// Deleted.
        Deleted = "DELETED",
    }
}

wxpay_core::open_enum! {
    /// The kind of a field defined by the merchant.
    pub enum CustomFieldType {
        /// Text.
        Text = "TEXT",
        /// Select.
        Select = "SELECT",
        /// Radio.
        Radio = "RADIO",
        /// Check box.
        CheckBox = "CHECK_BOX",
    }
}
