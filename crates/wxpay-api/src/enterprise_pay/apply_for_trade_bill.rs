// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Applies for an enterprise's trade bill of one day (申请企业商户企业支付业务账单).
    ///
    /// `POST /v3/webizpay/bill/trade-bill`
    ///
    /// - Returns [`TradeBill`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：申请企业商户企业支付业务账单。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
    #[doc(alias = "申请企业商户企业支付业务账单")]
    pub request ApplyForTradeBill {
        required {
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号). Required.
            sub_mchid: String,
            /// Date (账单日期). Required.
            date: String,
            /// Kind (账单类型). Required.
            r#type = "type": TradeBillType,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForTradeBill => TradeBill, wxpay_core::Spec::new(
    "apply_for_trade_bill",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/bill/trade-bill",
)
.title("申请企业商户企业支付业务账单")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507142")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The download address of a trade bill.
    pub answer TradeBill {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号).
            sub_mchid: String,
            /// Date (账单日期).
            date: String,
            /// Kind (账单类型).
            r#type = "type": TradeBillType,
            /// Download address (账单下载地址).
            download_url: String,
            /// Hash method. Described by SKIT; no official source confirms it.
            hash_type: String,
            /// Hash value. Described by SKIT; no official source confirms it.
            hash_value: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of trade bill.
    pub enum TradeBillType {
        Qyzfall = "QYZFALL",
    }
}
