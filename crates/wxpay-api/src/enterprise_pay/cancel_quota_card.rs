// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels an employee's quota card (企业商户作废员工企业支付额度卡).
///
/// `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
///
/// - Returns [`QuotaCardCancellation`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：企业商户作废员工企业支付额度卡。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::CancelQuotaCard;
///
/// let request = CancelQuotaCard::new()
///     .employee_id("sample-employee-id")
///     .card_no("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .reason("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_no":"1217752501201407033233368018","employee_id":"sample-employee-id","reason":"示例文字","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "企业商户作废员工企业支付额度卡",
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
    "POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
    "4014507127"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelQuotaCard {
    /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
    pub employee_id: Option<String>,
    /// Card number (企业支付额度卡卡号). Required. It stands in the path.
    pub card_no: Option<String>,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Reason (作废原因). Required.
    pub reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelQuotaCard {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `employee_id`, `card_no`, `sub_mchid` and `reason`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            employee_id: None,
            card_no: None,
            sp_mchid: None,
            sub_mchid: None,
            reason: None,
            extra: Extra::new(),
        }
    }

    /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
    pub fn employee_id<Via>(mut self, employee_id: impl IntoField<String, Via>) -> Self {
        self.employee_id = employee_id.into_field();
        self
    }

    /// Card number (企业支付额度卡卡号). Required. It stands in the path.
    pub fn card_no<Via>(mut self, card_no: impl IntoField<String, Via>) -> Self {
        self.card_no = card_no.into_field();
        self
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (出资子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Reason (作废原因). Required.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }
}

impl Default for CancelQuotaCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CancelQuotaCard
    []
    [employee_id, card_no, sp_mchid, sub_mchid, reason,]
    ["employee_id", "card_no", "sp_mchid", "sub_mchid", "reason",]
}

wxpay_core::operation!(CancelQuotaCard => QuotaCardCancellation, wxpay_core::Spec::new(
    "enterprise_pay.cancel_quota_card",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
)
.title("企业商户作废员工企业支付额度卡")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507127")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json));

/// The quota card that was cancelled, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotaCardCancellation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat authorization id of the employee (微信授权关系ID).
    pub employee_id: Option<String>,
    /// Card number (企业支付额度卡卡号).
    pub card_no: Option<String>,
    /// Card state (卡片状态).
    pub card_state: Option<CardState>,
    /// When the card was disabled (卡片失效时间).
    pub card_disabled_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { QuotaCardCancellation
    []
    [sp_mchid, sub_mchid, employee_id, card_no, card_state, card_disabled_time,]
    []
}
