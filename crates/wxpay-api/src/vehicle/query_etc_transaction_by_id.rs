// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EtcTransaction;

wxpay_core::model! {
    /// Queries an ETC transaction by its WeChat Pay transaction id (查询订单).
    ///
    /// `GET /v3/vehicle/etc/transactions/id/{transaction_id}`
    ///
    /// - Returns [`EtcTransaction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询订单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715719)
    #[doc(alias = "查询订单")]
    pub request QueryEtcTransactionById {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryEtcTransactionById => EtcTransaction, wxpay_core::Spec::new(
    "query_etc_transaction_by_id",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/etc/transactions/id/{transaction_id}",
)
.title("查询订单")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715719")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
