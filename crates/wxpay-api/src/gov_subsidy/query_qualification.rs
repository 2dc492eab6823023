// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentityDocumentType;
use super::QualificationState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries a user's subsidy qualification for an appliance (查询补贴资格).
///
/// `GET /v3/gov/subsidy/qualification`
///
/// - Returns [`Qualification`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询补贴资格。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::QueryQualification;
///
/// let request = QueryQualification::new()
///     .appliance_id(1)
///     .qualification_region_code(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appliance_id":1,"qualification_region_code":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询补贴资格",
    "/v3/gov/subsidy/qualification",
    "GET /v3/gov/subsidy/qualification"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryQualification {
    /// Real name (自然人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub real_name: Option<Sensitive>,
    /// Identity document number (自然人证件号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone_number: Option<Sensitive>,
    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: Option<i64>,
    /// The user's id within the application (OPENID).
    pub openid: Option<String>,
    /// Application id (APPID).
    pub appid: Option<String>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Kind of identity document (证件类型).
    pub identity_document_type: Option<IdentityDocumentType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryQualification {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `appliance_id` and `qualification_region_code`.
    pub fn new() -> Self {
        Self {
            real_name: None,
            id_card_number: None,
            phone_number: None,
            appliance_id: None,
            openid: None,
            appid: None,
            qualification_region_code: None,
            identity_document_type: None,
            extra: Extra::new(),
        }
    }

    /// Real name (自然人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn real_name<Via>(mut self, real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.real_name = real_name.into_field();
        self
    }

    /// Identity document number (自然人证件号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone_number<Via>(mut self, phone_number: impl IntoField<Sensitive, Via>) -> Self {
        self.phone_number = phone_number.into_field();
        self
    }

    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub fn appliance_id<Via>(mut self, appliance_id: impl IntoField<i64, Via>) -> Self {
        self.appliance_id = appliance_id.into_field();
        self
    }

    /// The user's id within the application (OPENID).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Application id (APPID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub fn qualification_region_code<Via>(
        mut self,
        qualification_region_code: impl IntoField<i64, Via>,
    ) -> Self {
        self.qualification_region_code = qualification_region_code.into_field();
        self
    }

    /// Kind of identity document (证件类型).
    pub fn identity_document_type<Via>(
        mut self,
        identity_document_type: impl IntoField<IdentityDocumentType, Via>,
    ) -> Self {
        self.identity_document_type = identity_document_type.into_field();
        self
    }
}

impl Default for QueryQualification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryQualification
    []
    [real_name, id_card_number, phone_number, appliance_id, openid, appid, qualification_region_code, identity_document_type,]
    ["appliance_id", "qualification_region_code",]
}

wxpay_core::operation!(QueryQualification => Qualification, wxpay_core::Spec::new(
    "gov_subsidy.query_qualification",
    wxpay_core::http::Method::GET,
    "/v3/gov/subsidy/qualification",
)
.title("查询补贴资格")
.family("gov_subsidy")
.query(&["real_name", "id_card_number", "phone_number", "appliance_id", "openid", "appid", "qualification_region_code", "identity_document_type"])
.repeat(wxpay_core::Repeat::Freely));

/// A user's right to a subsidy: unclaimed, usable or used.
#[derive(Clone)]
#[non_exhaustive]
pub struct Qualification {
    /// State (资格的状态).
    pub state: Option<QualificationState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Qualification
    []
    [state,]
    []
}
