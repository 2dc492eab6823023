// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the download address of the bill of currency purchases and payments (获取购付汇账单文件下载链接).
    ///
    /// `GET /v3/funds-to-oversea/bill-download-url`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_4.shtml)
    #[doc(alias = "获取购付汇账单文件下载链接")]
    pub request QueryForeignExchangeBill {
        required {
            /// Date of the bill (账单日期). Required.
            bill_date: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryForeignExchangeBill => ForeignExchangeBill, wxpay_core::Spec::new(
    "query_foreign_exchange_bill",
    wxpay_core::http::Method::GET,
    "/v3/funds-to-oversea/bill-download-url",
)
.title("获取购付汇账单文件下载链接")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_4.shtml")
.query(&["bill_date", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The digest and download address of a bill.
    pub answer ForeignExchangeBill {
        always {}
        optional {
            /// Hash method (哈希类型).
            hash_type: String,
            /// Hash value (哈希值).
            hash_value: String,
            /// Download address (下载地址).
            download_url: String,
        }
    }
}
