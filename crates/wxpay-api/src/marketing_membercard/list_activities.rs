// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Activity;
use super::ActivityType;

wxpay_core::model! {
    /// Lists member gift activities, page by page (查询活动列表).
    ///
    /// `GET /v3/marketing/membercard-activity/activities`
    ///
    /// - Returns [`ActivityPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询活动列表。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml)
    #[doc(alias = "查询活动列表")]
    pub request ListActivities {
        required {}
        optional {
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Where the page of results starts.
            offset: i64,
            /// Activity type (活动类型). Sources differ on whether it is required.
            activity_type: ActivityType,
            /// Member card or card template id (会员卡ID).
            card_id: String,
            /// Activity status.
            activity_status: ActivityState,
        }
    }
}

wxpay_core::operation!(ListActivities => ActivityPage, wxpay_core::Spec::new(
    "list_activities",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-activity/activities",
)
.title("查询活动列表")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml")
.query(&["limit", "offset", "activity_type", "card_id", "activity_status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListActivities => [Activity] in data, items by offset, total total_count);

wxpay_core::model! {
    /// A page of member gift activities.
    pub answer ActivityPage {
        always {}
        optional {
            /// Result data (活动详情).
            data: Vec<Activity>,
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Total count (资源总条数).
            total_count: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of an activity.
    pub enum ActivityState {
        Created = "CREATED",
        Ongoing = "ONGOING",
        Terminated = "TERMINATED",
        OverTime = "OVER_TIME",
    }
}
