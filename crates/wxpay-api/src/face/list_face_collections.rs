// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FaceCollection;

wxpay_core::model! {
    /// Lists users of an organization whose face is to be collected again (查询重采用户列表).
    ///
    /// `GET /v3/offlineface/face-collections`
    ///
    /// - Returns [`FaceCollectionList`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询重采用户列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias = "查询重采用户列表")]
    pub request ListFaceCollections {
        required {
            /// Organization id (机构ID). Required.
            organization_id: String,
        }
        optional {
            /// Where the page of results starts (列表偏移).
            offset: i64,
            /// Most results to return in one page (资源个数).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListFaceCollections => FaceCollectionList, wxpay_core::Spec::new(
    "list_face_collections",
    wxpay_core::http::Method::GET,
    "/v3/offlineface/face-collections",
)
.title("查询重采用户列表")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.query(&["organization_id", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListFaceCollections => [FaceCollection] in face_collections, items by offset);

wxpay_core::model! {
    /// The requests to collect faces again.
    pub answer FaceCollectionList {
        always {}
        optional {
            /// List of re-collections (重采列表).
            face_collections: Vec<FaceCollection>,
        }
    }
}
