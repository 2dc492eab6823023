// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedStore;
use super::StoreAddress;
use super::StoreBasics;
use super::StoreBusiness;

wxpay_core::model! {
    /// Creates a store of the brand, as the brand (创建品牌门店).
    ///
    /// `POST /brand/store/brandstores`
    ///
    /// - Returns [`CreatedStore`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：创建品牌门店。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015782988)
    #[doc(alias = "创建品牌门店")]
    pub request CreateStoreAsBrand {
        required {
            /// Store address (门店地址信息). Required.
            store_address: StoreAddress,
        }
        optional {
            /// Basic details of the store (门店基础信息).
            store_basics: StoreBasics,
            /// Business details of the store (门店经营信息).
            store_business: StoreBusiness,
        }
    }
}

wxpay_core::operation!(CreateStoreAsBrand => CreatedStore, wxpay_core::Spec::new(
    "create_store_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/store/brandstores",
)
.title("创建品牌门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015782988")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
