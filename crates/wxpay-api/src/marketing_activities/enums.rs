// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The state of an upload task.
    pub enum BankPackageTaskStatus {
        /// The upload is being processed (处理中).
        Processing = "PROCESSING",
        /// The users in the file were imported into the package (已完成).
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// The kind of award.
    pub enum AwardType {
        /// Merchant coupon.
        Busifavor = "BUSIFAVOR",
    }
}

wxpay_core::open_enum! {
    /// Says whether a partner is an app or a merchant.
    pub enum PartnerType {
        /// An AppID.
        Appid = "APPID",
        /// The partner is a merchant, named by its mchid.
        Merchant = "MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// The kind of batch a partner is authorized for.
    pub enum AuthorizedBusinessType {
        /// Cash coupon batch.
        FavorStock = "FAVOR_STOCK",
        /// Merchant coupon batch.
        BusifavorStock = "BUSIFAVOR_STOCK",
    }
}

wxpay_core::open_enum! {
    /// The kind of an activity.
    pub enum PayGiftActivityType {
        /// Gift from an amount.
        FullSendActType = "FULL_SEND_ACT_TYPE",
        /// Gift for something bought.
        SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
        /// Gift by steps.
        StepSendActType = "STEP_SEND_ACT_TYPE",
    }
}

wxpay_core::open_enum! {
    /// The state of an activity.
    pub enum PayGiftActivityStatus {
        /// WeChat Pay does not say where the activity stands.
        ActStatusUnknown = "ACT_STATUS_UNKNOWN",
        /// Creation failed.
        CreateActFailed = "CREATE_ACT_FAILED",
        /// Created.
        CreateActStatus = "CREATE_ACT_STATUS",
        /// Running.
        OngoingActStatus = "ONGOING_ACT_STATUS",
        /// Expired.
        OverTimeActStatus = "OVER_TIME_ACT_STATUS",
        /// Paused.
        StopActStatus = "STOP_ACT_STATUS",
        /// Terminated.
        TerminateActStatus = "TERMINATE_ACT_STATUS",
    }
}

wxpay_core::open_enum! {
    /// The background colour of an activity.
    pub enum BackgroundColor {
        Color010 = "Color010",
        Color020 = "Color020",
        Color030 = "Color030",
        Color040 = "Color040",
        Color050 = "Color050",
        Color060 = "Color060",
        Color070 = "Color070",
        Color080 = "Color080",
        Color090 = "Color090",
        Color100 = "Color100",
    }
}

wxpay_core::open_enum! {
    /// Purpose of an activity.
    pub enum DeliveryPurpose {
        /// Brings users back to the shop.
        OffLinePay = "OFF_LINE_PAY",
        /// Leads users to the mini program.
        JumpMiniApp = "JUMP_MINI_APP",
    }
}

wxpay_core::open_enum! {
    /// Says whether an activity is for everyone or for members.
    pub enum DeliveryUserCategory {
        /// All users.
        #[doc(alias = "DELIVERY_ALL_PERSON")]
        AllPerson = "DELIVERY_ALL_PERSON",
        /// Only members get the gift.
        #[doc(alias = "DELIVERY_MEMBER_PERSON")]
        MemberPerson = "DELIVERY_MEMBER_PERSON",
    }
}

wxpay_core::open_enum! {
    /// Choice of the merchants that send coupons.
    pub enum MerchantOption {
        /// Merchant numbers of coupons in use.
        InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
        /// Merchant numbers typed in.
        ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// Says whether a single coupon or a gift package is sent.
    pub enum SendContent {
        /// One coupon.
        SingleCoupon = "SINGLE_COUPON",
        /// Gift pack.
        GiftPackage = "GIFT_PACKAGE",
    }
}

wxpay_core::open_enum! {
    /// A payment scene an activity applies to.
    pub enum PaymentScene {
        /// Payments in an app.
        AppScene = "APP_SCENE",
        /// Payments by showing a payment code.
        SwingCardScene = "SWING_CARD_SCENE",
        /// Without password.
        NoSecretScene = "NO_SECRET_SCENE",
        /// Mini program.
        MiniappScene = "MINIAPP_SCENE",
        /// Payments by face recognition.
        FacePayScene = "FACE_PAY_SCENE",
        /// Payments in any scene that has no value of its own.
        OtherScene = "OTHER_SCENE",
    }
}

wxpay_core::open_enum! {
    /// A payment method an activity applies to.
    pub enum PaymentMethod {
        /// Balance.
        Cft = "CFT",
        /// Certain bank cards.
        SpecificBankCard = "SPECIFIC_BANK_CARD",
    }
}
