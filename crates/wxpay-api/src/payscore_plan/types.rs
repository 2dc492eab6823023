// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// An item of a plan to create, with its prices.
    pub request NewPlanDetail {
        required {
            /// Original price (计划明细原支付金额). Required. In fen.
            original_price: i64,
            /// Actual price paid for the plan detail (计划明细实际支付金额). Required. In fen.
            actual_price: i64,
            /// Name of the plan detail (计划明细名称). Required.
            plan_detail_name: String,
        }
        optional {
            /// Description of the plan's discount.
            plan_discount_description: String,
        }
    }
}

wxpay_core::model! {
    /// A payscore plan of a sub-merchant with its state, prices and items.
    pub answer PartnerPlan {
        always {}
        optional {
            /// Plan or template id (支付分计划ID).
            plan_id: String,
            /// Service id (计划所属服务).
            service_id: String,
            /// Merchant number (服务商商户号).
            mchid: String,
            /// The sub-merchant's number (子商户商户号).
            sub_mchid: String,
            /// Application id (服务商AppID).
            appid: String,
            /// The sub-merchant's application id (子商户AppID).
            sub_appid: String,
            /// The merchant's own plan number (商户侧计划号).
            merchant_plan_no: String,
            /// Plan name (支付分计划名称).
            plan_name: String,
            /// How long the plan is valid (支付分计划有效期).
            plan_duration: i64,
            /// Plan state (支付分计划状态).
            plan_state: String,
            /// Original total price of the plan (支付分计划原总金额). In fen.
            total_original_price: i64,
            /// Number of deductions in the plan (支付分计划扣费次数).
            deduction_quantity: i64,
            /// Actual total price of the plan (支付分计划实际扣费总金额). In fen.
            total_actual_price: i64,
            /// List of the plan's details (支付分计划明细列表).
            plan_detail_list: Vec<PlanDetail>,
            /// Merchant number of the stopping party (终止方商户号).
            stop_mchid: String,
            /// When it was stopped (终止时间).
            stop_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A payscore plan with its state, prices and items.
    pub answer Plan {
        always {}
        optional {
            /// Plan or template id (支付分计划ID).
            plan_id: String,
            /// Service id (计划所属服务).
            service_id: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (AppID).
            appid: String,
            /// The merchant's own plan number (商户侧计划号).
            merchant_plan_no: String,
            /// Plan name (支付分计划名称).
            plan_name: String,
            /// How long the plan is valid (支付分计划有效期).
            plan_duration: i64,
            /// Plan state (支付分计划状态).
            plan_state: String,
            /// Original total price of the plan (支付分计划原总金额). In fen.
            total_original_price: i64,
            /// Number of deductions in the plan (支付分计划扣费次数).
            deduction_quantity: i64,
            /// Actual total price of the plan (支付分计划实际扣费总金额). In fen.
            total_actual_price: i64,
            /// List of the plan's details (支付分计划明细列表).
            plan_detail_list: Vec<PlanDetail>,
            /// Merchant number of the stopping party (终止方商户号).
            stop_mchid: String,
            /// When it was stopped (终止时间).
            stop_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// When the service starts and ends.
    pub shared TimeRange {
        required {}
        optional {
            /// Start time (服务开始时间). Sources differ on whether it is required.
            start_time: String,
            /// End time (服务结束时间).
            end_time: String,
            /// Remark on the start time of the service (服务开始时间备注).
            start_time_remark: String,
            /// Remark on the end time of the service (服务结束时间备注).
            end_time_remark: String,
        }
    }
}

wxpay_core::model! {
    /// Where the service starts and ends.
    pub shared Location {
        required {}
        optional {
            /// Where the service starts (服务开始地点).
            start_location: String,
            /// Where the service ends (服务结束地点).
            end_location: String,
        }
    }
}

wxpay_core::model! {
    /// An item of a plan and the merchant's number for it.
    pub request SignPlanDetail {
        required {
            /// Number of the plan detail (计划明细序号). Required.
            plan_detail_no: i64,
            /// The merchant's own order number for the plan detail (商户侧计划明细使用订单号). Required.
            merchant_plan_detail_no: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A user's signed plan at a sub-merchant, with its state and items.
    pub answer PartnerUserSignPlan {
        always {}
        optional {
            /// Signed plan id (计划签约ID).
            sign_plan_id: String,
            /// The user's id within the application (签约计划用户服务商应用下的OpenID).
            openid: String,
            /// The user's id within the sub-merchant's application (签约计划用户子商户应用下的OpenID).
            sub_openid: String,
            /// Service id (计划所属服务).
            service_id: String,
            /// Merchant number (服务商商户号).
            mchid: String,
            /// The sub-merchant's number (子商户商户号).
            sub_mchid: String,
            /// Application id (服务商AppID).
            appid: String,
            /// The sub-merchant's application id (子商户AppID).
            sub_appid: String,
            /// The merchant's own signed plan number (商户侧签约计划号).
            merchant_sign_plan_no: String,
            /// Callback address of the merchant (商户回调地址).
            merchant_callback_url: String,
            /// Plan or template id (签约所属计划ID).
            plan_id: String,
            /// Number of the plan detail the user has reached (目前用户进行到的计划详情序号).
            going_detail_no: i64,
            /// Signing state (计划签约状态).
            sign_state: String,
            /// When the signed plan was canceled (签约计划取消时间).
            cancel_sign_time: DateTime,
            /// How the signed plan was canceled (签约计划取消类型).
            cancel_sign_type: String,
            /// Why it was canceled (签约计划取消原因).
            cancel_reason: String,
            /// Plan name (签约计划的名称).
            plan_name: String,
            /// When the signed plan expires (签约计划的过期时间).
            plan_over_time: DateTime,
            /// Original total price of the signed plan (签约计划原总金额). In fen.
            total_origin_price: i64,
            /// Number of deductions in the plan (签约计划扣费次数).
            deduction_quantity: i64,
            /// Actual total price of the plan (签约计划实际总金额). In fen.
            total_actual_price: i64,
            /// List of the signed plan's details (签约计划明细列表).
            signed_detail_list: Vec<SignedDetail>,
            /// When the contract was signed (签约时间).
            sign_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A user's signed plan with its state and items.
    pub answer UserSignPlan {
        always {}
        optional {
            /// Signed plan id (计划签约ID).
            sign_plan_id: String,
            /// The user's id within the application (签约计划用户应用下的OpenID).
            openid: String,
            /// Service id (计划所属服务).
            service_id: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (AppID).
            appid: String,
            /// The merchant's own signed plan number (商户侧签约计划号).
            merchant_sign_plan_no: String,
            /// Callback address of the merchant (商户回调地址).
            merchant_callback_url: String,
            /// Plan or template id (签约所属计划ID).
            plan_id: String,
            /// Number of the plan detail the user has reached (目前用户进行到的计划详情序号).
            going_detail_no: i64,
            /// Signing state (计划签约状态).
            sign_state: String,
            /// When the signed plan was canceled (签约计划取消时间).
            cancel_sign_time: DateTime,
            /// How the signed plan was canceled (签约计划取消类型).
            cancel_sign_type: String,
            /// Why it was canceled (签约计划取消原因).
            cancel_reason: String,
            /// Plan name (签约计划的名称).
            plan_name: String,
            /// When the signed plan expires (签约计划的过期时间).
            plan_over_time: DateTime,
            /// Original total price of the signed plan (签约计划原总金额). In fen.
            total_origin_price: i64,
            /// Number of deductions in the plan (签约计划扣费次数).
            deduction_quantity: i64,
            /// Actual total price of the plan (签约计划实际总金额). In fen.
            total_actual_price: i64,
            /// List of the signed plan's details (签约计划明细列表).
            signed_detail_list: Vec<SignedDetail>,
            /// When the contract was signed (签约时间).
            sign_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// An item of a plan with its number and prices.
    pub answer PlanDetail {
        always {}
        optional {
            /// Number of the plan detail (计划明细序号).
            plan_detail_no: i64,
            /// Name of the plan detail (计划明细名称).
            plan_detail_name: String,
            /// Original price (计划明细原支付金额). In fen.
            original_price: i64,
            /// Description of the plan's discount.
            plan_discount_description: String,
            /// Actual price paid for the plan detail (计划明细实际支付金额). In fen.
            actual_price: i64,
        }
    }
}

wxpay_core::model! {
    /// A fee paid after the service.
    pub answer PostPayment {
        always {}
        optional {
            /// Name (付费名称).
            name: String,
            /// Amount (付费金额). In fen.
            amount: i64,
            /// Description.
            description: String,
            /// Count. Described by SKIT; no official source confirms it.
            count: i64,
        }
    }
}

wxpay_core::model! {
    /// A discount granted by the merchant.
    pub answer PostDiscount {
        always {}
        optional {
            /// Name (优惠名称).
            name: String,
            /// Amount (优惠金额). In fen.
            amount: i64,
            /// Count. Described by SKIT; no official source confirms it.
            count: i64,
            /// Description. Described by SKIT; no official source confirms it.
            description: String,
        }
    }
}

wxpay_core::model! {
    /// The amount at risk in the service.
    pub answer RiskFund {
        always {}
        optional {
            /// Amount (风险金额). In fen.
            amount: i64,
            /// Description. Described by SKIT; no official source confirms it.
            description: String,
            /// Name (付费名称). Described by SKIT; no official source confirms it.
            name: String,
        }
    }
}

wxpay_core::model! {
    /// An item of a user's signed plan, with its state and prices.
    pub answer SignedDetail {
        always {}
        optional {
            /// Number of the plan detail (计划明细序号).
            plan_detail_no: i64,
            /// Original price (计划明细原支付金额). In fen.
            original_price: i64,
            /// Description of the plan's discount.
            plan_discount_description: String,
            /// Actual price paid for the plan detail (计划明细实际支付金额). In fen.
            actual_price: i64,
            /// State of the plan detail (计划明细状态).
            plan_detail_state: String,
            /// WeChat Pay's order number (计划明细对应的支付分服务单号).
            order_id: String,
            /// The merchant's own order number for the plan detail (商户侧计划明细使用订单号).
            merchant_plan_detail_no: String,
            /// Name of the plan detail (计划详情名称).
            plan_detail_name: String,
            /// Amount actually paid for the plan detail's order (计划明细对应订单实际支付金额). In fen.
            actual_pay_price: i64,
            /// When it was used (详情使用时间).
            use_time: DateTime,
            /// When it was completed (详情完成时间).
            complete_time: DateTime,
            /// When it was canceled (详情取消时间).
            cancel_time: DateTime,
        }
    }
}
