// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DonationSource;
use super::OrderReceiveState;
use super::PromotionScope;
use super::PromotionType;
use super::RepaymentState;
use super::RideScene;
use super::RideTradeState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// A charging contract with its state.
    pub answer EbikeContract {
        always {}
        optional {
            /// Merchant number (服务商商户号).
            mchid: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// Contract number (充电授权扣费协议号).
            contract_id: String,
            /// Contract state (协议状态).
            contract_state: String,
        }
    }
}

wxpay_core::model! {
    /// The charging device.
    pub shared DeviceInfo {
        required {
            /// Device number (充电位设备号). Required.
            device_id: String,
            /// IP address of the device (商户端设备ip). Required.
            device_ip: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A charging transaction with its state and amounts.
    pub answer EbikeTransaction {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// Application id (服务商公众号ID).
            appid: String,
            /// The sub-merchant's application id (特约商户公众号ID).
            sub_appid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Trade type (交易类型).
            trade_type: String,
            /// Bank type (银行类型).
            bank_type: String,
            /// When it succeeded (成功时间).
            success_time: String,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易状态描述).
            trade_state_des: String,
            /// Contract number (充电授权扣费协议号).
            contract_id: String,
            /// The payer (支付者信息).
            payer: EbikePayer,
            /// Amount (订单金额信息).
            amount: EbikeTransactionAmount,
            /// Device details (设备信息).
            device_info: DeviceInfo,
            /// Details of the promotions (优惠信息).
            promotion_detail: Vec<EbikePromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// An insurance order with its claims, times and state.
    pub answer PowerBankInsuranceOrder {
        always {}
        optional {
            /// WeChat Pay's order number (租借充电宝隔夜归还保险订单号).
            order_id: String,
            /// The merchant's own order number (商户创建保险订单时的凭据号).
            out_order_no: String,
            /// The user's id within the application (微信用户在商户对应appid下的唯一标识).
            openid: String,
            /// Most claims allowed for one insurance order (一笔保险订单对应的最大理赔次数).
            max_claim_count: i64,
            /// Claims already made for the insurance order (一笔保险订单对应的已理赔次数).
            claimed_count: i64,
            /// When the insurance order was received (保险订单领取时间).
            order_receive_time: DateTime,
            /// When the insurance order begins (保险订单开始时间).
            order_begin_time: DateTime,
            /// When the insurance order ends (保险订单结束时间).
            order_end_time: DateTime,
            /// Whether the insurance order has been received (保险订单领取状态).
            order_receive_state: OrderReceiveState,
        }
    }
}

wxpay_core::model! {
    /// A charity meal donation.
    pub answer LovefeastDonation {
        always {}
        optional {
            /// Donation order number (捐赠订单号).
            welfare_trade_id: String,
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Brand id (品牌ID).
            brand_id: i64,
            /// Donation source (捐赠来源).
            donate_source: DonationSource,
            /// Merchant order (商户订单).
            merchant_order: MerchantOrder,
            /// Name of the institution receiving the donation (捐赠机构名称).
            institution_name: String,
            /// Donation project number (捐赠项目编号).
            business_id: String,
            /// Business name (捐赠活动名称).
            business_name: String,
            /// When it succeeded (支付完成时间).
            success_time: String,
            /// The payer (支付者).
            payer: Donor,
            /// Amount (订单金额).
            amount: DonationAmount,
            /// Device number (设备编号).
            device_id: String,
        }
    }
}

wxpay_core::model! {
    /// A bus ride.
    pub shared BusInfo {
        required {}
        optional {
            /// Start time (用户乘车时间). Sources differ on whether it is required.
            start_time: DateTime,
            /// Route taken (乘车路线).
            line_name: String,
            /// Plate number (车牌号).
            plate_number: String,
        }
    }
}

wxpay_core::model! {
    /// A metro ride.
    pub shared MetroInfo {
        required {}
        optional {
            /// Start time (用户乘车时间). Sources differ on whether it is required.
            start_time: DateTime,
            /// End time (用户下车时间).
            end_time: DateTime,
            /// Station where the ride starts (乘车起始站).
            start_station: String,
            /// Station where the ride ends (乘车终点站).
            end_station: String,
        }
    }
}

wxpay_core::model! {
    /// A ride transaction with its state and amounts.
    pub answer RideTransaction {
        always {}
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// The sub-merchant's application id (子商户公众账号ID).
            sub_appid: String,
            /// The service provider's merchant number (商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Description (服务描述).
            description: String,
            /// When it was created (订单创建时间).
            create_time: DateTime,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Trade state (交易状态).
            trade_state: RideTradeState,
            /// Description of the trade state (交易状态描述).
            trade_state_description: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Bank type (付款银行).
            bank_type: String,
            /// State of the user's repayment (用户还款状态).
            user_repay_state: RepaymentState,
            /// WeChat Pay's order number of the repayment (还款微信支付订单号).
            repay_transaction_id: String,
            /// When the advance was repaid (垫资还款时间).
            repay_time: DateTime,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Contract number (代扣签约ID).
            contract_id: String,
            /// Trade scene (交易场景).
            trade_scene: RideScene,
            /// Bus scene details (公交场景信息).
            bus_info: BusInfo,
            /// Metro scene details (地铁场景信息).
            metro_info: MetroInfo,
            /// Amount (订单金额信息).
            amount: RideTransactionAmount,
            /// Details of the promotions.
            promotion_detail: Vec<RidePromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// The user who pays for charging.
    pub answer EbikePayer {
        always {}
        optional {
            /// The user's id within the application (用户在服务商的标识).
            openid: String,
            /// The user's id within the sub-merchant's application (用户在特约商户的标识).
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// The amounts of a charging transaction.
    pub answer EbikeTransactionAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Currency (货币类型).
            currency: String,
            /// Amount the user pays (用户实际支付金额). In fen.
            payer_total: i64,
            /// Discount (折扣).
            discount_total: i64,
        }
    }
}

wxpay_core::model! {
    /// A discount on a charging transaction.
    pub answer EbikePromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID).
            promotion_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: String,
            /// Kind (优惠类型).
            r#type = "type": String,
            /// Activity id (活动ID).
            activity_id: String,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Amount contributed by WeChat Pay (微信出资).
            wxpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
        }
    }
}

wxpay_core::model! {
    /// The merchant's order behind a donation.
    pub answer MerchantOrder {
        always {}
        optional {
            /// The merchant's own order number.
            out_trade_no: String,
            /// Merchant number.
            mchid: String,
            /// The sub-merchant's number.
            sub_mchid: String,
            /// Store id.
            store_id: String,
        }
    }
}

wxpay_core::model! {
    /// The user who donates.
    pub answer Donor {
        always {}
        optional {
            /// The user's id within the application (用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (用户子标识).
            sub_openid: String,
            /// Avatar address (用户头像URL).
            avatar: String,
            /// Nickname (用户昵称).
            nickname: String,
        }
    }
}

wxpay_core::model! {
    /// The amounts of a donation.
    pub answer DonationAmount {
        always {}
        optional {
            /// Total (总金额). In fen.
            total: i64,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Currency (货币类型).
            currency: String,
            /// Currency the user pays in (用户支付币种).
            payer_currency: String,
        }
    }
}

wxpay_core::model! {
    /// The amounts of a ride transaction.
    pub answer RideTransactionAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Amount the user pays (用户实际支付金额). In fen.
            payer_total: i64,
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// A discount on a ride transaction.
    pub answer RidePromotionDetail {
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
            currency: String,
        }
    }
}
