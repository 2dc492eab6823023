// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStock;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one batch of a product coupon as the brand (查询商品券批次详情).
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
///
/// - Returns [`BrandStock`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询商品券批次详情。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736373)
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
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandQueryStock;
///
/// let request = BrandQueryStock::new()
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商品券批次详情",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "4015736373"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandQueryStock {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandQueryStock {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id` and `stock_id`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
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
}

impl Default for BrandQueryStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandQueryStock
    []
    [product_coupon_id, stock_id,]
    ["product_coupon_id", "stock_id",]
}

wxpay_core::operation!(BrandQueryStock => BrandStock, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_query_stock",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
)
.title("查询商品券批次详情")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736373")
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
