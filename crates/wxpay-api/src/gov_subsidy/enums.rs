// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The energy grade of a product.
    pub enum EnergyGrade {
        /// First level.
        FirstLevel = "FIRST_LEVEL",
        /// Second level.
        SecondLevel = "SECOND_LEVEL",
        /// Energy grade unknown.
        EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
    }
}

wxpay_core::open_enum! {
    /// Whether a product is an AI product.
    pub enum ProductType {
        /// Common product.
        CommonProduct = "COMMON_PRODUCT",
        /// Ai product.
        AiProduct = "AI_PRODUCT",
    }
}

wxpay_core::open_enum! {
    /// The kind of a computer.
    pub enum PcType {
        /// Desktop.
        Desktop = "DESKTOP",
        /// Laptop.
        Laptop = "LAPTOP",
        /// Computer type unknown.
        ComputerTypeUnknown = "COMPUTER_TYPE_UNKNOWN",
    }
}

wxpay_core::open_enum! {
    /// Whether a product is sold online or offline.
    pub enum SaleModel {
        /// Sale model online.
        SaleModelOnline = "SALE_MODEL_ONLINE",
        /// Sale model offline.
        SaleModelOffline = "SALE_MODEL_OFFLINE",
    }
}

wxpay_core::open_enum! {
    /// The kind of a user's identity document.
    pub enum IdentityDocumentType {
        /// Id doc type id card.
        IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
        /// Id doc type mainland travel permit for hk mc.
        IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        /// Id doc type mainland travel permit for tw.
        IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    }
}

wxpay_core::open_enum! {
    /// Whether a qualification is redeemed or refunded.
    pub enum CategoryState {
        /// Cate state redeem.
        CateStateRedeem = "CATE_STATE_REDEEM",
        /// Cate state refund.
        CateStateRefund = "CATE_STATE_REFUND",
    }
}

wxpay_core::open_enum! {
    /// A code of Zhejiang with the values 0 and 1, used for category state and sale model.
    pub enum ZhejiangBinaryCode {
        /// 0.
        Zero = "0",
        /// 1.
        One = "1",
    }
}

wxpay_core::open_enum! {
    /// The kind of a user's identity document in Zhejiang.
    pub enum ZhejiangCertificateType {
        /// 1.
        One = "1",
        /// 2.
        Two = "2",
        /// 3.
        Three = "3",
        /// 4.
        Four = "4",
        /// 5.
        Five = "5",
    }
}

wxpay_core::open_enum! {
    /// Whether the data has been collected.
    pub enum CollectionState {
        /// Collect state not collect.
        CollectStateNotCollect = "COLLECT_STATE_NOT_COLLECT",
        /// Collect state collected.
        CollectStateCollected = "COLLECT_STATE_COLLECTED",
        /// Collect state collection failed.
        CollectStateCollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
    }
}

wxpay_core::open_enum! {
    /// The state of a qualification.
    pub enum QualificationState {
        /// Unclaimed.
        Unclaimed = "UNCLAIMED",
        /// Unredeemed.
        Unredeemed = "UNREDEEMED",
        /// Redeemed.
        Redeemed = "REDEEMED",
    }
}

wxpay_core::open_enum! {
    /// Why a qualification is not claimed here.
    pub enum UnclaimedReason {
        /// Reason claimed by other region.
        ReasonClaimedByOtherRegion = "REASON_CLAIMED_BY_OTHER_REGION",
        /// Reason claimed by other platform or region.
        ReasonClaimedByOtherPlatformOrRegion = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
        /// Reason unclaimed.
        ReasonUnclaimed = "REASON_UNCLAIMED",
        /// Reason claimed by other mode.
        ReasonClaimedByOtherMode = "REASON_CLAIMED_BY_OTHER_MODE",
    }
}
