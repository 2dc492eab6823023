// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FaceCollection;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::ListFaceCollections;
///
/// let request = ListFaceCollections::new().organization_id("sample-organization-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"organization_id":"sample-organization-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询重采用户列表",
    "/v3/offlineface/face-collections",
    "GET /v3/offlineface/face-collections"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListFaceCollections {
    /// Organization id (机构ID). Required.
    pub organization_id: Option<String>,
    /// Start of the page of results (列表偏移).
    pub offset: Option<i64>,
    /// Most results to return in one page (资源个数).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListFaceCollections {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `organization_id`.
    pub fn new() -> Self {
        Self {
            organization_id: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Organization id (机构ID). Required.
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }

    /// Start of the page of results (列表偏移).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (资源个数).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListFaceCollections {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListFaceCollections
    []
    [organization_id, offset, limit,]
    ["organization_id",]
}

wxpay_core::operation!(ListFaceCollections => FaceCollectionList, wxpay_core::Spec::new(
    "face.list_face_collections",
    wxpay_core::http::Method::GET,
    "/v3/offlineface/face-collections",
)
.title("查询重采用户列表")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.query(&["organization_id", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListFaceCollections => [FaceCollection] in face_collections, items by offset);

/// The requests to collect faces again.
#[derive(Clone)]
#[non_exhaustive]
pub struct FaceCollectionList {
    /// List of re-collections (重采列表).
    pub face_collections: Option<Vec<FaceCollection>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FaceCollectionList
    []
    [face_collections,]
    []
}
