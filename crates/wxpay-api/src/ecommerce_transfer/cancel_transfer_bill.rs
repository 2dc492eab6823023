// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Cancels a transfer by the merchant's own number (撤销转账).
    ///
    /// `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// - Returns [`TransferBillCancellation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：撤销转账。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html)
    #[doc(alias = "撤销转账")]
    pub request CancelTransferBill {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelTransferBill => TransferBillCancellation, wxpay_core::Spec::new(
    "cancel_transfer_bill",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
)
.title("撤销转账")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// The state of a transfer bill after it was asked to be cancelled.
    pub answer TransferBillCancellation {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
            /// State (单据状态).
            state: TransferBillState,
            /// When it was last updated (状态变更时间).
            update_time: DateTime,
        }
    }
}
