// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlan;
use super::DeliveryPlanState;

wxpay_core::model! {
    /// Lists the delivery plans of a brand, page by page (分页查询投放计划列表).
    ///
    /// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    #[doc(alias = "分页查询投放计划列表")]
    pub request ListDeliveryPlans {
        required {
            /// Brand id (品牌ID). Required. It stands in the path.
            brand_id: String,
        }
        optional {
            /// Page size (分页大小).
            page_size: i64,
            /// Where the page of results starts (分页起始位置).
            offset: i64,
            /// Plan state (投放计划线上状态).
            plan_state: DeliveryPlanState,
            /// Audit state (投放计划审核状态).
            audit_state: DeliveryPlanAuditState,
            /// Plan or template id (投放计划ID).
            plan_id: String,
        }
    }
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

wxpay_core::model! {
    /// A page of delivery plans.
    pub answer DeliveryPlanPage {
        always {}
        optional {
            /// Total count (资源总条数).
            total_count: i64,
            /// List of delivery plans (投放计划列表).
            plan_list: Vec<DeliveryPlan>,
        }
    }
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
