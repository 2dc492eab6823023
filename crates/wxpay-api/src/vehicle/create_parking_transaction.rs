// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingInfo;
use super::ParkingPayer;
use super::PromotionType;
use super::TradeState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for the deduction of a parking fee (扣费受理).
    ///
    /// `POST /v3/vehicle/transactions/parking`
    ///
    /// - Returns [`AcceptedParkingTransaction`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：扣费受理。调用方：普通商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `INVALID_REQUEST` | 400 | AppID not bound to the merchant. | Check the parameters. Send the same request again later. Apply for the permission. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `ALREADY_EXISTS` | 400 | Out\_trade\_no in use. |  |
    /// | `NO_AUTH` | 403 | Merchant cannot deduct at present. | Check the parameters. Apply for the permission. |
    /// | `NOT_ENOUGH` | 403 | User owes too much. |  |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
    /// | `RULE_LIMIT` | 403 | Limit of deductions reached. | Check the parameters. |
    #[doc(alias = "扣费受理")]
    pub request CreateParkingTransaction {
        required {
            /// Application id (应用ID). Required. At most 32 characters.
            appid: String,
            /// Description (服务描述). Required. At most 128 characters.
            description: String,
            /// The merchant's own order number (商户订单号). Required. At most 32 characters.
            out_trade_no: String,
            /// Trade scene (交易场景). Required. At most 16 characters.
            trade_scene: String,
            /// Address that receives the notifications (回调通知url). Required. At most 256 characters.
            notify_url: String,
            /// Amount (订单金额). Required.
            amount: ParkingAmount,
        }
        optional {
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Extra data attached by the merchant (附加数据). At most 128 characters.
            attach: String,
            /// Goods or discount tag (订单优惠标记). At most 32 characters.
            goods_tag: String,
            /// Whether the order takes part in profit sharing (分账标识).
            profit_sharing: YesNo,
            /// Parking scene details (停车场景信息).
            parking_info: ParkingInfo,
        }
    }
}

wxpay_core::operation!(CreateParkingTransaction => AcceptedParkingTransaction, wxpay_core::Spec::new(
    "create_parking_transaction",
    wxpay_core::http::Method::POST,
    "/v3/vehicle/transactions/parking",
)
.title("扣费受理")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534352")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The parking fee to be deducted.
    pub request ParkingAmount {
        required {
            /// Total (订单金额). Required. In fen.
            total: i64,
        }
        optional {
            /// Currency (货币类型).
            currency: Currency,
        }
    }
}

wxpay_core::model! {
    /// A parking transaction as it stands after the request was taken.
    pub answer AcceptedParkingTransaction {
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
            /// Whether the user has repaid (用户是否已还款).
            user_repaid: YesNo,
            /// Extra data attached by the merchant (附加数据). At most 128 characters.
            attach: String,
            /// Trade scene (交易场景).
            trade_scene: TradeScene,
            /// Parking scene details (停车场景信息).
            parking_info: ParkingInfo,
            /// The payer (支付者信息).
            payer: ParkingPayer,
            /// Amount (订单金额信息).
            amount: AcceptedParkingAmount,
            /// Details of the promotions (优惠信息).
            promotion_detail: Vec<AcceptedParkingPromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// The amounts of a requested parking transaction.
    pub answer AcceptedParkingAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Currency (货币类型).
            currency: Currency,
            /// Amount the user pays (用户实际支付金额). In fen.
            payer_total: i64,
            /// Discount (折扣).
            discount_total: i64,
        }
    }
}

wxpay_core::model! {
    /// A discount on a requested parking transaction.
    pub answer AcceptedParkingPromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID). At most 32 characters.
            coupon_id: String,
            /// Name (优惠名称). At most 128 characters.
            name: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
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
            /// Currency (优惠币种).
            currency: Currency,
        }
    }
}

wxpay_core::open_enum! {
    /// Yes or no.
    pub enum YesNo {
        /// Repaid.
        Y = "Y",
        /// Not repaid.
        N = "N",
    }
}

wxpay_core::open_enum! {
    /// The currency of an amount.
    pub enum Currency {
        Cny = "CNY",
    }
}

wxpay_core::open_enum! {
    /// The scene of a parking transaction.
    pub enum TradeScene {
        Parking = "PARKING",
    }
}

wxpay_core::open_enum! {
    /// Whether a discount is for the whole order or for single goods.
    pub enum PromotionScope {
        Single = "SINGLE",
        Global = "GLOBAL",
    }
}
