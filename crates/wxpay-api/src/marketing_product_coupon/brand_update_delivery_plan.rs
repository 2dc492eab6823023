// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlanChanges;
use super::SavedDeliveryPlan;

wxpay_core::model! {
    /// Updates a delivery plan as the brand (更新投放计划).
    ///
    /// `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}`
    ///
    /// - Returns [`SavedDeliveryPlan`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：更新投放计划。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4018381209)
    #[doc(alias = "更新投放计划")]
    pub request BrandUpdateDeliveryPlan {
        required {
            /// Plan or template id (投放计划ID). Required. At most 32 characters. It stands in the path.
            plan_id: String,
            /// Content of the change (修改内容). Required.
            modify_content: DeliveryPlanChanges,
            /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandUpdateDeliveryPlan => SavedDeliveryPlan, wxpay_core::Spec::new(
    "brand_update_delivery_plan",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}",
)
.title("更新投放计划")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4018381209")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
