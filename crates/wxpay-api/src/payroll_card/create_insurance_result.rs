// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports the outcome of taking out insurance (生成投保结果).
///
/// `POST /v3/payroll-card/wesure/insurance`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：生成投保结果。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payroll_card::CreateInsuranceResult;
///
/// let request = CreateInsuranceResult::new()
///     .wesure_order_no("1217752501201407033233368018")
///     .insurance_company_order_no("1217752501201407033233368018")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .insure_state("示例文字")
///     .insure_effect_time("2026-01-31T12:00:00+08:00")
///     .insure_invalid_time("2026-01-31T12:00:00+08:00")
///     .insurance_company_name("示例名称");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"insurance_company_name":"示例名称","insurance_company_order_no":"1217752501201407033233368018","insure_effect_time":"2026-01-31T12:00:00+08:00","insure_invalid_time":"2026-01-31T12:00:00+08:00","insure_state":"示例文字","openid":"oSAMPLE0123456789abcdefghijk","wesure_order_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "生成投保结果",
    "/v3/payroll-card/wesure/insurance",
    "POST /v3/payroll-card/wesure/insurance"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateInsuranceResult {
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// WeSure's order number (特约商户商户号). Required.
    pub wesure_order_no: Option<String>,
    /// Token (微保保单号). Sources differ on whether it is required.
    pub token: Option<String>,
    /// Insurer's policy number (保司保单号). Required.
    pub insurance_company_order_no: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// State of taking out the insurance (投保状态). Required.
    pub insure_state: Option<String>,
    /// When the coverage takes effect (保障生效时间). Required.
    pub insure_effect_time: Option<String>,
    /// When the coverage ends (保障失效时间). Required.
    pub insure_invalid_time: Option<String>,
    /// Name of the insurer (保障的保险公司名称). Required.
    pub insurance_company_name: Option<String>,
    /// The sub-merchant's number (子商户号). Described by SKIT; no official source confirms it.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateInsuranceResult {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `wesure_order_no`, `insurance_company_order_no`, `openid`, `insure_state`, `insure_effect_time`, `insure_invalid_time` and `insurance_company_name`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            wesure_order_no: None,
            token: None,
            insurance_company_order_no: None,
            openid: None,
            insure_state: None,
            insure_effect_time: None,
            insure_invalid_time: None,
            insurance_company_name: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// WeSure's order number (特约商户商户号). Required.
    pub fn wesure_order_no<Via>(mut self, wesure_order_no: impl IntoField<String, Via>) -> Self {
        self.wesure_order_no = wesure_order_no.into_field();
        self
    }

    /// Token (微保保单号). Sources differ on whether it is required.
    pub fn token<Via>(mut self, token: impl IntoField<String, Via>) -> Self {
        self.token = token.into_field();
        self
    }

    /// Insurer's policy number (保司保单号). Required.
    pub fn insurance_company_order_no<Via>(
        mut self,
        insurance_company_order_no: impl IntoField<String, Via>,
    ) -> Self {
        self.insurance_company_order_no = insurance_company_order_no.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// State of taking out the insurance (投保状态). Required.
    pub fn insure_state<Via>(mut self, insure_state: impl IntoField<String, Via>) -> Self {
        self.insure_state = insure_state.into_field();
        self
    }

    /// When the coverage takes effect (保障生效时间). Required.
    pub fn insure_effect_time<Via>(
        mut self,
        insure_effect_time: impl IntoField<String, Via>,
    ) -> Self {
        self.insure_effect_time = insure_effect_time.into_field();
        self
    }

    /// When the coverage ends (保障失效时间). Required.
    pub fn insure_invalid_time<Via>(
        mut self,
        insure_invalid_time: impl IntoField<String, Via>,
    ) -> Self {
        self.insure_invalid_time = insure_invalid_time.into_field();
        self
    }

    /// Name of the insurer (保障的保险公司名称). Required.
    pub fn insurance_company_name<Via>(
        mut self,
        insurance_company_name: impl IntoField<String, Via>,
    ) -> Self {
        self.insurance_company_name = insurance_company_name.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Described by SKIT; no official source confirms it.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for CreateInsuranceResult {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateInsuranceResult
    []
    [sp_mchid, wesure_order_no, token, insurance_company_order_no, openid, insure_state, insure_effect_time, insure_invalid_time, insurance_company_name, sub_mchid,]
    ["sp_mchid", "wesure_order_no", "insurance_company_order_no", "openid", "insure_state", "insure_effect_time", "insure_invalid_time", "insurance_company_name",]
}

wxpay_core::operation!(CreateInsuranceResult => (), wxpay_core::Spec::new(
    "payroll_card.create_insurance_result",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/wesure/insurance",
)
.title("生成投保结果")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json));
