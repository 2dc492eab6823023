// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of a batch.
    pub enum StockType {
        /// Normal.
        Normal = "NORMAL",
        /// Discount.
        Discount = "DISCOUNT",
        /// Exchahge.
        Exchahge = "EXCHAHGE",
        /// Random.
        Random = "RANDOM",
        /// Discount cut.
        DiscountCut = "DISCOUNT_CUT",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum StockState {
        /// Unactivated.
        Unactivated = "unactivated",
        /// Audit.
        Audit = "audit",
        /// Running.
        Running = "running",
        /// Stoped.
        Stoped = "stoped",
        /// Paused.
        Paused = "paused",
    }
}

wxpay_core::open_enum! {
    /// The kind of business of a voucher or batch.
    pub enum BusinessType {
        /// Multiuse.
        Multiuse = "MULTIUSE",
    }
}

wxpay_core::open_enum! {
    /// The way of paying with which a voucher can be used.
    pub enum TradeType {
        /// Microapp.
        Microapp = "MICROAPP",
        /// Apppay.
        Apppay = "APPPAY",
        /// Ppay.
        Ppay = "PPAY",
        /// Card.
        Card = "CARD",
        /// Face.
        Face = "FACE",
        /// Other.
        Other = "OTHER",
    }
}

wxpay_core::open_enum! {
    /// The state of a voucher that a user holds.
    pub enum VoucherState {
        /// Sended.
        Sended = "SENDED",
        /// Used.
        Used = "USED",
        /// Expired.
        Expired = "EXPIRED",
        /// Recover.
        Recover = "RECOVER",
    }
}

wxpay_core::open_enum! {
    /// The kind of a voucher that a user holds.
    pub enum VoucherType {
        /// Normal.
        Normal = "NORMAL",
        /// Cut to.
        CutTo = "CUT_TO",
    }
}
