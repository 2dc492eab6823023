// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Cancels a transfer (撤销转账).
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// - Returns [`TransferBillCancellation`].
    /// - Callers: merchants (普通商户).
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：撤销转账。调用方：普通商户；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "撤销转账")]
    pub request CancelTransferBill {
        required {
            /// The merchant's own bill number (商户单号). Required. At most 32 characters. It stands in the path.
            out_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelTransferBill => TransferBillCancellation, wxpay_core::Spec::new(
    "cancel_transfer_bill",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
)
.title("撤销转账")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716458")
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// The state of a transfer bill after it was asked to be cancelled.
    pub answer TransferBillCancellation {
        always {}
        optional {
            /// The merchant's own bill number (商户单号). At most 32 characters.
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号). At most 64 characters.
            transfer_bill_no: String,
            /// State (单据状态).
            state: TransferBillCancellationState,
            /// When it was last updated (最后一次单据状态变更时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer bill in the answer to its cancellation.
    pub enum TransferBillCancellationState {
        Canceling = "CANCELING",
        /// Withdrawn.
        Cancelled = "CANCELLED",
    }
}
