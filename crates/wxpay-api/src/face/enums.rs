// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Way in which a contract is tied to a bank card.
    pub enum ContractMode {
        /// Deducts from the named card only (指定卡签约).
        LimitBankCard = "LIMIT_BANK_CARD",
        /// Deducts from the named card first (优先卡签约).
        PriorityBankCard = "PRIORITY_BANK_CARD",
        /// Deducts from any card (任意卡签约).
        LimitNone = "LIMIT_NONE",
    }
}

wxpay_core::open_enum! {
    /// Says whether a user is a student or a staff member.
    pub enum UserType {
        Student = "STUDENT",
        Stuff = "STUFF",
    }
}

wxpay_core::open_enum! {
    /// Says whether a user is enabled.
    pub enum UserStatus {
        Normal = "NORMAL",
        Disabled = "DISABLED",
    }
}

wxpay_core::open_enum! {
    /// Says whether a user signed a contract, and whether it ended.
    pub enum ContractState {
        /// The user did not sign (未签约).
        NotContracted = "NOT_CONTRACTED",
        /// The contract was ended (已解约).
        Terminated = "TERMINATED",
        /// The user signed (已签约).
        Contracted = "CONTRACTED",
    }
}

wxpay_core::open_enum! {
    /// The state of a request to collect a face again.
    pub enum FaceCollectionState {
        /// A new picture of the user's face is needed (该刷脸用户需要进行重采).
        CollectionRequired = "COLLECTION_REQUIRED",
        /// The picture was uploaded (照片已上传).
        PhotoUploaded = "PHOTO_UPLOADED",
        /// The paying user confirmed the picture.
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
        /// The user scans the merchant's QR code (扫码支付).
        Native = "NATIVE",
        /// JSAPI or mini program (JSAPI支付).
        Jsapi = "JSAPI",
        /// The user pays in the merchant's app (APP支付).
        App = "APP",
        /// H5.
        Mweb = "MWEB",
        /// Deduction under an industry contract (行业代扣).
        Auth = "AUTH",
    }
}
