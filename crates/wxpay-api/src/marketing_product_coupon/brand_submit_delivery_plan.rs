// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Submits a delivery plan for review as the brand (提交投放计划).
    ///
    /// `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit`
    ///
    /// - Returns nothing (204).
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：提交投放计划。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4018381190)
    #[doc(alias = "提交投放计划")]
    pub request BrandSubmitDeliveryPlan {
        required {
            /// Plan or template id (投放计划ID). Required. It stands in the path.
            plan_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandSubmitDeliveryPlan => (), wxpay_core::Spec::new(
    "brand_submit_delivery_plan",
    wxpay_core::http::Method::POST,
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit",
)
.title("提交投放计划")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4018381190")
.signed_by(wxpay_core::SignedBy::Brand));
