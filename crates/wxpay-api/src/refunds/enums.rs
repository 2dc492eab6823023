// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Owner of the account that advanced the refund.
    pub enum RefundAccount {
        /// Advanced by the platform, to be applied for.
        #[doc(alias = "REFUND_SOURCE_PARTNER_ADVANCE")]
        PartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        /// From the sub-merchant, the default.
        #[doc(alias = "REFUND_SOURCE_SUB_MERCHANT")]
        SubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        #[doc(alias = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE")]
        SubMerchantAdvance = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE",
    }
}

wxpay_core::open_enum! {
    /// The state of a refund.
    pub enum RefundStatus {
        /// Refunded.
        Success = "SUCCESS",
        /// Closed without refunding (退款关闭).
        Closed = "CLOSED",
        /// In work.
        Processing = "PROCESSING",
        /// Abnormal: card void or frozen; handle by hand.
        Abnormal = "ABNORMAL",
    }
}

wxpay_core::open_enum! {
    /// Way of the money back.
    pub enum RefundChannel {
        /// The way it was paid.
        Original = "ORIGINAL",
        /// The refund goes to the payer's balance.
        Balance = "BALANCE",
        /// To another balance, the original was abnormal.
        OtherBalance = "OTHER_BALANCE",
        /// To another bank card after an abnormal refund.
        OtherBankcard = "OTHER_BANKCARD",
    }
}

wxpay_core::open_enum! {
    /// The account that pays the refund.
    pub enum FundsAccount {
        /// Unsettled funds.
        Unsettled = "UNSETTLED",
        /// Available balance.
        Available = "AVAILABLE",
        /// Unavailable balance.
        Unavailable = "UNAVAILABLE",
        /// Operation account.
        Operation = "OPERATION",
        /// Basic account.
        Basic = "BASIC",
        /// Digital-yuan basic account.
        EcnyBasic = "ECNY_BASIC",
    }
}

wxpay_core::open_enum! {
    /// Account that funds a refund.
    pub enum FundingAccount {
        /// Available balance.
        Available = "AVAILABLE",
        /// Unavailable balance.
        Unavailable = "UNAVAILABLE",
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
        /// With settlement funds: the merchant paid for it in advance (充值型代金券).
        Coupon = "COUPON",
        /// Coupon without settlement funds.
        Discount = "DISCOUNT",
        /// With settlement funds, settled with the order.
        Cash = "CASH",
        /// Without settlement funds.
        Nocash = "NOCASH",
    }
}
