// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries the product permissions that a brand has granted and that are in force (获得品牌已授权且在生效中的产品权限信息).
///
/// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
///
/// - Returns [`ProductAuthorities`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获得品牌已授权且在生效中的产品权限信息。调用方：服务商、平台；只读，可以重试。
#[doc(alias = "获得品牌已授权且在生效中的产品权限信息")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryProductAuthorities {
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryProductAuthorities {
    /// Creates the request; setters add the other fields.
    pub fn new(brand_id: impl Into<String>) -> Self {
        Self {
            brand_id: brand_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryProductAuthorities
    [brand_id,]
    []
    []
}

wxpay_core::operation!(QueryProductAuthorities => ProductAuthorities, wxpay_core::Spec::new(
    "query_product_authorities",
    wxpay_core::http::Method::GET,
    "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
)
.title("获得品牌已授权且在生效中的产品权限信息")
.family("brand")
.repeat(wxpay_core::Repeat::Freely));

/// The product permissions that a brand has granted.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductAuthorities {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Authorization type (授权类型).
    pub authorization_type: Option<AuthorizationType>,
    /// Product permission authorized (授权产品权限).
    pub authorization_product: Option<Vec<AuthorizationProduct>>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ProductAuthorities
    []
    [brand_id, authorization_type, authorization_product, update_time,]
    []
}

wxpay_core::open_enum! {
    /// Kind of authorization.
    pub enum AuthorizationType {
        AuthorizationTypeHosting = "AUTHORIZATION_TYPE_HOSTING",
        AuthorizationTypePartly = "AUTHORIZATION_TYPE_PARTLY",
    }
}

wxpay_core::open_enum! {
    /// A product that the brand has authorized.
    pub enum AuthorizationProduct {
        BrandProductAuthorityMerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
        BrandProductAuthorityCardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
        BrandProductAuthorityProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
        BrandProductAuthorityShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
        BrandProductAuthorityBrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
        BrandProductAuthorityBrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
        BrandProductAuthorityPaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
        BrandProductAuthorityAppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
        BrandProductAuthorityFinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
        BrandProductAuthorityCategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
    }
}
