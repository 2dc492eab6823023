// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;

wxpay_core::model! {
    /// Queries a store of the brand, as the brand (查询品牌门店).
    ///
    /// `GET /brand/store/brandstores/{store_id}`
    ///
    /// - Returns [`Store`].
    /// - Callers: brands.
    /// - Retry: safe, it only reads.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：查询品牌门店。调用方：品牌；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015783027)
    #[doc(alias = "查询品牌门店")]
    pub request QueryStoreAsBrand {
        required {
            /// Store id (品牌门店ID). Required. It stands in the path.
            store_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryStoreAsBrand => Store, wxpay_core::Spec::new(
    "query_store_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/store/brandstores/{store_id}",
)
.title("查询品牌门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015783027")
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
