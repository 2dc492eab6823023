// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBill;

wxpay_core::model! {
    /// Queries a transfer bill by the merchant's own number (商户单号查询转账单).
    ///
    /// `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// - Returns [`TransferBill`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：商户单号查询转账单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html)
    #[doc(alias = "商户单号查询转账单")]
    pub request QueryTransferBillByOutBillNo {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTransferBillByOutBillNo => TransferBill, wxpay_core::Spec::new(
    "query_transfer_bill_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
)
.title("商户单号查询转账单")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
