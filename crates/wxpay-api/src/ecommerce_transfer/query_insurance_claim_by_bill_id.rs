// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceClaim;

wxpay_core::model! {
    /// Queries an insurance claim by WeChat Pay's number (查询保险理赔结果（按微信支付赔付单号）).
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
    ///
    /// - Returns [`InsuranceClaim`].
    /// - Callers: service providers and platforms.
    /// - Rate limit: 100 requests a second.
    /// - Retry: safe, it only reads.
    /// - 中文：查询保险理赔结果（按微信支付赔付单号）。调用方：服务商、平台；只读，可以重试；每秒 100 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
    #[doc(alias = "查询保险理赔结果（按微信支付赔付单号）")]
    pub request QueryInsuranceClaimByBillId {
        required {
            /// WeChat Pay's bill number (微信支付单号). Required. It stands in the path.
            bill_id: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryInsuranceClaimByBillId => InsuranceClaim, wxpay_core::Spec::new(
    "query_insurance_claim_by_bill_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
)
.title("查询保险理赔结果（按微信支付赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504188")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
