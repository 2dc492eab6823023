// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayOrder;

wxpay_core::model! {
    /// Queries a papay order by its WeChat Pay number (查询订单(微信支付订单号)).
    ///
    /// `GET /v3/global/papay/transactions/{transaction_id}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml)
    #[doc(alias = "查询订单(微信支付订单号)")]
    pub request QueryPapayOrderById {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryPapayOrderById => PapayOrder, wxpay_core::Spec::new(
    "query_papay_order_by_id",
    wxpay_core::http::Method::GET,
    "/v3/global/papay/transactions/{transaction_id}",
)
.title("查询订单(微信支付订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml")
.query(&["sub_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
