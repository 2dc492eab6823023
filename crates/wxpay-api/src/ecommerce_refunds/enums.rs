// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which merchant funds the refund.
    pub enum RefundAccount {
        /// Refund source sub merchant.
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        /// Refund source partner advance.
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    }
}

wxpay_core::open_enum! {
    /// Channel through which the money goes back.
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
    /// State of a refund.
    pub enum RefundState {
        /// Success.
        Success = "SUCCESS",
        /// Close.
        Close = "CLOSE",
        /// Processing.
        Processing = "PROCESSING",
        /// Abnormal.
        Abnormal = "ABNORMAL",
    }
}

wxpay_core::open_enum! {
    /// Account from which a queried refund is paid.
    pub enum RefundFundsAccount {
        /// Available.
        Available = "AVAILABLE",
        /// Unsettled.
        Unsettled = "UNSETTLED",
        /// Operation.
        Operation = "OPERATION",
        /// Basic.
        Basic = "BASIC",
        /// Ecny basic.
        EcnyBasic = "ECNY_BASIC",
    }
}

wxpay_core::open_enum! {
    /// Outcome of a subsidy or of its return.
    pub enum SubsidyResult {
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
        /// Refund.
        Refund = "REFUND",
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
