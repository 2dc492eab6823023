// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Issues a quota card to an employee (企业商户为员工下发企业支付额度卡).
///
/// `POST /v3/webizpay/employees/{employee_id}/quota-cards`
///
/// - Returns [`CreatedQuotaCard`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_card_no` and the same parameters.
/// - 中文：企业商户为员工下发企业支付额度卡。调用方：服务商、平台；`out_card_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::enterprise_pay::CreateQuotaCard;
///
/// let request = CreateQuotaCard::new()
///     .employee_id("sample-employee-id")
///     .sub_mchid("1900000109")
///     .card_template_id("sample-card-template-id")
///     .amount(100)
///     .card_name("示例名称")
///     .out_card_no("1217752501201407033233368018")
///     .effective_end_time("2026-01-31T13:00:00+08:00".parse::<DateTime>()?);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":100,"card_name":"示例名称","card_template_id":"sample-card-template-id","effective_end_time":"2026-01-31T13:00:00+08:00","employee_id":"sample-employee-id","out_card_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "企业商户为员工下发企业支付额度卡",
    "/v3/webizpay/employees/{employee_id}/quota-cards",
    "POST /v3/webizpay/employees/{employee_id}/quota-cards",
    "4014507148"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateQuotaCard {
    /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
    pub employee_id: Option<String>,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Card template id (企业支付卡模板ID). Required.
    pub card_template_id: Option<String>,
    /// Amount (卡片总金额). Required. In fen.
    pub amount: Option<i64>,
    /// Name on the card or document (卡片名称). Required.
    pub card_name: Option<String>,
    /// The merchant's own card number (商户卡号). Required.
    pub out_card_no: Option<String>,
    /// When the card stops being valid (卡片有效期). Required.
    pub effective_end_time: Option<DateTime>,
    /// Card remark (卡片备注).
    pub card_remark: Option<String>,
    /// Id of the range of available merchants (可用商户范围ID).
    pub avail_mch_range_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateQuotaCard {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `employee_id`, `sub_mchid`, `card_template_id`, `amount`, `card_name`, `out_card_no` and `effective_end_time`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            employee_id: None,
            sp_mchid: None,
            sub_mchid: None,
            card_template_id: None,
            amount: None,
            card_name: None,
            out_card_no: None,
            effective_end_time: None,
            card_remark: None,
            avail_mch_range_id: None,
            extra: Extra::new(),
        }
    }

    /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
    pub fn employee_id<Via>(mut self, employee_id: impl IntoField<String, Via>) -> Self {
        self.employee_id = employee_id.into_field();
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

    /// Card template id (企业支付卡模板ID). Required.
    pub fn card_template_id<Via>(mut self, card_template_id: impl IntoField<String, Via>) -> Self {
        self.card_template_id = card_template_id.into_field();
        self
    }

    /// Amount (卡片总金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Name on the card or document (卡片名称). Required.
    pub fn card_name<Via>(mut self, card_name: impl IntoField<String, Via>) -> Self {
        self.card_name = card_name.into_field();
        self
    }

    /// The merchant's own card number (商户卡号). Required.
    pub fn out_card_no<Via>(mut self, out_card_no: impl IntoField<String, Via>) -> Self {
        self.out_card_no = out_card_no.into_field();
        self
    }

    /// When the card stops being valid (卡片有效期). Required.
    pub fn effective_end_time<Via>(
        mut self,
        effective_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.effective_end_time = effective_end_time.into_field();
        self
    }

    /// Card remark (卡片备注).
    pub fn card_remark<Via>(mut self, card_remark: impl IntoField<String, Via>) -> Self {
        self.card_remark = card_remark.into_field();
        self
    }

    /// Id of the range of available merchants (可用商户范围ID).
    pub fn avail_mch_range_id<Via>(
        mut self,
        avail_mch_range_id: impl IntoField<String, Via>,
    ) -> Self {
        self.avail_mch_range_id = avail_mch_range_id.into_field();
        self
    }
}

impl Default for CreateQuotaCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateQuotaCard
    []
    [employee_id, sp_mchid, sub_mchid, card_template_id, amount, card_name, out_card_no, effective_end_time, card_remark, avail_mch_range_id,]
    ["employee_id", "sp_mchid", "sub_mchid", "card_template_id", "amount", "card_name", "out_card_no", "effective_end_time",]
}

wxpay_core::operation!(CreateQuotaCard => CreatedQuotaCard, wxpay_core::Spec::new(
    "enterprise_pay.create_quota_card",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/employees/{employee_id}/quota-cards",
)
.title("企业商户为员工下发企业支付额度卡")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507148")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_card_no")));

/// A quota card just issued to an employee.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedQuotaCard {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own card number (商户卡号).
    pub out_card_no: Option<String>,
    /// WeChat authorization id of the employee (微信授权关系ID).
    pub employee_id: Option<String>,
    /// Card number (企业支付额度卡卡号).
    pub card_no: Option<String>,
    /// When the card becomes valid (卡片生效时间).
    pub effective_begin_time: Option<DateTime>,
    /// When the card stops being valid (卡片有效期).
    pub effective_end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedQuotaCard
    []
    [sp_mchid, sub_mchid, out_card_no, employee_id, card_no, effective_begin_time, effective_end_time,]
    []
}
