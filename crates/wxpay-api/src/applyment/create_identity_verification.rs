// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Starts the identity verification of an inactive sub-merchant (发起不活跃商户身份核实).
///
/// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html)
#[doc(alias = "发起不活跃商户身份核实")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateIdentityVerification {
    /// The sub-merchant's number (特约商户号). Required.
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

    /// The sub-merchant's number (特约商户号). Required.
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
    "create_identity_verification",
    wxpay_core::http::Method::POST,
    "/v3/compliance/inactive-merchant-identity-verification/merchants",
)
.title("发起不活跃商户身份核实")
.family("applyment")
.doc("https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html")
.body(wxpay_core::Body::Json));

/// The number of a started identity verification.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedIdentityVerification {
    /// Verification number (核实单号).
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
