// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedStore;
use super::StoreAddress;
use super::StoreBasics;
use super::StoreBusiness;

wxpay_core::model! {
    /// Creates a brand's store (创建品牌门店).
    ///
    /// `POST /v3/brand/partner/store/brandstores`
    ///
    /// - Returns [`CreatedStore`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建品牌门店。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "创建品牌门店")]
    pub request CreateStore {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
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

wxpay_core::operation!(CreateStore => CreatedStore, wxpay_core::Spec::new(
    "create_store",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores",
)
.title("创建品牌门店")
.family("brand")
.body(wxpay_core::Body::Json));
