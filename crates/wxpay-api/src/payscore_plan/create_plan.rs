// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NewPlanDetail;
use super::Plan;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a payscore plan (创建支付分计划).
///
/// `POST /v3/payscore/plan/payscore-plans`
///
/// - Returns [`Plan`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：创建支付分计划。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467232)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_plan::CreatePlan;
///
/// let request = CreatePlan::new()
///     .service_id("sample-service-id")
///     .plan_name("示例名称")
///     .plan_duration(1)
///     .deduction_quantity(1)
///     .total_original_price(100)
///     .total_actual_price(100)
///     .merchant_plan_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"deduction_quantity":1,"merchant_plan_no":"1217752501201407033233368018","plan_duration":1,"plan_name":"示例名称","service_id":"sample-service-id","total_actual_price":100,"total_original_price":100}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建支付分计划",
    "/v3/payscore/plan/payscore-plans",
    "POST /v3/payscore/plan/payscore-plans",
    "4012467232"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePlan {
    /// Service id (计划所属服务). Required.
    pub service_id: Option<String>,
    /// Application id (AppID). Required.
    pub appid: Option<String>,
    /// Plan name (支付分计划名称). Required.
    pub plan_name: Option<String>,
    /// Time for which the plan is valid (支付分计划有效期). Required.
    pub plan_duration: Option<i64>,
    /// Number of deductions in the plan (支付分计划扣费次数). Required.
    pub deduction_quantity: Option<i64>,
    /// Original total price of the plan (支付分计划原总金额). Required. In fen.
    pub total_original_price: Option<i64>,
    /// Actual total price of the plan (支付分计划实际扣费总金额). Required. In fen.
    pub total_actual_price: Option<i64>,
    /// List of the plan's details (支付分计划明细列表).
    pub plan_detail_list: Option<Vec<NewPlanDetail>>,
    /// The merchant's own plan number (商户侧计划号). Required.
    pub merchant_plan_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePlan {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id`, `plan_name`, `plan_duration`, `deduction_quantity`, `total_original_price`, `total_actual_price` and `merchant_plan_no`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            service_id: None,
            appid: None,
            plan_name: None,
            plan_duration: None,
            deduction_quantity: None,
            total_original_price: None,
            total_actual_price: None,
            plan_detail_list: None,
            merchant_plan_no: None,
            extra: Extra::new(),
        }
    }

    /// Service id (计划所属服务). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Plan name (支付分计划名称). Required.
    pub fn plan_name<Via>(mut self, plan_name: impl IntoField<String, Via>) -> Self {
        self.plan_name = plan_name.into_field();
        self
    }

    /// Time for which the plan is valid (支付分计划有效期). Required.
    pub fn plan_duration<Via>(mut self, plan_duration: impl IntoField<i64, Via>) -> Self {
        self.plan_duration = plan_duration.into_field();
        self
    }

    /// Number of deductions in the plan (支付分计划扣费次数). Required.
    pub fn deduction_quantity<Via>(mut self, deduction_quantity: impl IntoField<i64, Via>) -> Self {
        self.deduction_quantity = deduction_quantity.into_field();
        self
    }

    /// Original total price of the plan (支付分计划原总金额). Required. In fen.
    pub fn total_original_price<Via>(
        mut self,
        total_original_price: impl IntoField<i64, Via>,
    ) -> Self {
        self.total_original_price = total_original_price.into_field();
        self
    }

    /// Actual total price of the plan (支付分计划实际扣费总金额). Required. In fen.
    pub fn total_actual_price<Via>(mut self, total_actual_price: impl IntoField<i64, Via>) -> Self {
        self.total_actual_price = total_actual_price.into_field();
        self
    }

    /// List of the plan's details (支付分计划明细列表).
    pub fn plan_detail_list<Via>(
        mut self,
        plan_detail_list: impl IntoField<Vec<NewPlanDetail>, Via>,
    ) -> Self {
        self.plan_detail_list = plan_detail_list.into_field();
        self
    }

    /// The merchant's own plan number (商户侧计划号). Required.
    pub fn merchant_plan_no<Via>(mut self, merchant_plan_no: impl IntoField<String, Via>) -> Self {
        self.merchant_plan_no = merchant_plan_no.into_field();
        self
    }
}

impl Default for CreatePlan {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreatePlan
    []
    [service_id, appid, plan_name, plan_duration, deduction_quantity, total_original_price, total_actual_price, plan_detail_list, merchant_plan_no,]
    ["service_id", "appid", "plan_name", "plan_duration", "deduction_quantity", "total_original_price", "total_actual_price", "merchant_plan_no",]
}

wxpay_core::operation!(CreatePlan => Plan, wxpay_core::Spec::new(
    "payscore_plan.create_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/plan/payscore-plans",
)
.title("创建支付分计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467232")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
