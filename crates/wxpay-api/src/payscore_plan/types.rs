// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// An item of a plan to create, with its prices.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewPlanDetail {
    /// Original price (计划明细原支付金额). Required. In fen.
    pub original_price: Option<i64>,
    /// Description of the plan's discount.
    pub plan_discount_description: Option<String>,
    /// Actual price paid for the plan detail (计划明细实际支付金额). Required. In fen.
    pub actual_price: Option<i64>,
    /// Name of the plan detail (计划明细名称). Required.
    pub plan_detail_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewPlanDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `original_price`, `actual_price` and `plan_detail_name`.
    pub fn new() -> Self {
        Self {
            original_price: None,
            plan_discount_description: None,
            actual_price: None,
            plan_detail_name: None,
            extra: Extra::new(),
        }
    }

    /// Original price (计划明细原支付金额). Required. In fen.
    pub fn original_price<Via>(mut self, original_price: impl IntoField<i64, Via>) -> Self {
        self.original_price = original_price.into_field();
        self
    }

    /// Description of the plan's discount.
    pub fn plan_discount_description<Via>(
        mut self,
        plan_discount_description: impl IntoField<String, Via>,
    ) -> Self {
        self.plan_discount_description = plan_discount_description.into_field();
        self
    }

    /// Actual price paid for the plan detail (计划明细实际支付金额). Required. In fen.
    pub fn actual_price<Via>(mut self, actual_price: impl IntoField<i64, Via>) -> Self {
        self.actual_price = actual_price.into_field();
        self
    }

    /// Name of the plan detail (计划明细名称). Required.
    pub fn plan_detail_name<Via>(mut self, plan_detail_name: impl IntoField<String, Via>) -> Self {
        self.plan_detail_name = plan_detail_name.into_field();
        self
    }
}

impl Default for NewPlanDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewPlanDetail
    []
    [original_price, plan_discount_description, actual_price, plan_detail_name,]
    ["original_price", "actual_price", "plan_detail_name",]
}

/// A payscore plan of a sub-merchant with its state, prices and items.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerPlan {
    /// Plan or template id (支付分计划ID).
    pub plan_id: Option<String>,
    /// Service id (计划所属服务).
    pub service_id: Option<String>,
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// Application id (服务商AppID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户AppID).
    pub sub_appid: Option<String>,
    /// The merchant's own plan number (商户侧计划号).
    pub merchant_plan_no: Option<String>,
    /// Plan name (支付分计划名称).
    pub plan_name: Option<String>,
    /// Time for which the plan is valid (支付分计划有效期).
    pub plan_duration: Option<i64>,
    /// Plan state (支付分计划状态).
    pub plan_state: Option<String>,
    /// Original total price of the plan (支付分计划原总金额). In fen.
    pub total_original_price: Option<i64>,
    /// Number of deductions in the plan (支付分计划扣费次数).
    pub deduction_quantity: Option<i64>,
    /// Actual total price of the plan (支付分计划实际扣费总金额). In fen.
    pub total_actual_price: Option<i64>,
    /// List of the plan's details (支付分计划明细列表).
    pub plan_detail_list: Option<Vec<PlanDetail>>,
    /// Merchant number of the stopping party (终止方商户号).
    pub stop_mchid: Option<String>,
    /// When it was stopped (终止时间).
    pub stop_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerPlan
    []
    [plan_id, service_id, mchid, sub_mchid, appid, sub_appid, merchant_plan_no, plan_name, plan_duration, plan_state, total_original_price, deduction_quantity, total_actual_price, plan_detail_list, stop_mchid, stop_time,]
    []
}

/// A payscore plan with its state, prices and items.
#[derive(Clone)]
#[non_exhaustive]
pub struct Plan {
    /// Plan or template id (支付分计划ID).
    pub plan_id: Option<String>,
    /// Service id (计划所属服务).
    pub service_id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (AppID).
    pub appid: Option<String>,
    /// The merchant's own plan number (商户侧计划号).
    pub merchant_plan_no: Option<String>,
    /// Plan name (支付分计划名称).
    pub plan_name: Option<String>,
    /// Time for which the plan is valid (支付分计划有效期).
    pub plan_duration: Option<i64>,
    /// Plan state (支付分计划状态).
    pub plan_state: Option<String>,
    /// Original total price of the plan (支付分计划原总金额). In fen.
    pub total_original_price: Option<i64>,
    /// Number of deductions in the plan (支付分计划扣费次数).
    pub deduction_quantity: Option<i64>,
    /// Actual total price of the plan (支付分计划实际扣费总金额). In fen.
    pub total_actual_price: Option<i64>,
    /// List of the plan's details (支付分计划明细列表).
    pub plan_detail_list: Option<Vec<PlanDetail>>,
    /// Merchant number of the stopping party (终止方商户号).
    pub stop_mchid: Option<String>,
    /// When it was stopped (终止时间).
    pub stop_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Plan
    []
    [plan_id, service_id, mchid, appid, merchant_plan_no, plan_name, plan_duration, plan_state, total_original_price, deduction_quantity, total_actual_price, plan_detail_list, stop_mchid, stop_time,]
    []
}

/// When the service starts and ends.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TimeRange {
    /// Start time (服务开始时间). Sources differ on whether it is required.
    pub start_time: Option<String>,
    /// End time (服务结束时间).
    pub end_time: Option<String>,
    /// Remark on the start time of the service (服务开始时间备注).
    pub start_time_remark: Option<String>,
    /// Remark on the end time of the service (服务结束时间备注).
    pub end_time_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TimeRange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            start_time_remark: None,
            end_time_remark: None,
            extra: Extra::new(),
        }
    }

    /// Start time (服务开始时间). Sources differ on whether it is required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<String, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (服务结束时间).
    pub fn end_time<Via>(mut self, end_time: impl IntoField<String, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Remark on the start time of the service (服务开始时间备注).
    pub fn start_time_remark<Via>(
        mut self,
        start_time_remark: impl IntoField<String, Via>,
    ) -> Self {
        self.start_time_remark = start_time_remark.into_field();
        self
    }

    /// Remark on the end time of the service (服务结束时间备注).
    pub fn end_time_remark<Via>(mut self, end_time_remark: impl IntoField<String, Via>) -> Self {
        self.end_time_remark = end_time_remark.into_field();
        self
    }
}

impl Default for TimeRange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TimeRange
    []
    [start_time, end_time, start_time_remark, end_time_remark,]
    []
}

/// Places where the service starts and ends.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Location {
    /// Place where the service starts (服务开始地点).
    pub start_location: Option<String>,
    /// Place where the service ends (服务结束地点).
    pub end_location: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Location {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            start_location: None,
            end_location: None,
            extra: Extra::new(),
        }
    }

    /// Place where the service starts (服务开始地点).
    pub fn start_location<Via>(mut self, start_location: impl IntoField<String, Via>) -> Self {
        self.start_location = start_location.into_field();
        self
    }

    /// Place where the service ends (服务结束地点).
    pub fn end_location<Via>(mut self, end_location: impl IntoField<String, Via>) -> Self {
        self.end_location = end_location.into_field();
        self
    }
}

impl Default for Location {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Location
    []
    [start_location, end_location,]
    []
}

/// An item of a plan and the merchant's number for it.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SignPlanDetail {
    /// Number of the plan detail (计划明细序号). Required.
    pub plan_detail_no: Option<i64>,
    /// The merchant's own order number for the plan detail (商户侧计划明细使用订单号). Required.
    pub merchant_plan_detail_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SignPlanDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `plan_detail_no` and `merchant_plan_detail_no`.
    pub fn new() -> Self {
        Self {
            plan_detail_no: None,
            merchant_plan_detail_no: None,
            extra: Extra::new(),
        }
    }

    /// Number of the plan detail (计划明细序号). Required.
    pub fn plan_detail_no<Via>(mut self, plan_detail_no: impl IntoField<i64, Via>) -> Self {
        self.plan_detail_no = plan_detail_no.into_field();
        self
    }

    /// The merchant's own order number for the plan detail (商户侧计划明细使用订单号). Required.
    pub fn merchant_plan_detail_no<Via>(
        mut self,
        merchant_plan_detail_no: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_plan_detail_no = merchant_plan_detail_no.into_field();
        self
    }
}

impl Default for SignPlanDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SignPlanDetail
    []
    [plan_detail_no, merchant_plan_detail_no,]
    ["plan_detail_no", "merchant_plan_detail_no",]
}

/// A user's signed plan at a sub-merchant, with its state and items.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerUserSignPlan {
    /// Signed plan id (计划签约ID).
    pub sign_plan_id: Option<String>,
    /// The user's id within the application (签约计划用户服务商应用下的OpenID).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (签约计划用户子商户应用下的OpenID).
    pub sub_openid: Option<String>,
    /// Service id (计划所属服务).
    pub service_id: Option<String>,
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// Application id (服务商AppID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户AppID).
    pub sub_appid: Option<String>,
    /// The merchant's own signed plan number (商户侧签约计划号).
    pub merchant_sign_plan_no: Option<String>,
    /// Callback address of the merchant (商户回调地址).
    pub merchant_callback_url: Option<String>,
    /// Plan or template id (签约所属计划ID).
    pub plan_id: Option<String>,
    /// Number of the plan detail the user has reached (目前用户进行到的计划详情序号).
    pub going_detail_no: Option<i64>,
    /// Signing state (计划签约状态).
    pub sign_state: Option<String>,
    /// When the signed plan was canceled (签约计划取消时间).
    pub cancel_sign_time: Option<DateTime>,
    /// Way in which the signed plan was canceled (签约计划取消类型).
    pub cancel_sign_type: Option<String>,
    /// Why it was canceled (签约计划取消原因).
    pub cancel_reason: Option<String>,
    /// Plan name (签约计划的名称).
    pub plan_name: Option<String>,
    /// When the signed plan expires (签约计划的过期时间).
    pub plan_over_time: Option<DateTime>,
    /// Original total price of the signed plan (签约计划原总金额). In fen.
    pub total_origin_price: Option<i64>,
    /// Number of deductions in the plan (签约计划扣费次数).
    pub deduction_quantity: Option<i64>,
    /// Actual total price of the plan (签约计划实际总金额). In fen.
    pub total_actual_price: Option<i64>,
    /// List of the signed plan's details (签约计划明细列表).
    pub signed_detail_list: Option<Vec<SignedDetail>>,
    /// When the contract was signed (签约时间).
    pub sign_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerUserSignPlan
    []
    [sign_plan_id, openid, sub_openid, service_id, mchid, sub_mchid, appid, sub_appid, merchant_sign_plan_no, merchant_callback_url, plan_id, going_detail_no, sign_state, cancel_sign_time, cancel_sign_type, cancel_reason, plan_name, plan_over_time, total_origin_price, deduction_quantity, total_actual_price, signed_detail_list, sign_time,]
    []
}

/// A user's signed plan with its state and items.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSignPlan {
    /// Signed plan id (计划签约ID).
    pub sign_plan_id: Option<String>,
    /// The user's id within the application (签约计划用户应用下的OpenID).
    pub openid: Option<String>,
    /// Service id (计划所属服务).
    pub service_id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (AppID).
    pub appid: Option<String>,
    /// The merchant's own signed plan number (商户侧签约计划号).
    pub merchant_sign_plan_no: Option<String>,
    /// Callback address of the merchant (商户回调地址).
    pub merchant_callback_url: Option<String>,
    /// Plan or template id (签约所属计划ID).
    pub plan_id: Option<String>,
    /// Number of the plan detail the user has reached (目前用户进行到的计划详情序号).
    pub going_detail_no: Option<i64>,
    /// Signing state (计划签约状态).
    pub sign_state: Option<String>,
    /// When the signed plan was canceled (签约计划取消时间).
    pub cancel_sign_time: Option<DateTime>,
    /// Way in which the signed plan was canceled (签约计划取消类型).
    pub cancel_sign_type: Option<String>,
    /// Why it was canceled (签约计划取消原因).
    pub cancel_reason: Option<String>,
    /// Plan name (签约计划的名称).
    pub plan_name: Option<String>,
    /// When the signed plan expires (签约计划的过期时间).
    pub plan_over_time: Option<DateTime>,
    /// Original total price of the signed plan (签约计划原总金额). In fen.
    pub total_origin_price: Option<i64>,
    /// Number of deductions in the plan (签约计划扣费次数).
    pub deduction_quantity: Option<i64>,
    /// Actual total price of the plan (签约计划实际总金额). In fen.
    pub total_actual_price: Option<i64>,
    /// List of the signed plan's details (签约计划明细列表).
    pub signed_detail_list: Option<Vec<SignedDetail>>,
    /// When the contract was signed (签约时间).
    pub sign_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserSignPlan
    []
    [sign_plan_id, openid, service_id, mchid, appid, merchant_sign_plan_no, merchant_callback_url, plan_id, going_detail_no, sign_state, cancel_sign_time, cancel_sign_type, cancel_reason, plan_name, plan_over_time, total_origin_price, deduction_quantity, total_actual_price, signed_detail_list, sign_time,]
    []
}

/// An item of a plan with its number and prices.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanDetail {
    /// Number of the plan detail (计划明细序号).
    pub plan_detail_no: Option<i64>,
    /// Name of the plan detail (计划明细名称).
    pub plan_detail_name: Option<String>,
    /// Original price (计划明细原支付金额). In fen.
    pub original_price: Option<i64>,
    /// Description of the plan's discount.
    pub plan_discount_description: Option<String>,
    /// Actual price paid for the plan detail (计划明细实际支付金额). In fen.
    pub actual_price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PlanDetail
    []
    [plan_detail_no, plan_detail_name, original_price, plan_discount_description, actual_price,]
    []
}

/// A fee paid after the service.
#[derive(Clone)]
#[non_exhaustive]
pub struct PostPayment {
    /// Name (付费名称).
    pub name: Option<String>,
    /// Amount (付费金额). In fen.
    pub amount: Option<i64>,
    /// Rule or reason that the user sees.
    pub description: Option<String>,
    /// Count. Described by SKIT; no official source confirms it.
    pub count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PostPayment
    []
    [name, amount, description, count,]
    []
}

/// A discount granted by the merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct PostDiscount {
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Amount (优惠金额). In fen.
    pub amount: Option<i64>,
    /// Count. Described by SKIT; no official source confirms it.
    pub count: Option<i64>,
    /// Rule or reason that the user sees. Described by SKIT; no official source confirms it.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PostDiscount
    []
    [name, amount, count, description,]
    []
}

/// The amount at risk in the service.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskFund {
    /// Amount (风险金额). In fen.
    pub amount: Option<i64>,
    /// Rule or reason that the user sees. Described by SKIT; no official source confirms it.
    pub description: Option<String>,
    /// Name (付费名称). Described by SKIT; no official source confirms it.
    pub name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RiskFund
    []
    [amount, description, name,]
    []
}

/// An item of a user's signed plan, with its state and prices.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedDetail {
    /// Number of the plan detail (计划明细序号).
    pub plan_detail_no: Option<i64>,
    /// Original price (计划明细原支付金额). In fen.
    pub original_price: Option<i64>,
    /// Description of the plan's discount.
    pub plan_discount_description: Option<String>,
    /// Actual price paid for the plan detail (计划明细实际支付金额). In fen.
    pub actual_price: Option<i64>,
    /// State of the plan detail (计划明细状态).
    pub plan_detail_state: Option<String>,
    /// WeChat Pay's order number (计划明细对应的支付分服务单号).
    pub order_id: Option<String>,
    /// The merchant's own order number for the plan detail (商户侧计划明细使用订单号).
    pub merchant_plan_detail_no: Option<String>,
    /// Name of the plan detail (计划详情名称).
    pub plan_detail_name: Option<String>,
    /// Amount actually paid for the plan detail's order (计划明细对应订单实际支付金额). In fen.
    pub actual_pay_price: Option<i64>,
    /// When it was used (详情使用时间).
    pub use_time: Option<DateTime>,
    /// When it was completed (详情完成时间).
    pub complete_time: Option<DateTime>,
    /// When it was canceled (详情取消时间).
    pub cancel_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SignedDetail
    []
    [plan_detail_no, original_price, plan_discount_description, actual_price, plan_detail_state, order_id, merchant_plan_detail_no, plan_detail_name, actual_pay_price, use_time, complete_time, cancel_time,]
    []
}
