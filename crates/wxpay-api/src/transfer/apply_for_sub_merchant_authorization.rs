// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantAuthorizationApplication;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks a sub-merchant for permission to make merchant transfers for it (申请子商户商家转账授权).
///
/// `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
///
/// - Returns [`SubMerchantAuthorizationApplication`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_apply_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：申请子商户商家转账授权。调用方：服务商、平台；`out_apply_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::ApplyForSubMerchantAuthorization;
///
/// let request = ApplyForSubMerchantAuthorization::new("1217752501201407033233368018")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_apply_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请子商户商家转账授权",
    "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
    "POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForSubMerchantAuthorization {
    /// The merchant's own application number. Required.
    pub out_apply_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForSubMerchantAuthorization {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_apply_no: impl Into<String>) -> Self {
        Self {
            out_apply_no: out_apply_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForSubMerchantAuthorization
    [out_apply_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(ApplyForSubMerchantAuthorization => SubMerchantAuthorizationApplication, wxpay_core::Spec::new(
    "transfer.apply_for_sub_merchant_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
)
.title("申请子商户商家转账授权")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));
