// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;

wxpay_core::model! {
    /// Queries a brand's store (查询品牌门店).
    ///
    /// `GET /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// - Returns [`Store`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询品牌门店。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询品牌门店")]
    pub request QueryStore {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryStore => Store, wxpay_core::Spec::new(
    "query_store",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/store/brandstores/{store_id}",
)
.title("查询品牌门店")
.family("brand")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
