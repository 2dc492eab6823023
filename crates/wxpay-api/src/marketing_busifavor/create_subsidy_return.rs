// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyReturn;

wxpay_core::model! {
    /// Returns a marketing subsidy after a refund (营销补差回退).
    ///
    /// `POST /v3/marketing/busifavor/subsidy/return-receipts`
    ///
    /// - Returns [`SubsidyReturn`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_subsidy_return_no` and the same parameters.
    /// - 中文：营销补差回退。调用方：商户；`out_subsidy_return_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml)
    #[doc(alias = "营销补差回退")]
    pub request CreateSubsidyReturn {
        required {
            /// Coupon batch id (商家券批次号). Required.
            stock_id: String,
            /// Coupon code (商家券Code). Required.
            coupon_code: String,
            /// WeChat Pay's order number (微信支付订单号). Required.
            transaction_id: String,
            /// WeChat Pay's refund number (微信支付退款单号). Required.
            refund_id: String,
            /// Merchant number the subsidy is deducted from (原营销补差扣款商户号). Required.
            payer_merchant: String,
            /// Merchant number the subsidy is paid into (原营销补差入账商户号). Required.
            payee_merchant: String,
            /// Amount (补差回退金额). Required. In fen.
            amount: i64,
            /// Description (补差回退描述). Required.
            description: String,
            /// The merchant's own subsidy return number. Required.
            out_subsidy_return_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateSubsidyReturn => SubsidyReturn, wxpay_core::Spec::new(
    "create_subsidy_return",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/subsidy/return-receipts",
)
.title("营销补差回退")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_subsidy_return_no")));
