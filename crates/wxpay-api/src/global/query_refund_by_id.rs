// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;

wxpay_core::model! {
    /// Queries a refund by its WeChat Pay number (查询单笔退款(微信支付退款订单号)).
    ///
    /// `GET /v3/global/refunds/id/{refund_id}`
    ///
    /// - Returns [`Refund`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：查询单笔退款(微信支付退款订单号)。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询单笔退款(微信支付退款订单号)")]
    pub request QueryRefundById {
        required {
            /// WeChat Pay's refund number (微信支付退款订单号). Required. It stands in the path.
            refund_id: String,
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

wxpay_core::operation!(QueryRefundById => Refund, wxpay_core::Spec::new(
    "query_refund_by_id",
    wxpay_core::http::Method::GET,
    "/v3/global/refunds/id/{refund_id}",
)
.title("查询单笔退款(微信支付退款订单号)")
.family("global")
.query(&["mchid", "sub_mchid", "sp_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
