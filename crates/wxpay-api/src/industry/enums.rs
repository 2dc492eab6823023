// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether the ride is by bus or metro.
    pub enum RideScene {
        Bus = "BUS",
        Metro = "METRO",
    }
}

wxpay_core::open_enum! {
    /// How a donation was paid.
    pub enum DonationSource {
        MiniprogramPay = "MINIPROGRAM_PAY",
        EntrustPay = "ENTRUST_PAY",
    }
}

wxpay_core::open_enum! {
    /// The state of a ride transaction.
    pub enum RideTradeState {
        Success = "SUCCESS",
        Accepted = "ACCEPTED",
        PayFail = "PAY_FAIL",
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// Whether the user has repaid.
    pub enum RepaymentState {
        NotRepay = "NOT_REPAY",
        Repaid = "REPAID",
        AllRefund = "ALL_REFUND",
    }
}

wxpay_core::open_enum! {
    /// Whether a discount is for the whole order or for single goods.
    pub enum PromotionScope {
        /// For the whole order.
        Global = "GLOBAL",
        /// For single goods.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// The kind of a discount.
    pub enum PromotionType {
        Cash = "CASH",
        Nocash = "NOCASH",
    }
}

wxpay_core::open_enum! {
    /// Whether a user has received an insurance.
    pub enum OrderReceiveState {
        Receiving = "RECEIVING",
        Received = "RECEIVED",
        Failed = "FAILED",
    }
}
