// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CredentialType;
use super::PresignedContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Prepares a contract to be signed in a mini program with a real-name check (小程序场景预签约（需要实名验证）).
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
///
/// - Returns [`PresignedContract`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：小程序场景预签约（需要实名验证）。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::{CredentialType, PresignInMiniProgramWithRealName};
///
/// let request = PresignInMiniProgramWithRealName::new("1217752501201407033233368018")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .real_name("示例名称")
///     .cred_type(CredentialType::IdCard)
///     .cred_id("sample-cred-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"cred_id":"sample-cred-id","cred_type":"ID_CARD","openid":"oSAMPLE0123456789abcdefghijk","out_contract_code":"1217752501201407033233368018","real_name":"示例名称"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "小程序场景预签约（需要实名验证）",
    "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
    "POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
    "MiniprogramPresignWithRealName"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignInMiniProgramWithRealName {
    /// The merchant's own contract number. Required.
    pub out_contract_code: String,
    /// Application id (签约和付款的AppID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (个人收款方的OpenID). Required.
    pub openid: Option<String>,
    /// Real name (真实姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub real_name: Option<Sensitive>,
    /// Kind of identity document (证件类型). Required.
    pub cred_type: Option<CredentialType>,
    /// Identity document number (件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub cred_id: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignInMiniProgramWithRealName {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `openid`, `real_name`, `cred_type` and `cred_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            openid: None,
            real_name: None,
            cred_type: None,
            cred_id: None,
            extra: Extra::new(),
        }
    }

    /// Application id (签约和付款的AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (个人收款方的OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Real name (真实姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn real_name<Via>(mut self, real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.real_name = real_name.into_field();
        self
    }

    /// Kind of identity document (证件类型). Required.
    pub fn cred_type<Via>(mut self, cred_type: impl IntoField<CredentialType, Via>) -> Self {
        self.cred_type = cred_type.into_field();
        self
    }

    /// Identity document number (件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn cred_id<Via>(mut self, cred_id: impl IntoField<Sensitive, Via>) -> Self {
        self.cred_id = cred_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { PresignInMiniProgramWithRealName
    [out_contract_code,]
    [appid, openid, real_name, cred_type, cred_id,]
    ["appid", "openid", "real_name", "cred_type", "cred_id",]
}

wxpay_core::operation!(PresignInMiniProgramWithRealName => PresignedContract, wxpay_core::Spec::new(
    "ecommerce_collections.presign_in_mini_program_with_real_name",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
)
.title("小程序场景预签约（需要实名验证）")
.family("ecommerce_collections")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
