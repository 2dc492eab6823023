// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::QuotaCard;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an employee's quota card by the merchant's card number (使用商户卡号查询企业支付额度卡).
///
/// `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
///
/// - Returns [`QuotaCard`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：使用商户卡号查询企业支付额度卡。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::QueryQuotaCardByOutCardNo;
///
/// let request = QueryQuotaCardByOutCardNo::new()
///     .employee_id("sample-employee-id")
///     .out_card_no("1217752501201407033233368018")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"employee_id":"sample-employee-id","out_card_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "使用商户卡号查询企业支付额度卡",
    "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
    "GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
    "4015001625"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryQuotaCardByOutCardNo {
    /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
    pub employee_id: Option<String>,
    /// The merchant's own card number (企业支付额度卡商户卡号). Required. It stands in the path.
    pub out_card_no: Option<String>,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryQuotaCardByOutCardNo {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `employee_id`, `out_card_no` and `sub_mchid`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            employee_id: None,
            out_card_no: None,
            sp_mchid: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
    pub fn employee_id<Via>(mut self, employee_id: impl IntoField<String, Via>) -> Self {
        self.employee_id = employee_id.into_field();
        self
    }

    /// The merchant's own card number (企业支付额度卡商户卡号). Required. It stands in the path.
    pub fn out_card_no<Via>(mut self, out_card_no: impl IntoField<String, Via>) -> Self {
        self.out_card_no = out_card_no.into_field();
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
}

impl Default for QueryQuotaCardByOutCardNo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryQuotaCardByOutCardNo
    []
    [employee_id, out_card_no, sp_mchid, sub_mchid,]
    ["employee_id", "out_card_no", "sp_mchid", "sub_mchid",]
}

wxpay_core::operation!(QueryQuotaCardByOutCardNo => QuotaCard, wxpay_core::Spec::new(
    "enterprise_pay.query_quota_card_by_out_card_no",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
)
.title("使用商户卡号查询企业支付额度卡")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015001625")
.query(&["sp_mchid", "sub_mchid"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));
