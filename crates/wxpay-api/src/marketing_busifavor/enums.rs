// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of discount of a batch.
    pub enum StockType {
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    }
}

wxpay_core::open_enum! {
    /// Where the coupon codes come from.
    pub enum CouponCodeMode {
        WechatpayMode = "WECHATPAY_MODE",
        MerchantApi = "MERCHANT_API",
        MerchantUpload = "MERCHANT_UPLOAD",
    }
}

wxpay_core::open_enum! {
    /// The state of a merchant coupon.
    pub enum CouponState {
        #[doc(alias = "SENDED")]
        Sent = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// How a coupon is redeemed.
    pub enum UseMethod {
        OffLine = "OFF_LINE",
        MiniPrograms = "MINI_PROGRAMS",
        SelfConsume = "SELF_CONSUME",
        PaymentCode = "PAYMENT_CODE",
    }
}

wxpay_core::open_enum! {
    /// How the code of a coupon is shown.
    pub enum CodeDisplayMode {
        NotShow = "NOT_SHOW",
        Barcode = "BARCODE",
        Qrcode = "QRCODE",
    }
}

wxpay_core::open_enum! {
    /// The background colour of a coupon.
    pub enum BackgroundColor {
        Color010 = "Color010",
        Color020 = "Color020",
        Color030 = "Color030",
        Color040 = "Color040",
        Color050 = "Color050",
        Color060 = "Color060",
        Color070 = "Color070",
        Color080 = "Color080",
        Color090 = "Color090",
        Color100 = "Color100",
    }
}
