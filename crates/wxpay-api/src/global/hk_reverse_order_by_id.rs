// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reverses an order by its WeChat Pay number (撤销订单(微信支付订单号)).
    ///
    /// `POST /hk/v3/transactions/id/{transaction_id}/reverse`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：撤销订单(微信支付订单号)。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
    #[doc(alias = "撤销订单(微信支付订单号)")]
    pub request HkReverseOrderById {
        required {
            /// WeChat Pay's order number (微信订单号). Required. It stands in the path.
            transaction_id: String,
            /// Merchant number (商户号). Required.
            mchid: String,
            /// The service provider's merchant number (机构商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(HkReverseOrderById => (), wxpay_core::Spec::new(
    "hk_reverse_order_by_id",
    wxpay_core::http::Method::POST,
    "/hk/v3/transactions/id/{transaction_id}/reverse",
)
.title("撤销订单(微信支付订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml")
.body(wxpay_core::Body::Json));
