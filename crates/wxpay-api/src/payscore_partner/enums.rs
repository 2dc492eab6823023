// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The name of the sum at risk in a service.
    pub enum RiskFundName {
        /// Deposit.
        Deposit = "DEPOSIT",
        /// Advance.
        Advance = "ADVANCE",
        /// Cash deposit.
        CashDeposit = "CASH_DEPOSIT",
        /// Estimate order cost.
        EstimateOrderCost = "ESTIMATE_ORDER_COST",
    }
}

wxpay_core::open_enum! {
    /// The state of a payscore order.
    pub enum ServiceOrderState {
        /// Created.
        Created = "CREATED",
        /// Doing.
        Doing = "DOING",
        /// Done.
        Done = "DONE",
        /// Revoked.
        Revoked = "REVOKED",
        /// Expired.
        Expired = "EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// A closer description of the state of a payscore order.
    pub enum StateDescription {
        /// User confirm.
        UserConfirm = "USER_CONFIRM",
        /// Mch complete.
        MchComplete = "MCH_COMPLETE",
    }
}

wxpay_core::open_enum! {
    /// What kind of page a link opens.
    pub enum JumpLinkType {
        /// Jump link mini program.
        JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
    }
}

wxpay_core::open_enum! {
    /// The state of an order's collection.
    pub enum CollectionState {
        /// User paying.
        UserPaying = "USER_PAYING",
        /// User paid.
        UserPaid = "USER_PAID",
    }
}

wxpay_core::open_enum! {
    /// Through which channel a payment was collected.
    pub enum PaidChannel {
        /// Newton.
        Newton = "NEWTON",
        /// Mch.
        Mch = "MCH",
    }
}

wxpay_core::open_enum! {
    /// Whether a promotion applies to single goods or to the whole order.
    pub enum PromotionScope {
        /// Global.
        Global = "GLOBAL",
        /// Single.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Whether a promotion is of the cash or the non-cash kind.
    pub enum PromotionType {
        /// Cash.
        Cash = "CASH",
        /// Nocash.
        Nocash = "NOCASH",
    }
}

wxpay_core::open_enum! {
    /// State of an application to bind a sub-merchant to a service.
    pub enum BindingApplicationState {
        /// Processing.
        Processing = "PROCESSING",
        /// Approved.
        Approved = "APPROVED",
        /// Rejected.
        Rejected = "REJECTED",
    }
}
