// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// How a contract is tied to a bank card.
    pub enum ContractMode {
        LimitBankCard = "LIMIT_BANK_CARD",
        PriorityBankCard = "PRIORITY_BANK_CARD",
        LimitNone = "LIMIT_NONE",
    }
}

wxpay_core::open_enum! {
    /// Whether a user is a student or a staff member.
    pub enum UserType {
        Student = "STUDENT",
        Stuff = "STUFF",
    }
}

wxpay_core::open_enum! {
    /// Whether a user is enabled.
    pub enum UserStatus {
        Normal = "NORMAL",
        Disabled = "DISABLED",
    }
}

wxpay_core::open_enum! {
    /// The state of a contract.
    pub enum ContractState {
        NotContracted = "NOT_CONTRACTED",
        Terminated = "TERMINATED",
        Contracted = "CONTRACTED",
    }
}

wxpay_core::open_enum! {
    /// The state of a request to collect a face again.
    pub enum FaceCollectionState {
        CollectionRequired = "COLLECTION_REQUIRED",
        PhotoUploaded = "PHOTO_UPLOADED",
        Complete = "COMPLETE",
    }
}

wxpay_core::open_enum! {
    /// The currency of an amount.
    pub enum Currency {
        Cny = "CNY",
    }
}

wxpay_core::open_enum! {
    /// The kind of a transaction.
    pub enum TradeType {
        Native = "NATIVE",
        Jsapi = "JSAPI",
        App = "APP",
        /// H5.
        Mweb = "MWEB",
        Auth = "AUTH",
    }
}
