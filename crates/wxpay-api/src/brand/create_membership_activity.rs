// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityChannel;
use super::MembershipActivity;
use super::ProductCouponStock;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates an activity that gives coupons to a brand's members (创建品牌会员发券活动).
    ///
    /// `POST /v3/brand/partner/card-member/membership-activities`
    ///
    /// - Returns [`MembershipActivity`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：创建品牌会员发券活动。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "创建品牌会员发券活动")]
    pub request CreateMembershipActivity {
        required {
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Member card or card template id (会员卡ID). Required.
            card_id: String,
            /// Activity channel (活动渠道). Required.
            activity_channel: ActivityChannel,
            /// Title (活动主标题). Required.
            title: String,
            /// Activity title (活动主标题). Required.
            sub_title: String,
            /// Begin time (活动开始时间). Required.
            begin_time: DateTime,
            /// End time (活动结束时间). Required.
            end_time: DateTime,
            /// Total stock of the activity (活动总库存). Required.
            apply_total: i64,
            /// List of product coupon batches (商品券批次列表). Required.
            product_coupon_stock_list: Vec<ProductCouponStock>,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateMembershipActivity => MembershipActivity, wxpay_core::Spec::new(
    "create_membership_activity",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/membership-activities",
)
.title("创建品牌会员发券活动")
.family("brand")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
