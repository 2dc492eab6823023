// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::IdentityDocumentType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Cancels a user's qualification in passthrough mode (取消资格(透传模式)).
///
/// `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
///
/// - Returns [`Acknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：取消资格(透传模式)。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::{CancelPassthroughQualification, IdentityDocumentType};
///
/// let request = CancelPassthroughQualification::new()
///     .real_name("示例名称")
///     .id_card_number("110101199003070011")
///     .phone_number("1217752501201407033233368018")
///     .appliance_id(1)
///     .qualification_region_code(1)
///     .identity_document_type(IdentityDocumentType::IdCard);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appliance_id":1,"id_card_number":"110101199003070011","identity_document_type":"ID_DOC_TYPE_ID_CARD","phone_number":"1217752501201407033233368018","qualification_region_code":1,"real_name":"示例名称"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "取消资格(透传模式)",
    "/v3/gov/subsidy/qualifications/passthrough/cancel",
    "POST /v3/gov/subsidy/qualifications/passthrough/cancel"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelPassthroughQualification {
    /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub real_name: Option<Sensitive>,
    /// Identity document number (自然人证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone_number: Option<Sensitive>,
    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: Option<i64>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Kind of identity document (证件类型). Required.
    pub identity_document_type: Option<IdentityDocumentType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelPassthroughQualification {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `real_name`, `id_card_number`, `phone_number`, `appliance_id`, `qualification_region_code` and `identity_document_type`.
    pub fn new() -> Self {
        Self {
            real_name: None,
            id_card_number: None,
            phone_number: None,
            appliance_id: None,
            qualification_region_code: None,
            out_request_no: None,
            identity_document_type: None,
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

    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
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

    /// The merchant's own request number.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
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
}

impl Default for CancelPassthroughQualification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CancelPassthroughQualification
    []
    [real_name, id_card_number, phone_number, appliance_id, qualification_region_code, out_request_no, identity_document_type,]
    ["real_name", "id_card_number", "phone_number", "appliance_id", "qualification_region_code", "identity_document_type",]
}

wxpay_core::operation!(CancelPassthroughQualification => Acknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.cancel_passthrough_qualification",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/qualifications/passthrough/cancel",
)
.title("取消资格(透传模式)")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
