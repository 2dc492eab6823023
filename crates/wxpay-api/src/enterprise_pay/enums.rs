// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of merchant identifier of a range.
    pub enum IdentifierType {
        OrganizationCode = "ORGANIZATION_CODE",
        TransactionId = "TRANSACTION_ID",
    }
}

wxpay_core::open_enum! {
    /// The application in which a link opens.
    pub enum ApplicationType {
        H5 = "H5",
        Miniprogram = "MINIPROGRAM",
    }
}

wxpay_core::open_enum! {
    /// The usage rule of a quota card: single or multiple.
    pub enum CardRule {
        Single = "SINGLE",
        Multiple = "MULTIPLE",
    }
}

wxpay_core::open_enum! {
    /// The refund rule of a quota card: returned or not.
    pub enum RefundRule {
        Return = "RETURN",
        NotReturn = "NOT_RETURN",
    }
}

wxpay_core::open_enum! {
    /// The state of a quota card.
    pub enum CardState {
        Active = "ACTIVE",
        Disabled = "DISABLED",
    }
}

wxpay_core::open_enum! {
    /// The state of an employee's authorization.
    pub enum AuthorizationState {
        Revoked = "REVOKED",
        Authorized = "AUTHORIZED",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch of store matching.
    pub enum MatchState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Closed = "CLOSED",
    }
}
