// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProfitSharingOrder;

wxpay_core::model! {
    /// Queries the result of a profit sharing order (查询分账结果).
    ///
    /// `GET /v3/global/profit-sharing/orders/{out_order_no}`
    ///
    /// - Returns [`ProfitSharingOrder`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询分账结果。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml)
    #[doc(alias = "查询分账结果")]
    pub request QueryProfitSharingOrder {
        required {
            /// The merchant's own order number (商户分账单号). Required. It stands in the path.
            out_order_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
        }
    }
}

wxpay_core::operation!(QueryProfitSharingOrder => ProfitSharingOrder, wxpay_core::Spec::new(
    "query_profit_sharing_order",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/orders/{out_order_no}",
)
.title("查询分账结果")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml")
.query(&["sub_mchid", "transaction_id"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
