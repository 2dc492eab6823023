// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which order number is given.
    pub enum OrderNumberType {
        /// Out trade no.
        OutTradeNo = "out_trade_no",
        /// Transaction id.
        TransactionId = "transaction_id",
        /// Sub order no.
        SubOrderNo = "sub_order_no",
        /// Sub order id.
        SubOrderId = "sub_order_id",
    }
}

wxpay_core::open_enum! {
    /// Customs office that receives the declaration.
    pub enum CustomsOffice {
        /// Guangzhou zs.
        GuangzhouZs = "GUANGZHOU_ZS",
        /// Hangzhou zs.
        HangzhouZs = "HANGZHOU_ZS",
        /// Ningbo.
        Ningbo = "NINGBO",
        /// Zhengzhou bs.
        ZhengzhouBs = "ZHENGZHOU_BS",
        /// Chongqing.
        Chongqing = "CHONGQING",
        /// Shanghai zs.
        ShanghaiZs = "SHANGHAI_ZS",
        /// Shenzhen.
        Shenzhen = "SHENZHEN",
        /// Zhengzhou zh zs.
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        /// Tianjin.
        Tianjin = "TIANJIN",
    }
}

wxpay_core::open_enum! {
    /// Kind of identity document.
    pub enum CertificateType {
        /// Idcard.
        Idcard = "IDCARD",
    }
}

wxpay_core::open_enum! {
    /// Institution that verifies the payment.
    pub enum VerifyDepartment {
        /// Unionpay.
        Unionpay = "UNIONPAY",
        /// Netsunion.
        Netsunion = "NETSUNION",
        /// Others.
        Others = "OTHERS",
    }
}

wxpay_core::open_enum! {
    /// State of a customs declaration.
    pub enum DeclarationState {
        /// Processing.
        Processing = "PROCESSING",
        /// Undeclared.
        Undeclared = "UNDECLARED",
        /// Submitted.
        Submitted = "SUBMITTED",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
        /// Except.
        Except = "EXCEPT",
    }
}

wxpay_core::open_enum! {
    /// Whether the identity matches.
    pub enum CertificateCheckResult {
        /// Same.
        Same = "SAME",
        /// Different.
        Different = "DIFFERENT",
    }
}
