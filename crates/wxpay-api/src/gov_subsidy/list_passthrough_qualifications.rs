// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentityDocumentType;
use super::QualificationState;
use super::UnclaimedReason;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Lists a user's qualifications in passthrough mode (批量查询用户资格(透传模式)).
///
/// `POST /v3/gov/subsidy/qualifications/passthrough/query`
///
/// - Returns [`PassthroughQualificationList`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：批量查询用户资格(透传模式)。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::{IdentityDocumentType, ListPassthroughQualifications};
///
/// let request = ListPassthroughQualifications::new()
///     .real_name("示例名称")
///     .id_card_number("110101199003070011")
///     .phone_number("1217752501201407033233368018")
///     .qualification_region_code(1)
///     .identity_document_type(IdentityDocumentType::IdCard);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"id_card_number":"110101199003070011","identity_document_type":"ID_DOC_TYPE_ID_CARD","phone_number":"1217752501201407033233368018","qualification_region_code":1,"real_name":"示例名称"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "批量查询用户资格(透传模式)",
    "/v3/gov/subsidy/qualifications/passthrough/query",
    "POST /v3/gov/subsidy/qualifications/passthrough/query"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListPassthroughQualifications {
    /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub real_name: Option<Sensitive>,
    /// Identity document number (自然人证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone_number: Option<Sensitive>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Kind of identity document (证件类型). Required.
    pub identity_document_type: Option<IdentityDocumentType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListPassthroughQualifications {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `real_name`, `id_card_number`, `phone_number`, `qualification_region_code` and `identity_document_type`.
    pub fn new() -> Self {
        Self {
            real_name: None,
            id_card_number: None,
            phone_number: None,
            qualification_region_code: None,
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
}

impl Default for ListPassthroughQualifications {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListPassthroughQualifications
    []
    [real_name, id_card_number, phone_number, qualification_region_code, identity_document_type,]
    ["real_name", "id_card_number", "phone_number", "qualification_region_code", "identity_document_type",]
}

wxpay_core::operation!(ListPassthroughQualifications => PassthroughQualificationList, wxpay_core::Spec::new(
    "gov_subsidy.list_passthrough_qualifications",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/qualifications/passthrough/query",
)
.title("批量查询用户资格(透传模式)")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// A user's qualifications in passthrough mode.
#[derive(Clone)]
#[non_exhaustive]
pub struct PassthroughQualificationList {
    /// States of the qualifications (资格状态数组).
    pub qualification_list: Option<Vec<PassthroughQualification>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PassthroughQualificationList
    []
    [qualification_list,]
    []
}

/// One of a user's qualifications in passthrough mode.
#[derive(Clone)]
#[non_exhaustive]
pub struct PassthroughQualification {
    /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: Option<i64>,
    /// State (状态).
    pub state: Option<QualificationState>,
    /// Why it was not claimed (区分未领取的原因).
    pub unclaimed_reason: Option<UnclaimedReason>,
    /// Integration mode (区分对接模式).
    pub claim_mode: Option<ClaimMode>,
    /// Platform where it was claimed (领取的平台名称).
    pub claimed_platform_name: Option<String>,
    /// Region where it was claimed (领取的地区名称).
    pub claimed_region_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PassthroughQualification
    []
    [appliance_id, state, unclaimed_reason, claim_mode, claimed_platform_name, claimed_region_name,]
    []
}

wxpay_core::open_enum! {
    /// The mode in which a qualification was claimed.
    pub enum ClaimMode {
        /// Claimed in WeChat Pay's own mini program (即微信支付官方入口领取).
        #[doc(alias = "CLAIM_MODE_MINI_PROGRAM")]
        MiniProgram = "CLAIM_MODE_MINI_PROGRAM",
        /// Claimed in the merchant's app, through the interface (被商家端内接口).
        #[doc(alias = "CLAIM_MODE_INTERFACE_PASS_THROUGH")]
        InterfacePassThrough = "CLAIM_MODE_INTERFACE_PASS_THROUGH",
    }
}
