// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// To whom abnormal funds are paid.
    pub enum TransferMode {
        /// Transfer to original receive user.
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        /// Transfer mode to original receive merchant.
        TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        /// Transfer mode to specified receive merchant.
        TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// The kind of identity document.
    pub enum CredentialType {
        /// Id card.
        IdCard = "ID_CARD",
    }
}

wxpay_core::open_enum! {
    /// The trade that a batch settlement belongs to.
    pub enum TradeScenario {
        /// Recommerce.
        Recommerce = "RECOMMERCE",
    }
}

wxpay_core::open_enum! {
    /// How abnormal funds or settlements are paid.
    pub enum AbnormalSettlementMode {
        /// Transfer to original receive user.
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}

wxpay_core::open_enum! {
    /// The product that the abnormal funds belong to.
    pub enum ProductName {
        /// C2c.
        C2c = "C2C",
    }
}

wxpay_core::open_enum! {
    /// The state of a payment of abnormal funds.
    pub enum ReceiptState {
        /// Receipt state pending.
        ReceiptStatePending = "RECEIPT_STATE_PENDING",
        /// Receipt state progress.
        ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
        /// Receipt state completed.
        ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
    }
}

wxpay_core::open_enum! {
    /// The state of an instruction.
    pub enum InstructionState {
        /// Instruction state pending.
        InstructionStatePending = "INSTRUCTION_STATE_PENDING",
        /// Instruction state in progress.
        InstructionStateInProgress = "INSTRUCTION_STATE_IN_PROGRESS",
        /// Instruction state closed.
        InstructionStateClosed = "INSTRUCTION_STATE_CLOSED",
        /// Instruction state success.
        InstructionStateSuccess = "INSTRUCTION_STATE_SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// Whether an individual is authorized.
    pub enum AuthorizationState {
        /// Authorized.
        Authorized = "AUTHORIZED",
        /// Unauthorized.
        Unauthorized = "UNAUTHORIZED",
    }
}

wxpay_core::open_enum! {
    /// The currency of an amount.
    pub enum Currency {
        /// Cny.
        Cny = "CNY",
    }
}

wxpay_core::open_enum! {
    /// The kind of party that gave an instruction.
    pub enum InstructionOperator {
        /// Merchant.
        Merchant = "MERCHANT",
    }
}
