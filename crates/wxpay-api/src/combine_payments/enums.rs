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

wxpay_core::open_enum! {
    /// Way in which a sub-order is paid.
    pub enum TradeType {
        /// Native.
        Native = "NATIVE",
        /// Jsapi.
        Jsapi = "JSAPI",
        /// App.
        App = "APP",
        /// Mweb.
        Mweb = "MWEB",
    }
}

wxpay_core::open_enum! {
    /// State of a sub-order.
    pub enum TradeState {
        /// Success.
        Success = "SUCCESS",
        /// Refund.
        Refund = "REFUND",
        /// Notpay.
        Notpay = "NOTPAY",
        /// Closed.
        Closed = "CLOSED",
        /// Payerror.
        Payerror = "PAYERROR",
    }
}

wxpay_core::open_enum! {
    /// What a discount applies to.
    pub enum PromotionScope {
        /// Global.
        Global = "GLOBAL",
        /// Single.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Kind of discount.
    pub enum PromotionType {
        /// Cash.
        Cash = "CASH",
        /// Nocash.
        Nocash = "NOCASH",
    }
}
