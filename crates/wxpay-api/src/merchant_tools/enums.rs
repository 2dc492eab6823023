// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether to open or to close.
    pub enum SwitchOperation {
        /// Open.
        Open = "OPEN",
        /// Close.
        Close = "CLOSE",
    }
}

wxpay_core::open_enum! {
    /// An industry whose advertising is filtered.
    pub enum AdvertisingIndustry {
        /// E commerce.
        ECommerce = "E_COMMERCE",
        /// Love marriage.
        LoveMarriage = "LOVE_MARRIAGE",
        /// Potography.
        Potography = "POTOGRAPHY",
        /// Education.
        Education = "EDUCATION",
        /// Finance.
        Finance = "FINANCE",
        /// Tourism.
        Tourism = "TOURISM",
        /// Skincare.
        Skincare = "SKINCARE",
        /// Food.
        Food = "FOOD",
        /// Sport.
        Sport = "SPORT",
        /// Jewelry watch.
        JewelryWatch = "JEWELRY_WATCH",
        /// Healthcare.
        Healthcare = "HEALTHCARE",
        /// Bussiness.
        Bussiness = "BUSSINESS",
        /// Parenting.
        Parenting = "PARENTING",
        /// Catering.
        Catering = "CATERING",
        /// Retail.
        Retail = "RETAIL",
        /// Services.
        Services = "SERVICES",
        /// Law.
        Law = "LAW",
        /// Estate.
        Estate = "ESTATE",
        /// Transportation.
        Transportation = "TRANSPORTATION",
        /// Energy saving.
        EnergySaving = "ENERGY_SAVING",
        /// Security.
        Security = "SECURITY",
        /// Building material.
        BuildingMaterial = "BUILDING_MATERIAL",
        /// Communication.
        Communication = "COMMUNICATION",
        /// Merchandise.
        Merchandise = "MERCHANDISE",
        /// Association.
        Association = "ASSOCIATION",
        /// Community.
        Community = "COMMUNITY",
        /// Online avr.
        OnlineAvr = "ONLINE_AVR",
        /// We media.
        WeMedia = "WE_MEDIA",
        /// Car.
        Car = "CAR",
        /// Software.
        Software = "SOFTWARE",
        /// Game.
        Game = "GAME",
        /// Clothing.
        Clothing = "CLOTHING",
        /// Industy.
        Industy = "INDUSTY",
        /// Agriculture.
        Agriculture = "AGRICULTURE",
        /// Publishing media.
        PublishingMedia = "PUBLISHING_MEDIA",
        /// Home digital.
        HomeDigital = "HOME_DIGITAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of a custom entrance.
    pub enum CustomEntranceType {
        /// Merchant activity.
        MerchantActivity = "MERCHANT_ACTIVITY",
        /// Merchant mini program.
        MerchantMiniProgram = "MERCHANT_MINI_PROGRAM",
    }
}

wxpay_core::open_enum! {
    /// Whether a custom entrance is online.
    pub enum CustomEntranceState {
        /// Online.
        Online = "ONLINE",
        /// Offline.
        Offline = "OFFLINE",
    }
}

wxpay_core::open_enum! {
    /// Whether a speaker is bound.
    pub enum SpeakerBindState {
        /// Open scenario speaker bind state unbond.
        OpenScenarioSpeakerBindStateUnbond = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
        /// Open scenario speaker bind state binded.
        OpenScenarioSpeakerBindStateBinded = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
    }
}
