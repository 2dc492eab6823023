// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Marks an order for profit sharing (分账标记).
    ///
    /// `POST /v3/global/profit-sharing/transactions/mark`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - Host: `apihk.mch.weixin.qq.com`.
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
