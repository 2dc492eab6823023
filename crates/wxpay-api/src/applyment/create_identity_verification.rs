// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Starts the identity verification of an inactive sub-merchant (发起不活跃商户身份核实).
///
/// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
///
/// - Returns [`CreatedIdentityVerification`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：发起不活跃商户身份核实。调用方：平台商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Sub-merchant number wrong. | Check the parameters. Apply for the permission. |
/// | `NO_AUTH` | 403 | No permission for this interface; no permission for this merchant. | Check the parameters. |
/// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::CreateIdentityVerification;
///
/// let request = CreateIdentityVerification::new().sub_mchid("1900000000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起不活跃商户身份核实",
    "/v3/compliance/inactive-merchant-identity-verification/merchants",
    "POST /v3/compliance/inactive-merchant-identity-verification/merchants",
    "4012471357"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateIdentityVerification {
    /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateIdentityVerification {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for CreateIdentityVerification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateIdentityVerification
    []
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(CreateIdentityVerification => CreatedIdentityVerification, wxpay_core::Spec::new(
    "applyment.create_identity_verification",
    wxpay_core::http::Method::POST,
    "/v3/compliance/inactive-merchant-identity-verification/merchants",
)
.title("发起不活跃商户身份核实")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012471357")
.body(wxpay_core::Body::Json));

/// The number of a started identity verification.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedIdentityVerification {
    /// Verification number (核实单号). At most 32 characters.
    pub verification_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedIdentityVerification
    []
    [verification_id,]
    []
}
