// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an organization by its id or name (查询机构信息接口).
///
/// `GET /v3/offlinefacemch/organizations`
///
/// - Returns [`Organization`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询机构信息接口。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::QueryOrganization;
///
/// let request = QueryOrganization::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询机构信息接口",
    "/v3/offlinefacemch/organizations",
    "GET /v3/offlinefacemch/organizations"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrganization {
    /// Organization id (机构ID).
    pub organization_id: Option<String>,
    /// Organization name (机构名称).
    pub organization_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrganization {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            organization_id: None,
            organization_name: None,
            extra: Extra::new(),
        }
    }

    /// Organization id (机构ID).
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }

    /// Organization name (机构名称).
    pub fn organization_name<Via>(
        mut self,
        organization_name: impl IntoField<String, Via>,
    ) -> Self {
        self.organization_name = organization_name.into_field();
        self
    }
}

impl Default for QueryOrganization {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryOrganization
    []
    [organization_id, organization_name,]
    []
}

wxpay_core::operation!(QueryOrganization => Organization, wxpay_core::Spec::new(
    "face.query_organization",
    wxpay_core::http::Method::GET,
    "/v3/offlinefacemch/organizations",
)
.title("查询机构信息接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.query(&["organization_id", "organization_name"])
.repeat(wxpay_core::Repeat::Freely));

/// An organization whose members pay by face, with its id and name.
#[derive(Clone)]
#[non_exhaustive]
pub struct Organization {
    /// Organization id (机构ID).
    pub organization_id: Option<String>,
    /// Organization name (机构名称).
    pub organization_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Organization
    []
    [organization_id, organization_name,]
    []
}
