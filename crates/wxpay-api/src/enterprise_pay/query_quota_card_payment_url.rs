// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplicationType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the link with which an employee pays from a quota card (企业商户获取指定额度卡支付链接).
///
/// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
///
/// - Returns [`QuotaCardPaymentUrl`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：企业商户获取指定额度卡支付链接。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::{ApplicationType, QueryQuotaCardPaymentUrl};
///
/// let request = QueryQuotaCardPaymentUrl::new()
///     .employee_id("sample-employee-id")
///     .card_no("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .application_type(ApplicationType::H5);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"application_type":"H5","card_no":"1217752501201407033233368018","employee_id":"sample-employee-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "企业商户获取指定额度卡支付链接",
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
    "GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
    "4014507160"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryQuotaCardPaymentUrl {
    /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
    pub employee_id: Option<String>,
    /// Card number (企业支付额度卡卡号). Required. It stands in the path.
    pub card_no: Option<String>,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Type of the application (拉起付款码页面的企业应用类型). Required.
    pub application_type: Option<ApplicationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryQuotaCardPaymentUrl {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `employee_id`, `card_no`, `sub_mchid` and `application_type`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            employee_id: None,
            card_no: None,
            sp_mchid: None,
            sub_mchid: None,
            application_type: None,
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

    /// Type of the application (拉起付款码页面的企业应用类型). Required.
    pub fn application_type<Via>(
        mut self,
        application_type: impl IntoField<ApplicationType, Via>,
    ) -> Self {
        self.application_type = application_type.into_field();
        self
    }
}

impl Default for QueryQuotaCardPaymentUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryQuotaCardPaymentUrl
    []
    [employee_id, card_no, sp_mchid, sub_mchid, application_type,]
    ["employee_id", "card_no", "sp_mchid", "sub_mchid", "application_type",]
}

wxpay_core::operation!(QueryQuotaCardPaymentUrl => QuotaCardPaymentUrl, wxpay_core::Spec::new(
    "enterprise_pay.query_quota_card_payment_url",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
)
.title("企业商户获取指定额度卡支付链接")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507160")
.query(&["sp_mchid", "sub_mchid", "application_type"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

/// The link with which an employee pays from a quota card.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotaCardPaymentUrl {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat authorization id of the employee (微信授权关系ID).
    pub employee_id: Option<String>,
    /// Card number (企业支付额度卡卡号).
    pub card_no: Option<String>,
    /// When it expires (链接失效时间).
    pub expire_time: Option<DateTime>,
    /// Address to jump to for payment (跳转链接).
    pub payment_url: Option<String>,
    /// Type of the application (拉起付款码页面的企业应用类型).
    pub application_type: Option<ApplicationType>,
    /// Query parameters of the mini program (小程序查询参数).
    pub mp_query: Option<String>,
    /// Business type of the mini program (小程序业务类型).
    pub mp_business_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { QuotaCardPaymentUrl
    []
    [sp_mchid, sub_mchid, employee_id, card_no, expire_time, payment_url, application_type, mp_query, mp_business_type,]
    []
}
