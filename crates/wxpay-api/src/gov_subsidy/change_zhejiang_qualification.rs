// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Changes a user's qualification in Zhejiang (变更资格).
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
///
/// - Returns [`ChangedZhejiangQualification`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：变更资格。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::ChangeZhejiangQualification;
///
/// let request = ChangeZhejiangQualification::new()
///     .cate_code("1217752501201407033233368018")
///     .cert_no("1217752501201407033233368018")
///     .name("示例名称")
///     .tel("示例文字")
///     .req_ssn("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"cate_code":"1217752501201407033233368018","cert_no":"1217752501201407033233368018","name":"示例名称","req_ssn":"示例文字","tel":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "变更资格",
    "/v3/gov/subsidy/zhejiang/qualifications/alter",
    "POST /v3/gov/subsidy/zhejiang/qualifications/alter"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChangeZhejiangQualification {
    /// Category code (品类编码). Required.
    pub cate_code: Option<String>,
    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub cert_no: Option<Sensitive>,
    /// Name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub tel: Option<Sensitive>,
    /// Request serial number. Required.
    pub req_ssn: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ChangeZhejiangQualification {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `cate_code`, `cert_no`, `name`, `tel` and `req_ssn`.
    pub fn new() -> Self {
        Self {
            cate_code: None,
            cert_no: None,
            name: None,
            tel: None,
            req_ssn: None,
            extra: Extra::new(),
        }
    }

    /// Category code (品类编码). Required.
    pub fn cate_code<Via>(mut self, cate_code: impl IntoField<String, Via>) -> Self {
        self.cate_code = cate_code.into_field();
        self
    }

    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn cert_no<Via>(mut self, cert_no: impl IntoField<Sensitive, Via>) -> Self {
        self.cert_no = cert_no.into_field();
        self
    }

    /// Name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn tel<Via>(mut self, tel: impl IntoField<Sensitive, Via>) -> Self {
        self.tel = tel.into_field();
        self
    }

    /// Request serial number. Required.
    pub fn req_ssn<Via>(mut self, req_ssn: impl IntoField<String, Via>) -> Self {
        self.req_ssn = req_ssn.into_field();
        self
    }
}

impl Default for ChangeZhejiangQualification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ChangeZhejiangQualification
    []
    [cate_code, cert_no, name, tel, req_ssn,]
    ["cate_code", "cert_no", "name", "tel", "req_ssn",]
}

wxpay_core::operation!(ChangeZhejiangQualification => ChangedZhejiangQualification, wxpay_core::Spec::new(
    "gov_subsidy.change_zhejiang_qualification",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/qualifications/alter",
)
.title("变更资格")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// The category code after a qualification was changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangedZhejiangQualification {
    /// Response code (响应码).
    pub resp_code: Option<String>,
    /// Response description (响应描述).
    pub resp_desc: Option<String>,
    /// Authorization or credential code (品类凭证码).
    pub auth_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ChangedZhejiangQualification
    []
    [resp_code, resp_desc, auth_code,]
    []
}
