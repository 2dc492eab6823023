// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyPayment;

wxpay_core::model! {
    /// Queries one subsidy payment (查询营销补差付款单详情).
    ///
    /// `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
    ///
    /// - Returns [`SubsidyPayment`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询营销补差付款单详情。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml)
    #[doc(alias = "查询营销补差付款单详情")]
    pub request QuerySubsidyPayment {
        required {
            /// Subsidy payment number (补差付款单号). Required. It stands in the path.
            subsidy_receipt_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubsidyPayment => SubsidyPayment, wxpay_core::Spec::new(
    "query_subsidy_payment",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
)
.title("查询营销补差付款单详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml")
.repeat(wxpay_core::Repeat::Freely));
