// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiptApplication;

wxpay_core::model! {
    /// Asks for a transfer's electronic receipt by WeChat Pay's number (微信单号申请电子回单).
    ///
    /// `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-no.html)
    #[doc(alias = "微信单号申请电子回单")]
    pub request ApplyForReceiptByTransferBillNo {
        required {
            /// WeChat Pay's transfer number (微信转账单号). Required.
            transfer_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForReceiptByTransferBillNo => ReceiptApplication, wxpay_core::Spec::new(
    "apply_for_receipt_by_transfer_bill_no",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
)
.title("微信单号申请电子回单")
.family("transfer")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-no.html")
.body(wxpay_core::Body::Json));
