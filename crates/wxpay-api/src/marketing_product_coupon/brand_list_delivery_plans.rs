// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlan;
use super::DeliveryPlanAuditState;
use super::DeliveryPlanPage;
use super::DeliveryPlanState;

wxpay_core::model! {
    /// Lists delivery plans as the brand, page by page (分页查询投放计划列表).
    ///
    /// `GET /brand/marketing/delivery-plan/delivery-plans`
    ///
    /// - Returns [`DeliveryPlanPage`].
    /// - Callers: brands.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：分页查询投放计划列表。调用方：品牌；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4018381151)
    #[doc(alias = "分页查询投放计划列表")]
    pub request BrandListDeliveryPlans {
        required {}
        optional {
            /// Page size (分页大小).
            page_size: i64,
            /// Where the page of results starts (offset).
            offset: i64,
            /// Plan state (投放计划状态).
            plan_state: DeliveryPlanState,
            /// Audit state (投放计划审核状态).
            audit_state: DeliveryPlanAuditState,
            /// Plan or template id (投放计划ID).
            plan_id: String,
        }
    }
}

wxpay_core::operation!(BrandListDeliveryPlans => DeliveryPlanPage, wxpay_core::Spec::new(
    "brand_list_delivery_plans",
    wxpay_core::http::Method::GET,
    "/brand/marketing/delivery-plan/delivery-plans",
)
.title("分页查询投放计划列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4018381151")
.query(&["page_size", "offset", "plan_state", "audit_state", "plan_id"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListDeliveryPlans => [DeliveryPlan] in plan_list, items by offset, total total_count);
