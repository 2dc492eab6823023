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
    /// Uploads a policy (上传保单).
    ///
    /// `POST /v3/inspolicymgr/deduct/policies`
    ///
    /// - Returns [`Policy`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：上传保单。调用方：商户；`out_contract_code` 和参数不变时可以重试。
    #[doc(alias = "上传保单")]
    pub request UploadPolicy {
        required {
            /// The merchant's own insurance number (商户保险编号). Required.
            out_insurance_no: String,
            /// Names of the insured persons (被保险人姓名列表). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            insured_name_list: Vec<Sensitive>,
            /// Insurer code (承保公司代码). Required.
            insurance_company_code: String,
            /// When it takes effect (保单生效时间). Required.
            effective_time: DateTime,
            /// When it expires (保单失效时间). Required.
            expired_time: DateTime,
            /// Details of the coverage (保障详情). Required.
            coverage_detail: String,
            /// Whether renewal is supported. Required.
            support_renewal: bool,
            /// Policy type (保单类型). Required.
            policy_type: PolicyType,
            /// Policy state (保单状态). Required.
            policy_state: PolicyState,
            /// Plan or template id (委托代扣模板ID). Required.
            plan_id: String,
            /// The merchant's own contract number (商户签约协议号). Required.
            out_contract_code: String,
            /// Deduction periods of the policy (保单的扣费周期列表). Required.
            policy_periods: Vec<i64>,
            /// Application id (商户APPID). Required.
            appid: String,
            /// The user's id within the application (用户在商户公众号内的身份标识). Required.
            openid: String,
            /// Whether the insurance is a gift (是否为赠险). Required.
            free_insurance: bool,
        }
        optional {
            /// When renewal becomes possible (可续保开始时间).
            start_renewal_time: DateTime,
            /// When renewal stops being possible (可续保结束时间).
            end_renewal_time: DateTime,
            /// Plate number of the car (车牌信息).
            car_number: String,
            /// Pet name (宠物名称).
            pet_name: String,
            /// Address (地址信息).
            address: String,
            /// The insurer's policy number (保司保单号).
            policy_code: String,
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
            /// Merchant number of the payee (收款方商户号).
            payee_mchid: String,
            /// Application id of the payee (收款方公众账号ID).
            payee_appid: String,
            /// The payee's id within the application (收款方用户标识).
            payee_openid: String,
        }
    }
}

wxpay_core::operation!(UploadPolicy => Policy, wxpay_core::Spec::new(
    "upload_policy",
    wxpay_core::http::Method::POST,
    "/v3/inspolicymgr/deduct/policies",
)
.title("上传保单")
.family("papay_insurance")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
