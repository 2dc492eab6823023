// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Says whether the fapiao belongs to a payment with WeChat Pay.
    pub enum FapiaoScene {
        /// For a WeChat Pay payment.
        WithWechatpay = "WITH_WECHATPAY",
        /// For something not paid by WeChat Pay.
        WithoutWechatpay = "WITHOUT_WECHATPAY",
    }
}

wxpay_core::open_enum! {
    /// Says whether a taxi is in operation.
    pub enum TaxiState {
        InOperation = "IN_OPERATION",
        OutOperation = "OUT_OPERATION",
    }
}

wxpay_core::open_enum! {
    /// Says whether the buyer is an individual or an organization.
    pub enum BuyerType {
        /// A person or other.
        Individual = "INDIVIDUAL",
        /// An organisation.
        Organization = "ORGANIZATION",
    }
}

wxpay_core::open_enum! {
    /// Says whether an ordinary or a special value-added tax fapiao is issued.
    pub enum FapiaoBillType {
        /// Ordinary VAT invoice.
        CommFapiao = "COMM_FAPIAO",
        /// Special VAT invoice.
        VatFapiao = "VAT_FAPIAO",
    }
}

wxpay_core::open_enum! {
    /// The channel a transaction was paid through.
    pub enum PayChannel {
        WechatPay = "WECHAT_PAY",
    }
}

wxpay_core::open_enum! {
    /// The state of a fapiao.
    pub enum FapiaoStatus {
        /// Issuing accepted (开票申请已受理).
        IssueAccepted = "ISSUE_ACCEPTED",
        /// The fapiao was issued (发票已开具).
        Issued = "ISSUED",
        /// Reversal accepted (冲红申请已受理).
        ReverseAccepted = "REVERSE_ACCEPTED",
        /// The fapiao was reversed by a red one (发票已冲红).
        Reversed = "REVERSED",
        /// Issuing failed (digital invoices only).
        IssueFailed = "ISSUE_FAILED",
        /// Reversal failed (digital invoices only).
        ReverseFailed = "REVERSE_FAILED",
    }
}

wxpay_core::open_enum! {
    /// The preferential tax treatment of a line.
    pub enum TaxPreferenceMark {
        /// No preference (无优惠).
        NoFavorable = "NO_FAVORABLE",
        /// Not subject to value-added tax (不征税).
        OutsideVat = "OUTSIDE_VAT",
        /// Tax exempt (免税).
        VatExempt = "VAT_EXEMPT",
        /// Ordinary zero rate (普通零税率).
        NormalZeroRated = "NORMAL_ZERO_RATED",
        /// Zero rate of exports (出口零税率).
        ExportZeroRated = "EXPORT_ZERO_RATED",
    }
}

wxpay_core::open_enum! {
    /// The state of a fapiao card.
    pub enum CardStatus {
        /// Insertion accepted.
        InsertAccepted = "INSERT_ACCEPTED",
        /// In the user's card pack.
        Inserted = "INSERTED",
        /// Discarding accepted.
        DiscardAccepted = "DISCARD_ACCEPTED",
        /// Card discarded.
        Discarded = "DISCARDED",
    }
}
