// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CoverageTermType;
use super::PaymentMethod;
use super::PaymentPeriod;
use super::PeriodPremiumMode;
use super::Policy;
use super::PolicyState;
use super::PolicyType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Updates a policy (更新保单信息).
///
/// `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
///
/// - Returns [`Policy`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_insurance_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：更新保单信息。调用方：商户；`out_insurance_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::UpdatePolicy;
///
/// let request = UpdatePolicy::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_insurance_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "更新保单信息",
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
    "PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdatePolicy {
    /// The merchant's own insurance number (商户保险编号). Required. It stands in the path.
    pub out_insurance_no: String,
    /// Names of the insured persons (被保险人姓名列表). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub insured_name_list: Option<Vec<Sensitive>>,
    /// Insurance name (保险名称).
    pub insurance_name: Option<String>,
    /// When it takes effect (保单生效时间).
    pub effective_time: Option<DateTime>,
    /// When it expires (保单失效时间).
    pub expired_time: Option<DateTime>,
    /// Details of the coverage (保障详情).
    pub coverage_detail: Option<String>,
    /// True if renewal is supported.
    pub support_renewal: Option<bool>,
    /// When renewal becomes possible (可续保开始时间).
    pub start_renewal_time: Option<DateTime>,
    /// When renewal stops being possible (可续保结束时间).
    pub end_renewal_time: Option<DateTime>,
    /// Policy type (保单类型).
    pub policy_type: Option<PolicyType>,
    /// Plate number of the car (车牌信息).
    pub car_number: Option<String>,
    /// Pet name (宠物名称).
    pub pet_name: Option<String>,
    /// Address (地址信息).
    pub address: Option<String>,
    /// Policy state (保单状态).
    pub policy_state: Option<PolicyState>,
    /// The insurer's policy number (保司保单号).
    pub policy_code: Option<String>,
    /// Plan or template id (委托代扣模板ID).
    pub plan_id: Option<String>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Deduction periods of the policy (保单的扣费周期列表).
    pub policy_periods: Option<Vec<i64>>,
    /// True if the insurance is a gift (是否为赠险).
    pub free_insurance: Option<bool>,
    /// True if it is deducted together with other policies (是否与其它保单合并扣费).
    pub combined_payment: Option<bool>,
    /// Payment method (缴费方式).
    pub payment_method: Option<PaymentMethod>,
    /// Way in which premiums are paid by period (期交保费模式).
    pub period_premium_mode: Option<PeriodPremiumMode>,
    /// Payment period (缴费周期).
    pub payment_period: Option<PaymentPeriod>,
    /// Premium of the first period (首期保费金额). In fen.
    pub first_period_amount: Option<i64>,
    /// Premium of each later period (后续每期保费金额). In fen.
    pub subsequent_period_amount: Option<i64>,
    /// Type of the coverage term (保障期限类型).
    pub coverage_term_type: Option<CoverageTermType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdatePolicy {
    /// Creates the request; setters add the other fields.
    pub fn new(out_insurance_no: impl Into<String>) -> Self {
        Self {
            out_insurance_no: out_insurance_no.into(),
            insured_name_list: None,
            insurance_name: None,
            effective_time: None,
            expired_time: None,
            coverage_detail: None,
            support_renewal: None,
            start_renewal_time: None,
            end_renewal_time: None,
            policy_type: None,
            car_number: None,
            pet_name: None,
            address: None,
            policy_state: None,
            policy_code: None,
            plan_id: None,
            out_contract_code: None,
            policy_periods: None,
            free_insurance: None,
            combined_payment: None,
            payment_method: None,
            period_premium_mode: None,
            payment_period: None,
            first_period_amount: None,
            subsequent_period_amount: None,
            coverage_term_type: None,
            extra: Extra::new(),
        }
    }

    /// Names of the insured persons (被保险人姓名列表). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn insured_name_list<Via>(
        mut self,
        insured_name_list: impl IntoField<Vec<Sensitive>, Via>,
    ) -> Self {
        self.insured_name_list = insured_name_list.into_field();
        self
    }

    /// Insurance name (保险名称).
    pub fn insurance_name<Via>(mut self, insurance_name: impl IntoField<String, Via>) -> Self {
        self.insurance_name = insurance_name.into_field();
        self
    }

    /// When it takes effect (保单生效时间).
    pub fn effective_time<Via>(mut self, effective_time: impl IntoField<DateTime, Via>) -> Self {
        self.effective_time = effective_time.into_field();
        self
    }

    /// When it expires (保单失效时间).
    pub fn expired_time<Via>(mut self, expired_time: impl IntoField<DateTime, Via>) -> Self {
        self.expired_time = expired_time.into_field();
        self
    }

    /// Details of the coverage (保障详情).
    pub fn coverage_detail<Via>(mut self, coverage_detail: impl IntoField<String, Via>) -> Self {
        self.coverage_detail = coverage_detail.into_field();
        self
    }

    /// True if renewal is supported.
    pub fn support_renewal<Via>(mut self, support_renewal: impl IntoField<bool, Via>) -> Self {
        self.support_renewal = support_renewal.into_field();
        self
    }

    /// When renewal becomes possible (可续保开始时间).
    pub fn start_renewal_time<Via>(
        mut self,
        start_renewal_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.start_renewal_time = start_renewal_time.into_field();
        self
    }

    /// When renewal stops being possible (可续保结束时间).
    pub fn end_renewal_time<Via>(
        mut self,
        end_renewal_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.end_renewal_time = end_renewal_time.into_field();
        self
    }

    /// Policy type (保单类型).
    pub fn policy_type<Via>(mut self, policy_type: impl IntoField<PolicyType, Via>) -> Self {
        self.policy_type = policy_type.into_field();
        self
    }

    /// Plate number of the car (车牌信息).
    pub fn car_number<Via>(mut self, car_number: impl IntoField<String, Via>) -> Self {
        self.car_number = car_number.into_field();
        self
    }

    /// Pet name (宠物名称).
    pub fn pet_name<Via>(mut self, pet_name: impl IntoField<String, Via>) -> Self {
        self.pet_name = pet_name.into_field();
        self
    }

    /// Address (地址信息).
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Policy state (保单状态).
    pub fn policy_state<Via>(mut self, policy_state: impl IntoField<PolicyState, Via>) -> Self {
        self.policy_state = policy_state.into_field();
        self
    }

    /// The insurer's policy number (保司保单号).
    pub fn policy_code<Via>(mut self, policy_code: impl IntoField<String, Via>) -> Self {
        self.policy_code = policy_code.into_field();
        self
    }

    /// Plan or template id (委托代扣模板ID).
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// The merchant's own contract number (商户签约协议号).
    pub fn out_contract_code<Via>(
        mut self,
        out_contract_code: impl IntoField<String, Via>,
    ) -> Self {
        self.out_contract_code = out_contract_code.into_field();
        self
    }

    /// Deduction periods of the policy (保单的扣费周期列表).
    pub fn policy_periods<Via>(mut self, policy_periods: impl IntoField<Vec<i64>, Via>) -> Self {
        self.policy_periods = policy_periods.into_field();
        self
    }

    /// True if the insurance is a gift (是否为赠险).
    pub fn free_insurance<Via>(mut self, free_insurance: impl IntoField<bool, Via>) -> Self {
        self.free_insurance = free_insurance.into_field();
        self
    }

    /// True if it is deducted together with other policies (是否与其它保单合并扣费).
    pub fn combined_payment<Via>(mut self, combined_payment: impl IntoField<bool, Via>) -> Self {
        self.combined_payment = combined_payment.into_field();
        self
    }

    /// Payment method (缴费方式).
    pub fn payment_method<Via>(
        mut self,
        payment_method: impl IntoField<PaymentMethod, Via>,
    ) -> Self {
        self.payment_method = payment_method.into_field();
        self
    }

    /// Way in which premiums are paid by period (期交保费模式).
    pub fn period_premium_mode<Via>(
        mut self,
        period_premium_mode: impl IntoField<PeriodPremiumMode, Via>,
    ) -> Self {
        self.period_premium_mode = period_premium_mode.into_field();
        self
    }

    /// Payment period (缴费周期).
    pub fn payment_period<Via>(
        mut self,
        payment_period: impl IntoField<PaymentPeriod, Via>,
    ) -> Self {
        self.payment_period = payment_period.into_field();
        self
    }

    /// Premium of the first period (首期保费金额). In fen.
    pub fn first_period_amount<Via>(
        mut self,
        first_period_amount: impl IntoField<i64, Via>,
    ) -> Self {
        self.first_period_amount = first_period_amount.into_field();
        self
    }

    /// Premium of each later period (后续每期保费金额). In fen.
    pub fn subsequent_period_amount<Via>(
        mut self,
        subsequent_period_amount: impl IntoField<i64, Via>,
    ) -> Self {
        self.subsequent_period_amount = subsequent_period_amount.into_field();
        self
    }

    /// Type of the coverage term (保障期限类型).
    pub fn coverage_term_type<Via>(
        mut self,
        coverage_term_type: impl IntoField<CoverageTermType, Via>,
    ) -> Self {
        self.coverage_term_type = coverage_term_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdatePolicy
    [out_insurance_no,]
    [insured_name_list, insurance_name, effective_time, expired_time, coverage_detail, support_renewal, start_renewal_time, end_renewal_time, policy_type, car_number, pet_name, address, policy_state, policy_code, plan_id, out_contract_code, policy_periods, free_insurance, combined_payment, payment_method, period_premium_mode, payment_period, first_period_amount, subsequent_period_amount, coverage_term_type,]
    []
}

wxpay_core::operation!(UpdatePolicy => Policy, wxpay_core::Spec::new(
    "papay_insurance.update_policy",
    wxpay_core::http::Method::PATCH,
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
)
.title("更新保单信息")
.family("papay_insurance")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_insurance_no")));
