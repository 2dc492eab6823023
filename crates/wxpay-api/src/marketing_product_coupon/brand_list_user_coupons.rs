// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandUserCoupon;
use super::UserCouponState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a user's product coupons as the brand, page by page (指定券状态查询用户商品券列表).
///
/// `GET /brand/marketing/product-coupon/users/{openid}/coupons`
///
/// - Returns [`BrandUserCouponPage`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：指定券状态查询用户商品券列表。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736420)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
/// | `USER_ERROR` | 403 | User is no member of the brand. |  |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
/// | `ALREADY_EXISTS` | 400 | Exists already. | Use a new number. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandListUserCoupons;
///
/// let request = BrandListUserCoupons::new("oSAMPLE0123456789abcdefghijk")
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .appid("wx8888888888888888")
///     .page_size(10);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","openid":"oSAMPLE0123456789abcdefghijk","page_size":10,"product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "指定券状态查询用户商品券列表",
    "/brand/marketing/product-coupon/users/{openid}/coupons",
    "GET /brand/marketing/product-coupon/users/{openid}/coupons",
    "4015736420"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandListUserCoupons {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: String,
    /// Product coupon id (商品券ID).
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID).
    pub stock_id: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// The user's coupon bundle id (用户券组ID).
    pub user_coupon_bundle_id: Option<String>,
    /// Page size (分页大小).
    pub page_size: Option<i64>,
    /// Page token (分页Token).
    pub page_token: Option<String>,
    /// Coupon state (用户商品券状态).
    pub coupon_state: Option<UserCouponState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandListUserCoupons {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `appid`.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            product_coupon_id: None,
            stock_id: None,
            appid: None,
            user_coupon_bundle_id: None,
            page_size: None,
            page_token: None,
            coupon_state: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id (商品券ID).
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id (批次ID).
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's coupon bundle id (用户券组ID).
    pub fn user_coupon_bundle_id<Via>(
        mut self,
        user_coupon_bundle_id: impl IntoField<String, Via>,
    ) -> Self {
        self.user_coupon_bundle_id = user_coupon_bundle_id.into_field();
        self
    }

    /// Page size (分页大小).
    pub fn page_size<Via>(mut self, page_size: impl IntoField<i64, Via>) -> Self {
        self.page_size = page_size.into_field();
        self
    }

    /// Page token (分页Token).
    pub fn page_token<Via>(mut self, page_token: impl IntoField<String, Via>) -> Self {
        self.page_token = page_token.into_field();
        self
    }

    /// Coupon state (用户商品券状态).
    pub fn coupon_state<Via>(mut self, coupon_state: impl IntoField<UserCouponState, Via>) -> Self {
        self.coupon_state = coupon_state.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandListUserCoupons
    [openid,]
    [product_coupon_id, stock_id, appid, user_coupon_bundle_id, page_size, page_token, coupon_state,]
    ["appid",]
}

wxpay_core::operation!(BrandListUserCoupons => BrandUserCouponPage, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_list_user_coupons",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/users/{openid}/coupons",
)
.title("指定券状态查询用户商品券列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736420")
.query(&["product_coupon_id", "stock_id", "appid", "user_coupon_bundle_id", "page_size", "page_token", "coupon_state"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListUserCoupons => [BrandUserCoupon] in user_coupon_list, token by page_token, next next_page_token, total total_count);

/// A page of the product coupons of the brand that a user holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandUserCouponPage {
    /// Total count (总个数).
    pub total_count: Option<i64>,
    /// List of the user's coupons (用户商品券列表).
    pub user_coupon_list: Option<Vec<BrandUserCoupon>>,
    /// Token of the next page (下一页Token). At most 100 characters.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandUserCouponPage
    []
    [total_count, user_coupon_list, next_page_token,]
    []
}
