// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MembershipActivity;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Updates an activity that gives coupons to a brand's members (修改品牌会员发券活动信息).
    ///
    /// `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
    ///
    /// - Returns [`MembershipActivity`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：修改品牌会员发券活动信息。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "修改品牌会员发券活动信息")]
    pub request UpdateMembershipActivity {
        required {
            /// Activity id (活动ID). Required. It stands in the path.
            activity_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Title (活动主标题). Required.
            title: String,
            /// Activity title (活动主标题). Required.
            sub_title: String,
            /// Begin time (活动开始时间). Required.
            begin_time: DateTime,
            /// End time (活动结束时间). Required.
            end_time: DateTime,
        }
        optional {}
    }
}

wxpay_core::operation!(UpdateMembershipActivity => MembershipActivity, wxpay_core::Spec::new(
    "update_membership_activity",
    wxpay_core::http::Method::PATCH,
    "/v3/brand/partner/card-member/membership-activities/{activity_id}",
)
.title("修改品牌会员发券活动信息")
.family("brand")
.body(wxpay_core::Body::Json));
