// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Asks for the profit sharing bill of a day (申请分账账单).
    ///
    /// `GET /v3/profitsharing/bills`
    ///
    /// - Returns [`Bill`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：申请分账账单。调用方：普通商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `PARAM_ERROR` | 400 | Malformed date. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Service provider and sharing party not related; date of the bill too old. | Check the parameters. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `NO_STATEMENT_EXIST` | 400 | No such bill. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Bills requested too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "申请分账账单")]
    pub request ApplyForBill {
        required {
            /// Date of the bill (账单日期). Required. At most 10 characters.
            bill_date: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号). At most 12 characters.
            sub_mchid: String,
            /// Compression type (压缩类型).
            tar_type: TarType,
        }
    }
}

wxpay_core::operation!(ApplyForBill => Bill, wxpay_core::Spec::new(
    "apply_for_bill",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/bills",
)
.title("申请分账账单")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012529628")
.query(&["sub_mchid", "bill_date", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Where the bill can be downloaded, and the hash of its content.
    pub answer Bill {
        always {}
        optional {
            /// Download address (下载地址). At most 2048 characters.
            download_url: String,
            /// Hash method (哈希类型).
            hash_type: HashType,
            /// Hash value (哈希值). At most 1024 characters.
            hash_value: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Compression of the bill file.
    pub enum TarType {
        /// Compressed as .gzip.
        Gzip = "GZIP",
    }
}

wxpay_core::open_enum! {
    /// Algorithm of the hash.
    pub enum HashType {
        Sha1 = "SHA1",
    }
}
