// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlan;
use super::DeliveryPlanState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the delivery plans of a brand, page by page (分页查询投放计划列表).
///
/// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
#[doc(alias = "分页查询投放计划列表")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListDeliveryPlans {
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: String,
    /// Page size (分页大小).
    pub page_size: Option<i64>,
    /// Where the page of results starts (分页起始位置).
    pub offset: Option<i64>,
    /// Plan state (投放计划线上状态).
    pub plan_state: Option<DeliveryPlanState>,
    /// Audit state (投放计划审核状态).
    pub audit_state: Option<DeliveryPlanAuditState>,
    /// Plan or template id (投放计划ID).
    pub plan_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListDeliveryPlans {
    /// Creates the request; setters add the other fields.
    pub fn new(brand_id: impl Into<String>) -> Self {
        Self {
            brand_id: brand_id.into(),
            page_size: None,
            offset: None,
            plan_state: None,
            audit_state: None,
            plan_id: None,
            extra: Extra::new(),
        }
    }

    /// Page size (分页大小).
    pub fn page_size<Via>(mut self, page_size: impl IntoField<i64, Via>) -> Self {
        self.page_size = page_size.into_field();
        self
    }

    /// Where the page of results starts (分页起始位置).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Plan state (投放计划线上状态).
    pub fn plan_state<Via>(mut self, plan_state: impl IntoField<DeliveryPlanState, Via>) -> Self {
        self.plan_state = plan_state.into_field();
        self
    }

    /// Audit state (投放计划审核状态).
    pub fn audit_state<Via>(
        mut self,
        audit_state: impl IntoField<DeliveryPlanAuditState, Via>,
    ) -> Self {
        self.audit_state = audit_state.into_field();
        self
    }

    /// Plan or template id (投放计划ID).
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListDeliveryPlans
    [brand_id,]
    [page_size, offset, plan_state, audit_state, plan_id,]
    []
}

wxpay_core::operation!(ListDeliveryPlans => DeliveryPlanPage, wxpay_core::Spec::new(
    "list_delivery_plans",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
)
.title("分页查询投放计划列表")
.family("marketing_product_coupon")
.query(&["page_size", "offset", "plan_state", "audit_state", "plan_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListDeliveryPlans => [DeliveryPlan] in plan_list, items by offset, total total_count);

/// A page of delivery plans.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeliveryPlanPage {
    /// Total count (资源总条数).
    pub total_count: Option<i64>,
    /// List of delivery plans (投放计划列表).
    pub plan_list: Option<Vec<DeliveryPlan>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeliveryPlanPage
    []
    [total_count, plan_list,]
    []
}

wxpay_core::open_enum! {
    /// The review state of a delivery plan.
    pub enum DeliveryPlanAuditState {
        /// Audit initial.
        AuditInitial = "AUDIT_INITIAL",
        /// Audit processing.
        AuditProcessing = "AUDIT_PROCESSING",
        /// Audit passed.
        AuditPassed = "AUDIT_PASSED",
        /// Audit rejected.
        AuditRejected = "AUDIT_REJECTED",
    }
}
