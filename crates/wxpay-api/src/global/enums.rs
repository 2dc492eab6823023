// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Says whether the sub-merchant is an enterprise or an individual.
    pub enum MerchantType {
        Enterprise = "ENTERPRISE",
        Individual = "INDIVIDUAL",
    }
}

wxpay_core::open_enum! {
    /// Says whether funds are settled.
    pub enum SettlementState {
        Settled = "SETTLED",
        Unsettle = "UNSETTLE",
    }
}

wxpay_core::open_enum! {
    /// The kind of limit on H5 payments.
    pub enum TransactionLimitType {
        UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
        NormalLimit = "NORMAL_LIMIT",
        NoLimit = "NO_LIMIT",
    }
}

wxpay_core::open_enum! {
    /// Says whether the website is launched.
    pub enum WebsiteState {
        HasLaunched = "HAS_LAUNCHED",
        UnLaunched = "UN_LAUNCHED",
    }
}

wxpay_core::open_enum! {
    /// Content of an application for H5 payments.
    pub enum H5ApplicationType {
        #[doc(alias = "APPLY_FOR_PAYMENT_AUTHORITY")]
        PaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
        #[doc(alias = "APPLY_FOR_RELIEVE_LIMITED")]
        RelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
    }
}

wxpay_core::open_enum! {
    /// The kind of account of a profit sharing receiver.
    pub enum ReceiverType {
        /// A merchant number.
        MerchantId = "MERCHANT_ID",
        /// A person's openid under the merchant's AppID.
        PersonalOpenid = "PERSONAL_OPENID",
        /// A person's openid under the sub-merchant's AppID.
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

wxpay_core::open_enum! {
    /// The relation of a receiver to the sharing merchant.
    pub enum RelationType {
        /// The receiver supplies the merchant (供应商).
        Supplier = "SUPPLIER",
        /// The receiver distributes the merchant's goods (分销商).
        Distributor = "DISTRIBUTOR",
        TaxServiceProvider = "TAX_SERVICE_PROVIDER",
        ItServiceProvider = "IT_SERVICE_PROVIDER",
        /// Another relation, named by `custom_relation` (自定义).
        Custom = "CUSTOM",
    }
}

wxpay_core::open_enum! {
    /// Says whether the business is online, offline or both.
    pub enum BusinessType {
        Online = "ONLINE",
        Offline = "OFFLINE",
        Both = "BOTH",
    }
}

wxpay_core::open_enum! {
    /// The status of a sub-merchant's verification.
    pub enum VerificationStatus {
        UnderReview = "Under Review",
        Approved = "Approved",
    }
}

wxpay_core::open_enum! {
    /// Target of a refund.
    pub enum RefundChannel {
        /// The way it was paid.
        Original = "ORIGINAL",
        /// The refund goes to the payer's balance.
        Balance = "BALANCE",
        /// To another balance, the original was abnormal.
        OtherBalance = "OTHER_BALANCE",
        /// To another bank card, because the original one was abnormal (原银行卡异常退到其他银行卡).
        OtherBankcard = "OTHER_BANKCARD",
    }
}

wxpay_core::open_enum! {
    /// Funds that pay a refund.
    pub enum RefundFundingSource {
        #[doc(alias = "REFUND_SOURCE_UNSETTLED_FUNDS")]
        UnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
        #[doc(alias = "REFUND_SOURCE_REchARGE_FUNDS")]
        RechargeFunds = "REFUND_SOURCE_REchARGE_FUNDS",
    }
}

wxpay_core::open_enum! {
    /// Steps of a refund from acceptance to its end.
    pub enum RefundStatus {
        /// Refunded (退款成功).
        Success = "SUCCESS",
        /// Closed without refunding (退款关闭).
        Refundclose = "REFUNDCLOSE",
        /// In work (退款处理中).
        Processing = "PROCESSING",
        /// Abnormal: card void or frozen; handle by hand (退款异常).
        Abnormal = "ABNORMAL",
    }
}

wxpay_core::open_enum! {
    /// Way in which the payment was started.
    pub enum TradeType {
        /// JSAPI or mini program (JSAPI支付).
        Jsapi = "JSAPI",
        /// The user scans the merchant's QR code (扫码支付).
        Native = "NATIVE",
        /// The user pays in the merchant's app (APP支付).
        App = "APP",
        /// H5.
        Mweb = "MWEB",
        /// Payment code.
        Micropay = "MICROPAY",
    }
}

wxpay_core::open_enum! {
    /// The state of an order.
    pub enum TradeState {
        /// Paid (支付成功).
        Success = "SUCCESS",
        /// Refunded, wholly or partly (转入退款).
        Refund = "REFUND",
        /// Not paid (未支付).
        Notpay = "NOTPAY",
        /// Not paid, and can no longer be paid (已关闭).
        Closed = "CLOSED",
        /// Reversed (payment code only; 已撤销).
        Revoked = "REVOKED",
        /// User is paying (用户支付中).
        Userpaying = "USERPAYING",
        /// Failed, for instance at the bank (支付失败).
        Payerror = "PAYERROR",
    }
}

wxpay_core::open_enum! {
    /// The state of an application for H5 payments or domains.
    pub enum H5ApplicationState {
        Pending = "PENDING",
        UnderReview = "UNDER_REVIEW",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// The state of a sub-merchant's H5 authorization.
    pub enum H5AuthorizationState {
        /// The merchant may use H5 payments (已有H5权限).
        Approved = "APPROVED",
        /// The merchant may not use H5 payments and never applied.
        Unauthorized = "UNAUTHORIZED",
        /// The application is under review (H5权限申请当前在审核中).
        UnderReview = "UNDER_REVIEW",
        /// The application was turned down (H5权限申请被驳回).
        Rejected = "REJECTED",
        /// The permission was suspended as a penalty; contact WeChat Pay.
        UnderPunishment = "UNDER_PUNISHMENT",
        /// The application could not be created (H5权限申请单创建失败).
        ApplicationFailed = "APPLICATION_FAILED",
    }
}

wxpay_core::open_enum! {
    /// Says whether a promotion covers the whole order or single goods.
    pub enum PromotionScope {
        /// For the whole order.
        Global = "GLOBAL",
        /// For single goods.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Says whether a promotion is a coupon or a discount.
    pub enum PromotionType {
        /// With settlement funds: the merchant paid for it in advance (充值型代金券).
        Coupon = "COUPON",
        /// Coupon without settlement funds.
        Discount = "DISCOUNT",
    }
}

wxpay_core::open_enum! {
    /// The region of the wallet entity.
    pub enum WalletRegion {
        #[doc(alias = "CHINA_MAINLAND")]
        Mainland = "CHINA_MAINLAND",
        #[doc(alias = "CHINA_HONGKONG")]
        Hongkong = "CHINA_HONGKONG",
    }
}

wxpay_core::open_enum! {
    /// The kind of a settlement exchange rate.
    pub enum SettlementRateType {
        SettlementRate = "SETTLEMENT_RATE",
    }
}

wxpay_core::open_enum! {
    /// The kind of an exchange rate.
    pub enum ExchangeRateType {
        SettlementRate = "SETTLEMENT_RATE",
        UserpaymentRate = "USERPAYMENT_RATE",
    }
}
