// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::WeeklyDiscountActivity;

wxpay_core::model! {
    /// Lists weekly discount activities, page by page (查询周周惠活动列表).
    ///
    /// `GET /v3/marketing/weekly-discount/activities`
    ///
    /// - Returns [`WeeklyDiscountActivityPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询周周惠活动列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
    #[doc(alias = "查询周周惠活动列表")]
    pub request ListWeeklyDiscountActivities {
        required {
            /// Most results to return in one page (最大资源条数). Required.
            limit: i64,
            /// Where the page of results starts. Required.
            offset: i64,
            /// Merchant number that applies (报名商户号). Required.
            applying_merchant_id: i64,
            /// Region code where the activity runs (活动投放区域编码). Required.
            activity_area_code: i64,
            /// Scene where the activity runs (投放场景). Required.
            activity_scene: String,
        }
        optional {
            /// Store id (报名商户门店号).
            store_id: i64,
        }
    }
}

wxpay_core::operation!(ListWeeklyDiscountActivities => WeeklyDiscountActivityPage, wxpay_core::Spec::new(
    "list_weekly_discount_activities",
    wxpay_core::http::Method::GET,
    "/v3/marketing/weekly-discount/activities",
)
.title("查询周周惠活动列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml")
.query(&["limit", "offset", "applying_merchant_id", "store_id", "activity_area_code", "activity_scene"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListWeeklyDiscountActivities => [WeeklyDiscountActivity] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of weekly discount activities.
    pub answer WeeklyDiscountActivityPage {
        always {}
        optional {
            /// Result data (周周惠活动详情).
            data: Vec<WeeklyDiscountActivity>,
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Total count (资源总条数).
            total_count: i64,
        }
    }
}
