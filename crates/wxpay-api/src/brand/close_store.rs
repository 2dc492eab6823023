// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StoreOperation;

wxpay_core::model! {
    /// Suspends the business of a brand's store (暂停门店营业).
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/close`
    ///
    /// - Returns [`StoreOperation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：暂停门店营业。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "暂停门店营业")]
    pub request CloseStore {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CloseStore => StoreOperation, wxpay_core::Spec::new(
    "close_store",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores/{store_id}/close",
)
.title("暂停门店营业")
.family("brand")
.body(wxpay_core::Body::Json));
