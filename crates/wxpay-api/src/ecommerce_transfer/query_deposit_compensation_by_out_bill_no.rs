// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DepositBusinessType;
use super::DepositCompensation;

wxpay_core::model! {
    /// Queries a compensation from the deposit by the merchant's own number (查询保证金赔付结果（按商户赔付单号）).
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
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
.query(&["business_type"])
.repeat(wxpay_core::Repeat::Freely));
