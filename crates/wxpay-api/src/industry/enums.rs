// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether the ride is by bus or metro.
    pub enum RideScene {
        /// Bus.
        Bus = "BUS",
        /// Metro.
        Metro = "METRO",
    }
}

wxpay_core::open_enum! {
    /// How a donation was paid.
    pub enum DonationSource {
        /// Miniprogram pay.
        MiniprogramPay = "MINIPROGRAM_PAY",
        /// Entrust pay.
        EntrustPay = "ENTRUST_PAY",
    }
}

wxpay_core::open_enum! {
    /// The state of a ride transaction.
    pub enum RideTradeState {
        /// Success.
        Success = "SUCCESS",
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Pay fail.
        PayFail = "PAY_FAIL",
        /// Refund.
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// Whether the user has repaid.
    pub enum RepaymentState {
        /// Not repay.
        NotRepay = "NOT_REPAY",
        /// Repaid.
        Repaid = "REPAID",
        /// All refund.
        AllRefund = "ALL_REFUND",
    }
}

wxpay_core::open_enum! {
    /// Whether a discount is for the whole order or for single goods.
    pub enum PromotionScope {
        /// Global.
        Global = "GLOBAL",
        /// Single.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// The kind of a discount.
    pub enum PromotionType {
        /// Cash.
        Cash = "CASH",
        /// Nocash.
        Nocash = "NOCASH",
    }
}

wxpay_core::open_enum! {
    /// Whether a user has received an insurance.
    pub enum OrderReceiveState {
        /// Receiving.
        Receiving = "RECEIVING",
        /// Received.
        Received = "RECEIVED",
        /// Failed.
        Failed = "FAILED",
    }
}
