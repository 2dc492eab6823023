// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::HashType;

wxpay_core::model! {
    /// Queries the download address of the bill of currency purchases and payments (获取购付汇账单文件下载链接).
    ///
    /// `GET /v3/funds-to-oversea/bill-download-url`
    ///
    /// - Returns [`ForeignExchangeBill`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：获取购付汇账单文件下载链接。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant may not send funds abroad. | Apply for the permission. |
    #[doc(alias = "获取购付汇账单文件下载链接")]
    pub request QueryForeignExchangeBill {
        required {
            /// Date of the bill (账单日期). Required. At most 10 characters.
            bill_date: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 20 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476132")
.query(&["bill_date", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The digest and download address of a bill.
    pub answer ForeignExchangeBill {
        always {}
        optional {
            /// Hash method (哈希类型).
            hash_type: HashType,
            /// Hash value (哈希值). At most 1024 characters.
            hash_value: String,
            /// Download address (下载地址). At most 2048 characters.
            download_url: String,
        }
    }
}
