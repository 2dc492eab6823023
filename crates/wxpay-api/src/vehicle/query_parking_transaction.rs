// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingInfo;
use super::ParkingPayer;
use super::ParkingTransactionAmount;
use super::PromotionType;
use super::TradeState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a parking transaction by the merchant's order number (查询订单).
    ///
    /// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Returns [`ParkingTransaction`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询订单。调用方：普通商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `INVALID_REQUEST` | 400 | Service provider and sub-merchant not related. | Check the parameters. Send the same request again later. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `NOT_FOUND` | 404 | No such order. | Check the parameters. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
    #[doc(alias = "查询订单")]
    pub request QueryParkingTransaction {
        required {
            /// The merchant's own order number (商户订单号). Required. At most 32 characters. It stands in the path.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryParkingTransaction => ParkingTransaction, wxpay_core::Spec::new(
    "query_parking_transaction",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
)
.title("查询订单")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534308")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A parking transaction with its state and amounts.
    pub answer ParkingTransaction {
        always {}
        optional {
            /// Application id (应用ID). At most 32 characters.
            appid: String,
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
            /// The service provider's merchant number (商户号). At most 32 characters.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Description (服务描述). At most 128 characters.
            description: String,
            /// When it was created (订单创建时间).
            create_time: DateTime,
            /// The merchant's own order number (商户订单号). At most 32 characters.
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
            transaction_id: String,
            /// Trade state (交易状态).
            trade_state: TradeState,
            /// Description of the trade state (交易状态描述). At most 256 characters.
            trade_state_description: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Bank type (付款银行). At most 16 characters.
            bank_type: String,
            /// Whether the user has repaid (用户是否已还款). At most 1 characters.
            user_repaid: String,
            /// Extra data attached by the merchant (附加数据). At most 128 characters.
            attach: String,
            /// Trade scene (交易场景). At most 32 characters.
            trade_scene: String,
            /// Parking scene details (停车场景信息).
            parking_info: ParkingInfo,
            /// The payer (支付者信息).
            payer: ParkingPayer,
            /// Amount (订单金额信息).
            amount: ParkingTransactionAmount,
            /// Details of the promotions (优惠信息).
            promotion_detail: Vec<ParkingPromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// A discount on a parking transaction.
    pub answer ParkingPromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID). At most 32 characters.
            coupon_id: String,
            /// Name (优惠名称). At most 128 characters.
            name: String,
            /// Scope it applies to (优惠范围). At most 32 characters.
            scope: String,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Coupon batch id (活动ID). At most 32 characters.
            stock_id: String,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Amount contributed by WeChat Pay (微信出资). In fen.
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资). In fen.
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资). In fen.
            other_contribute: i64,
            /// Currency (优惠币种). At most 16 characters.
            currency: String,
        }
    }
}
