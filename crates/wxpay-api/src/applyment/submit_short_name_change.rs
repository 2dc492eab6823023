// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeSubmission;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits an application to change a sub-merchant's short name (提交商户简称变更申请单).
///
/// `POST /v3/mchalterapply/merchantnamealterapplyment`
///
/// - Returns [`ChangeSubmission`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：提交商户简称变更申请单。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::SubmitShortNameChange;
///
/// let request = SubmitShortNameChange::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .merchant_shortname("示例名称");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_shortname":"示例名称","out_request_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交商户简称变更申请单",
    "/v3/mchalterapply/merchantnamealterapplyment",
    "POST /v3/mchalterapply/merchantnamealterapplyment",
    "4016166071"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitShortNameChange {
    /// The merchant's own request number. Required.
    pub out_request_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Short name of the merchant (商户简称). Required.
    pub merchant_shortname: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitShortNameChange {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `merchant_shortname`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            sub_mchid: None,
            merchant_shortname: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Short name of the merchant (商户简称). Required.
    pub fn merchant_shortname<Via>(
        mut self,
        merchant_shortname: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_shortname = merchant_shortname.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitShortNameChange
    [out_request_no,]
    [sub_mchid, merchant_shortname,]
    ["sub_mchid", "merchant_shortname",]
}

wxpay_core::operation!(SubmitShortNameChange => ChangeSubmission, wxpay_core::Spec::new(
    "applyment.submit_short_name_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/merchantnamealterapplyment",
)
.title("提交商户简称变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016166071")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
