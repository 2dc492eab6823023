// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Deletes a brand's store (删除品牌门店).
    ///
    /// `DELETE /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：删除品牌门店。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "删除品牌门店")]
    pub request DeleteStore {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeleteStore => (), wxpay_core::Spec::new(
    "delete_store",
    wxpay_core::http::Method::DELETE,
    "/v3/brand/partner/store/brandstores/{store_id}",
)
.title("删除品牌门店")
.family("brand")
.body(wxpay_core::Body::Json));
