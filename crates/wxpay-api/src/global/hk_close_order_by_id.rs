// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Closes an order by its WeChat Pay number (关闭订单(微信支付订单号)).
    ///
    /// `POST /hk/v3/transactions/id/{transaction_id}/close`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：关闭订单(微信支付订单号)。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
    #[doc(alias = "关闭订单(微信支付订单号)")]
    pub request HkCloseOrderById {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
            transaction_id: String,
            /// Merchant number (直连商户号). Required.
            mchid: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
        }
    }
}

wxpay_core::operation!(HkCloseOrderById => (), wxpay_core::Spec::new(
    "hk_close_order_by_id",
    wxpay_core::http::Method::POST,
    "/hk/v3/transactions/id/{transaction_id}/close",
)
.title("关闭订单(微信支付订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml")
.body(wxpay_core::Body::Json));
