// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBill;

wxpay_core::model! {
    /// Queries a transfer bill by WeChat Pay's number (微信转账单号查询转账单).
    ///
    /// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html)
    #[doc(alias = "微信转账单号查询转账单")]
    pub request QueryTransferBillByTransferBillNo {
        required {
            /// WeChat Pay's transfer number (微信转账单号). Required. It stands in the path.
            transfer_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTransferBillByTransferBillNo => TransferBill, wxpay_core::Spec::new(
    "query_transfer_bill_by_transfer_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
)
.title("微信转账单号查询转账单")
.family("transfer")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html")
.repeat(wxpay_core::Repeat::Freely));
