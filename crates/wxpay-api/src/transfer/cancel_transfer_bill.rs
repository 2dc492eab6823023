// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Cancels a transfer (撤销转账).
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: with the same `out_bill_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/cancel-transfer.html)
    #[doc(alias = "撤销转账")]
    pub request CancelTransferBill {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
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
.doc("https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/cancel-transfer.html")
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// The state of a transfer bill after it was asked to be cancelled.
    pub answer TransferBillCancellation {
        always {}
        optional {
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
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
        /// Canceling.
        Canceling = "CANCELING",
        /// Cancelled.
        Cancelled = "CANCELLED",
    }
}
