// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBill;

wxpay_core::model! {
    /// Queries a transfer bill by the merchant's own number (商户单号查询转账单).
    ///
    /// `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-out-no.html)
    #[doc(alias = "商户单号查询转账单")]
    pub request QueryTransferBillByOutBillNo {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTransferBillByOutBillNo => TransferBill, wxpay_core::Spec::new(
    "query_transfer_bill_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
)
.title("商户单号查询转账单")
.family("transfer")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-out-no.html")
.repeat(wxpay_core::Repeat::Freely));
