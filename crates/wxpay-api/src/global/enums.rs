// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether the sub-merchant is an enterprise or an individual.
    pub enum MerchantType {
        /// Enterprise.
        Enterprise = "ENTERPRISE",
        /// Individual.
        Individual = "INDIVIDUAL",
    }
}

wxpay_core::open_enum! {
    /// Whether funds are settled.
    pub enum SettlementState {
        /// Settled.
        Settled = "SETTLED",
        /// Unsettle.
        Unsettle = "UNSETTLE",
    }
}

wxpay_core::open_enum! {
    /// The kind of limit on H5 payments.
    pub enum TransactionLimitType {
        /// Un launched website limit.
        UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
        /// Normal limit.
        NormalLimit = "NORMAL_LIMIT",
        /// No limit.
        NoLimit = "NO_LIMIT",
    }
}

wxpay_core::open_enum! {
    /// Whether the website is launched.
    pub enum WebsiteState {
        /// Has launched.
        HasLaunched = "HAS_LAUNCHED",
        /// Un launched.
        UnLaunched = "UN_LAUNCHED",
    }
}

wxpay_core::open_enum! {
    /// What an application for H5 payments asks for.
    pub enum H5ApplicationType {
        /// Apply for payment authority.
        ApplyForPaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
        /// Apply for relieve limited.
        ApplyForRelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
    }
}

wxpay_core::open_enum! {
    /// The kind of account of a profit sharing receiver.
    pub enum ReceiverType {
        /// Merchant id.
        MerchantId = "MERCHANT_ID",
        /// Personal openid.
        PersonalOpenid = "PERSONAL_OPENID",
        /// Personal sub openid.
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

wxpay_core::open_enum! {
    /// The relation of a receiver to the sharing merchant.
    pub enum RelationType {
        /// Supplier.
        Supplier = "SUPPLIER",
        /// Distributor.
        Distributor = "DISTRIBUTOR",
        /// Tax service provider.
        TaxServiceProvider = "TAX_SERVICE_PROVIDER",
        /// It service provider.
        ItServiceProvider = "IT_SERVICE_PROVIDER",
        /// Custom.
        Custom = "CUSTOM",
    }
}

wxpay_core::open_enum! {
    /// Whether the business is online, offline or both.
    pub enum BusinessType {
        /// Online.
        Online = "ONLINE",
        /// Offline.
        Offline = "OFFLINE",
        /// Both.
        Both = "BOTH",
    }
}

wxpay_core::open_enum! {
    /// The status of a sub-merchant's verification.
    pub enum VerificationStatus {
        /// Under review.
        UnderReview = "Under Review",
        /// Approved.
        Approved = "Approved",
    }
}

wxpay_core::open_enum! {
    /// Where a refund goes to.
    pub enum RefundChannel {
        /// Original.
        Original = "ORIGINAL",
        /// Balance.
        Balance = "BALANCE",
        /// Other balance.
        OtherBalance = "OTHER_BALANCE",
        /// Other bankcard.
        OtherBankcard = "OTHER_BANKCARD",
    }
}

wxpay_core::open_enum! {
    /// Which funds a refund is paid from.
    pub enum RefundFundingSource {
        /// Refund source unsettled funds.
        RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
        /// Refund source recharge funds.
        RefundSourceREchARGEFunds = "REFUND_SOURCE_REchARGE_FUNDS",
    }
}

wxpay_core::open_enum! {
    /// The status of a refund.
    pub enum RefundStatus {
        /// Success.
        Success = "SUCCESS",
        /// Refundclose.
        Refundclose = "REFUNDCLOSE",
        /// Processing.
        Processing = "PROCESSING",
        /// Abnormal.
        Abnormal = "ABNORMAL",
    }
}

wxpay_core::open_enum! {
    /// How the payment was started.
    pub enum TradeType {
        /// Jsapi.
        Jsapi = "JSAPI",
        /// Native.
        Native = "NATIVE",
        /// App.
        App = "APP",
        /// Mweb.
        Mweb = "MWEB",
        /// Micropay.
        Micropay = "MICROPAY",
    }
}

wxpay_core::open_enum! {
    /// The state of an order.
    pub enum TradeState {
        /// Success.
        Success = "SUCCESS",
        /// Refund.
        Refund = "REFUND",
        /// Notpay.
        Notpay = "NOTPAY",
        /// Closed.
        Closed = "CLOSED",
        /// Revoked.
        Revoked = "REVOKED",
        /// Userpaying.
        Userpaying = "USERPAYING",
        /// Payerror.
        Payerror = "PAYERROR",
    }
}

wxpay_core::open_enum! {
    /// The state of an application for H5 payments or domains.
    pub enum H5ApplicationState {
        /// Pending.
        Pending = "PENDING",
        /// Under review.
        UnderReview = "UNDER_REVIEW",
        /// Approved.
        Approved = "APPROVED",
        /// Rejected.
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// The state of a sub-merchant's H5 authorization.
    pub enum H5AuthorizationState {
        /// Approved.
        Approved = "APPROVED",
        /// Unauthorized.
        Unauthorized = "UNAUTHORIZED",
        /// Under review.
        UnderReview = "UNDER_REVIEW",
        /// Rejected.
        Rejected = "REJECTED",
        /// Under punishment.
        UnderPunishment = "UNDER_PUNISHMENT",
        /// Application failed.
        ApplicationFailed = "APPLICATION_FAILED",
    }
}

wxpay_core::open_enum! {
    /// Whether a promotion covers the whole order or single goods.
    pub enum PromotionScope {
        /// Global.
        Global = "GLOBAL",
        /// Single.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Whether a promotion is a coupon or a discount.
    pub enum PromotionType {
        /// Coupon.
        Coupon = "COUPON",
        /// Discount.
        Discount = "DISCOUNT",
    }
}

wxpay_core::open_enum! {
    /// The region of the wallet entity.
    pub enum WalletRegion {
        /// China mainland.
        ChinaMainland = "CHINA_MAINLAND",
        /// China hongkong.
        ChinaHongkong = "CHINA_HONGKONG",
    }
}

wxpay_core::open_enum! {
    /// The kind of a settlement exchange rate.
    pub enum SettlementRateType {
        /// Settlement rate.
        SettlementRate = "SETTLEMENT_RATE",
    }
}

wxpay_core::open_enum! {
    /// The kind of an exchange rate.
    pub enum ExchangeRateType {
        /// Settlement rate.
        SettlementRate = "SETTLEMENT_RATE",
        /// Userpayment rate.
        UserpaymentRate = "USERPAYMENT_RATE",
    }
}
