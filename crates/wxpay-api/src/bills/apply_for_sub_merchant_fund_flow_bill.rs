// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EncryptionAlgorithm;
use super::TarType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks for the fund flow bill of one sub-merchant (申请单个子商户资金账单).
    ///
    /// `GET /v3/bill/sub-merchant-fundflowbill`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-mch-fund-flow-bill/get-sub-mch-fund-flow-bill.html)
    #[doc(alias = "申请单个子商户资金账单")]
    pub request ApplyForSubMerchantFundFlowBill {
        required {
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Date of the bill (账单日期). Required.
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-mch-fund-flow-bill/get-sub-mch-fund-flow-bill.html")
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
            /// Download address (下载地址).
            download_url: String,
            /// Encryption key (加密密钥). Opened when the answer is decoded.
            encrypt_key: Sensitive,
            /// Hash method (哈希类型).
            hash_type: String,
            /// Hash value (哈希值).
            hash_value: String,
            /// Random string (随机字符串).
            nonce: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The sub-merchant's account that the bill is about.
    pub enum SubMerchantAccountType {
        /// Basic.
        Basic = "BASIC",
        /// Operation.
        Operation = "OPERATION",
        /// Fees.
        Fees = "FEES",
        /// Deposit.
        Deposit = "DEPOSIT",
    }
}
