// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BundleMemberTagInfo;
use super::UserCouponBundle;

wxpay_core::model! {
    /// Gives a user the product coupons of a group of batches (向用户发放商品券批次组).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "向用户发放商品券批次组")]
    pub request SendCouponBundle {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required.
            stock_bundle_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// Request number of the sending. Required.
            send_request_no: String,
        }
        optional {
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: NewUserCouponBundleTagInfo,
        }
    }
}

wxpay_core::operation!(SendCouponBundle => UserCouponBundle, wxpay_core::Spec::new(
    "send_coupon_bundle",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
)
.title("向用户发放商品券批次组")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The tags for a group of coupons to give to a user.
    pub request NewUserCouponBundleTagInfo {
        required {}
        optional {
            /// List of tags of the user's coupon (用户商品券标签列表).
            coupon_tag_list: Vec<String>,
            /// Member tags (会员标签信息).
            member_tag_info: BundleMemberTagInfo,
        }
    }
}
