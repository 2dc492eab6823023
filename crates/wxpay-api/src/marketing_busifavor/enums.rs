// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of discount of a batch.
    pub enum StockType {
        /// Normal.
        Normal = "NORMAL",
        /// Discount.
        Discount = "DISCOUNT",
        /// Exchange.
        Exchange = "EXCHANGE",
    }
}

wxpay_core::open_enum! {
    /// Where the coupon codes come from.
    pub enum CouponCodeMode {
        /// Wechatpay mode.
        WechatpayMode = "WECHATPAY_MODE",
        /// Merchant api.
        MerchantApi = "MERCHANT_API",
        /// Merchant upload.
        MerchantUpload = "MERCHANT_UPLOAD",
    }
}

wxpay_core::open_enum! {
    /// The state of a merchant coupon.
    pub enum CouponState {
        /// Sended.
        Sended = "SENDED",
        /// Used.
        Used = "USED",
        /// Expired.
        Expired = "EXPIRED",
        /// Deleted.
        Deleted = "DELETED",
        /// Deactivated.
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// How a coupon is redeemed.
    pub enum UseMethod {
        /// Off line.
        OffLine = "OFF_LINE",
        /// Mini programs.
        MiniPrograms = "MINI_PROGRAMS",
        /// Self consume.
        SelfConsume = "SELF_CONSUME",
        /// Payment code.
        PaymentCode = "PAYMENT_CODE",
    }
}

wxpay_core::open_enum! {
    /// How the code of a coupon is shown.
    pub enum CodeDisplayMode {
        /// Not show.
        NotShow = "NOT_SHOW",
        /// Barcode.
        Barcode = "BARCODE",
        /// Qrcode.
        Qrcode = "QRCODE",
    }
}

wxpay_core::open_enum! {
    /// The background colour of a coupon.
    pub enum BackgroundColor {
        /// Color010.
        Color010 = "Color010",
        /// Color020.
        Color020 = "Color020",
        /// Color030.
        Color030 = "Color030",
        /// Color040.
        Color040 = "Color040",
        /// Color050.
        Color050 = "Color050",
        /// Color060.
        Color060 = "Color060",
        /// Color070.
        Color070 = "Color070",
        /// Color080.
        Color080 = "Color080",
        /// Color090.
        Color090 = "Color090",
        /// Color100.
        Color100 = "Color100",
    }
}
