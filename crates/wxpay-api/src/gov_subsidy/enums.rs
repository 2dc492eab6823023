// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The energy grade of a product.
    pub enum EnergyGrade {
        FirstLevel = "FIRST_LEVEL",
        SecondLevel = "SECOND_LEVEL",
        EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
    }
}

wxpay_core::open_enum! {
    /// Whether a product is an AI product.
    pub enum ProductType {
        CommonProduct = "COMMON_PRODUCT",
        AiProduct = "AI_PRODUCT",
    }
}

wxpay_core::open_enum! {
    /// The kind of a computer.
    pub enum PcType {
        Desktop = "DESKTOP",
        Laptop = "LAPTOP",
        ComputerTypeUnknown = "COMPUTER_TYPE_UNKNOWN",
    }
}

wxpay_core::open_enum! {
    /// Whether a product is sold online or offline.
    pub enum SaleModel {
        SaleModelOnline = "SALE_MODEL_ONLINE",
        SaleModelOffline = "SALE_MODEL_OFFLINE",
    }
}

wxpay_core::open_enum! {
    /// The kind of a user's identity document.
    pub enum IdentityDocumentType {
        IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
        IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    }
}

wxpay_core::open_enum! {
    /// Whether a qualification is redeemed or refunded.
    pub enum CategoryState {
        CateStateRedeem = "CATE_STATE_REDEEM",
        CateStateRefund = "CATE_STATE_REFUND",
    }
}

wxpay_core::open_enum! {
    /// A code of Zhejiang with the values 0 and 1, used for category state and sale model.
    pub enum ZhejiangBinaryCode {
        Zero = "0",
        One = "1",
    }
}

wxpay_core::open_enum! {
    /// The kind of a user's identity document in Zhejiang.
    pub enum ZhejiangCertificateType {
        One = "1",
        Two = "2",
        Three = "3",
        Four = "4",
        Five = "5",
    }
}

wxpay_core::open_enum! {
    /// Whether the data has been collected.
    pub enum CollectionState {
        CollectStateNotCollect = "COLLECT_STATE_NOT_COLLECT",
        CollectStateCollected = "COLLECT_STATE_COLLECTED",
        CollectStateCollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
    }
}

wxpay_core::open_enum! {
    /// The state of a qualification.
    pub enum QualificationState {
        Unclaimed = "UNCLAIMED",
        Unredeemed = "UNREDEEMED",
        Redeemed = "REDEEMED",
    }
}

wxpay_core::open_enum! {
    /// Why a qualification is not claimed here.
    pub enum UnclaimedReason {
        ReasonClaimedByOtherRegion = "REASON_CLAIMED_BY_OTHER_REGION",
        ReasonClaimedByOtherPlatformOrRegion = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
        ReasonUnclaimed = "REASON_UNCLAIMED",
        ReasonClaimedByOtherMode = "REASON_CLAIMED_BY_OTHER_MODE",
    }
}
