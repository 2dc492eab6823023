// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of award.
    pub enum AwardType {
        /// Busifavor.
        Busifavor = "BUSIFAVOR",
    }
}

wxpay_core::open_enum! {
    /// Whether a partner is an app or a merchant.
    pub enum PartnerType {
        /// Appid.
        Appid = "APPID",
        /// Merchant.
        Merchant = "MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// The kind of batch a partner is authorized for.
    pub enum AuthorizedBusinessType {
        /// Favor stock.
        FavorStock = "FAVOR_STOCK",
        /// Busifavor stock.
        BusifavorStock = "BUSIFAVOR_STOCK",
    }
}

wxpay_core::open_enum! {
    /// The kind of an activity.
    pub enum PayGiftActivityType {
        /// Full send act type.
        FullSendActType = "FULL_SEND_ACT_TYPE",
        /// Specific send act type.
        SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
        /// Step send act type.
        StepSendActType = "STEP_SEND_ACT_TYPE",
    }
}

wxpay_core::open_enum! {
    /// The state of an activity.
    pub enum PayGiftActivityStatus {
        /// Act status unknown.
        ActStatusUnknown = "ACT_STATUS_UNKNOWN",
        /// Create act failed.
        CreateActFailed = "CREATE_ACT_FAILED",
        /// Create act status.
        CreateActStatus = "CREATE_ACT_STATUS",
        /// Ongoing act status.
        OngoingActStatus = "ONGOING_ACT_STATUS",
        /// Over time act status.
        OverTimeActStatus = "OVER_TIME_ACT_STATUS",
        /// Stop act status.
        StopActStatus = "STOP_ACT_STATUS",
        /// Terminate act status.
        TerminateActStatus = "TERMINATE_ACT_STATUS",
    }
}

wxpay_core::open_enum! {
    /// The background colour of an activity.
    pub enum BackgroundColor {
        /// Color010.
        Color010 = "Color010",
        /// Color020.
        Color020 = "Color020",
        /// Color030.
        Color030 = "Color030",
        /// Color040.
        Color040 = "Color040",
        /// Color050.
        Color050 = "Color050",
        /// Color060.
        Color060 = "Color060",
        /// Color070.
        Color070 = "Color070",
        /// Color080.
        Color080 = "Color080",
        /// Color090.
        Color090 = "Color090",
        /// Color100.
        Color100 = "Color100",
    }
}

wxpay_core::open_enum! {
    /// What an activity is meant to bring about.
    pub enum DeliveryPurpose {
        /// Off line pay.
        OffLinePay = "OFF_LINE_PAY",
        /// Jump mini app.
        JumpMiniApp = "JUMP_MINI_APP",
    }
}

wxpay_core::open_enum! {
    /// Whether an activity is for everyone or for members.
    pub enum DeliveryUserCategory {
        /// Delivery all person.
        DeliveryAllPerson = "DELIVERY_ALL_PERSON",
        /// Delivery member person.
        DeliveryMemberPerson = "DELIVERY_MEMBER_PERSON",
    }
}

wxpay_core::open_enum! {
    /// How the merchants that send coupons are chosen.
    pub enum MerchantOption {
        /// In sevice coupon merchant.
        InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
        /// Manual input merchant.
        ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// Whether a single coupon or a gift package is sent.
    pub enum SendContent {
        /// Single coupon.
        SingleCoupon = "SINGLE_COUPON",
        /// Gift package.
        GiftPackage = "GIFT_PACKAGE",
    }
}

wxpay_core::open_enum! {
    /// A payment scene an activity applies to.
    pub enum PaymentScene {
        /// App scene.
        AppScene = "APP_SCENE",
        /// Swing card scene.
        SwingCardScene = "SWING_CARD_SCENE",
        /// No secret scene.
        NoSecretScene = "NO_SECRET_SCENE",
        /// Miniapp scene.
        MiniappScene = "MINIAPP_SCENE",
        /// Face pay scene.
        FacePayScene = "FACE_PAY_SCENE",
        /// Other scene.
        OtherScene = "OTHER_SCENE",
    }
}

wxpay_core::open_enum! {
    /// A payment method an activity applies to.
    pub enum PaymentMethod {
        /// Cft.
        Cft = "CFT",
        /// Specific bank card.
        SpecificBankCard = "SPECIFIC_BANK_CARD",
    }
}
