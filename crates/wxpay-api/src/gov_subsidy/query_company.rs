// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CollectionState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the collection state of a company (企业信息查询).
///
/// `POST /v3/gov/subsidy/companies/query`
///
/// - Returns [`Company`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：企业信息查询。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::QueryCompany;
///
/// let request = QueryCompany::new()
///     .qualification_region_code(1)
///     .license_number("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"license_number":"1217752501201407033233368018","qualification_region_code":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "企业信息查询",
    "/v3/gov/subsidy/companies/query",
    "POST /v3/gov/subsidy/companies/query"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCompany {
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Licence or registration number (统一社会信息代码). Required.
    pub license_number: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCompany {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `qualification_region_code` and `license_number`.
    pub fn new() -> Self {
        Self {
            qualification_region_code: None,
            license_number: None,
            extra: Extra::new(),
        }
    }

    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub fn qualification_region_code<Via>(
        mut self,
        qualification_region_code: impl IntoField<i64, Via>,
    ) -> Self {
        self.qualification_region_code = qualification_region_code.into_field();
        self
    }

    /// Licence or registration number (统一社会信息代码). Required.
    pub fn license_number<Via>(mut self, license_number: impl IntoField<String, Via>) -> Self {
        self.license_number = license_number.into_field();
        self
    }
}

impl Default for QueryCompany {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryCompany
    []
    [qualification_region_code, license_number,]
    ["qualification_region_code", "license_number",]
}

wxpay_core::operation!(QueryCompany => Company, wxpay_core::Spec::new(
    "gov_subsidy.query_company",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/companies/query",
)
.title("企业信息查询")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// A company and its collection state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Company {
    /// Company name (企业名称).
    pub company_name: Option<String>,
    /// Collection state (归集状态枚举).
    pub collect_state: Option<CollectionState>,
    /// Code (响应码).
    pub code: Option<String>,
    /// Message (响应描述).
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Company
    []
    [company_name, collect_state, code, message,]
    []
}
