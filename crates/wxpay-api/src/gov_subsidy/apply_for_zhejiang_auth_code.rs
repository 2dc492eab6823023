// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Applies for a category code in Zhejiang (申请品类凭证码).
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/issue`
///
/// - Returns [`ZhejiangAuthCode`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：申请品类凭证码。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::ApplyForZhejiangAuthCode;
///
/// let request = ApplyForZhejiangAuthCode::new()
///     .category_id("sample-category-id")
///     .name("示例名称")
///     .mobile("13800000000")
///     .add_code("1217752501201407033233368018")
///     .cert_type("1")
///     .cert_no("1217752501201407033233368018")
///     .req_ssn("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"add_code":"1217752501201407033233368018","category_id":"sample-category-id","cert_no":"1217752501201407033233368018","cert_type":"1","mobile":"13800000000","name":"示例名称","req_ssn":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请品类凭证码",
    "/v3/gov/subsidy/zhejiang/authcode/issue",
    "POST /v3/gov/subsidy/zhejiang/authcode/issue"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForZhejiangAuthCode {
    /// Category id (品类编码). Required.
    pub category_id: Option<String>,
    /// The user's id within the application (用户id).
    pub openid: Option<String>,
    /// Name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub mobile: Option<Sensitive>,
    /// Region code (区县编码). Required.
    pub add_code: Option<String>,
    /// Custom field (自定义域).
    pub custom_info: Option<String>,
    /// Kind of certificate (证件类型). Required. Known values: 1, 2, 3, 4, 5.
    pub cert_type: Option<String>,
    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub cert_no: Option<Sensitive>,
    /// Request serial number. Required.
    pub req_ssn: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForZhejiangAuthCode {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `category_id`, `name`, `mobile`, `add_code`, `cert_type`, `cert_no` and `req_ssn`.
    pub fn new() -> Self {
        Self {
            category_id: None,
            openid: None,
            name: None,
            mobile: None,
            add_code: None,
            custom_info: None,
            cert_type: None,
            cert_no: None,
            req_ssn: None,
            extra: Extra::new(),
        }
    }

    /// Category id (品类编码). Required.
    pub fn category_id<Via>(mut self, category_id: impl IntoField<String, Via>) -> Self {
        self.category_id = category_id.into_field();
        self
    }

    /// The user's id within the application (用户id).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn mobile<Via>(mut self, mobile: impl IntoField<Sensitive, Via>) -> Self {
        self.mobile = mobile.into_field();
        self
    }

    /// Region code (区县编码). Required.
    pub fn add_code<Via>(mut self, add_code: impl IntoField<String, Via>) -> Self {
        self.add_code = add_code.into_field();
        self
    }

    /// Custom field (自定义域).
    pub fn custom_info<Via>(mut self, custom_info: impl IntoField<String, Via>) -> Self {
        self.custom_info = custom_info.into_field();
        self
    }

    /// Kind of certificate (证件类型). Required. Known values: 1, 2, 3, 4, 5.
    pub fn cert_type<Via>(mut self, cert_type: impl IntoField<String, Via>) -> Self {
        self.cert_type = cert_type.into_field();
        self
    }

    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn cert_no<Via>(mut self, cert_no: impl IntoField<Sensitive, Via>) -> Self {
        self.cert_no = cert_no.into_field();
        self
    }

    /// Request serial number. Required.
    pub fn req_ssn<Via>(mut self, req_ssn: impl IntoField<String, Via>) -> Self {
        self.req_ssn = req_ssn.into_field();
        self
    }
}

impl Default for ApplyForZhejiangAuthCode {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForZhejiangAuthCode
    []
    [category_id, openid, name, mobile, add_code, custom_info, cert_type, cert_no, req_ssn,]
    ["category_id", "name", "mobile", "add_code", "cert_type", "cert_no", "req_ssn",]
}

wxpay_core::operation!(ApplyForZhejiangAuthCode => ZhejiangAuthCode, wxpay_core::Spec::new(
    "gov_subsidy.apply_for_zhejiang_auth_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/authcode/issue",
)
.title("申请品类凭证码")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// A category code of Zhejiang.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZhejiangAuthCode {
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

wxpay_core::__model_impl! { ZhejiangAuthCode
    []
    [resp_code, resp_desc, auth_code,]
    []
}
