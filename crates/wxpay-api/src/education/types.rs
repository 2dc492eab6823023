// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserDebtState;
use wxpay_core::DateTime;
use wxpay_core::model::Value;

wxpay_core::model! {
    /// A user's renewal deduction contract.
    pub answer PapayContract {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Application id (服务商APPID).
            appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// The user's id within the application (服务商APPID下的用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
            sub_openid: String,
            /// Plan or template id (签约模板号).
            plan_id: String,
            /// Contract details (签约信息).
            contract_information: ContractInfo,
        }
    }
}

wxpay_core::model! {
    /// The token of a prepared contract signing.
    pub answer PresignToken {
        always {}
        optional {
            /// Pre-signing token (预签约号).
            presign_token: String,
        }
    }
}

wxpay_core::model! {
    /// The device that starts the payment.
    pub shared DeviceInfo {
        required {}
        optional {
            /// Device number (设备号).
            device_id: String,
            /// IP address of the device (商户端设备ip). Sources differ on whether it is required.
            device_ip: String,
        }
    }
}

wxpay_core::model! {
    /// A renewal deduction with its state and amounts.
    pub answer PapayTransaction {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Application id (服务商APPID).
            appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易状态描述).
            trade_state_description: String,
            /// The payer (支付者).
            payer: Payer,
            /// Amount (订单金额).
            amount: TransactionAmount,
            /// Device details (设备信息).
            device_information: DeviceInfo,
            /// Details of the promotions (优惠详情).
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// An order that redeems a student right.
    pub answer RightOrder {
        always {}
        optional {
            /// Application id (appid).
            appid: String,
            /// The user's id within the application (用户在appid下的唯一标识).
            wechat_openid: String,
            /// The user's QQ account (用户QQ账号).
            qq: String,
            /// Benefit id (权益ID).
            right_id: String,
            /// When it was created (权益核销时间).
            create_time: String,
            /// Order state (订单状态).
            order_state: String,
            /// WeChat Pay's order number (订单号).
            order_id: String,
        }
    }
}

wxpay_core::model! {
    /// A user's campus payment contract.
    pub answer CampusContract {
        always {}
        optional {
            /// Contract number (签约协议号).
            contract_id: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (商户appid).
            appid: String,
            /// The user's id within the application (商户appid下的用户标识).
            openid: String,
            /// Plan or template id (签约模板号).
            plan_id: String,
            /// Contract status (签约状态).
            contract_status: String,
            /// When it was created (签约时间).
            create_time: DateTime,
            /// The merchant's own contract number (外部签约号).
            out_contract_code: String,
        }
    }
}

wxpay_core::model! {
    /// A campus payment with its state and amounts.
    pub answer CampusTransaction {
        always {
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Trade state (交易状态).
            trade_state: String,
        }
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (商户appid).
            appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户appid).
            sub_appid: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Trade type (交易类型).
            trade_type: String,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// The payer (支付者).
            payer: CampusPayer,
            /// Amount (订单金额).
            amount: CampusTransactionAmount,
            /// Device details (设备信息).
            device_info: DeviceInfo,
            /// Details of the promotions (优惠详情).
            promotion_detail: Vec<CampusPromotionDetail>,
            /// Where the payment takes place. Only a notification of a failed deduction has it.
            scene_info: Value,
        }
    }
}

wxpay_core::model! {
    /// Whether a user owes campus payments, and how many.
    pub answer CampusDebtState {
        always {}
        optional {
            /// Application id (商户appid).
            appid: String,
            /// The user's id within the application (商户appid下的用户标识).
            openid: String,
            /// State (用户状态).
            state: UserDebtState,
            /// Number of debts.
            debt_count: i64,
            /// When it was last updated (用户欠款状态更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The number, state and creation time of a contract.
    pub answer ContractInfo {
        always {}
        optional {
            /// Contract number (签约协议号).
            contract_id: String,
            /// Contract status (签约状态).
            contract_status: String,
            /// When it was created (签约时间).
            create_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The user who pays.
    pub answer Payer {
        always {}
        optional {
            /// The user's id within the application (APPID下的用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// The total, the discount and what the user paid.
    pub answer TransactionAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Discount (折扣).
            discount_total: i64,
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// A discount that applied to the payment.
    pub answer PromotionDetail {
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
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Coupon batch id (活动ID).
            stock_id: String,
            /// Amount contributed by WeChat Pay (微信出资).
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
            /// Currency (货币类型). Described by SKIT; no official source confirms it.
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// The user who made a campus payment.
    pub answer CampusPayer {
        always {}
        optional {
            /// The user's id within the application (商户appid下的用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户appid下的用户标识).
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// The total, the discount and what the user paid of a campus payment.
    pub answer CampusTransactionAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Discount (折扣).
            discount_total: i64,
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// A discount that applied to a campus payment.
    pub answer CampusPromotionDetail {
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
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Coupon batch id (活动ID).
            stock_id: String,
            /// Amount contributed by WeChat Pay (微信出资).
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
            /// Currency (货币类型). Described by SKIT; no official source confirms it.
            currency: String,
        }
    }
}
