// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CoverageTermType;
use super::PaymentMethod;
use super::PaymentPeriod;
use super::PeriodPremiumMode;
use super::Policy;
use super::PolicyState;
use super::PolicyType;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Updates a policy (更新保单信息).
    ///
    /// `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    ///
    /// - Returns [`Policy`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_insurance_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：更新保单信息。调用方：商户；`out_insurance_no` 和参数不变时可以重试。
    #[doc(alias = "更新保单信息")]
    pub request UpdatePolicy {
        required {
            /// The merchant's own insurance number (商户保险编号). Required. It stands in the path.
            out_insurance_no: String,
        }
        optional {
            /// Names of the insured persons (被保险人姓名列表). Encrypted when it is sent; at most 214 bytes of UTF-8.
            insured_name_list: Vec<Sensitive>,
            /// Insurance name (保险名称).
            insurance_name: String,
            /// When it takes effect (保单生效时间).
            effective_time: DateTime,
            /// When it expires (保单失效时间).
            expired_time: DateTime,
            /// Details of the coverage (保障详情).
            coverage_detail: String,
            /// Whether renewal is supported.
            support_renewal: bool,
            /// When renewal becomes possible (可续保开始时间).
            start_renewal_time: DateTime,
            /// When renewal stops being possible (可续保结束时间).
            end_renewal_time: DateTime,
            /// Policy type (保单类型).
            policy_type: PolicyType,
            /// Plate number of the car (车牌信息).
            car_number: String,
            /// Pet name (宠物名称).
            pet_name: String,
            /// Address (地址信息).
            address: String,
            /// Policy state (保单状态).
            policy_state: PolicyState,
            /// The insurer's policy number (保司保单号).
            policy_code: String,
            /// Plan or template id (委托代扣模板ID).
            plan_id: String,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
            /// Deduction periods of the policy (保单的扣费周期列表).
            policy_periods: Vec<i64>,
            /// Whether the insurance is a gift (是否为赠险).
            free_insurance: bool,
            /// Whether it is deducted together with other policies (是否与其它保单合并扣费).
            combined_payment: bool,
            /// Payment method (缴费方式).
            payment_method: PaymentMethod,
            /// How premiums are paid by period (期交保费模式).
            period_premium_mode: PeriodPremiumMode,
            /// Payment period (缴费周期).
            payment_period: PaymentPeriod,
            /// Premium of the first period (首期保费金额). In fen.
            first_period_amount: i64,
            /// Premium of each later period (后续每期保费金额). In fen.
            subsequent_period_amount: i64,
            /// Type of the coverage term (保障期限类型).
            coverage_term_type: CoverageTermType,
        }
    }
}

wxpay_core::operation!(UpdatePolicy => Policy, wxpay_core::Spec::new(
    "update_policy",
    wxpay_core::http::Method::PATCH,
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
)
.title("更新保单信息")
.family("papay_insurance")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_insurance_no")));
