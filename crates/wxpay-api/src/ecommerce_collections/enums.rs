// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// To whom abnormal funds are paid.
    pub enum TransferMode {
        #[doc(alias = "TRANSFER_TO_ORIGINAL_RECEIVE_USER")]
        OriginalUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        #[doc(alias = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT")]
        OriginalMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        #[doc(alias = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT")]
        SpecifiedMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// The kind of identity document.
    pub enum CredentialType {
        IdCard = "ID_CARD",
    }
}

wxpay_core::open_enum! {
    /// The trade that a batch settlement belongs to.
    pub enum TradeScenario {
        Recommerce = "RECOMMERCE",
    }
}

wxpay_core::open_enum! {
    /// Way in which abnormal funds or settlements are paid.
    pub enum AbnormalSettlementMode {
        #[doc(alias = "TRANSFER_TO_ORIGINAL_RECEIVE_USER")]
        OriginalUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}

wxpay_core::open_enum! {
    /// The product that the abnormal funds belong to.
    pub enum ProductName {
        C2c = "C2C",
    }
}

wxpay_core::open_enum! {
    /// The state of a payment of abnormal funds.
    pub enum ReceiptState {
        #[doc(alias = "RECEIPT_STATE_PENDING")]
        Pending = "RECEIPT_STATE_PENDING",
        #[doc(alias = "RECEIPT_STATE_PROGRESS")]
        Progress = "RECEIPT_STATE_PROGRESS",
        #[doc(alias = "RECEIPT_STATE_COMPLETED")]
        Completed = "RECEIPT_STATE_COMPLETED",
    }
}

wxpay_core::open_enum! {
    /// Steps of an instruction from acceptance to its end.
    pub enum InstructionState {
        #[doc(alias = "INSTRUCTION_STATE_PENDING")]
        Pending = "INSTRUCTION_STATE_PENDING",
        #[doc(alias = "INSTRUCTION_STATE_IN_PROGRESS")]
        InProgress = "INSTRUCTION_STATE_IN_PROGRESS",
        #[doc(alias = "INSTRUCTION_STATE_CLOSED")]
        Closed = "INSTRUCTION_STATE_CLOSED",
        #[doc(alias = "INSTRUCTION_STATE_SUCCESS")]
        Success = "INSTRUCTION_STATE_SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// Says whether an individual is authorized.
    pub enum AuthorizationState {
        Authorized = "AUTHORIZED",
        Unauthorized = "UNAUTHORIZED",
    }
}

wxpay_core::open_enum! {
    /// The state of an abnormal batch settlement.
    pub enum BatchState {
        /// The settlement was taken in (结算已受理).
        Accepted = "ACCEPTED",
        /// The user received the money (用户入账成功).
        Received = "RECEIVED",
        /// Settled (结算完成).
        Success = "SUCCESS",
        /// The user received the money, and the fee could not be deducted (用户入账成功扣费失败).
        DeductFeeFail = "DEDUCT_FEE_FAIL",
        /// The settlement ran into an exception (结算异常).
        Abnormal = "ABNORMAL",
        /// The application to handle the exception was taken in (异常结算处理申请成功).
        AbnormalSettleSuccess = "ABNORMAL_SETTLE_SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// Why a batch settlement is abnormal.
    pub enum AbnormalReason {
        AuthRelationshipInvalid = "AUTH_RELATIONSHIP_INVALID",
        UserPayQuotaLimit = "USER_PAY_QUOTA_LIMIT",
    }
}

wxpay_core::open_enum! {
    /// The currency of an amount.
    pub enum Currency {
        Cny = "CNY",
    }
}

wxpay_core::open_enum! {
    /// The kind of party that gave an instruction.
    pub enum InstructionOperator {
        Merchant = "MERCHANT",
    }
}
