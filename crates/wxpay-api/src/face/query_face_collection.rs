// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FaceCollection;

wxpay_core::model! {
    /// Queries one request to collect a face again (查询重采请求详情).
    ///
    /// `GET /v3/offlineface/face-collections/{collection_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias = "查询重采请求详情")]
    pub request QueryFaceCollection {
        required {
            /// Re-collection id (重采ID). Required. It stands in the path.
            collection_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryFaceCollection => FaceCollection, wxpay_core::Spec::new(
    "query_face_collection",
    wxpay_core::http::Method::GET,
    "/v3/offlineface/face-collections/{collection_id}",
)
.title("查询重采请求详情")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.repeat(wxpay_core::Repeat::Freely));
