// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MembershipActivity;

wxpay_core::model! {
    /// Queries an activity that gives coupons to a brand's members (查询品牌会员发券活动).
    ///
    /// `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`
    ///
    /// - Returns [`MembershipActivity`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询品牌会员发券活动。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询品牌会员发券活动")]
    pub request QueryMembershipActivity {
        required {
            /// Activity id (活动ID). Required. It stands in the path.
            activity_id: String,
            /// Brand id (品牌id). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryMembershipActivity => MembershipActivity, wxpay_core::Spec::new(
    "query_membership_activity",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/membership-activities/{activity_id}",
)
.title("查询品牌会员发券活动")
.family("brand")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
