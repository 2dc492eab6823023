// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Says whether to open or to close.
    pub enum SwitchOperation {
        /// Opened.
        Open = "OPEN",
        /// Closed.
        Close = "CLOSE",
    }
}

wxpay_core::open_enum! {
    /// An industry whose advertising is filtered.
    pub enum AdvertisingIndustry {
        /// General e-commerce.
        ECommerce = "E_COMMERCE",
        /// Dating and wedding services.
        LoveMarriage = "LOVE_MARRIAGE",
        /// Photographers and photo studios.
        #[doc(alias = "POTOGRAPHY")]
        Photography = "POTOGRAPHY",
        Education = "EDUCATION",
        Finance = "FINANCE",
        /// Travel.
        Tourism = "TOURISM",
        /// Cosmetics.
        Skincare = "SKINCARE",
        Food = "FOOD",
        /// Sport and outdoors.
        Sport = "SPORT",
        /// Jewellery and watches.
        JewelryWatch = "JEWELRY_WATCH",
        Healthcare = "HEALTHCARE",
        /// Business services.
        #[doc(alias = "BUSSINESS")]
        Business = "BUSSINESS",
        /// Parents and children.
        Parenting = "PARENTING",
        Catering = "CATERING",
        Retail = "RETAIL",
        /// Daily-life services.
        Services = "SERVICES",
        Law = "LAW",
        /// Real estate.
        Estate = "ESTATE",
        /// Transport.
        Transportation = "TRANSPORTATION",
        /// Energy and environment.
        EnergySaving = "ENERGY_SAVING",
        Security = "SECURITY",
        /// Building and furnishing.
        BuildingMaterial = "BUILDING_MATERIAL",
        /// Telecommunication and IT services.
        Communication = "COMMUNICATION",
        /// Daily goods.
        Merchandise = "MERCHANDISE",
        /// Associations and other non-profit organizations.
        Association = "ASSOCIATION",
        /// Internet news and communities.
        Community = "COMMUNITY",
        /// Online media and reading.
        OnlineAvr = "ONLINE_AVR",
        /// Self-published media.
        WeMedia = "WE_MEDIA",
        /// Car makers, dealers and services.
        Car = "CAR",
        /// Software tools.
        Software = "SOFTWARE",
        /// Makers and operators of games.
        Game = "GAME",
        /// Clothing, shoes, bags.
        Clothing = "CLOTHING",
        /// Industry.
        Industy = "INDUSTY",
        /// Farming.
        Agriculture = "AGRICULTURE",
        /// Publishers and media.
        PublishingMedia = "PUBLISHING_MEDIA",
        /// Home electronics.
        HomeDigital = "HOME_DIGITAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of a custom entrance.
    pub enum CustomEntranceType {
        #[doc(alias = "MERCHANT_ACTIVITY")]
        Activity = "MERCHANT_ACTIVITY",
        #[doc(alias = "MERCHANT_MINI_PROGRAM")]
        MiniProgram = "MERCHANT_MINI_PROGRAM",
    }
}

wxpay_core::open_enum! {
    /// Says whether a custom entrance is online.
    pub enum CustomEntranceState {
        /// Users see it (上线).
        Online = "ONLINE",
        /// Users do not see it (下线).
        Offline = "OFFLINE",
    }
}

wxpay_core::open_enum! {
    /// Says whether a speaker is bound.
    pub enum SpeakerBindState {
        #[doc(alias = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND")]
        Unbond = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
        #[doc(alias = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED")]
        Bound = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
    }
}
