// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceTransferDetail;

wxpay_core::model! {
    /// Queries one transfer in an insurance batch by WeChat Pay's numbers (微信支付转账明细单号查询明细单).
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// - Returns [`InsuranceTransferDetail`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：微信支付转账明细单号查询明细单。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "微信支付转账明细单号查询明细单")]
    pub request QueryInsuranceDetailByDetailId {
        required {
            /// WeChat Pay's batch number (商家转账批次单号). Required. It stands in the path.
            batch_id: String,
            /// WeChat Pay's detail number (商家转账明细单号). Required. It stands in the path.
            detail_id: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryInsuranceDetailByDetailId => InsuranceTransferDetail, wxpay_core::Spec::new(
    "query_insurance_detail_by_detail_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
)
.title("微信支付转账明细单号查询明细单")
.family("platform_transfer")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
