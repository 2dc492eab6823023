// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ObjectiveCompletionRecord;
use super::RewardUsageRecord;

wxpay_core::model! {
    /// Queries a discount card by the merchant's own number (查询先享卡订单).
    ///
    /// `GET /v3/discount-card/cards/{out_card_code}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
    #[doc(alias = "查询先享卡订单")]
    pub request QueryDiscountCard {
        required {
            /// The merchant's own number for receiving the card (商户领卡号). Required. It stands in the path.
            out_card_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDiscountCard => DiscountCard, wxpay_core::Spec::new(
    "query_discount_card",
    wxpay_core::http::Method::GET,
    "/v3/discount-card/cards/{out_card_code}",
)
.title("查询先享卡订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml")
.repeat(wxpay_core::Repeat::Freely));

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
            create_time: String,
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
    /// From when to when a discount card's agreement runs.
    pub answer CardTimeRange {
        always {}
        optional {
            /// Begin time (约定开始时间).
            begin_time: String,
            /// End time (约定结束时间).
            end_time: String,
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
            pay_time: String,
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
