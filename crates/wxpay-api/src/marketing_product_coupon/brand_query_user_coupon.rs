// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandUserCoupon;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one product coupon of a user as the brand (查询用户商品券详情).
///
/// `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
///
/// - Returns [`BrandUserCoupon`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询用户商品券详情。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736414)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | User has no such coupon. |  |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandQueryUserCoupon;
///
/// let request = BrandQueryUserCoupon::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .coupon_code("Xxxx_123456")
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .appid("wx8888888888888888");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","coupon_code":"Xxxx_123456","openid":"oSAMPLE0123456789abcdefghijk","product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户商品券详情",
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
    "GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
    "4015736414"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandQueryUserCoupon {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: Option<String>,
    /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
    pub coupon_code: Option<String>,
    /// Product coupon id (商品券ID). Required.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required.
    pub stock_id: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandQueryUserCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `coupon_code`, `product_coupon_id`, `stock_id` and `appid`.
    pub fn new() -> Self {
        Self {
            openid: None,
            coupon_code: None,
            product_coupon_id: None,
            stock_id: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
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

    /// Coupon batch id (批次ID). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for BrandQueryUserCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandQueryUserCoupon
    []
    [openid, coupon_code, product_coupon_id, stock_id, appid,]
    ["openid", "coupon_code", "product_coupon_id", "stock_id", "appid",]
}

wxpay_core::operation!(BrandQueryUserCoupon => BrandUserCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_query_user_coupon",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
)
.title("查询用户商品券详情")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736414")
.query(&["product_coupon_id", "stock_id", "appid"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
