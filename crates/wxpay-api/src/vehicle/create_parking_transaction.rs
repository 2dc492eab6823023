// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingInfo;
use super::ParkingPayer;

wxpay_core::model! {
    /// Asks for the deduction of a parking fee (扣费受理).
    ///
    /// `POST /v3/vehicle/transactions/parking`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_trade_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
    #[doc(alias = "扣费受理")]
    pub request CreateParkingTransaction {
        required {
            /// Application id (应用ID). Required.
            appid: String,
            /// Description (服务描述). Required.
            description: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Trade scene (交易场景). Required.
            trade_scene: String,
            /// Address that receives the notifications (回调通知url). Required.
            notify_url: String,
            /// Amount (订单金额). Required.
            amount: ParkingAmount,
        }
        optional {
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Goods or discount tag (订单优惠标记).
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
            trade_state: TradeState,
            /// Description of the trade state (交易状态描述).
            trade_state_description: String,
            /// When it succeeded (支付完成时间).
            success_time: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// Whether the user has repaid (用户是否已还款).
            user_repaid: YesNo,
            /// Extra data attached by the merchant (附加数据).
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
            /// Coupon id (券ID).
            coupon_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
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
            currency: Currency,
        }
    }
}

wxpay_core::open_enum! {
    /// Yes or no.
    pub enum YesNo {
        /// Y.
        Y = "Y",
        /// N.
        N = "N",
    }
}

wxpay_core::open_enum! {
    /// The currency of an amount.
    pub enum Currency {
        /// Cny.
        Cny = "CNY",
    }
}

wxpay_core::open_enum! {
    /// The state of a requested parking transaction.
    pub enum TradeState {
        /// Success.
        Success = "SUCCESS",
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Pay fail.
        PayFail = "PAY_FAIL",
        /// Refund.
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// The scene of a parking transaction.
    pub enum TradeScene {
        /// Parking.
        Parking = "PARKING",
    }
}

wxpay_core::open_enum! {
    /// Whether a discount is for the whole order or for single goods.
    pub enum PromotionScope {
        /// Single.
        Single = "SINGLE",
        /// Global.
        Global = "GLOBAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of a discount.
    pub enum PromotionType {
        /// Cash.
        Cash = "CASH",
        /// Nocash.
        Nocash = "NOCASH",
    }
}
