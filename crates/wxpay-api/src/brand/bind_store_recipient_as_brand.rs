// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BoundStoreRecipient;

wxpay_core::model! {
    /// Binds a receiving merchant to a store, as the brand (绑定收款商户号).
    ///
    /// `POST /brand/store/brandstores/{store_id}/bindrecipient`
    ///
    /// - Returns [`BoundStoreRecipient`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：绑定收款商户号。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015782993)
    #[doc(alias = "绑定收款商户号")]
    pub request BindStoreRecipientAsBrand {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
            /// Merchant number (门店收款商户号). Required. At most 16 characters.
            mchid: String,
            /// Company name (门店收款主体). Required. At most 256 characters.
            company_name: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BindStoreRecipientAsBrand => BoundStoreRecipient, wxpay_core::Spec::new(
    "bind_store_recipient_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/store/brandstores/{store_id}/bindrecipient",
)
.title("绑定收款商户号")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015782993")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
