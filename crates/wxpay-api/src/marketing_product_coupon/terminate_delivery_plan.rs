// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Terminates a delivery plan (终止投放计划).
    ///
    /// `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "终止投放计划")]
    pub request TerminateDeliveryPlan {
        required {
            /// Plan or template id (投放计划ID). Required. It stands in the path.
            plan_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminateDeliveryPlan => (), wxpay_core::Spec::new(
    "terminate_delivery_plan",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
)
.title("终止投放计划")
.family("marketing_product_coupon"));
