// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStore;
use super::BrandStoreAssociationOutcome;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Removes stores from a group of batches as the brand (批次组批量取消关联门店).
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
///
/// - Returns [`BrandStoreAssociationOutcome`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：批次组批量取消关联门店。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4016279734)
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
/// use wxpay::api::marketing_product_coupon::{BrandDisassociateStockBundleStores, BrandStore};
///
/// let request = BrandDisassociateStockBundleStores::new()
///     .product_coupon_id("200000001")
///     .stock_bundle_id("123456789")
///     .store_list([BrandStore::new().store_id("100000001")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"product_coupon_id":"200000001","stock_bundle_id":"123456789","store_list":[{"store_id":"100000001"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "批次组批量取消关联门店",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    "4016279734"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandDisassociateStockBundleStores {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
    pub stock_bundle_id: Option<String>,
    /// List of stores (门店列表). Required.
    pub store_list: Option<Vec<BrandStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandDisassociateStockBundleStores {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_bundle_id` and `store_list`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_bundle_id: None,
            store_list: None,
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

    /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
    pub fn stock_bundle_id<Via>(mut self, stock_bundle_id: impl IntoField<String, Via>) -> Self {
        self.stock_bundle_id = stock_bundle_id.into_field();
        self
    }

    /// List of stores (门店列表). Required.
    pub fn store_list<Via>(mut self, store_list: impl IntoField<Vec<BrandStore>, Via>) -> Self {
        self.store_list = store_list.into_field();
        self
    }
}

impl Default for BrandDisassociateStockBundleStores {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandDisassociateStockBundleStores
    []
    [product_coupon_id, stock_bundle_id, store_list,]
    ["product_coupon_id", "stock_bundle_id", "store_list",]
}

wxpay_core::operation!(BrandDisassociateStockBundleStores => BrandStoreAssociationOutcome, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_disassociate_stock_bundle_stores",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
)
.title("批次组批量取消关联门店")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279734")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
