// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the electronic receipt of one transfer in a batch (查询商家转账明细电子回单).
    ///
    /// `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
    ///
    /// - Returns [`DetailReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询商家转账明细电子回单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html)
    #[doc(alias = "查询商家转账明细电子回单")]
    pub request QueryDetailReceipt {
        required {
            /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
            out_batch_no: String,
            /// The merchant's own detail number (商家明细单号). Required. It stands in the path.
            out_detail_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDetailReceipt => DetailReceipt, wxpay_core::Spec::new(
    "query_detail_receipt",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
)
.title("查询商家转账明细电子回单")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The electronic receipt of one transfer in a batch.
    pub answer DetailReceipt {
        always {}
        optional {
            /// WeChat Pay's batch number (商家转账批次单号).
            batch_id: String,
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's detail number (商家转账明细单号).
            detail_id: String,
            /// The merchant's own detail number (商家明细单号).
            out_detail_no: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Receipt state (电子回单状态).
            receipt_state: String,
            /// Hash method (电子回单文件的hash方法).
            hash_type: String,
            /// Hash value (电子回单文件的hash值).
            hash_value: String,
            /// Download address (电子回单文件的下载地址).
            download_url: String,
        }
    }
}
