// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Marks an order for profit sharing (分账标记).
    ///
    /// `POST /v3/global/profit-sharing/transactions/mark`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：分账标记。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml)
    #[doc(alias = "分账标记")]
    pub request MarkProfitSharingOrder {
        required {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Currency (订单标价币种).
            currency: String,
        }
    }
}

wxpay_core::operation!(MarkProfitSharingOrder => (), wxpay_core::Spec::new(
    "mark_profit_sharing_order",
    wxpay_core::http::Method::POST,
    "/v3/global/profit-sharing/transactions/mark",
)
.title("分账标记")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml")
.body(wxpay_core::Body::JsonIfAny)
.host(wxpay_core::Host::HongKong));
