// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Closure;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits an application to close a sub-merchant's account (提交注销申请单).
///
/// `POST /v3/ecommerce/account/cancel-applications`
///
/// - Returns [`Closure`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe with the same `out_apply_no` and the same parameters.
/// - 中文：提交注销申请单。调用方：平台商户；`out_apply_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Merchant cannot be closed at present. | Check the parameters. Send the same request again later. Apply for the permission. |
/// | `ALREADY_EXISTS` | 409 | Application exists already. | Send the same request again later. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::{ApplyForClosure, ClosureDocument, ClosureDocumentType};
///
/// let request = ApplyForClosure::new("2019061122222222122")
///     .sub_mchid("1900000109")
///     .application_info([ClosureDocument::new()
///         .application_type(ClosureDocumentType::SpCancelAccountApplication)
///         .application_media_id("xxx123456")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"application_info":[{"application_media_id":"xxx123456","application_type":"SP_CANCEL_ACCOUNT_APPLICATION"}],"out_apply_no":"2019061122222222122","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交注销申请单",
    "/v3/ecommerce/account/cancel-applications",
    "POST /v3/ecommerce/account/cancel-applications",
    "4012476217"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForClosure {
    /// The merchant's own application number (商户注销申请单号). Required. At most 32 characters.
    pub out_apply_no: String,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Application details (注销申请材料). Required.
    pub application_info: Option<Vec<ClosureDocument>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForClosure {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `application_info`.
    pub fn new(out_apply_no: impl Into<String>) -> Self {
        Self {
            out_apply_no: out_apply_no.into(),
            sub_mchid: None,
            application_info: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application details (注销申请材料). Required.
    pub fn application_info<Via>(
        mut self,
        application_info: impl IntoField<Vec<ClosureDocument>, Via>,
    ) -> Self {
        self.application_info = application_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForClosure
    [out_apply_no,]
    [sub_mchid, application_info,]
    ["sub_mchid", "application_info",]
}

wxpay_core::operation!(ApplyForClosure => Closure, wxpay_core::Spec::new(
    "ecommerce_applyment.apply_for_closure",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/account/cancel-applications",
)
.title("提交注销申请单")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476217")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));

/// An uploaded application document of an account closure.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ClosureDocument {
    /// Type of the application (注销申请材料类型). Required.
    pub application_type: Option<ClosureDocumentType>,
    /// Media id of the image (图片MediaID). Required. At most 512 characters.
    pub application_media_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ClosureDocument {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `application_type` and `application_media_id`.
    pub fn new() -> Self {
        Self {
            application_type: None,
            application_media_id: None,
            extra: Extra::new(),
        }
    }

    /// Type of the application (注销申请材料类型). Required.
    pub fn application_type<Via>(
        mut self,
        application_type: impl IntoField<ClosureDocumentType, Via>,
    ) -> Self {
        self.application_type = application_type.into_field();
        self
    }

    /// Media id of the image (图片MediaID). Required. At most 512 characters.
    pub fn application_media_id<Via>(
        mut self,
        application_media_id: impl IntoField<String, Via>,
    ) -> Self {
        self.application_media_id = application_media_id.into_field();
        self
    }
}

impl Default for ClosureDocument {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ClosureDocument
    []
    [application_type, application_media_id,]
    ["application_type", "application_media_id",]
}

wxpay_core::open_enum! {
    /// Owner of the application document.
    pub enum ClosureDocumentType {
        /// Provider's application to close.
        SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
        /// Sub-merchant's application to close.
        SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
        /// Outdated, use SP_CANCEL_ACCOUNT_APPLICATION.
        SpMerchantApplication = "SP_MERCHANT_APPLICATION",
        /// Outdated, use SUB_CANCEL_ACCOUNT_APPLICATION.
        SubMerchantApplication = "SUB_MERCHANT_APPLICATION",
        /// Outdated, not needed.
        MissingOfficialSealLetter = "MISSING_OFFICIAL_SEAL_LETTER",
    }
}
