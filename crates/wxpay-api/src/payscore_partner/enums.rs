// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of event that is synchronized to an overseas institution's order.
    pub enum SyncType {
        /// The user paid the order (用户付款成功).
        OrderPaid = "Order_Paid",
    }
}

wxpay_core::open_enum! {
    /// The name of the sum at risk in a service.
    pub enum RiskFundName {
        /// Security deposit (押金).
        Deposit = "DEPOSIT",
        /// Advance payment (预付款).
        Advance = "ADVANCE",
        /// Guarantee (保证金).
        CashDeposit = "CASH_DEPOSIT",
        /// Estimated cost of the order (预估订单费用).
        EstimateOrderCost = "ESTIMATE_ORDER_COST",
    }
}

wxpay_core::open_enum! {
    /// The state of a payscore order.
    pub enum ServiceOrderState {
        /// Created by the merchant (服务订单已创建).
        Created = "CREATED",
        /// Running (服务订单进行中).
        Doing = "DOING",
        /// Done (final; 服务订单已完成).
        Done = "DONE",
        /// Cancelled by the merchant (final; 商户取消服务订单).
        Revoked = "REVOKED",
        /// Expired, unchanged for 30 days (final; 服务订单已失效).
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
    /// Kind of page that a link opens.
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
        /// The user has paid all of the order.
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
    /// Says whether a promotion applies to single goods or to the whole order.
    pub enum PromotionScope {
        /// For the whole order.
        Global = "GLOBAL",
        /// For single goods.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Says whether a promotion is of the cash or the non-cash kind.
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
