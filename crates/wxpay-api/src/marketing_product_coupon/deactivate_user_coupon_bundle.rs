// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCouponBundle;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deactivates a group of product coupons that a user holds (失效用户商品券组).
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
///
/// - Returns [`UserCouponBundle`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：失效用户商品券组。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Against a business rule. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::DeactivateUserCouponBundle;
///
/// let request = DeactivateUserCouponBundle::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .user_coupon_bundle_id("123446565767")
///     .brand_id("120344")
///     .product_coupon_id("1002323")
///     .stock_bundle_id("100232301")
///     .appid("wx8888888888888888")
///     .out_request_no("1002600620019090123144054436")
///     .deactivate_reason("示例原因");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","brand_id":"120344","deactivate_reason":"示例原因","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"1002600620019090123144054436","product_coupon_id":"1002323","stock_bundle_id":"100232301","user_coupon_bundle_id":"123446565767"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "失效用户商品券组",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    "4016280658"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeactivateUserCouponBundle {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: Option<String>,
    /// The user's coupon bundle id (用户券组ID). Required. At most 40 characters. It stands in the path.
    pub user_coupon_bundle_id: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Product coupon id (商品券ID). Required.
    pub product_coupon_id: Option<String>,
    /// Coupon batch bundle id (批次组ID). Required.
    pub stock_bundle_id: Option<String>,
    /// Application id (公众账号AppID). Required.
    pub appid: Option<String>,
    /// The merchant's own request number (失效请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Why it was deactivated (失效原因). Required. At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeactivateUserCouponBundle {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `user_coupon_bundle_id`, `brand_id`, `product_coupon_id`, `stock_bundle_id`, `out_request_no` and `deactivate_reason`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            user_coupon_bundle_id: None,
            brand_id: None,
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

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
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

    /// Application id (公众账号AppID). Required.
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

impl Default for DeactivateUserCouponBundle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeactivateUserCouponBundle
    []
    [openid, user_coupon_bundle_id, brand_id, product_coupon_id, stock_bundle_id, appid, out_request_no, deactivate_reason,]
    ["openid", "user_coupon_bundle_id", "brand_id", "product_coupon_id", "stock_bundle_id", "appid", "out_request_no", "deactivate_reason",]
}

wxpay_core::operation!(DeactivateUserCouponBundle => UserCouponBundle, wxpay_core::Spec::new(
    "marketing_product_coupon.deactivate_user_coupon_bundle",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
)
.title("失效用户商品券组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016280658")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
