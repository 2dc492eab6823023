// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FaceCollection;

wxpay_core::model! {
    /// Queries one request to collect a face again (查询重采请求详情).
    ///
    /// `GET /v3/offlineface/face-collections/{collection_id}`
    ///
    /// - Returns [`FaceCollection`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询重采请求详情。调用方：服务商、平台；只读，可以重试。
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
