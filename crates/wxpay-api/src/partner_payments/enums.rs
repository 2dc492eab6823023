// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// A restriction on the means of payment.
    pub enum LimitPay {
        NoBalance = "no_balance",
        NoCredit = "no_credit",
        NoDebit = "no_debit",
        BalanceOnly = "balance_only",
    }
}

wxpay_core::open_enum! {
    /// Way in which the order is paid.
    pub enum TradeType {
        /// JSAPI or mini program.
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        /// Payment code.
        Micropay = "MICROPAY",
        /// H5.
        Mweb = "MWEB",
        /// Face.
        Facepay = "FACEPAY",
    }
}

wxpay_core::open_enum! {
    /// State of an order.
    pub enum TradeState {
        /// Paid.
        Success = "SUCCESS",
        /// Refunded, wholly or partly.
        Refund = "REFUND",
        /// Not paid.
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        /// Reversed (payment code only).
        Revoked = "REVOKED",
        /// User is paying (payment code only).
        Userpaying = "USERPAYING",
        /// Failed (payment code only).
        Payerror = "PAYERROR",
        /// Accepted, waits to be collected.
        Accept = "ACCEPT",
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
        /// Without settlement funds.
        Nocash = "NOCASH",
    }
}
