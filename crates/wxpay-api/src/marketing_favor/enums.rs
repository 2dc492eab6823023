// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of a batch.
    pub enum StockType {
        /// Cash coupon batch.
        Normal = "NORMAL",
        /// Percentage off (折扣券批次).
        Discount = "DISCOUNT",
        /// Goods at a special price (换购券批次).
        #[doc(alias = "EXCHAHGE")]
        Exchange = "EXCHAHGE",
        /// Each user gets a different amount (千人千面券批次).
        Random = "RANDOM",
        /// The vouchers reduce the price by an amount or a share.
        DiscountCut = "DISCOUNT_CUT",
        Other = "OTHER",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum StockState {
        /// Not active yet (未激活).
        Unactivated = "unactivated",
        /// Under review (审核中).
        Audit = "audit",
        /// Vouchers can be sent (运行中).
        Running = "running",
        /// Sending ended (已停止).
        #[doc(alias = "stoped")]
        Stopped = "stoped",
        /// Sending is suspended (暂停发放).
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
        /// The merchant scans the user's payment code (付款码支付).
        Card = "CARD",
        /// The user pays by face (人脸支付).
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
        /// Redeemed (已实扣).
        Used = "USED",
        /// No longer valid (已过期).
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
    /// Precision with which a place is given.
    pub enum RegionLevel {
        /// The place is given to the province.
        Province = "PROVINCE",
        /// The place is given to the city.
        City = "CITY",
        /// The place is given to the district.
        District = "DISTRICT",
        /// The place is given to the country.
        Country = "COUNTRY",
    }
}
