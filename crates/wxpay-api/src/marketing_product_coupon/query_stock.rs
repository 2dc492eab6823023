// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one batch of a product coupon (查询商品券指定批次).
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
///
/// - Returns [`Stock`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询商品券指定批次。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781542)
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
/// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::QueryStock;
///
/// let request = QueryStock::new()
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .brand_id("120344");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商品券指定批次",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "4015781542"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryStock {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryStock {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_id` and `brand_id`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

impl Default for QueryStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryStock
    []
    [product_coupon_id, stock_id, brand_id,]
    ["product_coupon_id", "stock_id", "brand_id",]
}

wxpay_core::operation!(QueryStock => Stock, wxpay_core::Spec::new(
    "marketing_product_coupon.query_stock",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
)
.title("查询商品券指定批次")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781542")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
