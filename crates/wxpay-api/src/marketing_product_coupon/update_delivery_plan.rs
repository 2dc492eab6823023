// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SavedDeliveryPlan;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a delivery plan (更新投放计划).
///
/// `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: with the same `out_request_no` and the same parameters.
#[doc(alias = "更新投放计划")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateDeliveryPlan {
    /// Plan or template id (投放计划ID). Required. It stands in the path.
    pub plan_id: String,
    /// Content of the change (修改内容). Required.
    pub modify_content: Option<DeliveryPlanChanges>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateDeliveryPlan {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `modify_content`.
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            modify_content: None,
            out_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Content of the change (修改内容). Required.
    pub fn modify_content<Via>(
        mut self,
        modify_content: impl IntoField<DeliveryPlanChanges, Via>,
    ) -> Self {
        self.modify_content = modify_content.into_field();
        self
    }

    /// The merchant's own request number.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateDeliveryPlan
    [plan_id,]
    [modify_content, out_request_no,]
    ["modify_content",]
}

wxpay_core::operation!(UpdateDeliveryPlan => SavedDeliveryPlan, wxpay_core::Spec::new(
    "update_delivery_plan",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
)
.title("更新投放计划")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The fields of a delivery plan to change.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeliveryPlanChanges {
    /// Plan name (投放计划名称).
    pub plan_name: Option<String>,
    /// When it stops being available (结束可用时间).
    pub delivery_end_time: Option<DateTime>,
    /// Total count (总库存).
    pub total_count: Option<i64>,
    /// Limit for one user (单用户限领).
    pub user_limit: Option<i64>,
    /// Limit for one day (单日限领).
    pub daily_limit: Option<i64>,
    /// Marketing label (营销标签).
    pub recommend_word: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeliveryPlanChanges {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            plan_name: None,
            delivery_end_time: None,
            total_count: None,
            user_limit: None,
            daily_limit: None,
            recommend_word: None,
            extra: Extra::new(),
        }
    }

    /// Plan name (投放计划名称).
    pub fn plan_name<Via>(mut self, plan_name: impl IntoField<String, Via>) -> Self {
        self.plan_name = plan_name.into_field();
        self
    }

    /// When it stops being available (结束可用时间).
    pub fn delivery_end_time<Via>(
        mut self,
        delivery_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.delivery_end_time = delivery_end_time.into_field();
        self
    }

    /// Total count (总库存).
    pub fn total_count<Via>(mut self, total_count: impl IntoField<i64, Via>) -> Self {
        self.total_count = total_count.into_field();
        self
    }

    /// Limit for one user (单用户限领).
    pub fn user_limit<Via>(mut self, user_limit: impl IntoField<i64, Via>) -> Self {
        self.user_limit = user_limit.into_field();
        self
    }

    /// Limit for one day (单日限领).
    pub fn daily_limit<Via>(mut self, daily_limit: impl IntoField<i64, Via>) -> Self {
        self.daily_limit = daily_limit.into_field();
        self
    }

    /// Marketing label (营销标签).
    pub fn recommend_word<Via>(mut self, recommend_word: impl IntoField<String, Via>) -> Self {
        self.recommend_word = recommend_word.into_field();
        self
    }
}

impl Default for DeliveryPlanChanges {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeliveryPlanChanges
    []
    [plan_name, delivery_end_time, total_count, user_limit, daily_limit, recommend_word,]
    []
}
