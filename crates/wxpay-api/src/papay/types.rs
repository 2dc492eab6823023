// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// A prepared signing of an e-commerce platform's contract.
    pub answer PlatformPreSigning {
        always {}
        optional {
            /// Pre-signing id (预签约Id).
            pre_entrustweb_id: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Plan or template id (委托代扣协议模板Id).
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
        }
    }
}

wxpay_core::model! {
    /// A combined deduction with its sub-orders.
    pub answer CombinedDeduction {
        always {}
        optional {
            /// Application id of the combined order's merchant (合单商户APPID).
            combine_appid: String,
            /// Merchant number of the combined order (合单商户号).
            combine_mchid: String,
            /// The merchant's own number for the combined order (合单商户订单号).
            combine_out_trade_no: String,
            /// Sub-orders (子单信息).
            sub_orders: Vec<DeductedSubOrder>,
            /// Details of the payer (支付者).
            combine_payer_info: Payer,
        }
    }
}

wxpay_core::model! {
    /// The amount that is expected to be deducted.
    pub request EstimatedAmount {
        required {}
        optional {
            /// Amount (预计扣费金额). Sources differ on whether it is required. In fen.
            amount: i64,
            /// Currency (预计扣费货币类型).
            currency: String,
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
    /// A deduction that WeChat Pay has accepted.
    pub answer AcceptedDeduction {
        always {}
        optional {
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Amount (扣费金额信息).
            amount: Amount,
        }
    }
}

wxpay_core::model! {
    /// The scheduled deduction of a contract, with its state.
    pub answer DeductionSchedule {
        always {}
        optional {
            /// State of the deduction schedule (扣费预约的状态).
            schedule_state: String,
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
    /// The deduction that a contract to sign announces.
    pub request PlannedDeduction {
        required {
            /// Estimated deduction date (预计扣费的日期). Required.
            estimated_deduct_date: String,
            /// Estimated deduction amount (预计的扣费金额). Required.
            estimated_deduct_amount: Amount,
            /// Description (商品描述). Required.
            description: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A prepared signing in an app.
    pub answer AppPreSigning {
        always {}
        optional {
            /// Pre-signing id (预签约ID).
            pre_entrustweb_id: String,
            /// Username of the mini program to jump to (跳转签约小程序的username).
            miniprogram_username: String,
            /// Path in the mini program (跳转签约小程序的path).
            miniprogram_path: String,
        }
    }
}

wxpay_core::model! {
    /// The app to which the browser returns.
    pub request JumpControl {
        required {}
        optional {
            /// Application id to jump to (跳转的应用AppID).
            jump_appid: String,
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
    /// A prepared signing in a mini program.
    pub answer MiniprogramPreSigning {
        always {}
        optional {
            /// Pre-signing id (预签约ID).
            pre_entrustweb_id: String,
            /// Application id of the signing mini program (跳转签约小程序的AppID).
            redirect_appid: String,
            /// Path in the signing mini program (跳转签约小程序的路径).
            redirect_path: String,
        }
    }
}

wxpay_core::model! {
    /// A deduction contract with its state.
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
            /// The user's account name to display (用户账户展示名称).
            contract_display_account: String,
            /// Contract state (委托代扣协议状态).
            contract_state: String,
            /// When the contract was signed (协议签署时间).
            contract_signed_time: DateTime,
            /// When the contract expires (协议到期时间).
            contract_expired_time: DateTime,
            /// The user's id within the application (用户OpenID).
            openid: String,
            /// Details of the contract's termination (协议解约信息).
            contract_terminate_info: ContractTermination,
            /// The merchant's own id for the user (商户侧用户标识).
            out_user_code: String,
            /// Schedule of the deduction (预约扣费场景的预约信息).
            deduct_schedule: ContractDeduction,
        }
    }
}

wxpay_core::model! {
    /// A sub-merchant's deduction contract with its state.
    pub answer PartnerContract {
        always {}
        optional {
            /// Contract number (委托代扣协议ID).
            contract_id: String,
            /// The service provider's merchant number (普通服务商商户号).
            sp_mchid: String,
            /// The service provider's application id (普通服务商的AppID).
            sp_appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户的AppID).
            sub_appid: String,
            /// Plan or template id (委托代扣模板ID).
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
            /// The user's account name to display (用户账户展示名称).
            contract_display_account: String,
            /// Contract state (委托代扣协议状态).
            contract_state: String,
            /// When the contract was signed (协议签署时间).
            contract_signed_time: DateTime,
            /// When the contract expires (协议到期时间).
            contract_expired_time: DateTime,
            /// The user's id within the service provider's application (用户OpenID).
            sp_openid: String,
            /// The user's id within the sub-merchant's application (子商户AppID对应的用户OpenID).
            sub_openid: String,
            /// Details of the contract's termination (协议解约信息).
            contract_terminate_info: ContractTermination,
            /// The merchant's own id for the user (商户侧用户标识).
            out_user_code: String,
            /// Schedule of the deduction (预约扣费场景的预约信息).
            deduct_schedule: ContractDeduction,
        }
    }
}

wxpay_core::model! {
    /// A prepared signing of a password-free contract in a mini program.
    pub answer PasswordFreePreSigning {
        always {}
        optional {
            /// Pre-signing id (预签约ID).
            pre_entrustweb_id: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Service id (免密支付服务ID).
            service_id: i64,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
            /// Application id of the signing mini program (跳转签约的小程序AppID).
            sign_mp_appid: String,
            /// Path in the signing mini program (跳转签约的小程序路径).
            sign_mp_path: String,
        }
    }
}

wxpay_core::model! {
    /// The numbers that identify a password-free contract.
    pub answer PasswordFreeContractReference {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Service id (免密支付服务ID).
            service_id: i64,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
        }
    }
}

wxpay_core::model! {
    /// A sub-order of a combined deduction, with its state.
    pub answer DeductedSubOrder {
        always {}
        optional {
            /// Merchant number (子单商户号).
            mchid: String,
            /// Trade type (交易类型).
            trade_type: String,
            /// Trade state (交易状态).
            trade_state: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// WeChat Pay's order number (子单微信订单号).
            transaction_id: String,
            /// The merchant's own order number (子单商户订单号).
            out_trade_no: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户appid).
            sub_appid: String,
            /// Amount (订单金额).
            amount: DeductedAmount,
            /// Acceptance authorization id of the individual payee. Described by SKIT; no official source confirms it.
            individual_auth_id: String,
            /// Platform nickname of the individual payee. Described by SKIT; no official source confirms it.
            individual_name: String,
            /// The user's id within the sub-merchant's application (子商户AppID对应的用户OpenID). Described by SKIT; no official source confirms it.
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// Whose account is deducted.
    pub answer Payer {
        always {}
        optional {
            /// The user's id within the application (用户标识).
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// How and when a contract ended.
    pub answer ContractTermination {
        always {}
        optional {
            /// How the contract was terminated (协议解约方式).
            contract_termination_mode: String,
            /// When the contract was terminated (协议解约时间).
            contract_terminated_time: DateTime,
            /// Remark on the contract's termination (解约备注).
            contract_termination_remark: String,
        }
    }
}

wxpay_core::model! {
    /// The planned, scheduled and actual deduction of a contract.
    pub answer ContractDeduction {
        always {}
        optional {
            /// Estimated deduction date (预计扣费的日期).
            estimated_deduct_date: String,
            /// Estimated deduction amount (预计的扣费金额).
            estimated_deduct_amount: Amount,
            /// State of the deduction schedule (扣费预约状态).
            schedule_state: String,
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
    /// The amount of a deducted sub-order and what was paid of it.
    pub answer DeductedAmount {
        always {}
        optional {
            /// Total amount (标价金额). In fen.
            total_amount: i64,
            /// Currency (标价币种).
            currency: String,
            /// Amount paid (现金支付金额). In fen.
            payer_amount: i64,
            /// Currency the user pays in (现金支付币种).
            payer_currency: String,
            /// Settlement exchange rate. Described by SKIT; no official source confirms it.
            settlement_rate: i64,
        }
    }
}
