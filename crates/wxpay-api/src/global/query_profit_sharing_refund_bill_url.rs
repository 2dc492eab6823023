// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BillUrl;

wxpay_core::model! {
    /// Queries where to download the profit sharing refund bill of one day (获取分账退款账单下载链接).
    ///
    /// `GET /v3/global/profit-sharing/refunds/bill-download-url`
    ///
    /// - Returns [`BillUrl`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：获取分账退款账单下载链接。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml)
    #[doc(alias = "获取分账退款账单下载链接")]
    pub request QueryProfitSharingRefundBillUrl {
        required {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Date of the bill (账单日期).
            bill_date: String,
        }
    }
}

wxpay_core::operation!(QueryProfitSharingRefundBillUrl => BillUrl, wxpay_core::Spec::new(
    "query_profit_sharing_refund_bill_url",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/refunds/bill-download-url",
)
.title("获取分账退款账单下载链接")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml")
.query(&["sub_mchid", "bill_date"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
