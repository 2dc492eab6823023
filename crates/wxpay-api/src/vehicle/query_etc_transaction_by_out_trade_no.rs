// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EtcTransaction;

wxpay_core::model! {
    /// Queries an ETC transaction by the merchant's order number (查询订单).
    ///
    /// `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Returns [`EtcTransaction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询订单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715845)
    #[doc(alias = "查询订单")]
    pub request QueryEtcTransactionByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryEtcTransactionByOutTradeNo => EtcTransaction, wxpay_core::Spec::new(
    "query_etc_transaction_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}",
)
.title("查询订单")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715845")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
