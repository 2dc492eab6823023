// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which account holds the money.
    pub enum AccountType {
        /// Basic.
        Basic = "BASIC",
        /// Operation.
        Operation = "OPERATION",
        /// Fees.
        Fees = "FEES",
    }
}

wxpay_core::open_enum! {
    /// The scene of a sub-merchant's recharge.
    pub enum SubMerchantRechargeScene {
        /// Ecommerce deposit.
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        /// Ecommerce payment.
        EcommercePayment = "ECOMMERCE_PAYMENT",
    }
}

wxpay_core::open_enum! {
    /// Which account of a sub-merchant a recharge goes to.
    pub enum RechargeAccountType {
        /// Deposit.
        Deposit = "DEPOSIT",
        /// Operation.
        Operation = "OPERATION",
    }
}

wxpay_core::open_enum! {
    /// How a recharge is paid.
    pub enum RechargeChannel {
        /// Bank transfer.
        BankTransfer = "BANK_TRANSFER",
        /// Qr recharge.
        QrRecharge = "QR_RECHARGE",
        /// Online bank.
        OnlineBank = "ONLINE_BANK",
    }
}

wxpay_core::open_enum! {
    /// The status of a withdrawal.
    pub enum WithdrawalStatus {
        /// Create success.
        CreateSuccess = "CREATE_SUCCESS",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
        /// Refund.
        Refund = "REFUND",
        /// Close.
        Close = "CLOSE",
        /// Init.
        Init = "INIT",
    }
}

wxpay_core::open_enum! {
    /// The state of a return of funds sent abroad.
    pub enum OutboundReturnState {
        /// Processing.
        Processing = "PROCESSING",
        /// Success.
        Success = "SUCCESS",
        /// Failed.
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// The state of a recharge.
    pub enum RechargeState {
        /// Success.
        Success = "SUCCESS",
        /// Recharging.
        Recharging = "RECHARGING",
        /// Closed.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// The scene of a recharge by bank transfer.
    pub enum BankRechargeScene {
        /// Ecommerce bank transfer.
        EcommerceBankTransfer = "ECOMMERCE_BANK_TRANSFER",
    }
}

wxpay_core::open_enum! {
    /// Whether an employee's entry is in effect or deleted.
    pub enum EmployeeState {
        /// Effective.
        Effective = "EFFECTIVE",
        /// Deleted.
        Deleted = "DELETED",
    }
}

wxpay_core::open_enum! {
    /// The status of a reserved withdrawal.
    pub enum DayEndWithdrawalStatus {
        /// Created.
        Created = "CREATED",
        /// Processing.
        Processing = "PROCESSING",
        /// Finished.
        Finished = "FINISHED",
        /// Abnormal.
        Abnormal = "ABNORMAL",
    }
}

wxpay_core::open_enum! {
    /// What kind of bank payment was received.
    pub enum IncomeRecordType {
        /// Offlinerecharge.
        Offlinerecharge = "OFFLINERECHARGE",
        /// Enterprisedirectrevenue.
        Enterprisedirectrevenue = "ENTERPRISEDIRECTREVENUE",
    }
}

wxpay_core::open_enum! {
    /// Whether an administrator or a member of staff paid.
    pub enum EmployeeType {
        /// Admin.
        Admin = "ADMIN",
        /// Staff.
        Staff = "STAFF",
    }
}

wxpay_core::open_enum! {
    /// Whether the online bank account is corporate or personal.
    pub enum OnlineBankType {
        /// Online bank type corporate.
        OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
        /// Online bank type personal.
        OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
    }
}
