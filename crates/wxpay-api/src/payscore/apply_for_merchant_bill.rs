// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks for the download information of the merchant's bill of a day (商户申请获取对账单).
    ///
    /// `GET /v3/payscore/merchant-bill`
    ///
    /// - Returns [`MerchantBill`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：商户申请获取对账单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml)
    #[doc(alias = "商户申请获取对账单")]
    pub request ApplyForMerchantBill {
        required {
            /// Date of the bill (账单日期). Required.
            bill_date: String,
        }
        optional {
            /// Compression type (压缩类型).
            tar_type: TarType,
            /// Encryption algorithm (加密算法). Sources differ on whether it is required.
            encryption_algorithm: String,
            /// Service id (服务ID). Sources differ on whether it is required.
            service_id: String,
            /// Encryption algorithm. Described by SKIT; no official source confirms it.
            algorithm: String,
        }
    }
}

wxpay_core::operation!(ApplyForMerchantBill => MerchantBill, wxpay_core::Spec::new(
    "apply_for_merchant_bill",
    wxpay_core::http::Method::GET,
    "/v3/payscore/merchant-bill",
)
.title("商户申请获取对账单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml")
.query(&["bill_date", "tar_type", "encryption_algorithm", "service_id", "algorithm"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The files of a merchant's bill.
    pub answer MerchantBill {
        always {}
        optional {
            /// Number of bill downloads (下载信息总数).
            download_bill_count: i64,
            /// List of bill downloads (下载信息明细).
            download_bill_list: Vec<BillFile>,
        }
    }
}

wxpay_core::model! {
    /// One file of a bill with its digest, address and encryption key.
    pub answer BillFile {
        always {}
        optional {
            /// Sequence number of the bill file (账单文件序号).
            bill_sequence: i64,
            /// Hash method (哈希类型).
            hash_type: String,
            /// Hash value (哈希值).
            hash_value: String,
            /// Download address (下载地址).
            download_url: String,
            /// Encryption key (加密密钥). Decrypted when the response is decoded.
            encrypt_key: Sensitive,
            /// Random string (随机字符串).
            nonce: String,
        }
    }
}

wxpay_core::open_enum! {
    /// How a bill file is compressed.
    pub enum TarType {
        Gzip = "GZIP",
    }
}
