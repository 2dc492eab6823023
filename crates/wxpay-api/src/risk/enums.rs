// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of a management record.
    pub enum ManageRecordType {
        /// Functional limit record.
        FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
        /// Investigate record.
        InvestigateRecord = "INVESTIGATE_RECORD",
    }
}

wxpay_core::open_enum! {
    /// The state of a management record.
    pub enum ManageRecordState {
        /// Pending.
        Pending = "PENDING",
        /// Submitted.
        Submitted = "SUBMITTED",
        /// Expired.
        Expired = "EXPIRED",
        /// Under review.
        UnderReview = "UNDER_REVIEW",
        /// Recovered.
        Recovered = "RECOVERED",
        /// Rejected.
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// The kind of risk of an order.
    pub enum TradeRiskType {
        /// Other risk.
        OtherRisk = "OTHER_RISK",
        /// Induce payment.
        InducePayment = "INDUCE_PAYMENT",
        /// Fraud.
        Fraud = "FRAUD",
        /// Gambling.
        Gambling = "GAMBLING",
        /// Cybersex.
        Cybersex = "CYBERSEX",
    }
}

wxpay_core::open_enum! {
    /// What is done about a risk.
    pub enum PunishType {
        /// Other punish.
        OtherPunish = "OTHER_PUNISH",
        /// Disable payment.
        DisablePayment = "DISABLE_PAYMENT",
        /// Suspend settlement.
        SuspendSettlement = "SUSPEND_SETTLEMENT",
        /// Disable withdraw.
        DisableWithdraw = "DISABLE_WITHDRAW",
        /// Remove merchants.
        RemoveMerchants = "REMOVE_MERCHANTS",
        /// Add merchants blacklist.
        AddMerchantsBlacklist = "ADD_MERCHANTS_BLACKLIST",
        /// Refund.
        Refund = "REFUND",
        /// Freezing fund by transaction.
        FreezingFundByTransaction = "FREEZING_FUND_BY_TRANSACTION",
        /// Freezing fund by merchants.
        FreezingFundByMerchants = "FREEZING_FUND_BY_MERCHANTS",
        /// Blocked user.
        BlockedUser = "BLOCKED_USER",
    }
}

wxpay_core::open_enum! {
    /// How the control of a management record can be lifted.
    pub enum ManageRecoverWay {
        /// Submit information.
        SubmitInformation = "SUBMIT_INFORMATION",
        /// Verify inactive merchant identity.
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        /// Modify organization information.
        ModifyOrganizationInformation = "MODIFY_ORGANIZATION_INFORMATION",
        /// Other.
        Other = "OTHER",
    }
}

wxpay_core::open_enum! {
    /// Why the control of a management record was lifted.
    pub enum RecoverReason {
        /// Merchant submit recover.
        MerchantSubmitRecover = "MERCHANT_SUBMIT_RECOVER",
        /// Merchant operate recover.
        MerchantOperateRecover = "MERCHANT_OPERATE_RECOVER",
        /// Platform auto recover.
        PlatformAutoRecover = "PLATFORM_AUTO_RECOVER",
    }
}

wxpay_core::open_enum! {
    /// The state of an enhanced due diligence.
    pub enum DueDiligenceState {
        /// Due diligence state collecting.
        DueDiligenceStateCollecting = "DUE_DILIGENCE_STATE_COLLECTING",
        /// Due diligence state auditing.
        DueDiligenceStateAuditing = "DUE_DILIGENCE_STATE_AUDITING",
        /// Due diligence state rejected.
        DueDiligenceStateRejected = "DUE_DILIGENCE_STATE_REJECTED",
        /// Due diligence state expired.
        DueDiligenceStateExpired = "DUE_DILIGENCE_STATE_EXPIRED",
        /// Due diligence state cancelled.
        DueDiligenceStateCancelled = "DUE_DILIGENCE_STATE_CANCELLED",
        /// Due diligence state finished.
        DueDiligenceStateFinished = "DUE_DILIGENCE_STATE_FINISHED",
    }
}

wxpay_core::open_enum! {
    /// Roughly how many transactions were blocked.
    pub enum BlockCount {
        /// Less than twenty.
        LessThanTwenty = "LESS_THAN_TWENTY",
        /// Less than one hundred.
        LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
        /// Less than one thousand.
        LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
        /// Over one thousand.
        OverOneThousand = "OVER_ONE_THOUSAND",
    }
}

wxpay_core::open_enum! {
    /// How blocked transactions can be released.
    pub enum BlockRecoverWay {
        /// Submit information.
        SubmitInformation = "SUBMIT_INFORMATION",
    }
}

wxpay_core::open_enum! {
    /// The review result of an appeal.
    pub enum ReviewResult {
        /// Empty.
        Empty = "EMPTY",
        /// Pass.
        Pass = "PASS",
        /// Reject.
        Reject = "REJECT",
    }
}

wxpay_core::open_enum! {
    /// What the text of a field must look like.
    pub enum TextFormat {
        /// Number.
        Number = "number",
        /// Phone.
        Phone = "phone",
        /// Idcard.
        Idcard = "idcard",
        /// Url.
        Url = "url",
        /// Email.
        Email = "email",
    }
}

wxpay_core::open_enum! {
    /// A file extension that a field takes.
    pub enum FileExtension {
        /// Png.
        Png = "png",
        /// Jpg.
        Jpg = "jpg",
        /// Jpeg.
        Jpeg = "jpeg",
        /// Mp4.
        Mp4 = "mp4",
        /// Avi.
        Avi = "avi",
        /// Mov.
        Mov = "mov",
        /// Wmv.
        Wmv = "wmv",
        /// Pdf.
        Pdf = "pdf",
        /// Doc.
        Doc = "doc",
        /// Docx.
        Docx = "docx",
        /// Csv.
        Csv = "csv",
        /// Xlsx.
        Xlsx = "xlsx",
    }
}

wxpay_core::open_enum! {
    /// An image file extension that a field of a due diligence takes.
    pub enum ImageExtension {
        /// Png.
        Png = "png",
        /// Jpg.
        Jpg = "jpg",
        /// Jpeg.
        Jpeg = "jpeg",
    }
}
