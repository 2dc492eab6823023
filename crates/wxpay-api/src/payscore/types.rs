// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CollectionState;
use super::DiscountCardOrderState;
use super::PaidChannel;
use super::PostpaidOrderState;
use super::PostpaidPayType;
use super::PromotionScope;
use super::PromotionType;
use super::RecordType;
use super::RiskFundName;
use super::ServiceOrderState;
use super::StateDescription;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// A discount card with its state, objectives and rewards.
    pub answer DiscountCard {
        always {}
        optional {
            /// Member card or card template id (先享卡ID).
            card_id: String,
            /// Card template id (先享卡模板ID).
            card_template_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// The merchant's own number for receiving the card (商户领卡号).
            out_card_code: String,
            /// Application id (公众账号ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Time range of the service (约定时间期限).
            time_range: CardTimeRange,
            /// State (状态).
            state: String,
            /// Why the agreement was not completed (未完成约定原因).
            unfinished_reason: String,
            /// Total amount (享受优惠总金额). In fen.
            total_amount: i64,
            /// Details of the user's payment for returned discounts (用户退回优惠的付款信息).
            pay_information: DiscountRepayment,
            /// When it was created (创卡时间).
            create_time: DateTime,
            /// List of objectives (目标列表).
            objectives: Vec<Objective>,
            /// List of rewards (优惠列表).
            rewards: Vec<Reward>,
            /// The sharer's id within the application.
            sharer_openid: String,
        }
    }
}

wxpay_core::model! {
    /// A record of how far a user has completed an objective.
    pub shared ObjectiveCompletionRecord {
        required {
            /// Serial number of completing the objective (目标完成流水号). Required.
            objective_completion_serial_no: String,
            /// Objective id (目标ID). Required.
            objective_id: String,
            /// When the objective was completed (目标完成时间). Required.
            completion_time: String,
            /// Type of the objective's completion (目标完成类型). Required.
            completion_type: String,
            /// Description (目标完成描述). Required.
            description: String,
            /// Number of the objective completed (目标完成数量). Required.
            completion_count: i64,
        }
        optional {
            /// Remark.
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// A record of a user's use of a reward.
    pub shared RewardUsageRecord {
        required {
            /// Serial number of using the reward (优惠使用记录流水号). Required.
            reward_usage_serial_no: String,
            /// Reward id (优惠ID). Required.
            reward_id: String,
            /// When the reward was used (优惠使用时间). Required.
            usage_time: String,
            /// Type of the reward's use (优惠使用类型). Required.
            usage_type: String,
            /// Description (优惠使用描述). Required.
            description: String,
            /// Quantity used (数量). Required.
            usage_count: i64,
            /// Amount (金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Remark.
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// A discount card order with its state, amounts, objectives and rewards.
    pub answer DiscountCardOrder {
        always {}
        optional {
            /// The merchant's own order number (先享卡订单号).
            out_order_no: String,
            /// Discount card id (先享卡ID).
            discount_card_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Application id (公众账号ID).
            appid: String,
            /// Service id (服务ID).
            service_id: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// WeChat Pay's order number (微信支付交易单号).
            transaction_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// When the discount card begins (先享卡开始时间).
            card_begin_time: String,
            /// When the discount card ends (先享卡结束时间).
            card_end_time: String,
            /// Name on the card or document (先享卡名称).
            card_name: String,
            /// Description of the objective (目标描述).
            objective_description: String,
            /// Description of the reward (奖励描述).
            reward_description: String,
            /// Estimated amount of the reward (预估奖励金额). In fen.
            estimated_reward_amount: i64,
            /// Online instructions.
            online_instructions: String,
            /// Offline instructions.
            offline_instructions: String,
            /// State (订单状态).
            state: DiscountCardOrderState,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Amount deducted (扣除金额). In fen.
            deduction_amount: i64,
            /// Settlement amount (结算金额). In fen.
            settlement_amount: i64,
            /// When it was created (创建时间).
            create_time: String,
            /// Payment time (支付时间).
            pay_time: String,
            /// List of objectives (目标达成明细列表).
            objectives: Vec<OrderObjective>,
            /// List of rewards (奖励明细列表).
            rewards: Vec<OrderReward>,
        }
    }
}

wxpay_core::model! {
    /// A pay-after or smart retail order with its state, times, fees and discounts.
    pub answer PostpaidOrder {
        always {}
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// State.
            state: PostpaidOrderState,
            /// How the user's order was finished (标识用户订单使用情况). Known values: 1, 2.
            finish_type: i64,
            /// When the service starts (服务开始时间). Of the form `\d{8}|\d{14}|OnAccept`.
            service_start_time: String,
            /// When the service ends (服务结束时间). Of the form `\d{8}|\d{14}`.
            service_end_time: String,
            /// When the service actually started (实际服务开始时间). Of the form `\d{8}|\d{14}|OnAccept`.
            real_service_start_time: String,
            /// When the service actually ended (实际服务结束时间). Of the form `\d{8}|\d{14}`.
            real_service_end_time: String,
            /// When the payment succeeded (支付完成时间). Of the form `\d{8}|\d{14}`.
            pay_succ_time: String,
            /// Where the service starts (开始使用服务的地点).
            service_start_location: String,
            /// Where the service is expected to end (预计服务结束的地点).
            service_end_location: String,
            /// Where the service actually starts (开始使用服务的地点).
            real_service_start_location: String,
            /// Where the service ends (预计服务结束的地点).
            real_service_end_location: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// Items paid for afterwards (后付费).
            fees: Vec<Fee>,
            /// Merchant discounts (商户优惠).
            discounts: Vec<Discount>,
            /// Risk amount of the order (订单风险金额). In fen.
            risk_amount: i64,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Extra data attached by the merchant.
            attach: String,
            /// Completion credential.
            finish_ticket: String,
            /// Transaction number of the order's completion (结单交易单号).
            finish_transaction_id: String,
            /// Payment type (支付方式).
            pay_type: PostpaidPayType,
        }
    }
}

wxpay_core::model! {
    /// A fee to be paid after the service.
    pub shared Fee {
        required {}
        optional {
            /// Name of the fee item (付费项目名称).
            fee_name: String,
            /// Quantity of the fee item (付费项目数量).
            fee_count: i64,
            /// Total amount of the fee item (付费项目总金额). In fen.
            fee_amount: i64,
            /// Description of the fee item.
            fee_desc: String,
        }
    }
}

wxpay_core::model! {
    /// A merchant's discount announced when the order is created.
    pub request PlannedDiscount {
        required {}
        optional {
            /// Discount name (优惠名称). At most 20 characters.
            discount_name: String,
            /// Description of the discount.
            discount_desc: String,
        }
    }
}

wxpay_core::model! {
    /// A pay-after or smart retail order just created, with what opens the mini program.
    pub answer CreatedPostpaidOrder {
        always {}
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// Business type for jumping to the mini program (小程序跳转businessType).
            miniprogram_businesstype: String,
            /// Application id of the mini program (小程序跳转appid).
            miniprogram_appid: String,
            /// Path in the mini program (小程序跳转路径).
            miniprogram_path: String,
            /// Username of the mini program to jump to (小程序跳转username).
            miniprogram_username: String,
            /// Package data for jumping to WeChat.
            package: String,
        }
    }
}

wxpay_core::model! {
    /// The numbers of a cancelled or completed order.
    pub answer OrderReference {
        always {}
        optional {
            /// Application id (公众账号ID). At most 32 characters.
            appid: String,
            /// Merchant number (商户号). At most 32 characters.
            mchid: String,
            /// The merchant's own order number (商户服务订单号). At most 32 characters.
            out_order_no: String,
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
            /// WeChat Pay's order number (微信支付服务订单号). At most 128 characters.
            order_id: String,
        }
    }
}

wxpay_core::model! {
    /// A merchant's discount with its amount.
    pub shared Discount {
        required {}
        optional {
            /// Discount name (优惠名称). At most 20 characters.
            discount_name: String,
            /// Amount of the discount (商品优惠金额).
            discount_amount: i64,
            /// Description of the discount.
            discount_desc: String,
        }
    }
}

wxpay_core::model! {
    /// A payscore order with its state, fees, discounts and collection.
    pub answer ServiceOrder {
        always {
            /// The merchant's own order number (商户服务订单号). At most 32 characters.
            out_order_no: String,
            /// State (服务订单状态).
            state: ServiceOrderState,
        }
        optional {
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
            /// Application id (服务商公众号ID). At most 32 characters.
            appid: String,
            /// Merchant number (服务商商户号). At most 32 characters.
            mchid: String,
            /// Introduction of the service (服务信息). At most 20 characters.
            service_introduction: String,
            /// Description of the state (订单状态说明).
            state_description: StateDescription,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostpaidItem>,
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Risk fund of the order (服务风险金).
            risk_fund: RiskFund,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Whether collection is needed (是否需要收款).
            need_collection: bool,
            /// Payment collection details (收款信息).
            collection: Collection,
            /// Time range of the service (服务时间).
            time_range: ServiceTimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (附加数据). At most 256 characters.
            attach: String,
            /// Address that receives the notifications (商户回调地址). At most 256 characters.
            notify_url: String,
            /// The user's id within the application (服务商公众号下的用户标识). At most 128 characters.
            openid: String,
            /// WeChat Pay's order number (微信支付服务订单号). At most 64 characters.
            order_id: String,
        }
    }
}

wxpay_core::model! {
    /// A fee paid after the service.
    pub shared PostPayment {
        required {
            /// Name (付费名称). Required. At most 20 characters.
            name: String,
        }
        optional {
            /// Amount (金额). In fen.
            amount: i64,
            /// Description (付费说明). At most 30 characters.
            description: String,
            /// Count (付费数量).
            count: i64,
        }
    }
}

wxpay_core::model! {
    /// A merchant's discount stated when an order is created.
    pub request PostDiscount {
        required {
            /// Name (优惠名称). Required. At most 20 characters.
            name: String,
            /// Description (优惠说明). Required. At most 30 characters.
            description: String,
        }
        optional {
            /// Count (优惠数量).
            count: i64,
            /// Amount (优惠金额). In fen.
            amount: i64,
        }
    }
}

wxpay_core::model! {
    /// From when to when the service is expected to be used, stated at creation.
    pub request PlannedTimeRange {
        required {
            /// Start time (服务开始时间). Required. At most 14 characters. Of the form `\d{8}|\d{14}|OnAccept`.
            start_time: String,
        }
        optional {
            /// End time (服务结束时间). At most 14 characters. Of the form `\d{8}|\d{14}`.
            end_time: String,
            /// Remark on the start time of the service (服务开始时间备注). At most 20 characters.
            start_time_remark: String,
            /// Remark on the end time of the service (服务结束时间备注). At most 20 characters.
            end_time_remark: String,
        }
    }
}

wxpay_core::model! {
    /// Where the service starts and ends.
    pub shared Location {
        required {}
        optional {
            /// Where the service starts (服务开始地点). At most 20 characters.
            start_location: String,
            /// Where the service ends (服务结束地点). At most 20 characters.
            end_location: String,
        }
    }
}

wxpay_core::model! {
    /// The sum at risk in a service, with a free name.
    pub shared PlainRiskFund {
        required {
            /// Name (风险名称). Required.
            name: RiskFundName,
            /// Amount (风险金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Description (风险说明). At most 30 characters.
            description: String,
        }
    }
}

wxpay_core::model! {
    /// The devices where the service starts and ends.
    pub request Device {
        required {}
        optional {
            /// Device number where the service started (服务开始的设备ID). At most 50 characters.
            start_device_id: String,
            /// Device number where the service ended (服务结束的设备ID). At most 50 characters.
            end_device_id: String,
            /// Material address (物料URL). At most 100 characters.
            materiel_no: String,
        }
    }
}

wxpay_core::model! {
    /// A fee or discount settled after the service.
    pub shared PostpaidItem {
        required {}
        optional {
            /// Name (名称). At most 20 characters.
            name: String,
            /// Amount (金额). In fen.
            amount: i64,
            /// Description (付费说明). At most 30 characters.
            description: String,
            /// Count (数量).
            count: i64,
        }
    }
}

wxpay_core::model! {
    /// From when to when the service is used.
    pub shared ServiceTimeRange {
        required {}
        optional {
            /// Start time (服务开始时间). At most 14 characters. Of the form `\d{8}|\d{14}|OnAccept`.
            start_time: String,
            /// Remark on the start time of the service (服务开始时间备注). At most 20 characters.
            start_time_remark: String,
            /// End time (服务结束时间). At most 14 characters. Of the form `\d{8}|\d{14}`.
            end_time: String,
            /// Remark on the end time of the service (服务结束时间备注). At most 20 characters.
            end_time_remark: String,
        }
    }
}

wxpay_core::model! {
    /// The sum at risk in a service, with one of the known names.
    pub shared RiskFund {
        required {
            /// Name (风险名称). Required.
            name: RiskFundName,
            /// Amount (风险金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Description (风险说明). At most 30 characters.
            description: String,
        }
    }
}

wxpay_core::model! {
    /// From when to when a discount card's agreement runs.
    pub answer CardTimeRange {
        always {}
        optional {
            /// Begin time (约定开始时间).
            begin_time: DateTime,
            /// End time (约定结束时间).
            end_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The payment with which a user gives discounts back.
    pub answer DiscountRepayment {
        always {}
        optional {
            /// Amount to pay (付款金额). In fen.
            pay_amount: i64,
            /// Payment state (付款状态).
            pay_state: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Payment time (支付时间).
            pay_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// An objective of a discount card with its completion records.
    pub answer Objective {
        always {}
        optional {
            /// Objective id (目标ID).
            objective_id: String,
            /// Name (目标名称).
            name: String,
            /// Count (目标数量).
            count: i64,
            /// Unit (目标单位).
            unit: String,
            /// Description (目标描述).
            description: String,
            /// Records of completing the objective (目标完成记录).
            objective_completion_records: Vec<ObjectiveCompletionRecord>,
        }
    }
}

wxpay_core::model! {
    /// A reward of a discount card with its usage records.
    pub answer Reward {
        always {}
        optional {
            /// Reward id (优惠ID).
            reward_id: String,
            /// Name (优惠名称).
            name: String,
            /// How the discounts are counted (优惠数量类型).
            count_type: String,
            /// Count (优惠数量).
            count: i64,
            /// Unit (优惠单位).
            unit: String,
            /// Amount (优惠金额). In fen.
            amount: i64,
            /// Description (优惠描述).
            description: String,
            /// Records of using the reward (优惠使用记录列).
            reward_usage_records: Vec<RewardUsageRecord>,
        }
    }
}

wxpay_core::model! {
    /// What was done for an objective within a discount card order.
    pub answer OrderObjective {
        always {}
        optional {
            /// Serial number of the objective (目标流水号).
            objective_serial_no: String,
            /// Objective id (先享卡目标ID).
            objective_id: i64,
            /// Name (目标名称).
            name: String,
            /// Unit (目标单位).
            unit: String,
            /// Description of the performance (履约描述).
            performance_description: String,
            /// Type of the performance (履约类型).
            performance_type: RecordType,
            /// Count (目标数量).
            count: i64,
            /// Time of the performance (履约时间).
            performance_time: String,
            /// Remark.
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// What was granted of a reward within a discount card order.
    pub answer OrderReward {
        always {}
        optional {
            /// Serial number of the reward (奖励流水号).
            reward_serial_no: String,
            /// Reward id (先享卡奖励ID).
            reward_id: i64,
            /// Name (奖励名称).
            name: String,
            /// Unit (奖励单位).
            unit: String,
            /// Description (奖励描述).
            description: String,
            /// Reward type (奖励类型).
            reward_type: RecordType,
            /// Count (奖励数量).
            count: i64,
            /// Amount (奖励金额). In fen.
            amount: i64,
            /// Reward time (奖励时间).
            reward_time: String,
            /// Remark.
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// A kind of goods with its price, count and categories.
    pub shared ShoppingGoods {
        required {
            /// Name (商品名称). Required.
            name: String,
            /// Goods image link (商品图片链接). Required.
            picture: String,
            /// Amount (商品单价金额). Required. In fen.
            amount: i64,
            /// Count (商品数量). Required.
            count: i64,
        }
        optional {
            /// Category id (商品品类ID).
            category_id: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// How much of an order's amount was collected.
    pub answer Collection {
        always {}
        optional {
            /// State (收款状态).
            state: CollectionState,
            /// Total amount (总收款金额). In fen.
            total_amount: i64,
            /// Amount still to be collected (待收金额). In fen.
            paying_amount: i64,
            /// Amount already paid (已收金额). In fen.
            paid_amount: i64,
            /// List of payment collection details (收款明细列表).
            details: Vec<CollectionDetail>,
            /// Bank type (收款银行). No official source confirms it.
            bank_type: String,
        }
    }
}

wxpay_core::model! {
    /// One collected payment of an order with its promotions.
    pub answer CollectionDetail {
        always {}
        optional {
            /// Sequence number (收款序号).
            seq: i64,
            /// Amount (单笔收款金额). In fen.
            amount: i64,
            /// Channel that collected the payment (收款成功渠道).
            paid_type: PaidChannel,
            /// When it was paid (收款成功时间). At most 32 characters.
            paid_time: String,
            /// WeChat Pay's order number (微信支付交易单号). At most 64 characters.
            transaction_id: String,
            /// Details of the promotions (优惠功能). No official source confirms it.
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// A promotion applied to a payment.
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
            /// Currency (优惠币种). At most 32 characters.
            currency: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<GoodsDetail>,
        }
    }
}

wxpay_core::model! {
    /// Goods that a promotion applies to.
    pub answer GoodsDetail {
        always {}
        optional {
            /// Goods code (商品编码). At most 32 characters.
            goods_id: String,
            /// Quantity (商品数量).
            quantity: i64,
            /// Unit price (商品价格). In fen.
            unit_price: i64,
            /// Amount of the discount (商品优惠金额).
            discount_amount: i64,
            /// Remark on the goods (商品备注). At most 128 characters.
            goods_remark: String,
        }
    }
}
