// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCouponBundle;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deactivates a group of product coupons that a user holds as the brand (失效用户商品券组).
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
///
/// - Returns [`UserCouponBundle`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：失效用户商品券组。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4016279743)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandDeactivateUserCouponBundle;
///
/// let request = BrandDeactivateUserCouponBundle::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .user_coupon_bundle_id("123446565767")
///     .product_coupon_id("1002323")
///     .stock_bundle_id("100232301")
///     .appid("wx8888888888888888")
///     .out_request_no("1002600620019090123144054436")
///     .deactivate_reason("示例原因");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","deactivate_reason":"示例原因","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"1002600620019090123144054436","product_coupon_id":"1002323","stock_bundle_id":"100232301","user_coupon_bundle_id":"123446565767"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "失效用户商品券组",
    "/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    "POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    "4016279743"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandDeactivateUserCouponBundle {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: Option<String>,
    /// The user's coupon bundle id (用户券组ID). Required. At most 40 characters. It stands in the path.
    pub user_coupon_bundle_id: Option<String>,
    /// Product coupon id (商品券ID). Required.
    pub product_coupon_id: Option<String>,
    /// Coupon batch bundle id (批次组ID). Required.
    pub stock_bundle_id: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// The merchant's own request number (失效请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Why it was deactivated (失效原因). Required. At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandDeactivateUserCouponBundle {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `user_coupon_bundle_id`, `product_coupon_id`, `stock_bundle_id`, `appid`, `out_request_no` and `deactivate_reason`.
    pub fn new() -> Self {
        Self {
            openid: None,
            user_coupon_bundle_id: None,
            product_coupon_id: None,
            stock_bundle_id: None,
            appid: None,
            out_request_no: None,
            deactivate_reason: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's coupon bundle id (用户券组ID). Required. At most 40 characters. It stands in the path.
    pub fn user_coupon_bundle_id<Via>(
        mut self,
        user_coupon_bundle_id: impl IntoField<String, Via>,
    ) -> Self {
        self.user_coupon_bundle_id = user_coupon_bundle_id.into_field();
        self
    }

    /// Product coupon id (商品券ID). Required.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch bundle id (批次组ID). Required.
    pub fn stock_bundle_id<Via>(mut self, stock_bundle_id: impl IntoField<String, Via>) -> Self {
        self.stock_bundle_id = stock_bundle_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The merchant's own request number (失效请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Why it was deactivated (失效原因). Required. At most 150 characters.
    pub fn deactivate_reason<Via>(
        mut self,
        deactivate_reason: impl IntoField<String, Via>,
    ) -> Self {
        self.deactivate_reason = deactivate_reason.into_field();
        self
    }
}

impl Default for BrandDeactivateUserCouponBundle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandDeactivateUserCouponBundle
    []
    [openid, user_coupon_bundle_id, product_coupon_id, stock_bundle_id, appid, out_request_no, deactivate_reason,]
    ["openid", "user_coupon_bundle_id", "product_coupon_id", "stock_bundle_id", "appid", "out_request_no", "deactivate_reason",]
}

wxpay_core::operation!(BrandDeactivateUserCouponBundle => UserCouponBundle, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_deactivate_user_coupon_bundle",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
)
.title("失效用户商品券组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279743")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
