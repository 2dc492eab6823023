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
    /// The state of a refund.
    pub enum RefundStatus {
        /// Success.
        Success = "SUCCESS",
        /// Closed.
        Closed = "CLOSED",
        /// Processing.
        Processing = "PROCESSING",
        /// Abnormal.
        Abnormal = "ABNORMAL",
    }
}

wxpay_core::open_enum! {
    /// Which way the money goes back.
    pub enum RefundChannel {
        /// Original.
        Original = "ORIGINAL",
        /// Balance.
        Balance = "BALANCE",
        /// Other balance.
        OtherBalance = "OTHER_BALANCE",
        /// Other bankcard.
        OtherBankcard = "OTHER_BANKCARD",
    }
}

wxpay_core::open_enum! {
    /// The account that pays the refund.
    pub enum FundsAccount {
        /// Unsettled.
        Unsettled = "UNSETTLED",
        /// Available.
        Available = "AVAILABLE",
        /// Unavailable.
        Unavailable = "UNAVAILABLE",
        /// Operation.
        Operation = "OPERATION",
        /// Basic.
        Basic = "BASIC",
        /// Ecny basic.
        EcnyBasic = "ECNY_BASIC",
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
