// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of a management record.
    pub enum ManageRecordType {
        FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
        InvestigateRecord = "INVESTIGATE_RECORD",
    }
}

wxpay_core::open_enum! {
    /// The state of a management record.
    pub enum ManageRecordState {
        Pending = "PENDING",
        Submitted = "SUBMITTED",
        Expired = "EXPIRED",
        UnderReview = "UNDER_REVIEW",
        Recovered = "RECOVERED",
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// The kind of risk of an order.
    pub enum TradeRiskType {
        OtherRisk = "OTHER_RISK",
        InducePayment = "INDUCE_PAYMENT",
        Fraud = "FRAUD",
        Gambling = "GAMBLING",
        Cybersex = "CYBERSEX",
    }
}

wxpay_core::open_enum! {
    /// Measure against a risk.
    pub enum PunishType {
        OtherPunish = "OTHER_PUNISH",
        DisablePayment = "DISABLE_PAYMENT",
        SuspendSettlement = "SUSPEND_SETTLEMENT",
        DisableWithdraw = "DISABLE_WITHDRAW",
        RemoveMerchants = "REMOVE_MERCHANTS",
        AddMerchantsBlacklist = "ADD_MERCHANTS_BLACKLIST",
        Refund = "REFUND",
        FreezingFundByTransaction = "FREEZING_FUND_BY_TRANSACTION",
        FreezingFundByMerchants = "FREEZING_FUND_BY_MERCHANTS",
        BlockedUser = "BLOCKED_USER",
    }
}

wxpay_core::open_enum! {
    /// Way in which the control of a management record can be lifted.
    pub enum ManageRecoverWay {
        SubmitInformation = "SUBMIT_INFORMATION",
        /// Verify the identity (核实商户身份).
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        ModifyOrganizationInformation = "MODIFY_ORGANIZATION_INFORMATION",
        Other = "OTHER",
    }
}

wxpay_core::open_enum! {
    /// Why the control of a management record was lifted.
    pub enum RecoverReason {
        MerchantSubmitRecover = "MERCHANT_SUBMIT_RECOVER",
        MerchantOperateRecover = "MERCHANT_OPERATE_RECOVER",
        PlatformAutoRecover = "PLATFORM_AUTO_RECOVER",
    }
}

wxpay_core::open_enum! {
    /// The state of an enhanced due diligence.
    pub enum DueDiligenceState {
        /// Waits for the merchant to fill it in (待填写).
        #[doc(alias = "DUE_DILIGENCE_STATE_COLLECTING")]
        Collecting = "DUE_DILIGENCE_STATE_COLLECTING",
        /// Under review (审核中).
        #[doc(alias = "DUE_DILIGENCE_STATE_AUDITING")]
        Auditing = "DUE_DILIGENCE_STATE_AUDITING",
        /// Turned down (已驳回).
        #[doc(alias = "DUE_DILIGENCE_STATE_REJECTED")]
        Rejected = "DUE_DILIGENCE_STATE_REJECTED",
        /// The time to fill it in is over (已过期).
        #[doc(alias = "DUE_DILIGENCE_STATE_EXPIRED")]
        Expired = "DUE_DILIGENCE_STATE_EXPIRED",
        /// Ended before it was completed (已终止).
        #[doc(alias = "DUE_DILIGENCE_STATE_CANCELLED")]
        Cancelled = "DUE_DILIGENCE_STATE_CANCELLED",
        /// Completed (已完成).
        #[doc(alias = "DUE_DILIGENCE_STATE_FINISHED")]
        Finished = "DUE_DILIGENCE_STATE_FINISHED",
    }
}

wxpay_core::open_enum! {
    /// Roughly how many transactions were blocked.
    pub enum BlockCount {
        LessThanTwenty = "LESS_THAN_TWENTY",
        LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
        LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
        OverOneThousand = "OVER_ONE_THOUSAND",
    }
}

wxpay_core::open_enum! {
    /// Way in which blocked transactions can be released.
    pub enum BlockRecoverWay {
        SubmitInformation = "SUBMIT_INFORMATION",
    }
}

wxpay_core::open_enum! {
    /// The review result of an appeal.
    pub enum ReviewResult {
        Empty = "EMPTY",
        Pass = "PASS",
        Reject = "REJECT",
    }
}

wxpay_core::open_enum! {
    /// Form of the text of a field.
    pub enum TextFormat {
        Number = "number",
        Phone = "phone",
        Idcard = "idcard",
        Url = "url",
        Email = "email",
    }
}

wxpay_core::open_enum! {
    /// A file extension that a field takes.
    pub enum FileExtension {
        Png = "png",
        Jpg = "jpg",
        Jpeg = "jpeg",
        Mp4 = "mp4",
        Avi = "avi",
        Mov = "mov",
        Wmv = "wmv",
        Pdf = "pdf",
        Doc = "doc",
        Docx = "docx",
        Csv = "csv",
        Xlsx = "xlsx",
    }
}

wxpay_core::open_enum! {
    /// An image file extension that a field of a due diligence takes.
    pub enum ImageExtension {
        Png = "png",
        Jpg = "jpg",
        Jpeg = "jpeg",
    }
}
