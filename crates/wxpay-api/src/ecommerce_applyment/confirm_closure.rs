// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Confirms the account closure on behalf of the sub-merchant (平台代商户确认注销).
///
/// `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
///
/// - Returns [`ClosureConfirmation`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：平台代商户确认注销。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::ecommerce_applyment::ConfirmClosure;
///
/// let request = ConfirmClosure::new()
///     .sub_mchid("1900000109")
///     .confirm_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///     .cancel_contract_version("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"cancel_contract_version":"示例文字","confirm_time":"2026-01-31T12:00:00+08:00","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "平台代商户确认注销",
    "/v3/ecommerce/account/apply-cancel-withdraw/confirm",
    "POST /v3/ecommerce/account/apply-cancel-withdraw/confirm",
    "4013892772"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ConfirmClosure {
    /// WeChat Pay's application number (微信支付注销单号).
    pub applyment_id: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Mark of the platform's confirming operator (平台确认操作人标识). Sources differ on whether it is required.
    pub operator_identification: Option<String>,
    /// When it was confirmed (注销确认时间). Required.
    pub confirm_time: Option<DateTime>,
    /// Version of the cancellation agreement (注销协议版本号). Required.
    pub cancel_contract_version: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ConfirmClosure {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `confirm_time` and `cancel_contract_version`.
    pub fn new() -> Self {
        Self {
            applyment_id: None,
            out_request_no: None,
            sub_mchid: None,
            operator_identification: None,
            confirm_time: None,
            cancel_contract_version: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's application number (微信支付注销单号).
    pub fn applyment_id<Via>(mut self, applyment_id: impl IntoField<String, Via>) -> Self {
        self.applyment_id = applyment_id.into_field();
        self
    }

    /// The merchant's own request number.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Mark of the platform's confirming operator (平台确认操作人标识). Sources differ on whether it is required.
    pub fn operator_identification<Via>(
        mut self,
        operator_identification: impl IntoField<String, Via>,
    ) -> Self {
        self.operator_identification = operator_identification.into_field();
        self
    }

    /// When it was confirmed (注销确认时间). Required.
    pub fn confirm_time<Via>(mut self, confirm_time: impl IntoField<DateTime, Via>) -> Self {
        self.confirm_time = confirm_time.into_field();
        self
    }

    /// Version of the cancellation agreement (注销协议版本号). Required.
    pub fn cancel_contract_version<Via>(
        mut self,
        cancel_contract_version: impl IntoField<String, Via>,
    ) -> Self {
        self.cancel_contract_version = cancel_contract_version.into_field();
        self
    }
}

impl Default for ConfirmClosure {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ConfirmClosure
    []
    [applyment_id, out_request_no, sub_mchid, operator_identification, confirm_time, cancel_contract_version,]
    ["sub_mchid", "confirm_time", "cancel_contract_version",]
}

wxpay_core::operation!(ConfirmClosure => ClosureConfirmation, wxpay_core::Spec::new(
    "ecommerce_applyment.confirm_closure",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/account/apply-cancel-withdraw/confirm",
)
.title("平台代商户确认注销")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013892772")
.body(wxpay_core::Body::Json));

/// The numbers of a confirmed account closure.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosureConfirmation {
    /// WeChat Pay's application number (微信支付注销单号).
    pub applyment_id: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosureConfirmation
    []
    [applyment_id, out_request_no, sub_mchid,]
    []
}
