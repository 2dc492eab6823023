// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AfterSalesReceiverType;
use super::DepositBusinessType;
use super::InsuranceClaimState;
use super::MerchantReceiverType;
use super::ReceiverType;
use super::TransactionType;
use super::TransferBillState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// An agreement with its code, version, signer and signing time.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Agreement {
    /// Agreement number (协议编号). Required.
    pub agreement_code: Option<String>,
    /// Agreement version (协议版本号). Required.
    pub agreement_version: Option<String>,
    /// Signing organization (签约主体). Required.
    pub sign_organization: Option<String>,
    /// When the contract was signed (签约时间). Required.
    pub sign_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Agreement {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `agreement_code`, `agreement_version`, `sign_organization` and `sign_time`.
    pub fn new() -> Self {
        Self {
            agreement_code: None,
            agreement_version: None,
            sign_organization: None,
            sign_time: None,
            extra: Extra::new(),
        }
    }

    /// Agreement number (协议编号). Required.
    pub fn agreement_code<Via>(mut self, agreement_code: impl IntoField<String, Via>) -> Self {
        self.agreement_code = agreement_code.into_field();
        self
    }

    /// Agreement version (协议版本号). Required.
    pub fn agreement_version<Via>(
        mut self,
        agreement_version: impl IntoField<String, Via>,
    ) -> Self {
        self.agreement_version = agreement_version.into_field();
        self
    }

    /// Signing organization (签约主体). Required.
    pub fn sign_organization<Via>(
        mut self,
        sign_organization: impl IntoField<String, Via>,
    ) -> Self {
        self.sign_organization = sign_organization.into_field();
        self
    }

    /// When the contract was signed (签约时间). Required.
    pub fn sign_time<Via>(mut self, sign_time: impl IntoField<String, Via>) -> Self {
        self.sign_time = sign_time.into_field();
        self
    }
}

impl Default for Agreement {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Agreement
    []
    [agreement_code, agreement_version, sign_organization, sign_time,]
    ["agreement_code", "agreement_version", "sign_organization", "sign_time",]
}

/// A transfer bill with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBill {
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (微信转账单号).
    pub transfer_bill_no: Option<String>,
    /// Application id (服务商AppID).
    pub appid: Option<String>,
    /// Transfer scene id (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// State (单据状态).
    pub state: Option<TransferBillState>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注).
    pub transfer_remark: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub user_name: Option<Sensitive>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (状态变更时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferBill
    []
    [mchid, sub_mchid, out_bill_no, transfer_bill_no, appid, transfer_scene_id, state, transfer_amount, transfer_remark, fail_reason, openid, user_name, create_time, update_time,]
    []
}

/// Says whether and since when a sub-merchant's insurance claim function is open.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceClaimsActivation {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// True if the opening succeeded (是否开通成功).
    pub opened: Option<bool>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceClaimsActivation
    []
    [sub_mchid, opened, success_time,]
    []
}

/// Receiver of an after-sales compensation.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AfterSalesReceiver {
    /// Kind (转账接收方类型).
    pub r#type: Option<AfterSalesReceiverType>,
    /// Details of the transaction (转账接收方订单信息).
    pub transaction_info: Option<TransactionInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AfterSalesReceiver {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            r#type: None,
            transaction_info: None,
            extra: Extra::new(),
        }
    }

    /// Kind (转账接收方类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<AfterSalesReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details of the transaction (转账接收方订单信息).
    pub fn transaction_info<Via>(
        mut self,
        transaction_info: impl IntoField<TransactionInfo, Via>,
    ) -> Self {
        self.transaction_info = transaction_info.into_field();
        self
    }
}

impl Default for AfterSalesReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AfterSalesReceiver
    []
    [r#type = "type", transaction_info,]
    []
}

/// An after-sales compensation with its state, amount and closing information.
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterSalesCompensation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Details of the receiver (转账接收方信息).
    pub receiver_detail: Option<AfterSalesReceiverDetail>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因).
    pub transfer_remark: Option<String>,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: Option<String>,
    /// State (赔付状态).
    pub state: Option<InsuranceClaimState>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Details of the closing (关单信息).
    pub close_info: Option<CompensationCloseInfo>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AfterSalesCompensation
    []
    [sp_mchid, receiver_detail, out_bill_no, amount, transfer_remark, bill_id, state, accept_time, success_time, close_info, sponsor_mchid,]
    []
}

/// An after-sales compensation from the deposit with its state and closing information.
#[derive(Clone)]
#[non_exhaustive]
pub struct DepositUserCompensation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Details of the receiver (转账接收方信息).
    pub receiver_detail: Option<ReceiverDetail>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因).
    pub transfer_remark: Option<String>,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: Option<String>,
    /// State (赔付状态).
    pub state: Option<InsuranceClaimState>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Details of the closing (关单信息).
    pub close_info: Option<CompensationCloseInfo>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户AppID).
    pub sub_appid: Option<String>,
    /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
    pub sp_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DepositUserCompensation
    []
    [sp_mchid, sub_mchid, receiver_detail, out_bill_no, amount, transfer_remark, bill_id, state, accept_time, success_time, close_info, sponsor_mchid, sub_appid, sp_appid,]
    []
}

/// Receiver of a shipping cost compensation.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ShippingReceiver {
    /// Details of the transaction (转账接收方订单信息).
    pub transaction_info: Option<TransactionInfo>,
    /// The receiving user (转账接收方用户).
    pub user_info: Option<UserInfo>,
    /// Details of the receiving merchant (转账接收方商户信息). Described by SKIT; no official source confirms it.
    pub mch_info: Option<PremiumReceiverMerchant>,
    /// Kind (转账接收方类型). Described by SKIT; no official source confirms it.
    pub r#type: Option<TransactionType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ShippingReceiver {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            transaction_info: None,
            user_info: None,
            mch_info: None,
            r#type: None,
            extra: Extra::new(),
        }
    }

    /// Details of the transaction (转账接收方订单信息).
    pub fn transaction_info<Via>(
        mut self,
        transaction_info: impl IntoField<TransactionInfo, Via>,
    ) -> Self {
        self.transaction_info = transaction_info.into_field();
        self
    }

    /// The receiving user (转账接收方用户).
    pub fn user_info<Via>(mut self, user_info: impl IntoField<UserInfo, Via>) -> Self {
        self.user_info = user_info.into_field();
        self
    }

    /// Details of the receiving merchant (转账接收方商户信息). Described by SKIT; no official source confirms it.
    pub fn mch_info<Via>(mut self, mch_info: impl IntoField<PremiumReceiverMerchant, Via>) -> Self {
        self.mch_info = mch_info.into_field();
        self
    }

    /// Kind (转账接收方类型). Described by SKIT; no official source confirms it.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<TransactionType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }
}

impl Default for ShippingReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ShippingReceiver
    []
    [transaction_info, user_info, mch_info, r#type = "type",]
    []
}

/// Receiver of a transfer.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Receiver {
    /// Kind (转账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Details of the transaction (转账接收方订单信息).
    pub transaction_info: Option<TransactionInfo>,
    /// The receiving user (转账接收方用户). Described by SKIT; no official source confirms it.
    pub user_info: Option<UserInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Receiver {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            r#type: None,
            transaction_info: None,
            user_info: None,
            extra: Extra::new(),
        }
    }

    /// Kind (转账接收方类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details of the transaction (转账接收方订单信息).
    pub fn transaction_info<Via>(
        mut self,
        transaction_info: impl IntoField<TransactionInfo, Via>,
    ) -> Self {
        self.transaction_info = transaction_info.into_field();
        self
    }

    /// The receiving user (转账接收方用户). Described by SKIT; no official source confirms it.
    pub fn user_info<Via>(mut self, user_info: impl IntoField<UserInfo, Via>) -> Self {
        self.user_info = user_info.into_field();
        self
    }
}

impl Default for Receiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Receiver
    []
    [r#type = "type", transaction_info, user_info,]
    []
}

/// An insurance claim with its state, amount and closing information.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceClaim {
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: String,
    /// State (赔付状态).
    pub state: InsuranceClaimState,
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Details of the receiver (转账接收方信息).
    pub receiver_detail: Option<ReceiverDetail>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因).
    pub transfer_remark: Option<String>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Details of the closing (关单信息).
    pub close_info: Option<CloseInfo>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceClaim
    [out_bill_no, bill_id, state,]
    [sp_mchid, sub_mchid, receiver_detail, amount, transfer_remark, accept_time, success_time, close_info, sponsor_mchid,]
    []
}

/// A compensation to a merchant from the deposit with its state and closing information.
#[derive(Clone)]
#[non_exhaustive]
pub struct DepositCompensation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Business type (业务类型).
    pub business_type: Option<DepositBusinessType>,
    /// Details of the receiver (转账接收方信息).
    pub receiver_detail: Option<DepositReceiverDetail>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因).
    pub transfer_remark: Option<String>,
    /// Remark for the receiver (收款方备注).
    pub receiver_remark: Option<String>,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: Option<String>,
    /// State (赔付状态).
    pub state: Option<InsuranceClaimState>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Details of the closing (关单信息).
    pub close_info: Option<CompensationCloseInfo>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DepositCompensation
    []
    [sp_mchid, business_type, receiver_detail, out_bill_no, amount, transfer_remark, receiver_remark, bill_id, state, accept_time, success_time, close_info, sponsor_mchid, sp_appid, sub_mchid,]
    []
}

/// The transaction that the receiver of a transfer belongs to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TransactionInfo {
    /// WeChat Pay's order number (交易订单号). Required.
    pub transaction_id: Option<String>,
    /// Kind (转账接收方订单类型).
    pub r#type: Option<TransactionType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TransactionInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `transaction_id`.
    pub fn new() -> Self {
        Self {
            transaction_id: None,
            r#type: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's order number (交易订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Kind (转账接收方订单类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<TransactionType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }
}

impl Default for TransactionInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TransactionInfo
    []
    [transaction_id, r#type = "type",]
    ["transaction_id",]
}

/// The receiver of an after-sales compensation, in a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterSalesReceiverDetail {
    /// The receiver (转账接收者信息).
    pub receiver: Option<AfterSalesReceiver>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AfterSalesReceiverDetail
    []
    [receiver,]
    []
}

/// When and why a compensation was closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct CompensationCloseInfo {
    /// When it was closed (关单时间).
    pub close_time: Option<DateTime>,
    /// Why it was closed (关单原因).
    pub close_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CompensationCloseInfo
    []
    [close_time, close_reason,]
    []
}

/// The user who receives a transfer.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserInfo {
    /// The user's id within the service provider's application (转账接收方用户 openid).
    pub sp_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UserInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            sp_openid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the service provider's application (转账接收方用户 openid).
    pub fn sp_openid<Via>(mut self, sp_openid: impl IntoField<String, Via>) -> Self {
        self.sp_openid = sp_openid.into_field();
        self
    }
}

impl Default for UserInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UserInfo
    []
    [sp_openid,]
    []
}

impl From<&str> for UserInfo {
    /// Takes the `sp_openid`.
    fn from(sp_openid: &str) -> Self {
        Self::new().sp_openid(sp_openid)
    }
}

impl From<String> for UserInfo {
    /// Takes the `sp_openid`.
    fn from(sp_openid: String) -> Self {
        Self::new().sp_openid(sp_openid)
    }
}

/// The receiver of a transfer, in a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceiverDetail {
    /// The receiver (转账接收者信息).
    pub receiver: Option<Receiver>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReceiverDetail
    []
    [receiver,]
    []
}

/// The merchant who receives a premium payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PremiumReceiverMerchant {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PremiumReceiverMerchant {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

impl Default for PremiumReceiverMerchant {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PremiumReceiverMerchant
    []
    [mchid,]
    []
}

impl From<&str> for PremiumReceiverMerchant {
    /// Takes the `mchid`.
    fn from(mchid: &str) -> Self {
        Self::new().mchid(mchid)
    }
}

impl From<String> for PremiumReceiverMerchant {
    /// Takes the `mchid`.
    fn from(mchid: String) -> Self {
        Self::new().mchid(mchid)
    }
}

/// The receiver of a premium payment, in a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct PremiumReceiverDetail {
    /// The receiver (转账接收者信息).
    pub receiver: Option<ResponsePremiumReceiver>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PremiumReceiverDetail
    []
    [receiver,]
    []
}

/// The receiver of a shipping cost compensation, in a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingReceiverDetail {
    /// The receiver (转账接收者信息).
    pub receiver: Option<ShippingReceiver>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ShippingReceiverDetail
    []
    [receiver,]
    []
}

/// When and why an insurance claim was closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct CloseInfo {
    /// When the bill was closed; the field does bear this name (关单时间).
    pub accept_time: Option<DateTime>,
    /// Why it was closed (关单原因).
    pub close_reason: Option<String>,
    /// When it was closed (关单时间). Described by SKIT; no official source confirms it.
    pub close_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CloseInfo
    []
    [accept_time, close_reason, close_time,]
    []
}

/// The merchant who receives a compensation.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CompensatedMerchant {
    /// Merchant number (商户号). Required.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CompensatedMerchant {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

impl Default for CompensatedMerchant {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CompensatedMerchant
    []
    [mchid,]
    ["mchid",]
}

impl From<&str> for CompensatedMerchant {
    /// Takes the `mchid`.
    fn from(mchid: &str) -> Self {
        Self::new().mchid(mchid)
    }
}

impl From<String> for CompensatedMerchant {
    /// Takes the `mchid`.
    fn from(mchid: String) -> Self {
        Self::new().mchid(mchid)
    }
}

/// The receiver of a compensation to a merchant, in a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantReceiverDetail {
    /// The receiver (赔付接收者信息).
    pub receiver: Option<ResponseSubMerchantReceiver>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantReceiverDetail
    []
    [receiver,]
    []
}

/// The receiver of a compensation from the deposit, in a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct DepositReceiverDetail {
    /// The receiver (转账接收者信息).
    pub receiver: Option<ResponseDepositReceiver>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DepositReceiverDetail
    []
    [receiver,]
    []
}

/// Receiver of a premium payment, inside a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponsePremiumReceiver {
    /// Kind (转账接收方类型).
    pub r#type: Option<MerchantReceiverType>,
    /// Details of the receiving merchant (转账接收方商户信息).
    pub mch_info: Option<PremiumReceiverMerchant>,
    /// Details of the transaction (赔付单信息).
    pub transaction_info: Option<ResponsePremiumTransactionInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponsePremiumReceiver
    []
    [r#type = "type", mch_info, transaction_info,]
    []
}

/// Receiver of a compensation to a merchant, inside a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseSubMerchantReceiver {
    /// Kind (赔付接收方类型).
    pub r#type: Option<MerchantReceiverType>,
    /// Details of the receiving merchant (赔付接收方商户信息).
    pub mch_info: Option<CompensatedMerchant>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseSubMerchantReceiver
    []
    [r#type = "type", mch_info,]
    []
}

/// Receiver of a compensation from the deposit, inside a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseDepositReceiver {
    /// Kind (转账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Details of the receiving merchant (转账接收方商户信息).
    pub mch_info: Option<ResponseDepositReceiverMerchant>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseDepositReceiver
    []
    [r#type = "type", mch_info,]
    []
}

/// The transaction of a premium payment, inside a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponsePremiumTransactionInfo {
    /// WeChat Pay's order number (交易订单号).
    pub transaction_id: Option<String>,
    /// Kind (转账接收方类型). Described by SKIT; no official source confirms it.
    pub r#type: Option<TransactionType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponsePremiumTransactionInfo
    []
    [transaction_id, r#type = "type",]
    []
}

/// The merchant who receives a compensation from the deposit, inside a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseDepositReceiverMerchant {
    /// Merchant number (商户号).
    pub mch_id: Option<String>,
    /// Merchant number (服务商商户号). Described by SKIT; no official source confirms it.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseDepositReceiverMerchant
    []
    [mch_id, mchid,]
    []
}
