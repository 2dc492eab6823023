// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Account that holds the money.
    pub enum AccountType {
        /// Basic account.
        Basic = "BASIC",
        /// Operation account.
        Operation = "OPERATION",
        /// Fee account.
        Fees = "FEES",
        /// Deposit account.
        Deposit = "DEPOSIT",
    }
}

wxpay_core::open_enum! {
    /// The scene of a sub-merchant's recharge.
    pub enum SubMerchantRechargeScene {
        #[doc(alias = "ECOMMERCE_DEPOSIT")]
        Deposit = "ECOMMERCE_DEPOSIT",
        #[doc(alias = "ECOMMERCE_PAYMENT")]
        Payment = "ECOMMERCE_PAYMENT",
    }
}

wxpay_core::open_enum! {
    /// Account of a sub-merchant that a recharge goes to.
    pub enum RechargeAccountType {
        /// Deposit account.
        Deposit = "DEPOSIT",
        /// Operation account.
        Operation = "OPERATION",
    }
}

wxpay_core::open_enum! {
    /// Way in which a recharge is paid.
    pub enum RechargeChannel {
        BankTransfer = "BANK_TRANSFER",
        QrRecharge = "QR_RECHARGE",
        OnlineBank = "ONLINE_BANK",
    }
}

wxpay_core::open_enum! {
    /// Steps of a withdrawal from acceptance to its end.
    pub enum WithdrawalStatus {
        /// Accepted (受理成功).
        CreateSuccess = "CREATE_SUCCESS",
        /// Withdrawn (提现成功).
        Success = "SUCCESS",
        /// Failed (提现失败).
        Fail = "FAIL",
        /// Returned by the bank (提现退票).
        Refund = "REFUND",
        /// Closed (关单).
        Close = "CLOSE",
        /// Created (业务单已创建).
        Init = "INIT",
    }
}

wxpay_core::open_enum! {
    /// The state of a return of funds sent abroad.
    pub enum OutboundReturnState {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// Why a return of funds sent abroad failed.
    pub enum OutboundReturnFailReason {
        ReturnAmountNotEnough = "RETURN_AMOUNT_NOT_ENOUGH",
    }
}

wxpay_core::open_enum! {
    /// The digest algorithm of a file.
    pub enum HashType {
        Sha1 = "SHA1",
    }
}

wxpay_core::open_enum! {
    /// Steps of a recharge from acceptance to its end.
    pub enum RechargeState {
        Success = "SUCCESS",
        Recharging = "RECHARGING",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// The scene of a recharge by bank transfer.
    pub enum BankRechargeScene {
        EcommerceBankTransfer = "ECOMMERCE_BANK_TRANSFER",
    }
}

wxpay_core::open_enum! {
    /// Says whether an employee's entry is in effect or deleted.
    pub enum EmployeeState {
        Effective = "EFFECTIVE",
        Deleted = "DELETED",
    }
}

wxpay_core::open_enum! {
    /// The status of a reserved withdrawal.
    pub enum DayEndWithdrawalStatus {
        /// Created; try again with the same parameters.
        Created = "CREATED",
        /// In work, query again.
        Processing = "PROCESSING",
        /// Paid to the bank; may still be returned.
        Finished = "FINISHED",
        /// Abnormal: failed or returned by the bank.
        Abnormal = "ABNORMAL",
    }
}

wxpay_core::open_enum! {
    /// Kind of bank payment that was received.
    pub enum IncomeRecordType {
        /// Top-up by bank transfer (转账充值).
        Offlinerecharge = "OFFLINERECHARGE",
        /// Payment that a company made directly (企业直收).
        Enterprisedirectrevenue = "ENTERPRISEDIRECTREVENUE",
    }
}

wxpay_core::open_enum! {
    /// Says whether an administrator or a member of staff paid.
    pub enum EmployeeType {
        Admin = "ADMIN",
        Staff = "STAFF",
    }
}

wxpay_core::open_enum! {
    /// Says whether the online bank account is corporate or personal.
    pub enum OnlineBankType {
        #[doc(alias = "ONLINE_BANK_TYPE_CORPORATE")]
        Corporate = "ONLINE_BANK_TYPE_CORPORATE",
        #[doc(alias = "ONLINE_BANK_TYPE_PERSONAL")]
        Personal = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

wxpay_core::open_enum! {
    /// The result of an outbound order.
    pub enum OutboundResult {
        /// Accepted.
        Accept = "ACCEPT",
        /// Sent abroad.
        Success = "SUCCESS",
        /// Failed.
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// Reason why an outbound order failed.
    pub enum OutboundFailReason {
        /// Merchant frozen.
        MchidFrozen = "MCHID_FROZEN",
        /// Expired.
        DealTimeout = "DEAL_TIMEOUT",
        /// Order frozen by a complaint.
        TradeSuit = "TRADE_SUIT",
        /// Amount left is not enough.
        DepartureAmountNoEnough = "DEPARTURE_AMOUNT_NO_ENOUGH",
        /// Basic account's balance is not enough.
        BasicAmountNoEnough = "BASIC_AMOUNT_NO_ENOUGH",
        /// Order may not be sent abroad.
        PaymentNotSupportDeparture = "PAYMENT_NOT_SUPPORT_DEPARTURE",
        /// Number used for another order.
        OutOrderIdDuplicate = "OUT_ORDER_ID_DUPLICATE",
        /// Blocked by risk control.
        RiskControl = "RISK_CONTROL",
        /// System failure.
        SystemError = "SYSTEM_ERROR",
        /// Platform's fee account not open or punished.
        FeeAccountNotOpen = "FEE_ACCOUNT_NOT_OPEN",
        /// Payer's account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Goods' data not accepted.
        GoodsInfoIllegal = "GOODS_INFO_ILLEGAL",
        /// Currency not supported.
        ForeignCurrencyNotSupport = "FOREIGN_CURRENCY_NOT_SUPPORT",
        /// Payee's data not accepted.
        PayeeInfoIllegal = "PAYEE_INFO_ILLEGAL",
        /// Pre-sale data not accepted.
        PresaleInfoIllegal = "PRESALE_INFO_ILLEGAL",
    }
}

wxpay_core::open_enum! {
    /// The account that pays the charge of an outbound order.
    pub enum ChargeAccountType {
        /// Basic account.
        Basic = "BASIC",
        /// Fee account.
        Fees = "FEES",
    }
}

wxpay_core::open_enum! {
    /// The state of a withdrawal from a closed account.
    pub enum ClosureWithdrawalState {
        /// Waiting for review.
        Submitted = "SUBMITTED",
        /// Payment under way.
        Passed = "PASSED",
        /// Paid.
        PaySucceed = "PAY_SUCCEED",
        /// Refused.
        Rejected = "REJECTED",
        /// Payment failed.
        PayFailed = "PAY_FAILED",
        /// Returned by the bank.
        BankRefunded = "BANK_REFUNDED",
    }
}
