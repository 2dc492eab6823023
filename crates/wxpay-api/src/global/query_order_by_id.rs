// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;

wxpay_core::model! {
    /// Queries an order by its WeChat Pay number (查询订单(微信支付订单号)).
    ///
    /// `GET /v3/global/transactions/id/{transaction_id}`
    ///
    /// - Returns [`Order`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：查询订单(微信支付订单号)。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml)
    #[doc(alias = "查询订单(微信支付订单号)")]
    pub request QueryOrderById {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {
            /// Merchant number (商户号). Sources differ on whether it is required.
            mchid: String,
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
            sp_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryOrderById => Order, wxpay_core::Spec::new(
    "query_order_by_id",
    wxpay_core::http::Method::GET,
    "/v3/global/transactions/id/{transaction_id}",
)
.title("查询订单(微信支付订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml")
.query(&["mchid", "sub_mchid", "sp_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
