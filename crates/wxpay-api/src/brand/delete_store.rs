// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Deletes a brand's store (删除品牌门店).
    ///
    /// `DELETE /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
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
