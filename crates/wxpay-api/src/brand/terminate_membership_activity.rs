// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MembershipActivity;

wxpay_core::model! {
    /// Ends an activity that gives coupons to a brand's members (终止品牌会员发券活动).
    ///
    /// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
    ///
    /// - Returns [`MembershipActivity`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：终止品牌会员发券活动。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "终止品牌会员发券活动")]
    pub request TerminateMembershipActivity {
        required {
            /// Activity id (活动ID). Required. It stands in the path.
            activity_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminateMembershipActivity => MembershipActivity, wxpay_core::Spec::new(
    "terminate_membership_activity",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
)
.title("终止品牌会员发券活动")
.family("brand")
.body(wxpay_core::Body::Json));
