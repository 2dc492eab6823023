// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::IdentityDocumentType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Claims a qualification for a user in passthrough mode (领取资格(透传模式)).
///
/// `POST /v3/gov/subsidy/qualifications/passthrough/claim`
///
/// - Returns [`Acknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：领取资格(透传模式)。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::{ClaimPassthroughQualification, IdentityDocumentType};
///
/// let request = ClaimPassthroughQualification::new()
///     .real_name("示例名称")
///     .id_card_number("110101199003070011")
///     .phone_number("1217752501201407033233368018")
///     .qualification_region_code(1)
///     .identity_document_type(IdentityDocumentType::IdCard)
///     .longitude("示例文字")
///     .latitude("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"id_card_number":"110101199003070011","identity_document_type":"ID_DOC_TYPE_ID_CARD","latitude":"示例文字","longitude":"示例文字","phone_number":"1217752501201407033233368018","qualification_region_code":1,"real_name":"示例名称"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "领取资格(透传模式)",
    "/v3/gov/subsidy/qualifications/passthrough/claim",
    "POST /v3/gov/subsidy/qualifications/passthrough/claim"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ClaimPassthroughQualification {
    /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub real_name: Option<Sensitive>,
    /// Identity document number (自然人证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone_number: Option<Sensitive>,
    /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: Option<i64>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Kind of identity document (证件类型). Required.
    pub identity_document_type: Option<IdentityDocumentType>,
    /// Longitude (经度). Required.
    pub longitude: Option<String>,
    /// Latitude (纬度). Required.
    pub latitude: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ClaimPassthroughQualification {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `real_name`, `id_card_number`, `phone_number`, `qualification_region_code`, `identity_document_type`, `longitude` and `latitude`.
    pub fn new() -> Self {
        Self {
            real_name: None,
            id_card_number: None,
            phone_number: None,
            appliance_id: None,
            qualification_region_code: None,
            identity_document_type: None,
            longitude: None,
            latitude: None,
            extra: Extra::new(),
        }
    }

    /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn real_name<Via>(mut self, real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.real_name = real_name.into_field();
        self
    }

    /// Identity document number (自然人证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone_number<Via>(mut self, phone_number: impl IntoField<Sensitive, Via>) -> Self {
        self.phone_number = phone_number.into_field();
        self
    }

    /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub fn appliance_id<Via>(mut self, appliance_id: impl IntoField<i64, Via>) -> Self {
        self.appliance_id = appliance_id.into_field();
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

    /// Kind of identity document (证件类型). Required.
    pub fn identity_document_type<Via>(
        mut self,
        identity_document_type: impl IntoField<IdentityDocumentType, Via>,
    ) -> Self {
        self.identity_document_type = identity_document_type.into_field();
        self
    }

    /// Longitude (经度). Required.
    pub fn longitude<Via>(mut self, longitude: impl IntoField<String, Via>) -> Self {
        self.longitude = longitude.into_field();
        self
    }

    /// Latitude (纬度). Required.
    pub fn latitude<Via>(mut self, latitude: impl IntoField<String, Via>) -> Self {
        self.latitude = latitude.into_field();
        self
    }
}

impl Default for ClaimPassthroughQualification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ClaimPassthroughQualification
    []
    [real_name, id_card_number, phone_number, appliance_id, qualification_region_code, identity_document_type, longitude, latitude,]
    ["real_name", "id_card_number", "phone_number", "qualification_region_code", "identity_document_type", "longitude", "latitude",]
}

wxpay_core::operation!(ClaimPassthroughQualification => Acknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.claim_passthrough_qualification",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/qualifications/passthrough/claim",
)
.title("领取资格(透传模式)")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
