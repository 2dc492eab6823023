// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;

wxpay_core::model! {
    /// Queries a refund by the merchant's refund number (查询单笔退款(商户退款订单号)).
    ///
    /// `GET /v3/global/refunds/out-refund-no/{out_refund_no}`
    ///
    /// - Returns [`Refund`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：查询单笔退款(商户退款订单号)。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询单笔退款(商户退款订单号)")]
    pub request QueryRefundByOutRefundNo {
        required {
            /// The merchant's own refund number (商户退款订单号). Required. It stands in the path.
            out_refund_no: String,
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

wxpay_core::operation!(QueryRefundByOutRefundNo => Refund, wxpay_core::Spec::new(
    "query_refund_by_out_refund_no",
    wxpay_core::http::Method::GET,
    "/v3/global/refunds/out-refund-no/{out_refund_no}",
)
.title("查询单笔退款(商户退款订单号)")
.family("global")
.query(&["mchid", "sub_mchid", "sp_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
