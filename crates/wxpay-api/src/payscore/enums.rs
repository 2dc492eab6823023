// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of event that is synchronized to a pay-after order.
    pub enum SyncType {
        /// The user paid the order (用户付款成功).
        OrderPaid = "Order_Paid",
    }
}

wxpay_core::open_enum! {
    /// Steps of a discount card order from its creation to its payment.
    pub enum DiscountCardOrderState {
        Created = "CREATED",
        Settling = "SETTLING",
        Charging = "CHARGING",
        Charged = "CHARGED",
        NoCharge = "NO_CHARGE",
        Revoked = "REVOKED",
    }
}

wxpay_core::open_enum! {
    /// Says whether a record increases or decreases an objective or reward.
    pub enum RecordType {
        /// The user kept a promise (增加数量).
        Increase = "INCREASE",
        /// A promise was taken back, for instance by a refund (减少数量).
        Decrease = "DECREASE",
    }
}

wxpay_core::open_enum! {
    /// The state of a pay-after or smart retail order.
    pub enum PayAfterOrderState {
        /// The order was taken in (商户下单已受理).
        Created = "CREATED",
        /// The user uses the service (用户成功使用服务).
        UserAccepted = "USER_ACCEPTED",
        /// The merchant completed the order (商户完结订单).
        Finished = "FINISHED",
        /// The user paid (用户订单支付成功).
        UserPaid = "USER_PAID",
        /// The merchant cancelled the order (商户撤销订单).
        Revoked = "REVOKED",
        /// The user did not act within an hour (订单已失效).
        Expired = "EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// Way in which a pay-after or smart retail order is paid.
    pub enum PostpaidPayType {
        MchChannelPayType = "MchChannelPayType",
    }
}

wxpay_core::open_enum! {
    /// The state of a user's authorization.
    pub enum PermissionState {
        Unavailable = "UNAVAILABLE",
        Available = "AVAILABLE",
        Unbinduser = "UNBINDUSER",
    }
}

wxpay_core::open_enum! {
    /// The state of a payscore order.
    pub enum ServiceOrderState {
        /// Created by the merchant (商户已创建服务订单).
        Created = "CREATED",
        /// Running (服务订单进行中).
        Doing = "DOING",
        /// Done (final; 服务订单完成(终态)).
        Done = "DONE",
        /// Cancelled by the merchant (final; 商户取消服务订单(终态)).
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
        /// For single goods.
        Single = "SINGLE",
        /// For the whole order.
        Global = "GLOBAL",
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
