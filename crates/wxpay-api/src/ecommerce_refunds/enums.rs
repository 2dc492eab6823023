// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Merchant that funds the refund.
    pub enum RefundAccount {
        /// From the sub-merchant, the default.
        #[doc(alias = "REFUND_SOURCE_SUB_MERCHANT")]
        SubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        /// Advanced by the platform, to be applied for.
        #[doc(alias = "REFUND_SOURCE_PARTNER_ADVANCE")]
        PartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    }
}

wxpay_core::open_enum! {
    /// Channel through which the money goes back.
    pub enum RefundChannel {
        /// The way it was paid.
        Original = "ORIGINAL",
        /// The refund goes to the payer's balance.
        Balance = "BALANCE",
        /// To another balance, the original was abnormal.
        OtherBalance = "OTHER_BALANCE",
        /// To another bank card, the original was abnormal.
        OtherBankcard = "OTHER_BANKCARD",
    }
}

wxpay_core::open_enum! {
    /// Steps of a refund from acceptance to its end.
    pub enum RefundState {
        /// Refunded.
        Success = "SUCCESS",
        /// Closed without refunding (退款关闭).
        Close = "CLOSE",
        /// In work.
        Processing = "PROCESSING",
        /// Abnormal: card void or frozen; handle by hand.
        Abnormal = "ABNORMAL",
        /// Closed without refunding (退款关闭).
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Account from which a queried refund is paid.
    pub enum RefundFundsAccount {
        /// Available balance.
        Available = "AVAILABLE",
        /// Money that is not settled yet (未结算资金).
        Unsettled = "UNSETTLED",
        /// Operation account.
        Operation = "OPERATION",
        /// Basic account.
        Basic = "BASIC",
        /// Digital-yuan basic account.
        EcnyBasic = "ECNY_BASIC",
        /// Unavailable balance.
        Unavailable = "UNAVAILABLE",
    }
}

wxpay_core::open_enum! {
    /// Outcome of a subsidy or of its return.
    pub enum SubsidyResult {
        /// Subsidised.
        Success = "SUCCESS",
        /// Subsidy failed.
        Fail = "FAIL",
        /// Subsidy wholly returned.
        Refund = "REFUND",
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
    }
}
