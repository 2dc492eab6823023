// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FaceCollection;
use wxpay_core::model::Extra;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::QueryFaceCollection;
///
/// let request = QueryFaceCollection::new("sample-collection-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"collection_id":"sample-collection-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询重采请求详情",
    "/v3/offlineface/face-collections/{collection_id}",
    "GET /v3/offlineface/face-collections/{collection_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryFaceCollection {
    /// Re-collection id (重采ID). Required. It stands in the path.
    pub collection_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryFaceCollection {
    /// Creates the request; setters add the other fields.
    pub fn new(collection_id: impl Into<String>) -> Self {
        Self {
            collection_id: collection_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryFaceCollection
    [collection_id,]
    []
    []
}

wxpay_core::operation!(QueryFaceCollection => FaceCollection, wxpay_core::Spec::new(
    "face.query_face_collection",
    wxpay_core::http::Method::GET,
    "/v3/offlineface/face-collections/{collection_id}",
)
.title("查询重采请求详情")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.repeat(wxpay_core::Repeat::Freely));
