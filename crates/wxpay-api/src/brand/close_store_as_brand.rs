// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StoreOperation;

wxpay_core::model! {
    /// Suspends the business of a store, as the brand (暂停门店营业).
    ///
    /// `POST /brand/store/brandstores/{store_id}/close`
    ///
    /// - Returns [`StoreOperation`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：暂停门店营业。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4016756637)
    #[doc(alias = "暂停门店营业")]
    pub request CloseStoreAsBrand {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CloseStoreAsBrand => StoreOperation, wxpay_core::Spec::new(
    "close_store_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/store/brandstores/{store_id}/close",
)
.title("暂停门店营业")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4016756637")
.signed_by(wxpay_core::SignedBy::Brand));
