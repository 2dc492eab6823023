// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The energy grade of a product.
    pub enum EnergyGrade {
        FirstLevel = "FIRST_LEVEL",
        SecondLevel = "SECOND_LEVEL",
        #[doc(alias = "ENERGY_GRADE_UNKNOWN")]
        NamedUnknown = "ENERGY_GRADE_UNKNOWN",
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
        #[doc(alias = "SALE_MODEL_ONLINE")]
        Online = "SALE_MODEL_ONLINE",
        #[doc(alias = "SALE_MODEL_OFFLINE")]
        Offline = "SALE_MODEL_OFFLINE",
    }
}

wxpay_core::open_enum! {
    /// The kind of a user's identity document.
    pub enum IdentityDocumentType {
        #[doc(alias = "ID_DOC_TYPE_ID_CARD")]
        IdCard = "ID_DOC_TYPE_ID_CARD",
        #[doc(alias = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC")]
        MainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        #[doc(alias = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")]
        MainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    }
}

wxpay_core::open_enum! {
    /// Whether a qualification is redeemed or refunded.
    pub enum CategoryState {
        #[doc(alias = "CATE_STATE_REDEEM")]
        Redeem = "CATE_STATE_REDEEM",
        #[doc(alias = "CATE_STATE_REFUND")]
        Refund = "CATE_STATE_REFUND",
    }
}

wxpay_core::open_enum! {
    /// Whether the data has been collected.
    pub enum CollectionState {
        #[doc(alias = "COLLECT_STATE_NOT_COLLECT")]
        NotCollect = "COLLECT_STATE_NOT_COLLECT",
        #[doc(alias = "COLLECT_STATE_COLLECTED")]
        Collected = "COLLECT_STATE_COLLECTED",
        #[doc(alias = "COLLECT_STATE_COLLECTION_FAILED")]
        CollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
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
    /// The energy grade of a product in Zhejiang.
    pub enum ZhejiangEnergyGrade {
        #[doc(alias = "一级")]
        FirstLevel = "一级",
        #[doc(alias = "二级")]
        SecondLevel = "二级",
    }
}

wxpay_core::open_enum! {
    /// Why a qualification is not claimed here.
    pub enum UnclaimedReason {
        #[doc(alias = "REASON_CLAIMED_BY_OTHER_REGION")]
        ClaimedByOtherRegion = "REASON_CLAIMED_BY_OTHER_REGION",
        #[doc(alias = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION")]
        ClaimedByOtherPlatformOrRegion = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
        #[doc(alias = "REASON_UNCLAIMED")]
        Unclaimed = "REASON_UNCLAIMED",
        #[doc(alias = "REASON_CLAIMED_BY_OTHER_MODE")]
        ClaimedByOtherMode = "REASON_CLAIMED_BY_OTHER_MODE",
    }
}
