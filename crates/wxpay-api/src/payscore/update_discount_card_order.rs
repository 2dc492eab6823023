// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RecordType;

wxpay_core::model! {
    /// Updates the objectives and rewards of a discount card order (更新先享卡订单).
    ///
    /// `PATCH /v3/discount-card/orders/{out_order_no}`
    ///
    /// - Returns [`UpdatedDiscountCardOrder`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - WeChat Pay has marked it as outdated.
    /// - 中文：更新先享卡订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
    #[doc(alias = "更新先享卡订单")]
    pub request UpdateDiscountCardOrder {
        required {
            /// The merchant's own order number (先享卡订单号). Required. It stands in the path.
            out_order_no: String,
        }
        optional {
            /// List of objectives (目标达成明细列表).
            objectives: Vec<ObjectiveUpdate>,
            /// List of rewards (奖励明细列表).
            rewards: Vec<RewardUpdate>,
        }
    }
}

wxpay_core::operation!(UpdateDiscountCardOrder => UpdatedDiscountCardOrder, wxpay_core::Spec::new(
    "update_discount_card_order",
    wxpay_core::http::Method::PATCH,
    "/v3/discount-card/orders/{out_order_no}",
)
.title("更新先享卡订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// An update of an objective within a discount card order.
    pub request ObjectiveUpdate {
        required {
            /// Serial number of the objective (目标流水号). Required.
            objective_serial_no: String,
            /// Objective id (先享卡目标ID). Required.
            objective_id: i64,
            /// Description of the performance (履约描述). Required.
            performance_description: String,
            /// Type of the performance (履约类型). Required.
            performance_type: RecordType,
            /// Count (目标数量). Required.
            count: i64,
            /// Time of the performance (履约时间). Required.
            performance_time: String,
        }
        optional {
            /// Remark.
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// An update of a reward within a discount card order.
    pub request RewardUpdate {
        required {
            /// Serial number of the reward (奖励流水号). Required.
            reward_serial_no: String,
            /// Reward id (先享卡奖励ID). Required.
            reward_id: i64,
            /// Description (奖励描述). Required.
            description: String,
            /// Reward type (奖励类型). Required.
            reward_type: RecordType,
            /// Count (奖励数量). Required.
            count: i64,
            /// Amount (奖励金额). Required. In fen.
            amount: i64,
            /// Reward time (奖励时间). Required.
            reward_time: String,
        }
        optional {
            /// Remark.
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// The numbers of an updated discount card order.
    pub answer UpdatedDiscountCardOrder {
        always {}
        optional {
            /// The merchant's own order number (先享卡订单号).
            out_order_no: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
        }
    }
}
