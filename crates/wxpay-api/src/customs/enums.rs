// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of order number.
    pub enum OrderNumberType {
        /// Order number of the merchant (商户订单号).
        OutTradeNo = "out_trade_no",
        /// Order number of WeChat Pay (微信支付订单号).
        TransactionId = "transaction_id",
        /// Number of the part order, given by the merchant (商户子订单号).
        SubOrderNo = "sub_order_no",
        /// Number of the part order, given by WeChat Pay (微信子订单号).
        SubOrderId = "sub_order_id",
    }
}

wxpay_core::open_enum! {
    /// Customs office that receives the declaration.
    pub enum CustomsOffice {
        /// Guangzhou, system of the General Administration of Customs (广州（总署版）).
        GuangzhouZs = "GUANGZHOU_ZS",
        /// Hangzhou, system of the General Administration of Customs (杭州（总署版）).
        HangzhouZs = "HANGZHOU_ZS",
        /// Customs of Ningbo (宁波).
        Ningbo = "NINGBO",
        /// Zhengzhou, bonded logistics centre (郑州（保税物流中心）).
        ZhengzhouBs = "ZHENGZHOU_BS",
        /// Customs of Chongqing (重庆).
        Chongqing = "CHONGQING",
        /// Shanghai, system of the General Administration of Customs (上海（总署版）).
        ShanghaiZs = "SHANGHAI_ZS",
        /// Customs of Shenzhen (深圳).
        Shenzhen = "SHENZHEN",
        /// Zhengzhou comprehensive bonded zone, system of the General Administration of Customs (郑州综保（总署版）).
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        /// Customs of Tianjin (天津).
        Tianjin = "TIANJIN",
    }
}

wxpay_core::open_enum! {
    /// Kind of identity document.
    pub enum CertificateType {
        Idcard = "IDCARD",
    }
}

wxpay_core::open_enum! {
    /// Institution that verifies the payment.
    pub enum VerifyDepartment {
        /// China UnionPay (银联).
        Unionpay = "UNIONPAY",
        /// NetsUnion Clearing (网联).
        Netsunion = "NETSUNION",
        /// Another body (其他).
        Others = "OTHERS",
    }
}

wxpay_core::open_enum! {
    /// State of a customs declaration.
    pub enum DeclarationState {
        /// Being declared (申报中).
        Processing = "PROCESSING",
        /// Not declared yet (未申报).
        Undeclared = "UNDECLARED",
        /// Changed, and not declared yet (已修改未申报).
        Submitted = "SUBMITTED",
        /// Declared (申报成功).
        Success = "SUCCESS",
        /// The declaration failed (申报失败).
        Fail = "FAIL",
        /// The interface of the customs office does not work (海关接口异常).
        Except = "EXCEPT",
    }
}

wxpay_core::open_enum! {
    /// Says whether the identity matches.
    pub enum CertificateCheckResult {
        /// The identity matches the payer's (身份信息校验匹配).
        Same = "SAME",
        /// The identity does not match the payer's (身份信息校验不匹配).
        Different = "DIFFERENT",
    }
}
