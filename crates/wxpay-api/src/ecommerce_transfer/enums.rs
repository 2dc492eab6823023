// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The business that a compensation from the deposit belongs to.
    pub enum DepositBusinessType {
        DepositCompensation = "DEPOSIT_COMPENSATION",
        PlatformAfterSalesCompensation = "PLATFORM_AFTER_SALES_COMPENSATION",
        InsuranceClaim = "INSURANCE_CLAIM",
        DepositAfterSalesCompensation = "DEPOSIT_AFTER_SALES_COMPENSATION",
    }
}

wxpay_core::open_enum! {
    /// What kind of receiver an after-sales compensation has.
    pub enum AfterSalesReceiverType {
        TransactionUser = "TRANSACTION_USER",
    }
}

wxpay_core::open_enum! {
    /// The state of a compensation or claim; final are `SUCCESS`, `CLOSED` and `CANCELLED`.
    pub enum InsuranceClaimState {
        /// Accepted, on its way (已受理).
        Accepted = "ACCEPTED",
        /// The receiver has the money (赔付成功).
        Success = "SUCCESS",
        /// Failed or run out of time; the reason is in `close_info` (已关闭).
        Closed = "CLOSED",
        /// The funds are locked until the user confirms (待用户确认).
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// The cancellation was accepted and is on its way (撤销中).
        Canceling = "CANCELING",
        /// Cancelled, the funds are free again (已撤销).
        Cancelled = "CANCELLED",
    }
}

wxpay_core::open_enum! {
    /// Whether the receiver is a merchant or the user of a transaction.
    pub enum ReceiverType {
        Merchant = "MERCHANT",
        TransactionUser = "TRANSACTION_USER",
    }
}

wxpay_core::open_enum! {
    /// What kind of receiver a payment to a merchant has.
    pub enum MerchantReceiverType {
        Merchant = "MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// The state of a compensation to a merchant.
    pub enum CompensationState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// What kind of transaction it is.
    pub enum TransactionType {
        Wxpay = "WXPAY",
        Wxvalue = "WXVALUE",
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer bill.
    pub enum TransferBillState {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Transfering = "TRANSFERING",
        Success = "SUCCESS",
        Fail = "FAIL",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}
