// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the result of an inactive sub-merchant's identity verification (查询不活跃商户身份核实结果).
///
/// `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
///
/// - Returns [`IdentityVerification`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询不活跃商户身份核实结果。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Sub-merchant number wrong. | Check the parameters. |
/// | `NO_AUTH` | 403 | No permission for this interface; no permission for this merchant; no permission for this record. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such record. | Check the parameters. |
/// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::QueryIdentityVerification;
///
/// let request = QueryIdentityVerification::new()
///     .sub_mchid("1900000000")
///     .verification_id("28011678863778000000123124312");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000000","verification_id":"28011678863778000000123124312"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询不活跃商户身份核实结果",
    "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
    "GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
    "4012471359"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryIdentityVerification {
    /// The sub-merchant's number (特约商户号). Required. At most 32 characters. It stands in the path.
    pub sub_mchid: Option<String>,
    /// Verification number (核实单号). Required. At most 32 characters. It stands in the path.
    pub verification_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryIdentityVerification {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid` and `verification_id`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            verification_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号). Required. At most 32 characters. It stands in the path.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Verification number (核实单号). Required. At most 32 characters. It stands in the path.
    pub fn verification_id<Via>(mut self, verification_id: impl IntoField<String, Via>) -> Self {
        self.verification_id = verification_id.into_field();
        self
    }
}

impl Default for QueryIdentityVerification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryIdentityVerification
    []
    [sub_mchid, verification_id,]
    ["sub_mchid", "verification_id",]
}

wxpay_core::operation!(QueryIdentityVerification => IdentityVerification, wxpay_core::Spec::new(
    "applyment.query_identity_verification",
    wxpay_core::http::Method::GET,
    "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
)
.title("查询不活跃商户身份核实结果")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012471359")
.repeat(wxpay_core::Repeat::Freely));

/// The identity verification of an inactive sub-merchant with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerification {
    /// The sub-merchant's number (特约商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Verification number (核实单号). At most 32 characters.
    pub verification_id: Option<String>,
    /// State (核实单状态).
    pub state: Option<IdentityVerificationState>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<IdentityVerificationFailure>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { IdentityVerification
    []
    [sub_mchid, verification_id, state, fail_reason, create_time, finish_time,]
    []
}

wxpay_core::open_enum! {
    /// Steps of an identity verification from its request to its outcome.
    pub enum IdentityVerificationState {
        /// Being verified.
        Processing = "PROCESSING",
        /// Verified.
        Success = "SUCCESS",
        /// Failed.
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// Why an identity verification failed.
    pub enum IdentityVerificationFailure {
        /// Data abnormal.
        MaterialsAbnormal = "MATERIALS_ABNORMAL",
        /// Timed out, start again.
        ProcessTimeout = "PROCESS_TIMEOUT",
    }
}
