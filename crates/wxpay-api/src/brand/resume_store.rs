// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StoreOperation;

wxpay_core::model! {
    /// Resumes the business of a brand's store (恢复门店营业).
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
    ///
    /// - Returns [`StoreOperation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：恢复门店营业。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "恢复门店营业")]
    pub request ResumeStore {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ResumeStore => StoreOperation, wxpay_core::Spec::new(
    "resume_store",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores/{store_id}/resume",
)
.title("恢复门店营业")
.family("brand")
.body(wxpay_core::Body::Json));
