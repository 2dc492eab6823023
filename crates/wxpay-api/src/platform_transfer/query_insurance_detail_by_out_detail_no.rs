// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceTransferDetail;

wxpay_core::model! {
    /// Queries one transfer in an insurance batch by the merchant's own numbers (商户明细单号查询明细单).
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    ///
    /// - Returns [`InsuranceTransferDetail`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：商户明细单号查询明细单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504222)
    #[doc(alias = "商户明细单号查询明细单")]
    pub request QueryInsuranceDetailByOutDetailNo {
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

wxpay_core::operation!(QueryInsuranceDetailByOutDetailNo => InsuranceTransferDetail, wxpay_core::Spec::new(
    "query_insurance_detail_by_out_detail_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
)
.title("商户明细单号查询明细单")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504222")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
