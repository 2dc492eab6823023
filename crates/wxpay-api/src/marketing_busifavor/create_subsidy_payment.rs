// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyPayment;

wxpay_core::model! {
    /// Pays a marketing subsidy from one merchant to another (营销补差付款).
    ///
    /// `POST /v3/marketing/busifavor/subsidy/pay-receipts`
    ///
    /// - Returns [`SubsidyPayment`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_subsidy_no` and the same parameters.
    /// - 中文：营销补差付款。调用方：商户；`out_subsidy_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml)
    #[doc(alias = "营销补差付款")]
    pub request CreateSubsidyPayment {
        required {
            /// Coupon batch id (商家券批次号). Required.
            stock_id: String,
            /// Coupon code (商家券Code). Required.
            coupon_code: String,
            /// WeChat Pay's order number (微信支付订单号). Required.
            transaction_id: String,
            /// Merchant number the subsidy is deducted from (营销补差扣款商户号). Required.
            payer_merchant: String,
            /// Merchant number the subsidy is paid into (营销补差入账商户号). Required.
            payee_merchant: String,
            /// Amount (补差付款金额). Required. In fen.
            amount: i64,
            /// Description (补差付款描述). Required.
            description: String,
            /// The merchant's own subsidy number. Required.
            out_subsidy_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateSubsidyPayment => SubsidyPayment, wxpay_core::Spec::new(
    "create_subsidy_payment",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/subsidy/pay-receipts",
)
.title("营销补差付款")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_subsidy_no")));
