// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentityType;
use super::PromotionScope;
use super::PromotionType;
use super::SubsidyPeriodType;
use super::TradeScenario;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Where the payment takes place.
    pub request SceneInfo {
        required {
            /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
            payer_client_ip: String,
        }
        optional {
            /// Device number (商户端设备号). At most 16 characters.
            device_id: String,
        }
    }
}

wxpay_core::model! {
    /// Interest subsidies that the merchant offers for installments.
    pub request SubsidyInfo {
        required {}
        optional {
            /// List of interest subsidy details (贴息详情列表).
            subsidy_detail: Vec<SubsidyDetail>,
        }
    }
}

wxpay_core::model! {
    /// A sub-order that is paid from a mobile browser or by scanning a QR code.
    pub request SubOrder {
        required {
            /// Merchant number (子单商户号). Required. At most 32 characters.
            mchid: String,
            /// Extra data attached by the merchant (附加数据). Required. At most 128 characters.
            attach: String,
            /// Amount (订单金额). Required.
            amount: Amount,
            /// The merchant's own order number (商品单商户订单号). Required. At most 32 characters.
            out_trade_no: String,
            /// Description (商品描述). Required. At most 127 characters.
            description: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// Goods or discount tag (订单优惠标记). At most 32 characters.
            goods_tag: String,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
        }
    }
}

wxpay_core::model! {
    /// Who has to pay, by openid or real-name identity.
    pub request Payer {
        required {}
        optional {
            /// The user's id within the application (用户标识). At most 128 characters.
            openid: String,
            /// The user's id within the sub-merchant's application (用户子标识). At most 128 characters.
            sub_openid: String,
            /// Real-name details (实名支付).
            identity: Identity,
        }
    }
}

wxpay_core::model! {
    /// The id with which the client starts the payment.
    pub answer Prepayment {
        always {
            /// Prepayment id (预支付交易会话标识). At most 64 characters.
            prepay_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A payer by openid.
    pub shared OpenidPayer {
        required {}
        optional {
            /// The user's id within the application (用户标识). Sources differ on whether it is required. At most 128 characters.
            openid: String,
            /// Real-name details (实名支付). Described by SKIT; no official source confirms it.
            identity: Identity,
            /// The user's id within the sub-merchant's application (用户子标识). Described by SKIT; no official source confirms it.
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// A combined order with its sub-orders.
    pub answer Order {
        always {
            /// The merchant's own number for the combined order (合单商户订单号). At most 32 characters.
            combine_out_trade_no: String,
            /// Sub-orders (商品单信息).
            sub_orders: Vec<PaidSubOrder>,
        }
        optional {
            /// Application id of the combined order's merchant (合单商户appid). At most 32 characters.
            combine_appid: String,
            /// Merchant number of the combined order (合单商户号). At most 32 characters.
            combine_mchid: String,
            /// WeChat Pay's number for the combined order (交易单微信支付订单号). No official source confirms it.
            combine_transaction_id: String,
            /// Scene details (场景信息).
            scene_info: AnswerSceneInfo,
            /// Details of the payer (支付者).
            combine_payer_info: OpenidPayer,
            /// Trade scenario (交易场景). No official source confirms it.
            trade_scenario: TradeScenario,
            /// Merchant interest subsidy used (使用的商户贴息信息). No official source confirms it.
            installment_info: InstallmentInfo,
        }
    }
}

wxpay_core::model! {
    /// The amount of a sub-order.
    pub request Amount {
        required {
            /// Total amount (标价金额). Required. In fen.
            total_amount: i64,
            /// Currency (标价币种). Required. At most 8 characters.
            currency: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// How a sub-order is settled.
    pub request SettleInfo {
        required {}
        optional {
            /// Whether the order takes part in profit sharing (是否指定分账).
            profit_sharing: bool,
            /// Amount of the subsidy (补差金额). In fen.
            subsidy_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The payer's identity document for real-name payment.
    pub shared Identity {
        required {
            /// Kind (证件类型). Required.
            r#type = "type": IdentityType,
            /// Identity document number (加密后的证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            number: Sensitive,
            /// Name (加密后的姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// One kind of interest subsidy with its plans.
    pub request SubsidyDetail {
        required {
            /// Type of the interest subsidy plan (贴息方案类型). Required.
            subsidy_period_type: SubsidyPeriodType,
            /// Interest subsidy plans (贴息方案列表). Required.
            subsidy_plan: Vec<SubsidyPlan>,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The device on which the payment took place.
    pub answer AnswerSceneInfo {
        always {}
        optional {
            /// Device number (商户端设备号). At most 32 characters.
            device_id: String,
        }
    }
}

wxpay_core::model! {
    /// A sub-order of a queried order, with its state and discounts.
    pub answer PaidSubOrder {
        always {
            /// Trade state (交易状态).
            trade_state: TradeState,
            /// The merchant's own order number (商品单商户订单号). At most 32 characters.
            out_trade_no: String,
        }
        optional {
            /// Merchant number (子单商户号). At most 32 characters.
            mchid: String,
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). No official source confirms it.
            individual_auth_id: String,
            /// Platform nickname of the individual payee (商品单个人收款方平台昵称). No official source confirms it.
            individual_name: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Bank type (付款银行). At most 32 characters.
            bank_type: String,
            /// Extra data attached by the merchant (附加数据). At most 128 characters.
            attach: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
            /// The user's id within the sub-merchant's application (用户子标识). At most 128 characters.
            sub_openid: String,
            /// Details of the promotions (优惠信息列表).
            promotion_detail: Vec<PromotionDetail>,
            /// Amount (订单金额).
            amount: PaidAmount,
        }
    }
}

wxpay_core::model! {
    /// The installments that the user chose and whether a subsidy was used.
    pub answer InstallmentInfo {
        always {}
        optional {
            /// Whether the merchant's interest subsidy was used (是否使用了商户贴息).
            use_subsidy: bool,
            /// Number of installments the user chose (用户实际选择分期期数).
            selected_installment_number: i64,
        }
    }
}

wxpay_core::model! {
    /// The subsidy for one number of installments.
    pub request SubsidyPlan {
        required {
            /// Number of subsidized installments (贴息期数). Required. Known values: 3, 6, 12.
            subsidy_installment_num: i64,
            /// Interest subsidy ratio (贴息比例). Required. Known values: 0, 100.
            subsidy_percent: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A discount used in a sub-order.
    pub answer PromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID). At most 32 characters.
            coupon_id: String,
            /// Name (优惠名称). At most 64 characters.
            name: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Coupon batch id (活动批次ID). At most 32 characters.
            stock_id: String,
            /// Amount contributed by WeChat Pay (微信出资). In fen.
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资). In fen.
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资). In fen.
            other_contribute: i64,
            /// Currency (优惠币种). At most 16 characters.
            currency: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<PromotionGoods>,
        }
    }
}

wxpay_core::model! {
    /// The amount of a queried sub-order and what was paid of it.
    pub answer PaidAmount {
        always {}
        optional {
            /// Total amount (标价金额). In fen.
            total_amount: i64,
            /// Currency (标价币种). At most 16 characters.
            currency: String,
            /// Amount paid (现金支付金额). In fen.
            payer_amount: i64,
            /// Currency the user pays in (现金支付币种). At most 16 characters.
            payer_currency: String,
            /// Settlement exchange rate (结算汇率).
            settlement_rate: i64,
        }
    }
}

wxpay_core::model! {
    /// Goods to which a discount applied.
    pub answer PromotionGoods {
        always {}
        optional {
            /// Goods code (商品编码). At most 32 characters.
            goods_id: String,
            /// Quantity (商品数量).
            quantity: i64,
            /// Unit price (商品单价). In fen.
            unit_price: i64,
            /// Amount of the discount (商品优惠金额).
            discount_amount: i64,
            /// Remark on the goods (商品备注). At most 128 characters.
            goods_remark: String,
        }
    }
}
