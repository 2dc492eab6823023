// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Scenario in which the trade takes place.
    pub enum TradeScenario {
        Recommerce = "RECOMMERCE",
    }
}

wxpay_core::open_enum! {
    /// A restriction on the means of payment.
    pub enum LimitPay {
        NoBalance = "no_balance",
        NoDebit = "no_debit",
        BalanceOnly = "balance_only",
    }
}

wxpay_core::open_enum! {
    /// Kind of identity document.
    pub enum IdentityType {
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
        PhoneNumber = "PHONE_NUMBER",
    }
}

wxpay_core::open_enum! {
    /// Kind of interest subsidy scheme.
    pub enum SubsidyPeriodType {
        Daily = "DAILY",
        Period = "PERIOD",
    }
}

wxpay_core::open_enum! {
    /// Way in which a sub-order is paid.
    pub enum TradeType {
        Native = "NATIVE",
        Jsapi = "JSAPI",
        /// APP合单支付.
        App = "APP",
        /// H5.
        Mweb = "MWEB",
    }
}

wxpay_core::open_enum! {
    /// State of a sub-order.
    pub enum TradeState {
        /// Paid.
        Success = "SUCCESS",
        /// Refunded, wholly or partly.
        Refund = "REFUND",
        /// Not paid.
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        /// Failed, for instance at the bank.
        Payerror = "PAYERROR",
        /// User is paying.
        Userpaying = "USERPAYING",
    }
}

wxpay_core::open_enum! {
    /// What a discount applies to.
    pub enum PromotionScope {
        /// For the whole order.
        Global = "GLOBAL",
        /// For single goods.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Kind of discount.
    pub enum PromotionType {
        /// With settlement funds, settled with the order.
        Cash = "CASH",
        /// With settlement funds.
        Nocash = "NOCASH",
    }
}
