// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// How a contract is tied to a bank card.
    pub enum ContractMode {
        /// Limit bank card.
        LimitBankCard = "LIMIT_BANK_CARD",
        /// Priority bank card.
        PriorityBankCard = "PRIORITY_BANK_CARD",
        /// Limit none.
        LimitNone = "LIMIT_NONE",
    }
}

wxpay_core::open_enum! {
    /// Whether a user is a student or a staff member.
    pub enum UserType {
        /// Student.
        Student = "STUDENT",
        /// Stuff.
        Stuff = "STUFF",
    }
}

wxpay_core::open_enum! {
    /// Whether a user is enabled.
    pub enum UserStatus {
        /// Normal.
        Normal = "NORMAL",
        /// Disabled.
        Disabled = "DISABLED",
    }
}

wxpay_core::open_enum! {
    /// The state of a contract.
    pub enum ContractState {
        /// Not contracted.
        NotContracted = "NOT_CONTRACTED",
        /// Terminated.
        Terminated = "TERMINATED",
        /// Contracted.
        Contracted = "CONTRACTED",
    }
}

wxpay_core::open_enum! {
    /// The state of a request to collect a face again.
    pub enum FaceCollectionState {
        /// Collection required.
        CollectionRequired = "COLLECTION_REQUIRED",
        /// Photo uploaded.
        PhotoUploaded = "PHOTO_UPLOADED",
        /// Complete.
        Complete = "COMPLETE",
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
    /// The kind of a transaction.
    pub enum TradeType {
        /// Native.
        Native = "NATIVE",
        /// Jsapi.
        Jsapi = "JSAPI",
        /// App.
        App = "APP",
        /// Mweb.
        Mweb = "MWEB",
        /// Auth.
        Auth = "AUTH",
    }
}
