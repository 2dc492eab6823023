// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Signs a merchant's store up for a weekly discount activity (报名周周惠活动).
    ///
    /// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
    #[doc(alias = "报名周周惠活动")]
    pub request ApplyForWeeklyDiscountActivity {
        required {
            /// Activity id (活动ID). Required. It stands in the path.
            activity_id: String,
            /// Merchant number that applies (报名商户号). Required.
            applying_merchant_id: i64,
            /// Store id (报名商户门店号). Required.
            store_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForWeeklyDiscountActivity => WeeklyDiscountApplication, wxpay_core::Spec::new(
    "apply_for_weekly_discount_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/weekly-discount/activities/{activity_id}/apply",
)
.title("报名周周惠活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A successful application for a weekly discount activity.
    pub answer WeeklyDiscountApplication {
        always {}
        optional {
            /// Activity id (报名成功的活动ID).
            activity_id: i64,
            /// When it succeeded (报名成功时间).
            success_time: String,
        }
    }
}
