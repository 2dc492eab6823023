// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MembershipActivity;
use super::MembershipActivityState;

wxpay_core::model! {
    /// Lists the activities that give coupons to a brand's members (查询品牌会员发券活动列表).
    ///
    /// `GET /v3/brand/partner/card-member/membership-activities`
    ///
    /// - Returns [`MembershipActivityPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询品牌会员发券活动列表。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询品牌会员发券活动列表")]
    pub request ListMembershipActivities {
        required {
            /// Brand id (品牌id). Required.
            brand_id: String,
            /// Where the page of results starts. Required.
            offset: i64,
            /// Most results to return in one page (最大资源条数). Required.
            limit: i64,
        }
        optional {
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// Activity state (活动状态).
            activity_state: MembershipActivityState,
        }
    }
}

wxpay_core::operation!(ListMembershipActivities => MembershipActivityPage, wxpay_core::Spec::new(
    "list_membership_activities",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/membership-activities",
)
.title("查询品牌会员发券活动列表")
.family("brand")
.query(&["brand_id", "card_id", "activity_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListMembershipActivities => [MembershipActivity] in data, items by offset, total total_count);

wxpay_core::model! {
    /// A page of activities for members.
    pub answer MembershipActivityPage {
        always {}
        optional {
            /// Result data (活动列表).
            data: Vec<MembershipActivity>,
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Total count (资源总条数).
            total_count: i64,
        }
    }
}
