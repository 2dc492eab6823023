// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Lists the sub-merchants of one legal subject (查询指定主体子商户列表).
///
/// `GET /v3/ecommerce/subject-sub-merchants`
///
/// - Returns [`SubMerchantPage`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询指定主体子商户列表。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such subject or merchant. | Check the parameters. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::{ListSubjectSubMerchants, SubjectType};
///
/// let request = ListSubjectSubMerchants::new()
///     .organization_type(SubjectType::Enterprise)
///     .cert_number("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"cert_number":"1217752501201407033233368018","organization_type":"SUBJECT_TYPE_ENTERPRISE"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询指定主体子商户列表",
    "/v3/ecommerce/subject-sub-merchants",
    "GET /v3/ecommerce/subject-sub-merchants",
    "4033742105"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListSubjectSubMerchants {
    /// Organization type (主体类型). Required.
    pub organization_type: Option<SubjectType>,
    /// Certificate number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub cert_number: Option<Sensitive>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页偏移).
    pub offset: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListSubjectSubMerchants {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `organization_type` and `cert_number`.
    pub fn new() -> Self {
        Self {
            organization_type: None,
            cert_number: None,
            limit: None,
            offset: None,
            extra: Extra::new(),
        }
    }

    /// Organization type (主体类型). Required.
    pub fn organization_type<Via>(
        mut self,
        organization_type: impl IntoField<SubjectType, Via>,
    ) -> Self {
        self.organization_type = organization_type.into_field();
        self
    }

    /// Certificate number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub fn cert_number<Via>(mut self, cert_number: impl IntoField<Sensitive, Via>) -> Self {
        self.cert_number = cert_number.into_field();
        self
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results (分页偏移).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }
}

impl Default for ListSubjectSubMerchants {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListSubjectSubMerchants
    []
    [organization_type, cert_number, limit, offset,]
    ["organization_type", "cert_number",]
}

wxpay_core::operation!(ListSubjectSubMerchants => SubMerchantPage, wxpay_core::Spec::new(
    "ecommerce_applyment.list_subject_sub_merchants",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/subject-sub-merchants",
)
.title("查询指定主体子商户列表")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4033742105")
.query(&["organization_type", "cert_number", "limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListSubjectSubMerchants => [SubMerchant] in data, items by offset, total total_count);

/// One page of a subject's sub-merchants.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantPage {
    /// Result data (子商户列表).
    pub data: Option<Vec<SubMerchant>>,
    /// Start of the page of results (分页偏移).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Total count (总条数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantPage
    []
    [data, offset, limit, total_count,]
    []
}

/// A sub-merchant with its short name and signing time.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchant {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Short name of the merchant (商户简称). At most 64 characters.
    pub merchant_shortname: Option<String>,
    /// When the contract was signed (签约时间).
    pub sign_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchant
    []
    [sub_mchid, merchant_shortname, sign_time,]
    []
}

wxpay_core::open_enum! {
    /// The legal form of the subject whose sub-merchants are listed.
    pub enum SubjectType {
        /// Company.
        #[doc(alias = "SUBJECT_TYPE_ENTERPRISE")]
        Enterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// Public institution.
        #[doc(alias = "SUBJECT_TYPE_INSTITUTIONS_CLONED")]
        InstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        /// Sole proprietor.
        #[doc(alias = "SUBJECT_TYPE_INDIVIDUAL")]
        Individual = "SUBJECT_TYPE_INDIVIDUAL",
        /// Social organisation.
        #[doc(alias = "SUBJECT_TYPE_OTHERS")]
        Others = "SUBJECT_TYPE_OTHERS",
        /// Government body.
        #[doc(alias = "SUBJECT_TYPE_GOVERNMENT")]
        Government = "SUBJECT_TYPE_GOVERNMENT",
        /// Micro merchant without a licence.
        #[doc(alias = "SUBJECT_TYPE_MICRO")]
        Micro = "SUBJECT_TYPE_MICRO",
    }
}
