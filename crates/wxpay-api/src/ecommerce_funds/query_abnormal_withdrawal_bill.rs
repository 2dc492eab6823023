// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::HashType;

wxpay_core::model! {
    /// Queries the download address of a day's file of abnormal withdrawals (按日下载提现异常文件).
    ///
    /// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
    ///
    /// - Returns [`AbnormalWithdrawalBill`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Rate limit: 40 requests a second.
    /// - Retry: safe, it only reads.
    /// - 中文：按日下载提现异常文件。调用方：平台商户；只读，可以重试；每秒 40 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
    /// | `INVALID_REQUEST` | 400 | Date of the bill too old. | Check the parameters. Send the same request again later. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `NO_STATEMENT_EXIST` | 400 | No such bill file. | Check the parameters. |
    /// | `STATEMENT_CREATING` | 400 | Bill being made. | Check the parameters. |
    #[doc(alias = "按日下载提现异常文件")]
    pub request QueryAbnormalWithdrawalBill {
        required {
            /// Bill type (账单类型). Required. It stands in the path.
            bill_type: WithdrawalBillType,
            /// Date of the bill (账单日期). Required. At most 10 characters.
            bill_date: String,
        }
        optional {
            /// Compression type (压缩类型).
            tar_type: TarType,
        }
    }
}

wxpay_core::operation!(QueryAbnormalWithdrawalBill => AbnormalWithdrawalBill, wxpay_core::Spec::new(
    "query_abnormal_withdrawal_bill",
    wxpay_core::http::Method::GET,
    "/v3/merchant/fund/withdraw/bill-type/{bill_type}",
)
.title("按日下载提现异常文件")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476678")
.query(&["bill_date", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The digest and download address of a file of abnormal withdrawals.
    pub answer AbnormalWithdrawalBill {
        always {}
        optional {
            /// Hash method (哈希类型).
            hash_type: HashType,
            /// Hash value (哈希值).
            hash_value: String,
            /// Download address (账单下载地址).
            download_url: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Which kind of withdrawals a file lists.
    pub enum WithdrawalBillType {
        /// Failed and returned withdrawals.
        NoSucc = "NO_SUCC",
    }
}

wxpay_core::open_enum! {
    /// How a file is compressed.
    pub enum TarType {
        /// Compressed as .gzip.
        Gzip = "GZIP",
    }
}
