// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EncryptionAlgorithm;
use super::HashType;
use super::TarType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks for the fund flow bill of one sub-merchant (申请单个子商户资金账单).
    ///
    /// `GET /v3/bill/sub-merchant-fundflowbill`
    ///
    /// - Returns [`SubMerchantBill`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：申请单个子商户资金账单。调用方：平台商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012760249)
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
    #[doc(alias = "申请单个子商户资金账单")]
    pub request ApplyForSubMerchantFundFlowBill {
        required {
            /// The sub-merchant's number (子商户号). Required. At most 12 characters.
            sub_mchid: String,
            /// Date of the bill (账单日期). Required. At most 10 characters.
            bill_date: String,
            /// Encryption algorithm (加密算法). Required.
            algorithm: EncryptionAlgorithm,
            /// Kind of account (资金账户类型). Required.
            account_type: SubMerchantAccountType,
        }
        optional {
            /// Compression type (压缩类型).
            tar_type: TarType,
        }
    }
}

wxpay_core::operation!(ApplyForSubMerchantFundFlowBill => SubMerchantBill, wxpay_core::Spec::new(
    "apply_for_sub_merchant_fund_flow_bill",
    wxpay_core::http::Method::GET,
    "/v3/bill/sub-merchant-fundflowbill",
)
.title("申请单个子商户资金账单")
.family("bills")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012760249")
.query(&["sub_mchid", "bill_date", "tar_type", "algorithm", "account_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The files of one sub-merchant's fund flow bill.
    pub answer SubMerchantBill {
        always {}
        optional {
            /// Number of bill downloads (下载信息总数).
            download_bill_count: i64,
            /// List of bill downloads (下载信息明细).
            download_bill_list: Vec<SubMerchantBillFile>,
        }
    }
}

wxpay_core::model! {
    /// One encrypted file of a sub-merchant's bill.
    pub answer SubMerchantBillFile {
        always {}
        optional {
            /// Sequence number of the bill file (账单文件序号).
            bill_sequence: i64,
            /// Download address (下载地址). At most 2048 characters.
            download_url: String,
            /// Encryption key (加密密钥). Decrypted when the response is decoded. At most 512 characters.
            encrypt_key: Sensitive,
            /// Hash method (哈希类型).
            hash_type: HashType,
            /// Hash value (哈希值). At most 1024 characters.
            hash_value: String,
            /// Random string (随机字符串). At most 16 characters.
            nonce: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The sub-merchant's account that the bill is about.
    pub enum SubMerchantAccountType {
        /// Basic account.
        Basic = "BASIC",
        /// Operation account.
        Operation = "OPERATION",
        /// Fee account.
        Fees = "FEES",
        /// Deposit account.
        Deposit = "DEPOSIT",
    }
}
