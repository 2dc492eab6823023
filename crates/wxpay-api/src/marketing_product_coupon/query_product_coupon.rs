// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProductCoupon;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one product coupon of a brand (查询商品券).
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
///
/// - Returns [`ProductCoupon`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询商品券。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::QueryProductCoupon;
///
/// let request = QueryProductCoupon::new("1000000013").brand_id("120344");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","product_coupon_id":"1000000013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商品券",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    "4015781292"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryProductCoupon {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryProductCoupon {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    pub fn new(product_coupon_id: impl Into<String>) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryProductCoupon
    [product_coupon_id,]
    [brand_id,]
    ["brand_id",]
}

wxpay_core::operation!(QueryProductCoupon => ProductCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.query_product_coupon",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
)
.title("查询商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781292")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
