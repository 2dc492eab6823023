// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EncryptionAlgorithm;
use super::HashType;
use super::TarType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks for the fund flow bill of an e-commerce platform's sub-merchants (申请二级商户资金账单).
    ///
    /// `GET /v3/ecommerce/bill/fundflowbill`
    ///
    /// - Returns [`EcommerceBill`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：申请二级商户资金账单。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Parameters wrong. | Check the parameters. |
    /// | `NO_STATEMENT_EXIST` | 400 | No such bill file. | Check the parameters. |
    /// | `STATEMENT_CREATING` | 400 | Bill being made. | Check the parameters. |
    #[doc(alias = "申请二级商户资金账单")]
    pub request ApplyForEcommerceFundFlowBill {
        required {
            /// Date of the bill (账单日期). Required. At most 10 characters.
            bill_date: String,
            /// Kind of account (资金账户类型). Required.
            account_type: EcommerceAccountType,
            /// Encryption algorithm (加密算法). Required.
            algorithm: EncryptionAlgorithm,
        }
        optional {
            /// Compression type (压缩类型).
            tar_type: TarType,
        }
    }
}

wxpay_core::operation!(ApplyForEcommerceFundFlowBill => EcommerceBill, wxpay_core::Spec::new(
    "apply_for_ecommerce_fund_flow_bill",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/bill/fundflowbill",
)
.title("申请二级商户资金账单")
.family("bills")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012760697")
.query(&["bill_date", "account_type", "tar_type", "algorithm"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The files of the fund flow bill of a platform's sub-merchants.
    pub answer EcommerceBill {
        always {}
        optional {
            /// Number of bill downloads (下载信息总数).
            download_bill_count: i64,
            /// List of bill downloads (下载信息明细).
            download_bill_list: Vec<EcommerceBillFile>,
        }
    }
}

wxpay_core::model! {
    /// One encrypted file of a platform's fund flow bill.
    pub answer EcommerceBillFile {
        always {}
        optional {
            /// Sequence number of the bill file (账单文件序号).
            bill_sequence: i64,
            /// Hash method (哈希类型).
            hash_type: HashType,
            /// Hash value (哈希值). At most 1024 characters.
            hash_value: String,
            /// Download address (账单下载地址). At most 2048 characters.
            download_url: String,
            /// Encryption key (加密密钥). Decrypted when the response is decoded. At most 512 characters.
            encrypt_key: Sensitive,
            /// Random string (随机字符串). At most 16 characters.
            nonce: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Accounts of the platform's sub-merchants that the bill is about.
    pub enum EcommerceAccountType {
        /// All accounts (platforms' sub-merchant bills only).
        All = "ALL",
    }
}
