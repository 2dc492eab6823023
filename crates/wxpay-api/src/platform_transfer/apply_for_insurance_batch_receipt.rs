// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiptState;

wxpay_core::model! {
    /// Asks for the electronic receipt of an insurance batch (申请商家转账批次电子回单).
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
    ///
    /// - Returns [`InsuranceBatchReceiptApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_batch_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：申请商家转账批次电子回单。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
    #[doc(alias = "申请商家转账批次电子回单")]
    pub request ApplyForInsuranceBatchReceipt {
        required {
            /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
            out_batch_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForInsuranceBatchReceipt => InsuranceBatchReceiptApplication, wxpay_core::Spec::new(
    "apply_for_insurance_batch_receipt",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
)
.title("申请商家转账批次电子回单")
.family("platform_transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

wxpay_core::model! {
    /// An application for the receipt of an insurance batch.
    pub answer InsuranceBatchReceiptApplication {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// Receipt state (电子回单状态).
            receipt_state: ReceiptState,
        }
    }
}
