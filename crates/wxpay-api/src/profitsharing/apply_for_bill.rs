// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Asks for the profit sharing bill of a day (申请分账账单).
    ///
    /// `GET /v3/profitsharing/bills`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_11.shtml)
    #[doc(alias = "申请分账账单")]
    pub request ApplyForBill {
        required {
            /// Date of the bill (账单日期). Required.
            bill_date: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_11.shtml")
.query(&["sub_mchid", "bill_date", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Where the bill can be downloaded, and the hash of its content.
    pub answer Bill {
        always {}
        optional {
            /// Download address (下载地址).
            download_url: String,
            /// Hash method (哈希类型).
            hash_type: HashType,
            /// Hash value (哈希值).
            hash_value: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Compression of the bill file.
    pub enum TarType {
        /// Gzip.
        Gzip = "GZIP",
    }
}

wxpay_core::open_enum! {
    /// Algorithm of the hash.
    pub enum HashType {
        /// Sha1.
        Sha1 = "SHA1",
    }
}
