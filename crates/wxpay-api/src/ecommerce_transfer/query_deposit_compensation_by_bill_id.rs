// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DepositBusinessType;
use super::DepositCompensation;

wxpay_core::model! {
    /// Queries a compensation from the deposit by WeChat Pay's number (查询保证金赔付结果（按微信支付赔付单号）).
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
    #[doc(alias = "查询保证金赔付结果（按微信支付赔付单号）")]
    pub request QueryDepositCompensationByBillId {
        required {
            /// WeChat Pay's bill number (微信支付单号). Required. It stands in the path.
            bill_id: String,
        }
        optional {
            /// Business type (业务类型).
            business_type: DepositBusinessType,
        }
    }
}

wxpay_core::operation!(QueryDepositCompensationByBillId => DepositCompensation, wxpay_core::Spec::new(
    "query_deposit_compensation_by_bill_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
)
.title("查询保证金赔付结果（按微信支付赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504200")
.query(&["business_type"])
.repeat(wxpay_core::Repeat::Freely));
