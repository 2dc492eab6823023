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
    /// Kind of receiver of an after-sales compensation.
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
    /// Says whether the receiver is a merchant or the user of a transaction.
    pub enum ReceiverType {
        Merchant = "MERCHANT",
        TransactionUser = "TRANSACTION_USER",
    }
}

wxpay_core::open_enum! {
    /// Kind of receiver of a payment to a merchant.
    pub enum MerchantReceiverType {
        Merchant = "MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// The state of a compensation to a merchant.
    pub enum CompensationState {
        /// Taken in, not paid out yet (已受理).
        Accepted = "ACCEPTED",
        /// Paid out (已成功).
        Success = "SUCCESS",
        /// WeChat Pay closed it, for instance because the balance was too small (系统关闭（余额不足、转账失败等原因）).
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Kind of transaction.
    pub enum TransactionType {
        Wxpay = "WXPAY",
        Wxvalue = "WXVALUE",
    }
}

wxpay_core::open_enum! {
    /// Steps of a transfer bill from acceptance to its end.
    pub enum TransferBillState {
        /// Accepted, may be repeated (not final; 转账已受理).
        Accepted = "ACCEPTED",
        /// Locking funds; check the balance if it stays (not final; 转账处理中).
        Processing = "PROCESSING",
        /// Waits for the user to confirm, funds locked (not final; 待收款用户确认).
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// Transferring, the page may be opened again (not final; 转账中).
        Transfering = "TRANSFERING",
        /// Transferred (final; 转账成功).
        Success = "SUCCESS",
        /// Failed, a new number is needed (final; 转账失败).
        Fail = "FAIL",
        /// Being cancelled, query again (not final; 撤销中).
        Canceling = "CANCELING",
        /// Cancelled (final; 已撤销).
        Cancelled = "CANCELLED",
    }
}
