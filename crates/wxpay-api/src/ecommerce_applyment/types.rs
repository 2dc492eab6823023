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
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// An account closure with withdrawal, its state and the outcome per account.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosureWithdrawal {
    /// WeChat Pay's application number (微信支付注销提现申请单号). At most 32 characters.
    pub applyment_id: Option<String>,
    /// The merchant's own request number (商户注销申请单号). At most 32 characters.
    pub out_request_no: Option<String>,
    /// State of the cancellation (注销提现申请单状态).
    pub cancel_state: Option<ClosureWithdrawalState>,
    /// Description of the cancellation state (注销提现申请单状态描述). At most 256 characters.
    pub cancel_state_description: Option<String>,
    /// Says whether to withdraw the funds (是否提取资金).
    pub withdraw: Option<WithdrawalChoice>,
    /// State of the withdrawal (提现状态).
    pub withdraw_state: Option<WithdrawalState>,
    /// Description of the withdrawal state (提现状态描述). At most 256 characters.
    pub withdraw_state_description: Option<String>,
    /// Result of withdrawing from the account (账户提现结果).
    pub account_withdraw_result: Option<Vec<AccountWithdrawal>>,
    /// When it was last modified (最后更新时间).
    pub modify_time: Option<DateTime>,
    /// The sub-merchant's number (申请注销的二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Account details (账户信息).
    pub account_info: Option<Vec<AccountBalance>>,
    /// Confirmation of the cancellation (用于引导商户超级管理员确认注销的信息).
    pub confirm_cancel: Option<ClosureConfirmationLink>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosureWithdrawal
    []
    [applyment_id, out_request_no, cancel_state, cancel_state_description, withdraw, withdraw_state, withdraw_state_description, account_withdraw_result, modify_time, sub_mchid, account_info, confirm_cancel,]
    []
}

/// An account closure application with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Closure {
    /// The merchant's own application number (商户注销申请单号). At most 32 characters.
    pub out_apply_no: Option<String>,
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Why it was rejected (受理失败原因). At most 512 characters.
    pub reject_reason: Option<String>,
    /// State of the cancellation (注销状态).
    pub cancel_state: Option<ClosureState>,
    /// When it was last updated (最后更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Closure
    []
    [out_apply_no, sub_mchid, reject_reason, cancel_state, update_time,]
    []
}

/// The business licence or registration certificate.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BusinessLicense {
    /// Kind of certificate (登记证书类型).
    pub cert_type: Option<CertificateType>,
    /// Scan of the license (证件扫描件).
    pub business_license_copy: Option<String>,
    /// Registration number of the license (证件注册号).
    pub business_license_number: Option<String>,
    /// Merchant name (商户名称). At most 128 characters.
    pub merchant_name: Option<String>,
    /// Name of the legal person (经营者/法定代表人姓名). At most 100 characters.
    pub legal_person: Option<String>,
    /// Registered address (注册地址). At most 128 characters.
    pub company_address: Option<String>,
    /// Business term, as JSON (营业期限JSON格式字符串). JSON inside a string on the wire.
    pub business_time: Option<Embedded<Vec<String>>>,
    /// Kind of business licence. Described by SKIT; no official source confirms it.
    pub business_license_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BusinessLicense {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            cert_type: None,
            business_license_copy: None,
            business_license_number: None,
            merchant_name: None,
            legal_person: None,
            company_address: None,
            business_time: None,
            business_license_type: None,
            extra: Extra::new(),
        }
    }

    /// Kind of certificate (登记证书类型).
    pub fn cert_type<Via>(mut self, cert_type: impl IntoField<CertificateType, Via>) -> Self {
        self.cert_type = cert_type.into_field();
        self
    }

    /// Scan of the license (证件扫描件).
    pub fn business_license_copy<Via>(
        mut self,
        business_license_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.business_license_copy = business_license_copy.into_field();
        self
    }

    /// Registration number of the license (证件注册号).
    pub fn business_license_number<Via>(
        mut self,
        business_license_number: impl IntoField<String, Via>,
    ) -> Self {
        self.business_license_number = business_license_number.into_field();
        self
    }

    /// Merchant name (商户名称). At most 128 characters.
    pub fn merchant_name<Via>(mut self, merchant_name: impl IntoField<String, Via>) -> Self {
        self.merchant_name = merchant_name.into_field();
        self
    }

    /// Name of the legal person (经营者/法定代表人姓名). At most 100 characters.
    pub fn legal_person<Via>(mut self, legal_person: impl IntoField<String, Via>) -> Self {
        self.legal_person = legal_person.into_field();
        self
    }

    /// Registered address (注册地址). At most 128 characters.
    pub fn company_address<Via>(mut self, company_address: impl IntoField<String, Via>) -> Self {
        self.company_address = company_address.into_field();
        self
    }

    /// Business term, as JSON (营业期限JSON格式字符串). JSON inside a string on the wire.
    pub fn business_time<Via>(
        mut self,
        business_time: impl IntoField<Embedded<Vec<String>>, Via>,
    ) -> Self {
        self.business_time = business_time.into_field();
        self
    }

    /// Kind of business licence. Described by SKIT; no official source confirms it.
    pub fn business_license_type<Via>(
        mut self,
        business_license_type: impl IntoField<String, Via>,
    ) -> Self {
        self.business_license_type = business_license_type.into_field();
        self
    }
}

impl Default for BusinessLicense {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BusinessLicense
    []
    [cert_type, business_license_copy, business_license_number, merchant_name, legal_person, company_address, business_time, business_license_type,]
    []
}

/// The kind of a financial institution and pictures of its licence.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FinanceInstitution {
    /// Type of financial institution (金融机构类型).
    pub finance_type: Option<FinanceType>,
    /// Images of the financial institution license (金融机构许可证图片).
    pub finance_license_pics: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FinanceInstitution {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            finance_type: None,
            finance_license_pics: None,
            extra: Extra::new(),
        }
    }

    /// Type of financial institution (金融机构类型).
    pub fn finance_type<Via>(mut self, finance_type: impl IntoField<FinanceType, Via>) -> Self {
        self.finance_type = finance_type.into_field();
        self
    }

    /// Images of the financial institution license (金融机构许可证图片).
    pub fn finance_license_pics<Via>(
        mut self,
        finance_license_pics: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.finance_license_pics = finance_license_pics.into_field();
        self
    }
}

impl Default for FinanceInstitution {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FinanceInstitution
    []
    [finance_type, finance_license_pics,]
    []
}

/// The store where the sub-merchant sells.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SalesScene {
    /// Store name (店铺名称). At most 256 characters.
    pub store_name: Option<String>,
    /// Shop link (店铺链接). At most 1024 characters.
    pub store_url: Option<String>,
    /// Shop QR code (店铺二维码). At most 256 characters.
    pub store_qr_code: Option<String>,
    /// Application id of the merchant's mini program (小程序AppID). At most 256 characters.
    pub mini_program_sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SalesScene {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            store_name: None,
            store_url: None,
            store_qr_code: None,
            mini_program_sub_appid: None,
            extra: Extra::new(),
        }
    }

    /// Store name (店铺名称). At most 256 characters.
    pub fn store_name<Via>(mut self, store_name: impl IntoField<String, Via>) -> Self {
        self.store_name = store_name.into_field();
        self
    }

    /// Shop link (店铺链接). At most 1024 characters.
    pub fn store_url<Via>(mut self, store_url: impl IntoField<String, Via>) -> Self {
        self.store_url = store_url.into_field();
        self
    }

    /// Shop QR code (店铺二维码). At most 256 characters.
    pub fn store_qr_code<Via>(mut self, store_qr_code: impl IntoField<String, Via>) -> Self {
        self.store_qr_code = store_qr_code.into_field();
        self
    }

    /// Application id of the merchant's mini program (小程序AppID). At most 256 characters.
    pub fn mini_program_sub_appid<Via>(
        mut self,
        mini_program_sub_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_sub_appid = mini_program_sub_appid.into_field();
        self
    }
}

impl Default for SalesScene {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SalesScene
    []
    [store_name, store_url, store_qr_code, mini_program_sub_appid,]
    []
}

/// The settlement rule and industry of the sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SettlementInfo {
    /// Settlement rule id (结算规则ID).
    pub settlement_id: Option<i64>,
    /// Industry it belongs to (所属行业). At most 200 characters.
    pub qualification_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SettlementInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            settlement_id: None,
            qualification_type: None,
            extra: Extra::new(),
        }
    }

    /// Settlement rule id (结算规则ID).
    pub fn settlement_id<Via>(mut self, settlement_id: impl IntoField<i64, Via>) -> Self {
        self.settlement_id = settlement_id.into_field();
        self
    }

    /// Industry it belongs to (所属行业). At most 200 characters.
    pub fn qualification_type<Via>(
        mut self,
        qualification_type: impl IntoField<String, Via>,
    ) -> Self {
        self.qualification_type = qualification_type.into_field();
        self
    }
}

impl Default for SettlementInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SettlementInfo
    []
    [settlement_id, qualification_type,]
    []
}

/// The numbers of a submitted or revoked onboarding application.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplymentReference {
    /// WeChat Pay's application number (微信支付申请单号).
    pub applyment_id: Option<i64>,
    /// The merchant's own request number (业务申请编号).
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ApplymentReference
    []
    [applyment_id, out_request_no,]
    []
}

/// The outcome of the withdrawal from one sub-account.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountWithdrawal {
    /// Kind of account the funds leave (二级商户号的出款子账户类型).
    pub out_account_type: Option<SubAccountType>,
    /// Payment state (付款状态).
    pub pay_state: Option<PayoutState>,
    /// Description of the state (付款状态描述). At most 256 characters.
    pub state_description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AccountWithdrawal
    []
    [out_account_type, pay_state, state_description,]
    []
}

/// A sub-account and the amount in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountBalance {
    /// Kind of account the funds leave (二级商户号的出款子账户类型).
    pub out_account_type: Option<SubAccountType>,
    /// Amount (账户金额). In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AccountBalance
    []
    [out_account_type, amount,]
    []
}

/// The page where the merchant confirms the closure.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosureConfirmationLink {
    /// Address of the page for confirming the cancellation (确认商户注销的页面url). At most 1024 characters.
    pub confirm_cancel_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosureConfirmationLink
    []
    [confirm_cancel_url,]
    []
}

/// A parameter of the application that was rejected, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterRejection {
    /// Parameter name (参数名称). At most 32 characters.
    pub param_name: Option<String>,
    /// Why it was rejected (驳回原因). At most 1024 characters.
    pub reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParameterRejection
    []
    [param_name, reject_reason,]
    []
}

/// The transfer that validates the account.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountValidation {
    /// Account name (付款户名). Decrypted when the response is decoded. At most 1024 characters.
    pub account_name: Option<Sensitive>,
    /// Card number of the payer (付款卡号). Decrypted when the response is decoded. At most 1024 characters.
    pub account_no: Option<Sensitive>,
    /// Amount to pay (汇款金额). In fen.
    pub pay_amount: Option<i64>,
    /// Card number of the payee (收款卡号). At most 128 characters.
    pub destination_account_number: Option<String>,
    /// Account name of the payee (收款户名). At most 128 characters.
    pub destination_account_name: Option<String>,
    /// Bank of the payee (开户银行). At most 128 characters.
    pub destination_account_bank: Option<String>,
    /// City (省市信息). At most 128 characters.
    pub city: Option<String>,
    /// Remark (备注信息). At most 128 characters.
    pub remark: Option<String>,
    /// Deadline of the remittance (汇款截止时间). At most 128 characters.
    pub deadline: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AccountValidation
    []
    [account_name, account_no, pay_amount, destination_account_number, destination_account_name, destination_account_bank, city, remark, deadline,]
    []
}
