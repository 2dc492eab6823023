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
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// An insurance policy with its state.
    pub answer Policy {
        always {}
        optional {
            /// The merchant's own insurance number (商户保险编号).
            out_insurance_no: String,
            /// Insurance name (保险名称).
            insurance_name: String,
            /// Names of the insured persons (被保险人姓名列表). Decrypted when the response is decoded.
            insured_name_list: Vec<Sensitive>,
            /// Insurer code (承保公司代码).
            insurance_company_code: String,
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

wxpay_core::model! {
    /// The scheduled deduction of a policy period, with its state.
    pub answer DeductionSchedule {
        always {}
        optional {
            /// Number of the policy's deduction period (保单的扣费周期编号).
            policy_period_id: i64,
            /// State of the policy's deduction period.
            policy_period_state: String,
            /// First date deductions are allowed (可扣费开始日期).
            deduct_start_date: String,
            /// Last date deductions are allowed (可扣费结束日期).
            deduct_end_date: String,
            /// Amount of the scheduled deduction (已预约的扣费金额信息).
            scheduled_amount: Amount,
            /// Amount deducted (实际扣费金额).
            deduct_amount: Amount,
            /// Actual deduction date (实际扣费的日期).
            deduct_date: String,
        }
    }
}

wxpay_core::model! {
    /// An amount of a deduction.
    pub shared Amount {
        required {
            /// Total (金额). Required. In fen.
            total: i64,
        }
        optional {
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// A period with its expected deduction.
    pub shared PolicyPeriod {
        required {
            /// Number of the policy's deduction period (保险扣费周期编号). Required.
            policy_period_id: i64,
            /// Estimated deduction date (预计扣费的日期). Required.
            estimated_deduct_date: String,
            /// Estimated deduction amount (预计扣费金额). Required.
            estimated_deduct_amount: Amount,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// An automatic renewal contract with its state.
    pub answer Contract {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Contract number (委托代扣协议ID).
            contract_id: String,
            /// Application id (商户AppID).
            appid: String,
            /// Plan or template id (委托代扣模板ID).
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
            /// Name of the insured person to display (被保人姓名).
            insured_display_name: String,
            /// Contract state (委托代扣协议状态).
            contract_state: ContractState,
            /// When the contract was signed (协议签署时间).
            contract_signed_time: DateTime,
            /// When the contract expires (协议到期时间).
            contract_expired_time: DateTime,
            /// Details of the contract's termination (协议解约信息).
            contract_terminate_info: ContractTermination,
            /// The user's id within the application (用户OpenID).
            openid: String,
            /// The merchant's own id for the user (商户侧用户标识).
            out_user_code: String,
            /// Path in the mini program for revoking the termination (跳转撤销解约小程序的路径).
            revoke_terminate_contract_redirect_url: String,
            /// Application id for revoking the termination (跳转撤销解约小程序的appid).
            revoke_terminate_contract_redirect_appid: String,
        }
    }
}

wxpay_core::model! {
    /// The user's real-name identity.
    pub request RealIdentity {
        required {
            /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            real_name: Sensitive,
            /// Identity document number (自然人身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
        }
        optional {
            /// Kind of real-name verification (实名验证类型).
            identity_type: IdentityType,
        }
    }
}

wxpay_core::model! {
    /// A period with its expected deduction and its coverage.
    pub request CoveredPolicyPeriod {
        required {
            /// Number of the policy's deduction period (保险扣费周期编号). Required.
            policy_period_id: i64,
            /// Estimated deduction date (预计扣费的日期). Required.
            estimated_deduct_date: String,
            /// Estimated deduction amount (预计扣费金额). Required.
            estimated_deduct_amount: Amount,
        }
        optional {
            /// Details of the policy's coverage (保障详情).
            policy_coverage_detail: PolicyCoverageDetail,
        }
    }
}

wxpay_core::model! {
    /// The link that opens WeChat for the signing.
    pub answer RedirectPreSigning {
        always {}
        optional {
            /// Address to redirect to (URL).
            redirect_url: String,
        }
    }
}

wxpay_core::model! {
    /// How and when a contract ended.
    pub answer ContractTermination {
        always {}
        optional {
            /// How the contract was terminated (协议解约方式).
            contract_termination_mode: ContractTerminationMode,
            /// When the contract was terminated (协议解约时间).
            contract_terminated_time: DateTime,
            /// Remark on the contract's termination (解约备注).
            contract_termination_remark: String,
        }
    }
}

wxpay_core::model! {
    /// What a policy period covers.
    pub request PolicyCoverageDetail {
        required {}
        optional {
            /// Insured amount of the policy (保单额度).
            policy_amount: String,
            /// List of the policy's clauses (保险条款列表).
            policy_clauses: Vec<PolicyClause>,
        }
    }
}

wxpay_core::model! {
    /// One clause of a policy and its quota.
    pub request PolicyClause {
        required {}
        optional {
            /// Content of the clause (条款内容).
            clause_name: String,
            /// Insured amount of the clause (条款额度).
            clause_quota: String,
        }
    }
}
