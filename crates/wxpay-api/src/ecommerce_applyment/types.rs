// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateType;
use super::ClosureState;
use super::ClosureWithdrawalState;
use super::FinanceType;
use super::PayoutState;
use super::SubAccountType;
use super::WithdrawalChoice;
use super::WithdrawalState;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;

wxpay_core::model! {
    /// An account closure with withdrawal, its state and the outcome per account.
    pub answer ClosureWithdrawal {
        always {}
        optional {
            /// WeChat Pay's application number (微信支付注销提现申请单号). At most 32 characters.
            applyment_id: String,
            /// The merchant's own request number (商户注销申请单号). At most 32 characters.
            out_request_no: String,
            /// State of the cancellation (注销提现申请单状态).
            cancel_state: ClosureWithdrawalState,
            /// Description of the cancellation state (注销提现申请单状态描述). At most 256 characters.
            cancel_state_description: String,
            /// Whether to withdraw the funds (是否提取资金).
            withdraw: WithdrawalChoice,
            /// State of the withdrawal (提现状态).
            withdraw_state: WithdrawalState,
            /// Description of the withdrawal state (提现状态描述). At most 256 characters.
            withdraw_state_description: String,
            /// Result of withdrawing from the account (账户提现结果).
            account_withdraw_result: Vec<AccountWithdrawal>,
            /// When it was last modified (最后更新时间).
            modify_time: DateTime,
            /// The sub-merchant's number (申请注销的二级商户号). At most 32 characters.
            sub_mchid: String,
            /// Account details (账户信息).
            account_info: Vec<AccountBalance>,
            /// Confirmation of the cancellation (用于引导商户超级管理员确认注销的信息).
            confirm_cancel: ClosureConfirmationPage,
        }
    }
}

wxpay_core::model! {
    /// An account closure application with its state.
    pub answer Closure {
        always {}
        optional {
            /// The merchant's own application number (商户注销申请单号). At most 32 characters.
            out_apply_no: String,
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// Why it was rejected (受理失败原因). At most 512 characters.
            reject_reason: String,
            /// State of the cancellation (注销状态).
            cancel_state: ClosureState,
            /// When it was last updated (最后更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The business licence or registration certificate.
    pub request BusinessLicense {
        required {}
        optional {
            /// Kind of certificate (登记证书类型).
            cert_type: CertificateType,
            /// Scan of the license (证件扫描件).
            business_license_copy: String,
            /// Registration number of the license (证件注册号).
            business_license_number: String,
            /// Merchant name (商户名称). At most 128 characters.
            merchant_name: String,
            /// Name of the legal person (经营者/法定代表人姓名). At most 100 characters.
            legal_person: String,
            /// Registered address (注册地址). At most 128 characters.
            company_address: String,
            /// Business term, as JSON (营业期限JSON格式字符串). JSON inside a string on the wire.
            business_time: Embedded<Vec<String>>,
            /// Kind of business licence. Described by SKIT; no official source confirms it.
            business_license_type: String,
        }
    }
}

wxpay_core::model! {
    /// The kind of a financial institution and pictures of its licence.
    pub request FinanceInstitution {
        required {}
        optional {
            /// Type of financial institution (金融机构类型).
            finance_type: FinanceType,
            /// Images of the financial institution license (金融机构许可证图片).
            finance_license_pics: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The store where the sub-merchant sells.
    pub request SalesScene {
        required {}
        optional {
            /// Store name (店铺名称). At most 256 characters.
            store_name: String,
            /// Shop link (店铺链接). At most 1024 characters.
            store_url: String,
            /// Shop QR code (店铺二维码). At most 256 characters.
            store_qr_code: String,
            /// Application id of the merchant's mini program (小程序AppID). At most 256 characters.
            mini_program_sub_appid: String,
        }
    }
}

wxpay_core::model! {
    /// The settlement rule and industry of the sub-merchant.
    pub request SettlementInfo {
        required {}
        optional {
            /// Settlement rule id (结算规则ID).
            settlement_id: i64,
            /// Industry it belongs to (所属行业). At most 200 characters.
            qualification_type: String,
        }
    }
}

wxpay_core::model! {
    /// The numbers of a submitted or revoked onboarding application.
    pub answer ApplymentReference {
        always {}
        optional {
            /// WeChat Pay's application number (微信支付申请单号).
            applyment_id: i64,
            /// The merchant's own request number (业务申请编号).
            out_request_no: String,
        }
    }
}

wxpay_core::model! {
    /// The outcome of the withdrawal from one sub-account.
    pub answer AccountWithdrawal {
        always {}
        optional {
            /// Kind of account the funds leave (二级商户号的出款子账户类型).
            out_account_type: SubAccountType,
            /// Payment state (付款状态).
            pay_state: PayoutState,
            /// Description of the state (付款状态描述). At most 256 characters.
            state_description: String,
        }
    }
}

wxpay_core::model! {
    /// A sub-account and the amount in it.
    pub answer AccountBalance {
        always {}
        optional {
            /// Kind of account the funds leave (二级商户号的出款子账户类型).
            out_account_type: SubAccountType,
            /// Amount (账户金额). In fen.
            amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The page where the merchant confirms the closure.
    pub answer ClosureConfirmationPage {
        always {}
        optional {
            /// Address of the page for confirming the cancellation (确认商户注销的页面url). At most 1024 characters.
            confirm_cancel_url: String,
        }
    }
}

wxpay_core::model! {
    /// A parameter of the application that was rejected, and why.
    pub answer ParameterRejection {
        always {}
        optional {
            /// Parameter name (参数名称). At most 32 characters.
            param_name: String,
            /// Why it was rejected (驳回原因). At most 1024 characters.
            reject_reason: String,
        }
    }
}
