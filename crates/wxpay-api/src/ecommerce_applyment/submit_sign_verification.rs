// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits the signing and identity check that the platform did for a sub-merchant (平台代理签约核身).
///
/// `POST /v3/ecommerce/applyments/submit-sign-verify-info`
///
/// - Returns [`SignVerificationSubmission`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：平台代理签约核身。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::SubmitSignVerification;
///
/// let request = SubmitSignVerification::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "平台代理签约核身",
    "/v3/ecommerce/applyments/submit-sign-verify-info",
    "POST /v3/ecommerce/applyments/submit-sign-verify-info",
    "4015616722"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitSignVerification {
    /// The merchant's own request number. Sources differ on whether it is required.
    pub out_request_no: Option<String>,
    /// WeChat Pay's application number.
    pub applyment_id: Option<i64>,
    /// When the WeChat Pay agreement was pre-signed (预签署微信支付协议时间).
    pub pre_sign_time: Option<String>,
    /// Details of the platform's proxy identity verification (平台代理核身信息).
    pub proxy_verify_identity_info: Option<ProxyIdentityVerification>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitSignVerification {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            out_request_no: None,
            applyment_id: None,
            pre_sign_time: None,
            proxy_verify_identity_info: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own request number. Sources differ on whether it is required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// WeChat Pay's application number.
    pub fn applyment_id<Via>(mut self, applyment_id: impl IntoField<i64, Via>) -> Self {
        self.applyment_id = applyment_id.into_field();
        self
    }

    /// When the WeChat Pay agreement was pre-signed (预签署微信支付协议时间).
    pub fn pre_sign_time<Via>(mut self, pre_sign_time: impl IntoField<String, Via>) -> Self {
        self.pre_sign_time = pre_sign_time.into_field();
        self
    }

    /// Details of the platform's proxy identity verification (平台代理核身信息).
    pub fn proxy_verify_identity_info<Via>(
        mut self,
        proxy_verify_identity_info: impl IntoField<ProxyIdentityVerification, Via>,
    ) -> Self {
        self.proxy_verify_identity_info = proxy_verify_identity_info.into_field();
        self
    }
}

impl Default for SubmitSignVerification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubmitSignVerification
    []
    [out_request_no, applyment_id, pre_sign_time, proxy_verify_identity_info,]
    []
}

wxpay_core::operation!(SubmitSignVerification => SignVerificationSubmission, wxpay_core::Spec::new(
    "ecommerce_applyment.submit_sign_verification",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/submit-sign-verify-info",
)
.title("平台代理签约核身")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015616722")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The identity check that the platform did for the sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ProxyIdentityVerification {
    /// Verification of the identity (核身方式). Required.
    pub verify_identity_type: Option<IdentityVerificationType>,
    /// Result of verifying the identity (核身结果). Required.
    pub verify_identity_result: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ProxyIdentityVerification {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `verify_identity_type` and `verify_identity_result`.
    pub fn new() -> Self {
        Self {
            verify_identity_type: None,
            verify_identity_result: None,
            extra: Extra::new(),
        }
    }

    /// Verification of the identity (核身方式). Required.
    pub fn verify_identity_type<Via>(
        mut self,
        verify_identity_type: impl IntoField<IdentityVerificationType, Via>,
    ) -> Self {
        self.verify_identity_type = verify_identity_type.into_field();
        self
    }

    /// Result of verifying the identity (核身结果). Required.
    pub fn verify_identity_result<Via>(
        mut self,
        verify_identity_result: impl IntoField<bool, Via>,
    ) -> Self {
        self.verify_identity_result = verify_identity_result.into_field();
        self
    }
}

impl Default for ProxyIdentityVerification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ProxyIdentityVerification
    []
    [verify_identity_type, verify_identity_result,]
    ["verify_identity_type", "verify_identity_result",]
}

/// The number of the application whose signing check was submitted.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignVerificationSubmission {
    /// WeChat Pay's application number.
    pub applyment_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SignVerificationSubmission
    []
    [applyment_id,]
    []
}

wxpay_core::open_enum! {
    /// Way in which the platform checked the identity.
    pub enum IdentityVerificationType {
        #[doc(alias = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE")]
        FaceToFace = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
        #[doc(alias = "VERIFY_IDENTITY_TYPE_REMOTE")]
        Remote = "VERIFY_IDENTITY_TYPE_REMOTE",
    }
}
