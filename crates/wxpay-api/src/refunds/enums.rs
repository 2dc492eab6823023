// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whose account advanced the refund.
    pub enum RefundAccount {
        /// Refund source partner advance.
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        /// Refund source sub merchant.
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        /// Refund source sub merchant advance.
        RefundSourceSubMerchantAdvance = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE",
    }
}

wxpay_core::open_enum! {
    /// Account that funds a refund.
    pub enum FundingAccount {
        /// Available.
        Available = "AVAILABLE",
        /// Unavailable.
        Unavailable = "UNAVAILABLE",
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
        /// Coupon.
        Coupon = "COUPON",
        /// Discount.
        Discount = "DISCOUNT",
    }
}
