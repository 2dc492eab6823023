// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether the fapiao belongs to a payment with WeChat Pay.
    pub enum FapiaoScene {
        /// With wechatpay.
        WithWechatpay = "WITH_WECHATPAY",
        /// Without wechatpay.
        WithoutWechatpay = "WITHOUT_WECHATPAY",
    }
}

wxpay_core::open_enum! {
    /// Whether the buyer is an individual or an organization.
    pub enum BuyerType {
        /// Individual.
        Individual = "INDIVIDUAL",
        /// Organization.
        Organization = "ORGANIZATION",
    }
}

wxpay_core::open_enum! {
    /// Whether an ordinary or a special value-added tax fapiao is issued.
    pub enum FapiaoBillType {
        /// Comm fapiao.
        CommFapiao = "COMM_FAPIAO",
        /// Vat fapiao.
        VatFapiao = "VAT_FAPIAO",
    }
}

wxpay_core::open_enum! {
    /// The channel a transaction was paid through.
    pub enum PayChannel {
        /// Wechat pay.
        WechatPay = "WECHAT_PAY",
    }
}

wxpay_core::open_enum! {
    /// The state of a fapiao.
    pub enum FapiaoStatus {
        /// Issue accepted.
        IssueAccepted = "ISSUE_ACCEPTED",
        /// Issued.
        Issued = "ISSUED",
        /// Reverse accepted.
        ReverseAccepted = "REVERSE_ACCEPTED",
        /// Reversed.
        Reversed = "REVERSED",
        /// Issue failed.
        IssueFailed = "ISSUE_FAILED",
        /// Reverse failed.
        ReverseFailed = "REVERSE_FAILED",
    }
}

wxpay_core::open_enum! {
    /// The preferential tax treatment of a line.
    pub enum TaxPreferenceMark {
        /// No favorable.
        NoFavorable = "NO_FAVORABLE",
        /// Outside vat.
        OutsideVat = "OUTSIDE_VAT",
        /// Vat exempt.
        VatExempt = "VAT_EXEMPT",
        /// Normal zero rated.
        NormalZeroRated = "NORMAL_ZERO_RATED",
        /// Export zero rated.
        ExportZeroRated = "EXPORT_ZERO_RATED",
    }
}

wxpay_core::open_enum! {
    /// The state of a fapiao card.
    pub enum CardStatus {
        /// Insert accepted.
        InsertAccepted = "INSERT_ACCEPTED",
        /// Inserted.
        Inserted = "INSERTED",
        /// Discard accepted.
        DiscardAccepted = "DISCARD_ACCEPTED",
        /// Discarded.
        Discarded = "DISCARDED",
    }
}
