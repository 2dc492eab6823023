// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// What kind of event is synchronized to an overseas institution's order.
    pub enum SyncType {
        OrderPaid = "Order_Paid",
    }
}

wxpay_core::open_enum! {
    /// The name of the sum at risk in a service.
    pub enum RiskFundName {
        Deposit = "DEPOSIT",
        /// Advance payment.
        Advance = "ADVANCE",
        /// Guarantee.
        CashDeposit = "CASH_DEPOSIT",
        EstimateOrderCost = "ESTIMATE_ORDER_COST",
    }
}

wxpay_core::open_enum! {
    /// The state of a payscore order.
    pub enum ServiceOrderState {
        /// Created by the merchant.
        Created = "CREATED",
        /// Running.
        Doing = "DOING",
        /// Done (final).
        Done = "DONE",
        /// Cancelled by the merchant (final).
        Revoked = "REVOKED",
        /// Expired, unchanged for 30 days (final).
        Expired = "EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// A closer description of the state of a payscore order.
    pub enum StateDescription {
        /// User has confirmed.
        UserConfirm = "USER_CONFIRM",
        /// Merchant has completed, not collected yet.
        MchComplete = "MCH_COMPLETE",
    }
}

wxpay_core::open_enum! {
    /// What kind of page a link opens.
    pub enum JumpLinkType {
        JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
    }
}

wxpay_core::open_enum! {
    /// The state of an order's collection.
    pub enum CollectionState {
        /// Waiting to be paid.
        #[doc(alias = "USER_PAYING")]
        Paying = "USER_PAYING",
        /// Paid.
        #[doc(alias = "USER_PAID")]
        Paid = "USER_PAID",
    }
}

wxpay_core::open_enum! {
    /// Through which channel a payment was collected.
    pub enum PaidChannel {
        /// Paid by WeChat payscore.
        Newton = "NEWTON",
        /// Paid by another channel, as the merchant reported.
        Mch = "MCH",
    }
}

wxpay_core::open_enum! {
    /// Whether a promotion applies to single goods or to the whole order.
    pub enum PromotionScope {
        /// For the whole order.
        Global = "GLOBAL",
        /// For single goods.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Whether a promotion is of the cash or the non-cash kind.
    pub enum PromotionType {
        /// With settlement funds, settled with the order.
        Cash = "CASH",
        /// Without settlement funds.
        Nocash = "NOCASH",
    }
}

wxpay_core::open_enum! {
    /// State of an application to bind a sub-merchant to a service.
    pub enum BindingApplicationState {
        Processing = "PROCESSING",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}
