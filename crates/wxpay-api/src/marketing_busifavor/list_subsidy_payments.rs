// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyPayment;

wxpay_core::model! {
    /// Lists the subsidy payments for a coupon (查询营销补差付款单列表).
    ///
    /// `GET /v3/marketing/busifavor/subsidy/pay-receipts`
    ///
    /// - Returns [`SubsidyPaymentList`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询营销补差付款单列表。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml)
    #[doc(alias = "查询营销补差付款单列表")]
    pub request ListSubsidyPayments {
        required {
            /// Coupon batch id (商家券批次号). Required.
            stock_id: String,
            /// Coupon code (商家券Code). Required.
            coupon_code: String,
        }
        optional {
            /// The merchant's own subsidy number.
            out_subsidy_no: String,
        }
    }
}

wxpay_core::operation!(ListSubsidyPayments => SubsidyPaymentList, wxpay_core::Spec::new(
    "list_subsidy_payments",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/subsidy/pay-receipts",
)
.title("查询营销补差付款单列表")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml")
.query(&["stock_id", "coupon_code", "out_subsidy_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The subsidy payments found.
    pub answer SubsidyPaymentList {
        always {}
        optional {
            /// List of subsidy payments (补差付款单据列表).
            pay_receipt_list: Vec<SubsidyPayment>,
        }
    }
}
