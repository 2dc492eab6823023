// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries a user's subsidy qualification in Zhejiang (查询补贴资格).
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/query`
///
/// - Returns [`ZhejiangQualificationList`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询补贴资格。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::QueryZhejiangQualification;
///
/// let request = QueryZhejiangQualification::new()
///     .cert_no("1217752501201407033233368018")
///     .req_ssn("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"cert_no":"1217752501201407033233368018","req_ssn":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询补贴资格",
    "/v3/gov/subsidy/zhejiang/qualifications/query",
    "POST /v3/gov/subsidy/zhejiang/qualifications/query"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryZhejiangQualification {
    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub cert_no: Option<Sensitive>,
    /// Category code (品类编码).
    pub cate_code: Option<String>,
    /// Request serial number. Required.
    pub req_ssn: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryZhejiangQualification {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `cert_no` and `req_ssn`.
    pub fn new() -> Self {
        Self {
            cert_no: None,
            cate_code: None,
            req_ssn: None,
            extra: Extra::new(),
        }
    }

    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn cert_no<Via>(mut self, cert_no: impl IntoField<Sensitive, Via>) -> Self {
        self.cert_no = cert_no.into_field();
        self
    }

    /// Category code (品类编码).
    pub fn cate_code<Via>(mut self, cate_code: impl IntoField<String, Via>) -> Self {
        self.cate_code = cate_code.into_field();
        self
    }

    /// Request serial number. Required.
    pub fn req_ssn<Via>(mut self, req_ssn: impl IntoField<String, Via>) -> Self {
        self.req_ssn = req_ssn.into_field();
        self
    }
}

impl Default for QueryZhejiangQualification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryZhejiangQualification
    []
    [cert_no, cate_code, req_ssn,]
    ["cert_no", "req_ssn",]
}

wxpay_core::operation!(QueryZhejiangQualification => ZhejiangQualificationList, wxpay_core::Spec::new(
    "gov_subsidy.query_zhejiang_qualification",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/qualifications/query",
)
.title("查询补贴资格")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// A user's qualifications in Zhejiang.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZhejiangQualificationList {
    /// Response code (响应码).
    pub resp_code: Option<String>,
    /// Response description (响应描述).
    pub resp_desc: Option<String>,
    /// Result data (资格信息).
    pub data: Option<Vec<ZhejiangQualification>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ZhejiangQualificationList
    []
    [resp_code, resp_desc, data,]
    []
}

/// A qualification for one category in Zhejiang.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZhejiangQualification {
    /// Category code (品类编码).
    pub cate_code: Option<String>,
    /// Status (状态信息).
    pub status: Option<String>,
    /// Status code (状态编码). Known values: 00, 01, 02, 03, 04, 05, 06.
    pub status_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ZhejiangQualification
    []
    [cate_code, status, status_code,]
    []
}
