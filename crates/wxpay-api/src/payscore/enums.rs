// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The state of a discount card order.
    pub enum DiscountCardOrderState {
        /// Created.
        Created = "CREATED",
        /// Settling.
        Settling = "SETTLING",
        /// Charging.
        Charging = "CHARGING",
        /// Charged.
        Charged = "CHARGED",
        /// No charge.
        NoCharge = "NO_CHARGE",
        /// Revoked.
        Revoked = "REVOKED",
    }
}

wxpay_core::open_enum! {
    /// Whether a record increases or decreases an objective or reward.
    pub enum RecordType {
        /// Increase.
        Increase = "INCREASE",
        /// Decrease.
        Decrease = "DECREASE",
    }
}

wxpay_core::open_enum! {
    /// The state of a pay-after or smart retail order.
    pub enum PostpaidOrderState {
        /// Created.
        Created = "CREATED",
        /// User accepted.
        UserAccepted = "USER_ACCEPTED",
        /// Finished.
        Finished = "FINISHED",
        /// User paid.
        UserPaid = "USER_PAID",
        /// Revoked.
        Revoked = "REVOKED",
        /// Expired.
        Expired = "EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// How a pay-after or smart retail order is paid.
    pub enum PostpaidPayType {
        /// Mchchannelpaytype.
        MchChannelPayType = "MchChannelPayType",
    }
}

wxpay_core::open_enum! {
    /// The state of a user's authorization.
    pub enum PermissionState {
        /// Unavailable.
        Unavailable = "UNAVAILABLE",
        /// Available.
        Available = "AVAILABLE",
        /// Unbinduser.
        Unbinduser = "UNBINDUSER",
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
        /// Single.
        Single = "SINGLE",
        /// Global.
        Global = "GLOBAL",
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
