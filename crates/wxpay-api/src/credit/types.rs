// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::ContractTerminationMode;
use super::RealIdentityType;
use super::RepaymentState;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// The real name and identity document of the user.
    pub request RealIdentity {
        required {
            /// Kind of real-name verification (实名验证类型). Required.
            identity_type: RealIdentityType,
            /// Identity document number of the person (自然人证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            identity_id: Sensitive,
            /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            real_name: Sensitive,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A repayment order passed along with the contract.
    pub request TradeInfo {
        required {
            /// The merchant's own order number (商户侧交易单号). Required.
            out_trade_no: String,
            /// Amount deducted (还款金额). Required. In fen.
            deduct_amount: i64,
        }
        optional {
            /// Description (产品描述).
            description: String,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
        }
    }
}

wxpay_core::model! {
    /// An automatic repayment contract with its state.
    pub answer Contract {
        always {}
        optional {
            /// Contract number (协议ID).
            contract_id: String,
            /// Plan or template id (模板ID).
            plan_id: String,
            /// The merchant's own contract number (服务商签约协议号).
            out_contract_code: String,
            /// Name to display (用户展示名称).
            display_name: String,
            /// Contract state (协议状态).
            contract_state: ContractState,
            /// When the contract was signed (协议签署时间).
            contract_signed_time: DateTime,
            /// When the contract was terminated (协议解约时间).
            contract_terminated_time: DateTime,
            /// How the contract was terminated (协议解约方式).
            contract_terminated_mode: ContractTerminationMode,
            /// Remark on the contract's termination (协议解约备注).
            contract_termination_remark: String,
            /// Repayment day (还款日).
            repayment_day: i64,
            /// The user's id within the application (用户服务商标识).
            openid: String,
            /// Application id (服务商AppID).
            appid: String,
            /// Most that can be repaid (还款金额上限).
            repayment_amount_limit: i64,
        }
    }
}

wxpay_core::model! {
    /// A repayment with its state and amounts.
    pub answer Repayment {
        always {}
        optional {
            /// The merchant's own order number (商户侧交易单号).
            out_trade_no: String,
            /// The merchant's own record number (商户侧预约还款单号).
            out_record_id: String,
            /// Application id (商户AppID).
            appid: String,
            /// The sub-merchant's application id (子商户AppID).
            sub_appid: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Contract number (还款协议ID).
            contract_id: String,
            /// Order state (还款单状态).
            order_state: RepaymentState,
            /// Amount deducted (还款金额).
            deduct_amount: String,
            /// Amount actually repaid (实际还款金额).
            pay_success_amount: String,
            /// Description (产品描述).
            description: String,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// WeChat Pay's order number (微信支付的支付单号).
            transaction_id: String,
        }
    }
}

wxpay_core::model! {
    /// A scheduled repayment with its amounts and date.
    pub answer ScheduledRepayment {
        always {}
        optional {
            /// The merchant's own record number (商户侧预约还款单号).
            out_record_id: String,
            /// Application id (商户AppID).
            appid: String,
            /// The sub-merchant's application id (子商户AppID).
            sub_appid: String,
            /// Contract number (还款协议ID).
            contract_id: String,
            /// Amount to repay (应还款金额).
            repayment_amount: String,
            /// Smallest amount to repay (最低还款金额).
            min_repayment_amount: String,
            /// Repayment date (还款日期).
            repayment_date: String,
            /// The user's id within the application (用户标识).
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// Whether to show WeChat Fenfu for an order, with a token.
    pub answer PaymentExposure {
        always {}
        optional {
            /// Whether showing WeChat Fenfu is suggested (是否建议曝光微信分付).
            fqf_exposure: bool,
            /// Exposure token (曝光凭证).
            market_exposure_token: String,
        }
    }
}

wxpay_core::model! {
    /// Whether to show WeChat Fenfu to a user.
    pub answer InstallmentExposure {
        always {}
        optional {
            /// Whether showing WeChat Fenfu is suggested (是否建议曝光微信分付).
            recommend_exposure: bool,
        }
    }
}
