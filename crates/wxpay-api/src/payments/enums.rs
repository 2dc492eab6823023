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
        /// The user scans the merchant's QR code (扫码支付).
        Native = "NATIVE",
        /// The user pays in the merchant's app (APP支付).
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
        /// Not paid, and can no longer be paid (已关闭).
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
    /// Scope of a discount.
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
