// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the download address of a day's file of abnormal withdrawals (按日下载提现异常文件).
    ///
    /// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_24.shtml)
    #[doc(alias = "按日下载提现异常文件")]
    pub request QueryAbnormalWithdrawalBill {
        required {
            /// Bill type (账单类型). Required. It stands in the path.
            bill_type: WithdrawalBillType,
            /// Date of the bill (账单日期). Required.
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_24.shtml")
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
        /// No succ.
        NoSucc = "NO_SUCC",
    }
}

wxpay_core::open_enum! {
    /// How a file is compressed.
    pub enum TarType {
        /// Gzip.
        Gzip = "GZIP",
    }
}

wxpay_core::open_enum! {
    /// The digest algorithm of a file.
    pub enum HashType {
        /// Sha1.
        Sha1 = "SHA1",
    }
}
