// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Sets the notification address for delivery plans (设置投放计划回调地址).
    ///
    /// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "设置投放计划回调地址")]
    pub request SetDeliveryPlanNotificationUrl {
        required {
            /// The service provider's merchant number (服务商商户号). Required. It stands in the path.
            sp_mchid: String,
            /// Address that receives the notifications (通知url地址). Required.
            notify_url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(SetDeliveryPlanNotificationUrl => DeliveryPlanNotificationUrl, wxpay_core::Spec::new(
    "set_delivery_plan_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
)
.title("设置投放计划回调地址")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The notification address for delivery plans.
    pub answer DeliveryPlanNotificationUrl {
        always {}
        optional {
            /// Address that receives the notifications (通知地址).
            notify_url: String,
        }
    }
}
