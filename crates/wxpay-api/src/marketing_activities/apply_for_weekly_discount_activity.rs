// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Signs a merchant's store up for a weekly discount activity (报名周周惠活动).
    ///
    /// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
    ///
    /// - Returns [`WeeklyDiscountApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：报名周周惠活动。调用方：服务商、平台；重试之前请先查询。
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
            success_time: DateTime,
        }
    }
}
