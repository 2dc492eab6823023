// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RideTransaction;

wxpay_core::model! {
    /// Queries a ride transaction by the merchant's order number (查询订单).
    ///
    /// `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Returns [`RideTransaction`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询订单。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询订单")]
    pub request QueryRideTransaction {
        required {
            /// The merchant's own order number (商户系统内部订单号). Required. It stands in the path.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (微信支付分配的子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryRideTransaction => RideTransaction, wxpay_core::Spec::new(
    "query_ride_transaction",
    wxpay_core::http::Method::GET,
    "/v3/qrcode/transactions/out-trade-no/{out_trade_no}",
)
.title("查询订单")
.family("industry")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
