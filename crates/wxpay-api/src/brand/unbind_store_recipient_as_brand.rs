// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StoreRecipientUnbinding;

wxpay_core::model! {
    /// Unbinds a receiving merchant from a store, as the brand (解绑收款商户号).
    ///
    /// `POST /brand/store/brandstores/{store_id}/unbindrecipient`
    ///
    /// - Returns [`StoreRecipientUnbinding`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：解绑收款商户号。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015783007)
    #[doc(alias = "解绑收款商户号")]
    pub request UnbindStoreRecipientAsBrand {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
            /// Merchant number (门店收款商户号). Required. At most 16 characters.
            mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(UnbindStoreRecipientAsBrand => StoreRecipientUnbinding, wxpay_core::Spec::new(
    "unbind_store_recipient_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/store/brandstores/{store_id}/unbindrecipient",
)
.title("解绑收款商户号")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015783007")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
