// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlan;
use super::DeliveryPlanAuditState;
use super::DeliveryPlanPage;
use super::DeliveryPlanState;

wxpay_core::model! {
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016184563")
.query(&["page_size", "offset", "plan_state", "audit_state", "plan_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListDeliveryPlans => [DeliveryPlan] in plan_list, items by offset, total total_count);
