// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;
use super::StoreAddress;
use super::StoreBasics;
use super::StoreBusiness;

wxpay_core::model! {
    /// Updates a brand's store (更新品牌门店).
    ///
    /// `PATCH /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// - Returns [`Store`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：更新品牌门店。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "更新品牌门店")]
    pub request UpdateStore {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
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

wxpay_core::operation!(UpdateStore => Store, wxpay_core::Spec::new(
    "update_store",
    wxpay_core::http::Method::PATCH,
    "/v3/brand/partner/store/brandstores/{store_id}",
)
.title("更新品牌门店")
.family("brand")
.body(wxpay_core::Body::Json));
