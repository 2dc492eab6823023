// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentityType;
use super::LimitPay;
use super::PromotionScope;
use super::PromotionType;
use super::SubsidyPeriodType;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// How the order is settled, with an optional subsidy.
    pub shared SettleInfo {
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
    /// The amount of an order.
    pub request Amount {
        required {
            /// Total (总金额). Required. In fen.
            total: i64,
        }
        optional {
            /// Currency (货币类型). At most 16 characters.
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// Original price, receipt and goods of an order, used for discounts.
    pub shared OrderDetail {
        required {}
        optional {
            /// Original price of the order (订单原价). In fen.
            cost_price: i64,
            /// Receipt id of the goods (商品小票ID). At most 32 characters.
            invoice_id: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<GoodsDetail>,
        }
    }
}

wxpay_core::model! {
    /// Where the payment takes place.
    pub request SceneInfo {
        required {}
        optional {
            /// IP address of the user's device (用户终端IP). At most 45 characters.
            payer_client_ip: String,
            /// Device number (商户端设备号). At most 32 characters.
            device_id: String,
            /// Store details (商户门店信息).
            store_info: StoreInfo,
        }
    }
}

wxpay_core::model! {
    /// Who has to pay, by real-name identity.
    pub request Payer {
        required {}
        optional {
            /// Real-name details (实名支付).
            identity: Identity,
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
    /// Whether the order takes part in profit sharing.
    pub request ProfitSharingSettleInfo {
        required {}
        optional {
            /// Whether the order takes part in profit sharing (是否指定分账).
            profit_sharing: bool,
            /// Amount of the subsidy (补差金额). In fen. Described by SKIT; no official source confirms it.
            subsidy_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// Original price, receipt and goods of an order placed together with a contract.
    pub request ContractOrderDetail {
        required {
            /// Details of the goods (单品列表). Required.
            goods_detail: Vec<GoodsDetail>,
        }
        optional {
            /// Original price of the order (订单原价). In fen.
            cost_price: i64,
            /// Receipt id of the goods (商品小票ID).
            invoice_id: String,
        }
    }
}

wxpay_core::model! {
    /// Where an order placed together with a contract is paid.
    pub request ContractOrderSceneInfo {
        required {
            /// IP address of the user's device (用户终端IP). Required.
            payer_client_ip: String,
        }
        optional {
            /// Device number (商户端设备号).
            device_id: String,
            /// Store details (商户门店信息).
            store_info: StoreInfo,
        }
    }
}

wxpay_core::model! {
    /// A payer by the openid at the service provider or the sub-merchant.
    pub shared OpenidPayer {
        required {}
        optional {
            /// The user's id within the service provider's application (用户标识).
            sp_openid: String,
            /// The user's id within the sub-merchant's application (用户标识).
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// A sub-merchant's order with its state, payer and discounts.
    pub answer Order {
        always {
            /// Trade state (交易状态).
            trade_state: TradeState,
            /// The merchant's own order number (商户订单号). At most 32 characters.
            out_trade_no: String,
        }
        optional {
            /// The service provider's application id (服务商公众号ID). At most 32 characters.
            sp_appid: String,
            /// The service provider's merchant number (服务商户号). At most 32 characters.
            sp_mchid: String,
            /// The sub-merchant's application id (子商户公众号ID). At most 32 characters.
            sub_appid: String,
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Settlement details (结算信息). No official source confirms it.
            settle_info: SettleInfo,
            /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
            transaction_id: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Description of the trade state (交易状态描述). At most 256 characters.
            trade_state_desc: String,
            /// Bank type (付款银行). At most 32 characters.
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Description (商品描述). No official source confirms it.
            description: String,
            /// Extra data attached by the merchant (附加数据). At most 128 characters.
            attach: String,
            /// Amount (用户支付金额).
            amount: OrderAmount,
            /// When the order expires (交易结束时间). No official source confirms it.
            time_expire: DateTime,
            /// Address that receives the notifications (通知地址). No official source confirms it.
            notify_url: String,
            /// Goods or discount tag (订单优惠标记). No official source confirms it.
            goods_tag: String,
            /// Payment methods required (指定支付方式). No official source confirms it.
            limit_pay: Vec<LimitPay>,
            /// Whether the fapiao entrance is open (电子发票入口开放标识). No official source confirms it.
            support_fapiao: bool,
            /// Details (优惠功能). No official source confirms it.
            detail: OrderDetail,
            /// Scene details (场景信息).
            scene_info: AnswerSceneInfo,
            /// The payer (支付者).
            payer: AnswerPayer,
            /// Merchant interest subsidy used (使用的商户贴息信息). No official source confirms it.
            installment_info: InstallmentInfo,
            /// Details of the promotions (优惠功能).
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// One kind of goods in an order.
    pub shared GoodsDetail {
        required {
            /// The merchant's goods code (商品编码). Required. At most 32 characters.
            merchant_goods_id: String,
            /// Quantity (商品数量). Required.
            quantity: i64,
            /// Unit price (商品单价). Required. In fen.
            unit_price: i64,
        }
        optional {
            /// WeChat Pay's goods code (微信商品编码). At most 32 characters.
            wechatpay_goods_id: String,
            /// Name of the goods or services (商品名称). At most 256 characters.
            goods_name: String,
        }
    }
}

wxpay_core::model! {
    /// The merchant's store.
    pub request StoreInfo {
        required {}
        optional {
            /// Identifier (门店编号). Sources differ on whether it is required. At most 32 characters.
            id: String,
            /// Name (门店名称). Sources differ on whether it is required. At most 256 characters.
            name: String,
            /// Area code (地区编码). Sources differ on whether it is required. At most 32 characters.
            area_code: String,
            /// Address (详细地址). Sources differ on whether it is required. At most 512 characters.
            address: String,
        }
    }
}

wxpay_core::model! {
    /// The payer's identity document for real-name payment.
    pub request Identity {
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
    /// The store's number and the merchant's own code for it.
    pub request StoreReference {
        required {}
        optional {
            /// Identifier (门店编号).
            id: String,
            /// Code defined by the merchant (商家自定义编码).
            out_id: String,
            /// Address (详细地址). Described by SKIT; no official source confirms it.
            address: String,
            /// Area code (地区编码). Described by SKIT; no official source confirms it.
            area_code: String,
            /// Name (门店名称). Described by SKIT; no official source confirms it.
            name: String,
        }
    }
}

wxpay_core::model! {
    /// The total of a queried order and what the user paid.
    pub answer OrderAmount {
        always {}
        optional {
            /// Total (总金额). In fen.
            total: i64,
            /// Currency (货币类型). At most 16 characters.
            currency: String,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Currency the user pays in (用户支付币种). At most 16 characters.
            payer_currency: String,
        }
    }
}

wxpay_core::model! {
    /// Where the payment took place.
    pub answer AnswerSceneInfo {
        always {}
        optional {
            /// IP address of the user's device (用户终端IP). No official source confirms it.
            payer_client_ip: String,
            /// Device number (商户端设备号). At most 32 characters.
            device_id: String,
            /// Store details (商户门店信息). No official source confirms it.
            store_info: AnswerStoreInfo,
        }
    }
}

wxpay_core::model! {
    /// Who paid.
    pub answer AnswerPayer {
        always {}
        optional {
            /// The user's id within the service provider's application (用户服务标识). At most 128 characters.
            sp_openid: String,
            /// The user's id within the sub-merchant's application (用户子标识). At most 128 characters.
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// A discount used in an order.
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
            /// Coupon batch id (活动ID). At most 32 characters.
            stock_id: String,
            /// Amount contributed by WeChat Pay (微信出资).
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
            /// Currency (优惠币种). At most 16 characters.
            currency: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<PromotionGoods>,
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
    /// The merchant's store in a queried order.
    pub answer AnswerStoreInfo {
        always {}
        optional {
            /// Identifier (门店编号).
            id: String,
            /// Name (门店名称).
            name: String,
            /// Area code (地区编码).
            area_code: String,
            /// Address (详细地址).
            address: String,
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
