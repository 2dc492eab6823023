// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingInfo;
use super::ParkingPayer;
use super::ParkingTransactionAmount;

wxpay_core::model! {
    /// Queries a parking transaction by the merchant's order number (查询订单).
    ///
    /// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml)
    #[doc(alias = "查询订单")]
    pub request QueryParkingTransaction {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A parking transaction with its state and amounts.
    pub answer ParkingTransaction {
        always {}
        optional {
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The service provider's merchant number (商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Description (服务描述).
            description: String,
            /// When it was created (订单创建时间).
            create_time: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易状态描述).
            trade_state_description: String,
            /// When it succeeded (支付完成时间).
            success_time: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// Whether the user has repaid (用户是否已还款).
            user_repaid: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Trade scene (交易场景).
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
            /// Coupon id (券ID).
            coupon_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: String,
            /// Kind (优惠类型).
            r#type = "type": String,
            /// Coupon batch id (活动ID).
            stock_id: String,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Amount contributed by WeChat Pay (微信出资).
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
            /// Currency (优惠币种).
            currency: String,
        }
    }
}
