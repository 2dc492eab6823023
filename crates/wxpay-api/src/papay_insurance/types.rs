// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::ContractTerminationMode;
use super::CoverageTermType;
use super::IdentityType;
use super::PaymentMethod;
use super::PaymentPeriod;
use super::PeriodPremiumMode;
use super::PolicyState;
use super::PolicyType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// An insurance policy with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Policy {
    /// The merchant's own insurance number (商户保险编号).
    pub out_insurance_no: Option<String>,
    /// Insurance name (保险名称).
    pub insurance_name: Option<String>,
    /// Names of the insured persons (被保险人姓名列表). Decrypted when the response is decoded.
    pub insured_name_list: Option<Vec<Sensitive>>,
    /// Insurer code (承保公司代码).
    pub insurance_company_code: Option<String>,
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

wxpay_core::__model_impl! { Policy
    []
    [out_insurance_no, insurance_name, insured_name_list, insurance_company_code, effective_time, expired_time, coverage_detail, support_renewal, start_renewal_time, end_renewal_time, policy_type, car_number, pet_name, address, policy_state, policy_code, plan_id, out_contract_code, policy_periods, free_insurance, combined_payment, payment_method, period_premium_mode, payment_period, first_period_amount, subsequent_period_amount, coverage_term_type,]
    []
}

/// The scheduled deduction of a policy period, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductionSchedule {
    /// Number of the policy's deduction period (保单的扣费周期编号).
    pub policy_period_id: Option<i64>,
    /// State of the policy's deduction period.
    pub policy_period_state: Option<String>,
    /// First date deductions are allowed (可扣费开始日期).
    pub deduct_start_date: Option<String>,
    /// Last date deductions are allowed (可扣费结束日期).
    pub deduct_end_date: Option<String>,
    /// Amount of the scheduled deduction (已预约的扣费金额信息).
    pub scheduled_amount: Option<Amount>,
    /// Amount deducted (实际扣费金额).
    pub deduct_amount: Option<Amount>,
    /// Actual deduction date (实际扣费的日期).
    pub deduct_date: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeductionSchedule
    []
    [policy_period_id, policy_period_state, deduct_start_date, deduct_end_date, scheduled_amount, deduct_amount, deduct_date,]
    []
}

/// An amount of a deduction.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Amount {
    /// Total (金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Amount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `total`.
    pub fn new() -> Self {
        Self {
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total (金额). Required. In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (货币类型).
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for Amount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Amount
    []
    [total, currency,]
    ["total",]
}

impl Amount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}

/// A period with its expected deduction.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PolicyPeriod {
    /// Number of the policy's deduction period (保险扣费周期编号). Required.
    pub policy_period_id: Option<i64>,
    /// Estimated deduction date (预计扣费的日期). Required.
    pub estimated_deduct_date: Option<String>,
    /// Estimated deduction amount (预计扣费金额). Required.
    pub estimated_deduct_amount: Option<Amount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PolicyPeriod {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `policy_period_id`, `estimated_deduct_date` and `estimated_deduct_amount`.
    pub fn new() -> Self {
        Self {
            policy_period_id: None,
            estimated_deduct_date: None,
            estimated_deduct_amount: None,
            extra: Extra::new(),
        }
    }

    /// Number of the policy's deduction period (保险扣费周期编号). Required.
    pub fn policy_period_id<Via>(mut self, policy_period_id: impl IntoField<i64, Via>) -> Self {
        self.policy_period_id = policy_period_id.into_field();
        self
    }

    /// Estimated deduction date (预计扣费的日期). Required.
    pub fn estimated_deduct_date<Via>(
        mut self,
        estimated_deduct_date: impl IntoField<String, Via>,
    ) -> Self {
        self.estimated_deduct_date = estimated_deduct_date.into_field();
        self
    }

    /// Estimated deduction amount (预计扣费金额). Required.
    pub fn estimated_deduct_amount<Via>(
        mut self,
        estimated_deduct_amount: impl IntoField<Amount, Via>,
    ) -> Self {
        self.estimated_deduct_amount = estimated_deduct_amount.into_field();
        self
    }
}

impl Default for PolicyPeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PolicyPeriod
    []
    [policy_period_id, estimated_deduct_date, estimated_deduct_amount,]
    ["policy_period_id", "estimated_deduct_date", "estimated_deduct_amount",]
}

/// An automatic renewal contract with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Contract {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Contract number (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// Plan or template id (委托代扣模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Name of the insured person to display (被保人姓名).
    pub insured_display_name: Option<String>,
    /// Contract state (委托代扣协议状态).
    pub contract_state: Option<ContractState>,
    /// When the contract was signed (协议签署时间).
    pub contract_signed_time: Option<DateTime>,
    /// When the contract expires (协议到期时间).
    pub contract_expired_time: Option<DateTime>,
    /// Details of the contract's termination (协议解约信息).
    pub contract_terminate_info: Option<ContractTermination>,
    /// The user's id within the application (用户OpenID).
    pub openid: Option<String>,
    /// The merchant's own id for the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// Path in the mini program for revoking the termination (跳转撤销解约小程序的路径).
    pub revoke_terminate_contract_redirect_url: Option<String>,
    /// Application id for revoking the termination (跳转撤销解约小程序的appid).
    pub revoke_terminate_contract_redirect_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Contract
    []
    [mchid, contract_id, appid, plan_id, out_contract_code, insured_display_name, contract_state, contract_signed_time, contract_expired_time, contract_terminate_info, openid, out_user_code, revoke_terminate_contract_redirect_url, revoke_terminate_contract_redirect_appid,]
    []
}

/// The user's real-name identity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RealIdentity {
    /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub real_name: Option<Sensitive>,
    /// Identity document number (自然人身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Kind of real-name verification (实名验证类型).
    pub identity_type: Option<IdentityType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RealIdentity {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `real_name` and `id_card_number`.
    pub fn new() -> Self {
        Self {
            real_name: None,
            id_card_number: None,
            identity_type: None,
            extra: Extra::new(),
        }
    }

    /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn real_name<Via>(mut self, real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.real_name = real_name.into_field();
        self
    }

    /// Identity document number (自然人身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Kind of real-name verification (实名验证类型).
    pub fn identity_type<Via>(mut self, identity_type: impl IntoField<IdentityType, Via>) -> Self {
        self.identity_type = identity_type.into_field();
        self
    }
}

impl Default for RealIdentity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RealIdentity
    []
    [real_name, id_card_number, identity_type,]
    ["real_name", "id_card_number",]
}

/// A period with its expected deduction and its coverage.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CoveredPolicyPeriod {
    /// Number of the policy's deduction period (保险扣费周期编号). Required.
    pub policy_period_id: Option<i64>,
    /// Estimated deduction date (预计扣费的日期). Required.
    pub estimated_deduct_date: Option<String>,
    /// Estimated deduction amount (预计扣费金额). Required.
    pub estimated_deduct_amount: Option<Amount>,
    /// Details of the policy's coverage (保障详情).
    pub policy_coverage_detail: Option<PolicyCoverageDetail>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CoveredPolicyPeriod {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `policy_period_id`, `estimated_deduct_date` and `estimated_deduct_amount`.
    pub fn new() -> Self {
        Self {
            policy_period_id: None,
            estimated_deduct_date: None,
            estimated_deduct_amount: None,
            policy_coverage_detail: None,
            extra: Extra::new(),
        }
    }

    /// Number of the policy's deduction period (保险扣费周期编号). Required.
    pub fn policy_period_id<Via>(mut self, policy_period_id: impl IntoField<i64, Via>) -> Self {
        self.policy_period_id = policy_period_id.into_field();
        self
    }

    /// Estimated deduction date (预计扣费的日期). Required.
    pub fn estimated_deduct_date<Via>(
        mut self,
        estimated_deduct_date: impl IntoField<String, Via>,
    ) -> Self {
        self.estimated_deduct_date = estimated_deduct_date.into_field();
        self
    }

    /// Estimated deduction amount (预计扣费金额). Required.
    pub fn estimated_deduct_amount<Via>(
        mut self,
        estimated_deduct_amount: impl IntoField<Amount, Via>,
    ) -> Self {
        self.estimated_deduct_amount = estimated_deduct_amount.into_field();
        self
    }

    /// Details of the policy's coverage (保障详情).
    pub fn policy_coverage_detail<Via>(
        mut self,
        policy_coverage_detail: impl IntoField<PolicyCoverageDetail, Via>,
    ) -> Self {
        self.policy_coverage_detail = policy_coverage_detail.into_field();
        self
    }
}

impl Default for CoveredPolicyPeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CoveredPolicyPeriod
    []
    [policy_period_id, estimated_deduct_date, estimated_deduct_amount, policy_coverage_detail,]
    ["policy_period_id", "estimated_deduct_date", "estimated_deduct_amount",]
}

/// The link that opens WeChat for the signing.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedirectPresigning {
    /// Address to redirect to (URL).
    pub redirect_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RedirectPresigning
    []
    [redirect_url,]
    []
}

/// Time and manner of a contract's end.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractTermination {
    /// Way in which the contract was terminated (协议解约方式).
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// When the contract was terminated (协议解约时间).
    pub contract_terminated_time: Option<DateTime>,
    /// Remark on the contract's termination (解约备注).
    pub contract_termination_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ContractTermination
    []
    [contract_termination_mode, contract_terminated_time, contract_termination_remark,]
    []
}

/// Cover of a policy period.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PolicyCoverageDetail {
    /// Insured amount of the policy (保单额度).
    pub policy_amount: Option<String>,
    /// List of the policy's clauses (保险条款列表).
    pub policy_clauses: Option<Vec<PolicyClause>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PolicyCoverageDetail {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            policy_amount: None,
            policy_clauses: None,
            extra: Extra::new(),
        }
    }

    /// Insured amount of the policy (保单额度).
    pub fn policy_amount<Via>(mut self, policy_amount: impl IntoField<String, Via>) -> Self {
        self.policy_amount = policy_amount.into_field();
        self
    }

    /// List of the policy's clauses (保险条款列表).
    pub fn policy_clauses<Via>(
        mut self,
        policy_clauses: impl IntoField<Vec<PolicyClause>, Via>,
    ) -> Self {
        self.policy_clauses = policy_clauses.into_field();
        self
    }
}

impl Default for PolicyCoverageDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PolicyCoverageDetail
    []
    [policy_amount, policy_clauses,]
    []
}

/// One clause of a policy and its quota.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PolicyClause {
    /// Content of the clause (条款内容).
    pub clause_name: Option<String>,
    /// Insured amount of the clause (条款额度).
    pub clause_quota: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PolicyClause {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            clause_name: None,
            clause_quota: None,
            extra: Extra::new(),
        }
    }

    /// Content of the clause (条款内容).
    pub fn clause_name<Via>(mut self, clause_name: impl IntoField<String, Via>) -> Self {
        self.clause_name = clause_name.into_field();
        self
    }

    /// Insured amount of the clause (条款额度).
    pub fn clause_quota<Via>(mut self, clause_quota: impl IntoField<String, Via>) -> Self {
        self.clause_quota = clause_quota.into_field();
        self
    }
}

impl Default for PolicyClause {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PolicyClause
    []
    [clause_name, clause_quota,]
    []
}
