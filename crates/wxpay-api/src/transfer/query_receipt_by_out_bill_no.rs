// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Receipt;

wxpay_core::model! {
    /// Queries a transfer's electronic receipt by the merchant's own number (商户单号查询电子回单).
    ///
    /// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    #[doc(alias = "商户单号查询电子回单")]
    pub request QueryReceiptByOutBillNo {
        required {
            /// The merchant's own bill number (商户转账单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryReceiptByOutBillNo => Receipt, wxpay_core::Spec::new(
    "query_receipt_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
)
.title("商户单号查询电子回单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716436")
.repeat(wxpay_core::Repeat::Freely));
