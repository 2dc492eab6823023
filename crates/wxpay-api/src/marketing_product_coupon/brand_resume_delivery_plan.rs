// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Resumes a delivery plan as the brand (恢复投放计划).
    ///
    /// `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume`
    ///
    /// - Returns nothing (204).
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：恢复投放计划。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4018381172)
    #[doc(alias = "恢复投放计划")]
    pub request BrandResumeDeliveryPlan {
        required {
            /// Plan or template id (投放计划ID). Required. It stands in the path.
            plan_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandResumeDeliveryPlan => (), wxpay_core::Spec::new(
    "brand_resume_delivery_plan",
    wxpay_core::http::Method::POST,
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume",
)
.title("恢复投放计划")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4018381172")
.signed_by(wxpay_core::SignedBy::Brand));
