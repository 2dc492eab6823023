// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiptApplication;

wxpay_core::model! {
    /// Asks for a transfer's electronic receipt by the merchant's own number (商户单号申请电子回单).
    ///
    /// `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: with the same `out_bill_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-out-no.html)
    #[doc(alias = "商户单号申请电子回单")]
    pub request ApplyForReceiptByOutBillNo {
        required {
            /// The merchant's own bill number (商户转账单号). Required.
            out_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForReceiptByOutBillNo => ReceiptApplication, wxpay_core::Spec::new(
    "apply_for_receipt_by_out_bill_no",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
)
.title("商户单号申请电子回单")
.family("transfer")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-out-no.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));
