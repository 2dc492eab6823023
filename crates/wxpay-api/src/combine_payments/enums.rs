// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Scenario in which the trade takes place.
    pub enum TradeScenario {
        /// Recommerce.
        Recommerce = "RECOMMERCE",
    }
}

wxpay_core::open_enum! {
    /// A restriction on the means of payment.
    pub enum LimitPay {
        /// No balance.
        NoBalance = "no_balance",
        /// No debit.
        NoDebit = "no_debit",
        /// Balance only.
        BalanceOnly = "balance_only",
    }
}

wxpay_core::open_enum! {
    /// Kind of identity document.
    pub enum IdentityType {
        /// Idcard.
        Idcard = "IDCARD",
        /// Hongkong macao.
        HongkongMacao = "HONGKONG_MACAO",
        /// Hongkong macao resident.
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        /// Taiwan resident.
        TaiwanResident = "TAIWAN_RESIDENT",
        /// Foreign resident.
        ForeignResident = "FOREIGN_RESIDENT",
        /// Oversea passport.
        OverseaPassport = "OVERSEA_PASSPORT",
        /// Phone number.
        PhoneNumber = "PHONE_NUMBER",
    }
}

wxpay_core::open_enum! {
    /// Kind of interest subsidy scheme.
    pub enum SubsidyPeriodType {
        /// Daily.
        Daily = "DAILY",
        /// Period.
        Period = "PERIOD",
    }
}
