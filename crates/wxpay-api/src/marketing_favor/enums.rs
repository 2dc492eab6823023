// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of a batch.
    pub enum StockType {
        /// Cash coupon batch.
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        #[doc(alias = "EXCHAHGE")]
        Exchange = "EXCHAHGE",
        Random = "RANDOM",
        /// Cut and discount.
        DiscountCut = "DISCOUNT_CUT",
        Other = "OTHER",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum StockState {
        Unactivated = "unactivated",
        Audit = "audit",
        Running = "running",
        #[doc(alias = "stoped")]
        Stopped = "stoped",
        Paused = "paused",
    }
}

wxpay_core::open_enum! {
    /// The kind of business of a voucher or batch.
    pub enum BusinessType {
        /// Allowance.
        Multiuse = "MULTIUSE",
    }
}

wxpay_core::open_enum! {
    /// The way of paying with which a voucher can be used.
    pub enum TradeType {
        /// Mini program.
        Microapp = "MICROAPP",
        /// App.
        Apppay = "APPPAY",
        /// Without password.
        Ppay = "PPAY",
        Card = "CARD",
        Face = "FACE",
        /// Other, official account, scanned code.
        Other = "OTHER",
    }
}

wxpay_core::open_enum! {
    /// The state of a voucher that a user holds.
    pub enum VoucherState {
        /// Usable.
        #[doc(alias = "SENDED")]
        Sent = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        /// Taken back.
        Recover = "RECOVER",
        /// Invalid.
        Revoked = "REVOKED",
    }
}

wxpay_core::open_enum! {
    /// The kind of a voucher that a user holds.
    pub enum VoucherType {
        /// Money off from an amount.
        Normal = "NORMAL",
        /// Reduced to a price.
        CutTo = "CUT_TO",
    }
}

wxpay_core::open_enum! {
    /// The level of a region.
    pub enum RegionLevel {
        /// To the province.
        Province = "PROVINCE",
        /// To the city.
        City = "CITY",
        /// To the district.
        District = "DISTRICT",
        /// To the country.
        Country = "COUNTRY",
    }
}
