// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Receipt;

wxpay_core::model! {
    /// Queries a transfer's electronic receipt by WeChat Pay's number (微信单号查询电子回单).
    ///
    /// `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
    #[doc(alias = "微信单号查询电子回单")]
    pub request QueryReceiptByTransferBillNo {
        required {
            /// WeChat Pay's transfer number (微信转账单号). Required. It stands in the path.
            transfer_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryReceiptByTransferBillNo => Receipt, wxpay_core::Spec::new(
    "query_receipt_by_transfer_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
)
.title("微信单号查询电子回单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716455")
.repeat(wxpay_core::Repeat::Freely));
