// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceClaim;

wxpay_core::model! {
    /// Queries an insurance claim by the merchant's own number (查询保险理赔结果（按商户赔付单号）).
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
    ///
    /// - Returns [`InsuranceClaim`].
    /// - Callers: service providers and platforms.
    /// - Rate limit: 100 requests a second.
    /// - Retry: safe, it only reads.
    /// - 中文：查询保险理赔结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试；每秒 100 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504187)
    #[doc(alias = "查询保险理赔结果（按商户赔付单号）")]
    pub request QueryInsuranceClaimByOutBillNo {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryInsuranceClaimByOutBillNo => InsuranceClaim, wxpay_core::Spec::new(
    "query_insurance_claim_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
)
.title("查询保险理赔结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504187")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
