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
    /// Says whether a product is an AI product.
    pub enum ProductType {
        /// Ordinary goods (普通产品).
        CommonProduct = "COMMON_PRODUCT",
        /// Goods with artificial intelligence (AI产品).
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
    /// Says whether a product is sold online or offline.
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
        /// Identity card of the mainland (身份证号).
        #[doc(alias = "ID_DOC_TYPE_ID_CARD")]
        IdCard = "ID_DOC_TYPE_ID_CARD",
        /// Mainland travel permit of a resident of Hong Kong or Macao (回乡证).
        #[doc(alias = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC")]
        MainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        /// Mainland travel permit of a resident of Taiwan (台胞证).
        #[doc(alias = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")]
        MainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    }
}

wxpay_core::open_enum! {
    /// Says whether a qualification is redeemed or refunded.
    pub enum CategoryState {
        /// The subsidy was redeemed (已核销).
        #[doc(alias = "CATE_STATE_REDEEM")]
        Redeem = "CATE_STATE_REDEEM",
        /// The subsidy was given back (已退回).
        #[doc(alias = "CATE_STATE_REFUND")]
        Refund = "CATE_STATE_REFUND",
    }
}

wxpay_core::open_enum! {
    /// Says whether the data has been collected.
    pub enum CollectionState {
        /// The money was not collected yet (未归集).
        #[doc(alias = "COLLECT_STATE_NOT_COLLECT")]
        NotCollect = "COLLECT_STATE_NOT_COLLECT",
        /// The money was collected (已归集).
        #[doc(alias = "COLLECT_STATE_COLLECTED")]
        Collected = "COLLECT_STATE_COLLECTED",
        /// Collecting the money failed (归集失败).
        #[doc(alias = "COLLECT_STATE_COLLECTION_FAILED")]
        CollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
    }
}

wxpay_core::open_enum! {
    /// Says whether a qualification was claimed and used.
    pub enum QualificationState {
        /// WeChat Pay knows of no claim (未领取).
        Unclaimed = "UNCLAIMED",
        /// Claimed, not used yet (未核销).
        Unredeemed = "UNREDEEMED",
        /// Used for a purchase (已核销).
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
        /// Claimed through WeChat Pay in the region that `claimed_region_name` names.
        #[doc(alias = "REASON_CLAIMED_BY_OTHER_REGION")]
        ClaimedByOtherRegion = "REASON_CLAIMED_BY_OTHER_REGION",
        /// Claimed on another platform or in another region, by the word of the province's platform.
        #[doc(alias = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION")]
        ClaimedByOtherPlatformOrRegion = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
        /// Claimed nowhere (其它平台、地区也没领取).
        #[doc(alias = "REASON_UNCLAIMED")]
        Unclaimed = "REASON_UNCLAIMED",
        /// Claimed through another way of using WeChat Pay; `claim_mode` names it.
        #[doc(alias = "REASON_CLAIMED_BY_OTHER_MODE")]
        ClaimedByOtherMode = "REASON_CLAIMED_BY_OTHER_MODE",
    }
}
