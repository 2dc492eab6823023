// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports the device and goods codes of a retail transaction (回传SN和商品编码).
    ///
    /// `POST /v3/industry-rebate/retail-industry/transactions`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：回传SN和商品编码。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "回传SN和商品编码")]
    pub request ReportRetailTransaction {
        required {
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Device number (设备号).
            device_id: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<GoodsDetail>,
        }
    }
}

wxpay_core::operation!(ReportRetailTransaction => (), wxpay_core::Spec::new(
    "report_retail_transaction",
    wxpay_core::http::Method::POST,
    "/v3/industry-rebate/retail-industry/transactions",
)
.title("回传SN和商品编码")
.family("industry")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// Goods in a retail transaction.
    pub request GoodsDetail {
        required {
            /// Goods bar code (商品编码). Required.
            barcode: String,
            /// Name of the goods or services (商品名称). Required.
            goods_name: String,
            /// Quantity (商品数量). Required.
            quantity: i64,
            /// Price (商品单价). Required. In fen.
            price: i64,
        }
        optional {
            /// The merchant's goods code (商家商品编码).
            merchant_goods_id: String,
        }
    }
}
