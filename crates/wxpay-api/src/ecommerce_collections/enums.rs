// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// To whom abnormal funds are paid.
    pub enum TransferMode {
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
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
    /// How abnormal funds or settlements are paid.
    pub enum AbnormalSettlementMode {
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
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
        ReceiptStatePending = "RECEIPT_STATE_PENDING",
        ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
        ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
    }
}

wxpay_core::open_enum! {
    /// The state of an instruction.
    pub enum InstructionState {
        InstructionStatePending = "INSTRUCTION_STATE_PENDING",
        InstructionStateInProgress = "INSTRUCTION_STATE_IN_PROGRESS",
        InstructionStateClosed = "INSTRUCTION_STATE_CLOSED",
        InstructionStateSuccess = "INSTRUCTION_STATE_SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// Whether an individual is authorized.
    pub enum AuthorizationState {
        Authorized = "AUTHORIZED",
        Unauthorized = "UNAUTHORIZED",
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
