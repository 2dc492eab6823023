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
        /// Identity card of the mainland (身份证).
        Idcard = "IDCARD",
        /// Home return permit of a resident of Hong Kong or Macao (港澳回乡证).
        HongkongMacao = "HONGKONG_MACAO",
        /// Mainland residence permit of a resident of Hong Kong or Macao (港澳居住证).
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        /// Mainland residence permit of a resident of Taiwan (台湾居住证).
        TaiwanResident = "TAIWAN_RESIDENT",
        /// Permanent residence card of a foreigner (外国人永居证).
        ForeignResident = "FOREIGN_RESIDENT",
        /// Passport (护照).
        OverseaPassport = "OVERSEA_PASSPORT",
        PhoneNumber = "PHONE_NUMBER",
    }
}

wxpay_core::open_enum! {
    /// Kind of interest subsidy scheme.
    pub enum SubsidyPeriodType {
        /// The user repays at any time (随时还).
        Daily = "DAILY",
        /// The user repays by instalments (分期还).
        Period = "PERIOD",
    }
}

wxpay_core::open_enum! {
    /// Way in which a sub-order is paid.
    pub enum TradeType {
        /// The user scans the merchant's QR code (扫码支付).
        Native = "NATIVE",
        /// JSAPI or mini program (JSAPI支付).
        Jsapi = "JSAPI",
        /// The user pays in the merchant's app (APP合单支付).
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
        /// Not paid, and can no longer be paid (已关闭).
        Closed = "CLOSED",
        /// Failed, for instance at the bank.
        Payerror = "PAYERROR",
        /// User is paying.
        Userpaying = "USERPAYING",
    }
}

wxpay_core::open_enum! {
    /// Scope of a discount.
    pub enum PromotionScope {
        /// For the whole order (全场代金券).
        Global = "GLOBAL",
        /// For single goods (单品优惠).
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Kind of discount.
    pub enum PromotionType {
        /// With settlement funds, settled with the order (充值).
        Cash = "CASH",
        /// With settlement funds (预充值).
        Nocash = "NOCASH",
    }
}
