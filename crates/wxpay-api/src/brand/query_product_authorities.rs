// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries the product permissions that a brand has granted and that are in force (获得品牌已授权且在生效中的产品权限信息).
///
/// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
///
/// - Returns [`ProductAuthorities`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：获得品牌已授权且在生效中的产品权限信息。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. Apply for the permission. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Send the same request again later. Contact WeChat Pay. |
/// | `NO_AUTH` | 403 | No permission. | Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::QueryProductAuthorities;
///
/// let request = QueryProductAuthorities::new("sample-brand-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"sample-brand-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获得品牌已授权且在生效中的产品权限信息",
    "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
    "GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities",
    "4017410365"
))]
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
    "brand.query_product_authorities",
    wxpay_core::http::Method::GET,
    "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
)
.title("获得品牌已授权且在生效中的产品权限信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4017410365")
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
        /// Wholly hosted.
        #[doc(alias = "AUTHORIZATION_TYPE_HOSTING")]
        Hosting = "AUTHORIZATION_TYPE_HOSTING",
        /// Partly authorised.
        #[doc(alias = "AUTHORIZATION_TYPE_PARTLY")]
        Partly = "AUTHORIZATION_TYPE_PARTLY",
    }
}

wxpay_core::open_enum! {
    /// A product that the brand has authorized.
    pub enum AuthorizationProduct {
        /// The brand may use merchant name cards.
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD")]
        MerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
        /// Link from payment to card.
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_CARD_LINK")]
        CardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
        /// The brand may issue product coupons.
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON")]
        ProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
        /// Shake for offers.
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON")]
        ShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
        /// Gifts after payment.
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT")]
        BrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
        /// The brand may manage its stores.
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE")]
        BrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
        /// Management of receiving merchants.
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE")]
        PaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
        /// Management of AppIDs.
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE")]
        AppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
        /// Management of channels (video).
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE")]
        FinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
        /// Management of categories.
        #[doc(alias = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE")]
        CategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
    }
}
