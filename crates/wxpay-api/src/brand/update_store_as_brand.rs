// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;
use super::StoreAddress;
use super::StoreBasics;
use super::StoreBusiness;

wxpay_core::model! {
    /// Updates a store of the brand, as the brand (更新品牌门店).
    ///
    /// `PATCH /brand/store/brandstores/{store_id}`
    ///
    /// - Returns [`Store`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：更新品牌门店。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015783036)
    #[doc(alias = "更新品牌门店")]
    pub request UpdateStoreAsBrand {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
        }
        optional {
            /// Basic details of the store (门店基础信息).
            store_basics: StoreBasics,
            /// Store address (门店地址信息).
            store_address: StoreAddress,
            /// Business details of the store (门店经营信息).
            store_business: StoreBusiness,
        }
    }
}

wxpay_core::operation!(UpdateStoreAsBrand => Store, wxpay_core::Spec::new(
    "update_store_as_brand",
    wxpay_core::http::Method::PATCH,
    "/brand/store/brandstores/{store_id}",
)
.title("更新品牌门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015783036")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
