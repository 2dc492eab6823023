// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DepositBusinessType;
use super::DepositCompensation;

wxpay_core::model! {
    /// Queries a compensation from the deposit by the merchant's own number (查询保证金赔付结果（按商户赔付单号）).
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// - Returns [`DepositCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询保证金赔付结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
    #[doc(alias = "查询保证金赔付结果（按商户赔付单号）")]
    pub request QueryDepositCompensationByOutBillNo {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {
            /// Business type (业务类型).
            business_type: DepositBusinessType,
            /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryDepositCompensationByOutBillNo => DepositCompensation, wxpay_core::Spec::new(
    "query_deposit_compensation_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
)
.title("查询保证金赔付结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504199")
.query(&["business_type", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
