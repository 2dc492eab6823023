// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StoreRecipientUnbinding;

wxpay_core::model! {
    /// Unbinds a receiving merchant from a brand's store (解绑收款商户号).
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
    ///
    /// - Returns [`StoreRecipientUnbinding`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：解绑收款商户号。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "解绑收款商户号")]
    pub request UnbindStoreRecipient {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Merchant number (门店收款商户号). Required.
            mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(UnbindStoreRecipient => StoreRecipientUnbinding, wxpay_core::Spec::new(
    "unbind_store_recipient",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
)
.title("解绑收款商户号")
.family("brand")
.body(wxpay_core::Body::Json));
