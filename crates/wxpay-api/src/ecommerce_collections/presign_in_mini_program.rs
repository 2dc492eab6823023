// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignedContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares a contract to be signed in a mini program (小程序场景预签约).
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
///
/// - Returns [`PresignedContract`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：小程序场景预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::PresignInMiniProgram;
///
/// let request = PresignInMiniProgram::new("1217752501201407033233368018")
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","out_contract_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "小程序场景预签约",
    "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
    "POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
    "MiniprogramPresign"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignInMiniProgram {
    /// The merchant's own contract number. Required.
    pub out_contract_code: String,
    /// Application id (签约和付款的AppID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (个人收款方的OpenID). Required.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignInMiniProgram {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `openid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            openid: None,
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
}

wxpay_core::__model_impl! { PresignInMiniProgram
    [out_contract_code,]
    [appid, openid,]
    ["appid", "openid",]
}

wxpay_core::operation!(PresignInMiniProgram => PresignedContract, wxpay_core::Spec::new(
    "ecommerce_collections.presign_in_mini_program",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
)
.title("小程序场景预签约")
.family("ecommerce_collections")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
