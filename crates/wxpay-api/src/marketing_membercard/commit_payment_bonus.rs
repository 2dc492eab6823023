// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports that the points shown after a payment have been credited (设置支付后展示的积分到账).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：设置支付后展示的积分到账。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_2.shtml)
    #[doc(alias = "设置支付后展示的积分到账")]
    pub request CommitPaymentBonus {
        required {
            /// Member card or card template id (会员卡模板id). Required. It stands in the path.
            card_id: String,
            /// Code (会员卡code). Required. It stands in the path.
            code: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Merchant number (直连商户号). Required.
            mchid: String,
            /// Points of the member (会员积分值). Required.
            bonus_value: i64,
        }
        optional {
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(CommitPaymentBonus => (), wxpay_core::Spec::new(
    "commit_payment_bonus",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
)
.title("设置支付后展示的积分到账")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_2.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
