// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlan;
use super::DeliveryPlanAuditState;
use super::DeliveryPlanPage;
use super::DeliveryPlanState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the delivery plans of a brand, page by page (分页查询投放计划列表).
///
/// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
///
/// - Returns [`DeliveryPlanPage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：分页查询投放计划列表。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{
///     DeliveryPlanAuditState, DeliveryPlanState, ListDeliveryPlans,
/// };
///
/// let request = ListDeliveryPlans::new("40016")
///     .page_size(5)
///     .offset(10)
///     .plan_state(DeliveryPlanState::Created)
///     .audit_state(DeliveryPlanAuditState::AuditInitial)
///     .plan_id("12000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"audit_state":"AUDIT_INITIAL","brand_id":"40016","offset":10,"page_size":5,"plan_id":"12000","plan_state":"CREATED"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "分页查询投放计划列表",
    "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
    "GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
    "4016184563"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListDeliveryPlans {
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: String,
    /// Page size (分页大小).
    pub page_size: Option<i64>,
    /// Start of the page of results (分页起始位置).
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

    /// Start of the page of results (分页起始位置).
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
    "marketing_product_coupon.list_delivery_plans",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
)
.title("分页查询投放计划列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016184563")
.query(&["page_size", "offset", "plan_state", "audit_state", "plan_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListDeliveryPlans => [DeliveryPlan] in plan_list, items by offset, total total_count);
