// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the product permissions that a brand has granted and that are in force (获得品牌已授权且在生效中的产品权限信息).
    ///
    /// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "获得品牌已授权且在生效中的产品权限信息")]
    pub request QueryProductAuthorities {
        required {
            /// Brand id (品牌ID). Required. It stands in the path.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryProductAuthorities => ProductAuthorities, wxpay_core::Spec::new(
    "query_product_authorities",
    wxpay_core::http::Method::GET,
    "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
)
.title("获得品牌已授权且在生效中的产品权限信息")
.family("brand")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The product permissions that a brand has granted.
    pub answer ProductAuthorities {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Authorization type (授权类型).
            authorization_type: AuthorizationType,
            /// Product permission authorized (授权产品权限).
            authorization_product: Vec<AuthorizationProduct>,
            /// When it was last updated (更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// Kind of authorization.
    pub enum AuthorizationType {
        /// Authorization type hosting.
        AuthorizationTypeHosting = "AUTHORIZATION_TYPE_HOSTING",
        /// Authorization type partly.
        AuthorizationTypePartly = "AUTHORIZATION_TYPE_PARTLY",
    }
}

wxpay_core::open_enum! {
    /// A product that the brand has authorized.
    pub enum AuthorizationProduct {
        /// Brand product authority merchant card.
        BrandProductAuthorityMerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
        /// Brand product authority card link.
        BrandProductAuthorityCardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
        /// Brand product authority product coupon.
        BrandProductAuthorityProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
        /// Brand product authority shake coupon.
        BrandProductAuthorityShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
        /// Brand product authority brand pay gift.
        BrandProductAuthorityBrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
        /// Brand product authority brand store.
        BrandProductAuthorityBrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
        /// Brand product authority payment merchant manage.
        BrandProductAuthorityPaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
        /// Brand product authority appid manage.
        BrandProductAuthorityAppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
        /// Brand product authority finder manage.
        BrandProductAuthorityFinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
        /// Brand product authority category manage.
        BrandProductAuthorityCategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
    }
}
