// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BoundStoreRecipient;

wxpay_core::model! {
    /// Binds a receiving merchant to a brand's store (绑定收款商户号).
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
    ///
    /// - Returns [`BoundStoreRecipient`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：绑定收款商户号。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "绑定收款商户号")]
    pub request BindStoreRecipient {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Merchant number (门店收款商户号). Required.
            mchid: String,
            /// Company name (门店收款主体). Required.
            company_name: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BindStoreRecipient => BoundStoreRecipient, wxpay_core::Spec::new(
    "bind_store_recipient",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
)
.title("绑定收款商户号")
.family("brand")
.body(wxpay_core::Body::Json));
