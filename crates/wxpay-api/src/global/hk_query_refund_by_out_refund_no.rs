// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::HkRefund;

wxpay_core::model! {
    /// Queries a refund by the merchant's refund number (查询单笔退款(商户退款订单号)).
    ///
    /// `GET /hk/v3/refunds/out-refund-no/{out_refund_no}`
    ///
    /// - Returns [`HkRefund`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询单笔退款(商户退款订单号)。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
    #[doc(alias = "查询单笔退款(商户退款订单号)")]
    pub request HkQueryRefundByOutRefundNo {
        required {
            /// The merchant's own refund number (商户退款订单号). Required. It stands in the path.
            out_refund_no: String,
            /// Merchant number (商户号). Required.
            mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号). Required.
            sp_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(HkQueryRefundByOutRefundNo => HkRefund, wxpay_core::Spec::new(
    "hk_query_refund_by_out_refund_no",
    wxpay_core::http::Method::GET,
    "/hk/v3/refunds/out-refund-no/{out_refund_no}",
)
.title("查询单笔退款(商户退款订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml")
.query(&["mchid", "sub_mchid", "sp_mchid"])
.repeat(wxpay_core::Repeat::Freely));
