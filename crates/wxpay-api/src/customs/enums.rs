// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which order number is given.
    pub enum OrderNumberType {
        OutTradeNo = "out_trade_no",
        TransactionId = "transaction_id",
        SubOrderNo = "sub_order_no",
        SubOrderId = "sub_order_id",
    }
}

wxpay_core::open_enum! {
    /// Customs office that receives the declaration.
    pub enum CustomsOffice {
        GuangzhouZs = "GUANGZHOU_ZS",
        HangzhouZs = "HANGZHOU_ZS",
        Ningbo = "NINGBO",
        ZhengzhouBs = "ZHENGZHOU_BS",
        Chongqing = "CHONGQING",
        ShanghaiZs = "SHANGHAI_ZS",
        Shenzhen = "SHENZHEN",
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
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
        Unionpay = "UNIONPAY",
        Netsunion = "NETSUNION",
        Others = "OTHERS",
    }
}

wxpay_core::open_enum! {
    /// State of a customs declaration.
    pub enum DeclarationState {
        Processing = "PROCESSING",
        Undeclared = "UNDECLARED",
        Submitted = "SUBMITTED",
        Success = "SUCCESS",
        Fail = "FAIL",
        Except = "EXCEPT",
    }
}

wxpay_core::open_enum! {
    /// Whether the identity matches.
    pub enum CertificateCheckResult {
        Same = "SAME",
        Different = "DIFFERENT",
    }
}
