// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of discount of a batch.
    pub enum StockType {
        /// Fixed amount off above a minimum (固定面额满减券批次).
        Normal = "NORMAL",
        /// Percentage off (折扣券批次).
        Discount = "DISCOUNT",
        /// Goods at a special price (换购券批次).
        Exchange = "EXCHANGE",
    }
}

wxpay_core::open_enum! {
    /// Source of the coupon codes.
    pub enum CouponCodeMode {
        /// WeChat Pay assigns the codes, 22 digits each (系统分配券code).
        WechatpayMode = "WECHATPAY_MODE",
        /// The merchant gives the code when it sends a coupon (商户发放时接口指定券code).
        MerchantApi = "MERCHANT_API",
        /// The merchant uploads codes, and WeChat Pay picks one for each coupon (商户上传自定义code).
        MerchantUpload = "MERCHANT_UPLOAD",
    }
}

wxpay_core::open_enum! {
    /// The state of a merchant coupon.
    pub enum CouponState {
        /// The user can use it (可用).
        #[doc(alias = "SENDED")]
        Sent = "SENDED",
        /// Redeemed (已核销).
        Used = "USED",
        /// No longer valid (已过期).
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// Redemption of a coupon.
    pub enum UseMethod {
        /// In the shop: the user shows the QR code of the coupon (线下滴码核销).
        OffLine = "OFF_LINE",
        /// In a mini program of the merchant, which needs its appid and path (线上小程序核销).
        MiniPrograms = "MINI_PROGRAMS",
        /// By the users themselves; WeChat Pay does not support it yet (用户自助核销).
        SelfConsume = "SELF_CONSUME",
        /// By the user's payment code (微信支付付款码核销).
        PaymentCode = "PAYMENT_CODE",
    }
}

wxpay_core::open_enum! {
    /// Display of the code of a coupon.
    pub enum CodeDisplayMode {
        /// The code stays hidden (不展示code).
        NotShow = "NOT_SHOW",
        /// One-dimensional code (一维码).
        Barcode = "BARCODE",
        /// Two-dimensional code (二维码).
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
