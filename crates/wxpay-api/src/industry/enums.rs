// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Says whether the ride is by bus or metro.
    pub enum RideScene {
        Bus = "BUS",
        Metro = "METRO",
    }
}

wxpay_core::open_enum! {
    /// Way in which a donation was paid.
    pub enum DonationSource {
        /// Mini program for giving together (一起捐小程序).
        MiniprogramPay = "MINIPROGRAM_PAY",
        /// Plug-in that gives with a payment (一块捐插件).
        EntrustPay = "ENTRUST_PAY",
    }
}

wxpay_core::open_enum! {
    /// The state of a ride transaction.
    pub enum RideTradeState {
        /// Paid (支付成功).
        Success = "SUCCESS",
        /// Taken in, waits to be collected (已接收，等待扣款).
        Accepted = "ACCEPTED",
        /// The deduction failed (支付失败).
        PayFail = "PAY_FAIL",
        /// Refunded, wholly or partly (转入退款).
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// Says whether the user has repaid.
    pub enum RepaymentState {
        NotRepay = "NOT_REPAY",
        Repaid = "REPAID",
        AllRefund = "ALL_REFUND",
    }
}

wxpay_core::open_enum! {
    /// Says whether a discount is for the whole order or for single goods.
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
        /// With settlement funds: the merchant paid for it in advance (充值型代金券).
        Cash = "CASH",
        /// Without settlement funds (免充值型代金券).
        Nocash = "NOCASH",
    }
}

wxpay_core::open_enum! {
    /// Says whether a user has received an insurance.
    pub enum OrderReceiveState {
        Receiving = "RECEIVING",
        /// The user has it (已领取).
        Received = "RECEIVED",
        /// It could not be delivered (发放失败).
        Failed = "FAILED",
    }
}
