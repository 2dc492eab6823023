// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationApplicationState;
use super::AuthorizationCloseReason;
use super::AuthorizationClosureReason;
use super::CharityBudgetState;
use super::CharityDonationState;
use super::CharityReceiptState;
use super::HashType;
use super::PartnerReceiptHashType;
use super::PartnerReceiptState;
use super::ReceiptState;
use super::RedPacketBatchCloseReason;
use super::RedPacketBatchState;
use super::RedPacketDetailState;
use super::RedPacketFailReason;
use super::TransferBillState;
use super::UserAuthorizationApplicationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// A batch of brand red packets with its state, totals and details.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandRedPacketBatch {
    /// Merchant number of the brand (品牌主商户号).
    pub brand_mchid: Option<String>,
    /// WeChat Pay's batch number (微信支付品牌红包批次单号).
    pub batch_no: Option<String>,
    /// The merchant's own batch number (商家品牌红包批次单号).
    pub out_batch_no: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<i64>,
    /// Template id (品牌红包模板ID).
    pub template_id: Option<String>,
    /// Application id of the brand (品牌AppID).
    pub brand_appid: Option<String>,
    /// Batch state (批次单状态).
    pub batch_state: Option<RedPacketBatchState>,
    /// Batch name (品牌红包批次名称).
    pub batch_name: Option<String>,
    /// Batch remark (品牌红包批次备注).
    pub batch_remark: Option<String>,
    /// Why it was closed (品牌红包批次单关闭原因).
    pub close_reason: Option<RedPacketBatchCloseReason>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// Total number (总笔数).
    pub total_num: Option<i64>,
    /// When it was created (品牌红包批次创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (品牌红包批次更新时间).
    pub update_time: Option<DateTime>,
    /// Amount that succeeded (发放成功金额). In fen.
    pub success_amount: Option<i64>,
    /// Number that succeeded (发放成功笔数).
    pub success_num: Option<i64>,
    /// Amount that failed (发放失败金额). In fen.
    pub fail_amount: Option<i64>,
    /// Number that failed (发放失败笔数).
    pub fail_num: Option<i64>,
    /// List of details (品牌红包明细列表).
    pub detail_list: Option<Vec<RedPacketSummary>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandRedPacketBatch
    []
    [brand_mchid, batch_no, out_batch_no, brand_id, template_id, brand_appid, batch_state, batch_name, batch_remark, close_reason, total_amount, total_num, create_time, update_time, success_amount, success_num, fail_amount, fail_num, detail_list,]
    []
}

/// One brand red packet with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandRedPacketDetail {
    /// Merchant number of the brand (品牌主商户号).
    pub brand_mchid: Option<String>,
    /// The merchant's own batch number (商家品牌红包批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信支付品牌红包批次单号).
    pub batch_no: Option<String>,
    /// The merchant's own detail number (商家品牌红包明细单号).
    pub out_detail_no: Option<String>,
    /// Detail number (微信支付品牌红包明细单号).
    pub detail_no: Option<String>,
    /// State of the detail (品牌红包明细单状态).
    pub detail_state: Option<RedPacketDetailState>,
    /// Amount (红包金额). In fen.
    pub amount: Option<i64>,
    /// Remark (红包备注).
    pub remark: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<RedPacketFailReason>,
    /// The user's id within the application (接收红包用户OpenID).
    pub openid: Option<String>,
    /// The user's name (接收红包用户姓名). Decrypted when the response is decoded.
    pub user_name: Option<Sensitive>,
    /// When it was initiated (品牌红包发起时间).
    pub initiate_time: Option<DateTime>,
    /// When it was last updated (品牌红包更新时间).
    pub update_time: Option<DateTime>,
    /// Brand id (品牌ID).
    pub brand_id: Option<i64>,
    /// Template id (品牌红包模板ID).
    pub template_id: Option<String>,
    /// Application id of the brand (品牌AppID).
    pub brand_appid: Option<String>,
    /// When it was created (品牌红包批次创建时间). Described by SKIT; no official source confirms it.
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandRedPacketDetail
    []
    [brand_mchid, out_batch_no, batch_no, out_detail_no, detail_no, detail_state, amount, remark, fail_reason, openid, user_name, initiate_time, update_time, brand_id, template_id, brand_appid, create_time,]
    []
}

/// An application for an electronic receipt with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceiptApplication {
    /// State (申请单状态).
    pub state: Option<ReceiptState>,
    /// When it was created (申请单创建时间).
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReceiptApplication
    []
    [state, create_time,]
    []
}

/// A transfer's electronic receipt with its state, digest and download address.
#[derive(Clone)]
#[non_exhaustive]
pub struct Receipt {
    /// State (申请单状态).
    pub state: Option<ReceiptState>,
    /// When it was created (申请单创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (申请单更新时间).
    pub update_time: Option<DateTime>,
    /// Hash method (回单文件摘要类型).
    pub hash_type: Option<HashType>,
    /// Hash value (回单文件摘要值). At most 512 characters.
    pub hash_value: Option<String>,
    /// Download address (回单文件下载地址). At most 3000 characters.
    pub download_url: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Receipt
    []
    [state, create_time, update_time, hash_type, hash_value, download_url, fail_reason,]
    []
}

/// The electronic receipt of a charity budget's funding with its state and download address.
#[derive(Clone)]
#[non_exhaustive]
pub struct CharityBudgetReceipt {
    /// The merchant's own budget number (商户预算单号).
    pub out_budget_no: Option<String>,
    /// Start date (开始日期).
    pub start_date: Option<String>,
    /// End date (结束日期).
    pub end_date: Option<String>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Merchant number of the receiver (收款商户号).
    pub receiver_mchid: Option<String>,
    /// Receipt state (电子回单状态).
    pub receipt_state: Option<CharityReceiptState>,
    /// Acceptance credential (受理凭证).
    pub accept_id: Option<String>,
    /// Hash method (电子回单文件的hash方法).
    pub hash_type: Option<HashType>,
    /// Hash value (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Download address (电子回单下载地址).
    pub download_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CharityBudgetReceipt
    []
    [out_budget_no, start_date, end_date, sponsor_mchid, receiver_mchid, receipt_state, accept_id, hash_type, hash_value, download_url,]
    []
}

/// A charity budget with its state, amounts and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct CharityBudget {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The merchant's own budget number (商户预算单号).
    pub out_budget_no: Option<String>,
    /// WeChat Pay's budget number (微信支付预算单号).
    pub budget_id: Option<String>,
    /// Amount (预算总金额). In fen.
    pub amount: Option<i64>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Activity name (活动名称).
    pub activity_name: Option<String>,
    /// Text about the activity of the budget.
    pub activity_remark: Option<String>,
    /// State (预算单状态).
    pub state: Option<CharityBudgetState>,
    /// Address of the page for confirming the funding (确认出资页面地址).
    pub confirm_url: Option<String>,
    /// Masked WeChat id of the super administrator (商户号超管微信号掩码).
    pub super_admin_wxid_mask: Option<String>,
    /// Amount remaining (剩余预算金额). In fen.
    pub remain_amount: Option<i64>,
    /// Remark on the unlocking.
    pub unlock_remark: Option<String>,
    /// When the funds were locked (资金锁定时间).
    pub locked_time: Option<DateTime>,
    /// When it was finished (完成时间).
    pub finished_time: Option<DateTime>,
    /// When it was closed (关闭时间).
    pub closed_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CharityBudget
    []
    [sp_mchid, out_budget_no, budget_id, amount, sponsor_mchid, activity_name, activity_remark, state, confirm_url, super_admin_wxid_mask, remain_amount, unlock_remark, locked_time, finished_time, closed_time,]
    []
}

/// A charity donation with its state and amount.
#[derive(Clone)]
#[non_exhaustive]
pub struct CharityDonation {
    /// The merchant's own budget number (商户预算单号).
    pub out_budget_no: Option<String>,
    /// WeChat Pay's budget number (微信支付预算单号).
    pub budget_id: Option<String>,
    /// The merchant's own donation number (商户公益捐赠单号).
    pub out_transfer_no: Option<String>,
    /// WeChat Pay's donation number (微信支付公益捐赠单号).
    pub transfer_id: Option<String>,
    /// Amount (预算总金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (捐赠备注).
    pub transfer_remark: Option<String>,
    /// Merchant number of the receiver (收款商户号).
    pub receive_mchid: Option<String>,
    /// State (捐赠状态).
    pub state: Option<CharityDonationState>,
    /// When it was created (捐赠单创建时间).
    pub create_time: Option<DateTime>,
    /// When it succeeded (捐赠完成时间).
    pub success_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CharityDonation
    []
    [out_budget_no, budget_id, out_transfer_no, transfer_id, amount, transfer_remark, receive_mchid, state, create_time, success_time,]
    []
}

/// The electronic receipt of a sub-merchant's transfer with its state and download address.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerReceipt {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own bill number (商户转账单号).
    pub out_bill_no: Option<String>,
    /// Progress of the receipt.
    pub state: Option<PartnerReceiptState>,
    /// When it was created.
    pub create_time: Option<DateTime>,
    /// When it was last updated.
    pub update_time: Option<DateTime>,
    /// Hash method (回单文件摘要类型).
    pub hash_type: Option<PartnerReceiptHashType>,
    /// Hash value (回单文件摘要值).
    pub hash_value: Option<String>,
    /// Download address (回单文件下载地址).
    pub download_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerReceipt
    []
    [sub_mchid, out_bill_no, state, create_time, update_time, hash_type, hash_value, download_url,]
    []
}

/// An application for a sub-merchant's authorization with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantAuthorizationApplication {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own application number.
    pub out_apply_no: Option<String>,
    /// Progress of the review of the authorization.
    pub state: Option<AuthorizationApplicationState>,
    /// When it was accepted.
    pub accept_time: Option<String>,
    /// When it was last updated (最后一次状态变更时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantAuthorizationApplication
    []
    [sub_mchid, out_apply_no, state, accept_time, update_time,]
    []
}

/// One piece of information reported for a transfer scene.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SceneReport {
    /// Kind of information (信息类型). Required. At most 15 characters.
    pub info_type: Option<String>,
    /// Content of the information (信息内容). Required. At most 32 characters.
    pub info_content: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SceneReport {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `info_type` and `info_content`.
    pub fn new() -> Self {
        Self {
            info_type: None,
            info_content: None,
            extra: Extra::new(),
        }
    }

    /// Kind of information (信息类型). Required. At most 15 characters.
    pub fn info_type<Via>(mut self, info_type: impl IntoField<String, Via>) -> Self {
        self.info_type = info_type.into_field();
        self
    }

    /// Content of the information (信息内容). Required. At most 32 characters.
    pub fn info_content<Via>(mut self, info_content: impl IntoField<String, Via>) -> Self {
        self.info_content = info_content.into_field();
        self
    }
}

impl Default for SceneReport {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SceneReport
    []
    [info_type, info_content,]
    ["info_type", "info_content",]
}

/// A sub-merchant's transfer just started, with the package for the receiving page.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedPartnerTransferBill {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (微信转账单号).
    pub transfer_bill_no: Option<String>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// Package data for jumping to the receiving page (跳转领取页面的package信息).
    pub package_info: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedPartnerTransferBill
    []
    [sub_mchid, out_bill_no, transfer_bill_no, create_time, package_info,]
    []
}

/// The authorization of automatic receipt that a transfer asks for.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AuthorizationInfo {
    /// The user's name to display (用户展示名称). Required. At most 32 characters.
    pub user_display_name: Option<String>,
    /// The merchant's own authorization number (商户侧授权单号). Required. At most 32 characters.
    pub out_authorization_no: Option<String>,
    /// Address notified of the authorization result (自动收款授权结果通知地址). Required. At most 256 characters.
    pub authorization_notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AuthorizationInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `user_display_name`, `out_authorization_no` and `authorization_notify_url`.
    pub fn new() -> Self {
        Self {
            user_display_name: None,
            out_authorization_no: None,
            authorization_notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The user's name to display (用户展示名称). Required. At most 32 characters.
    pub fn user_display_name<Via>(
        mut self,
        user_display_name: impl IntoField<String, Via>,
    ) -> Self {
        self.user_display_name = user_display_name.into_field();
        self
    }

    /// The merchant's own authorization number (商户侧授权单号). Required. At most 32 characters.
    pub fn out_authorization_no<Via>(
        mut self,
        out_authorization_no: impl IntoField<String, Via>,
    ) -> Self {
        self.out_authorization_no = out_authorization_no.into_field();
        self
    }

    /// Address notified of the authorization result (自动收款授权结果通知地址). Required. At most 256 characters.
    pub fn authorization_notify_url<Via>(
        mut self,
        authorization_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_notify_url = authorization_notify_url.into_field();
        self
    }
}

impl Default for AuthorizationInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AuthorizationInfo
    []
    [user_display_name, out_authorization_no, authorization_notify_url,]
    ["user_display_name", "out_authorization_no", "authorization_notify_url",]
}

/// An application for a user's authorization with its state and package.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserAuthorizationApplication {
    /// The merchant's own authorization number (商户侧授权单号). At most 32 characters.
    pub out_authorization_no: Option<String>,
    /// State (单据状态).
    pub state: Option<UserAuthorizationApplicationState>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// Package data for jumping to the receiving page (跳转领取页面的package信息).
    pub package_info: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserAuthorizationApplication
    []
    [out_authorization_no, state, create_time, package_info,]
    []
}

/// A transfer bill with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBill {
    /// Merchant number (商户号).
    pub mch_id: Option<String>,
    /// The merchant's own bill number (商户单号). At most 32 characters.
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (商家转账订单号).
    pub transfer_bill_no: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// State (单据状态).
    pub state: Option<TransferBillState>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). At most 32 characters.
    pub transfer_remark: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user's id within the application (收款用户OpenID). At most 64 characters.
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub user_name: Option<Sensitive>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (最后一次状态变更时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferBill
    []
    [mch_id, out_bill_no, transfer_bill_no, appid, state, transfer_amount, transfer_remark, fail_reason, openid, user_name, create_time, update_time,]
    []
}

/// A transfer to a QQ wallet with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct QqWalletTransfer {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (微信转账单号).
    pub transfer_bill_no: Option<String>,
    /// Application id (QQ互联开放平台AppID).
    pub appid: Option<String>,
    /// State (单据状态).
    pub state: Option<TransferBillState>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注).
    pub transfer_remark: Option<String>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// QQ number of the receiving user (收款用户QQ号).
    pub user_qq: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub user_name: Option<Sensitive>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (最后一次状态变更时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { QqWalletTransfer
    []
    [mchid, out_bill_no, transfer_bill_no, appid, state, transfer_amount, transfer_remark, openid, user_qq, user_name, fail_reason, create_time, update_time,]
    []
}

/// The numbers and state of one red packet in a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedPacketSummary {
    /// WeChat Pay's detail number (微信支付品牌红包明细单号).
    pub transfer_detail_no: Option<String>,
    /// The merchant's own detail number (商家品牌红包明细单号).
    pub out_detail_no: Option<String>,
    /// State of the detail (品牌红包明细单状态).
    pub detail_state: Option<RedPacketDetailState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RedPacketSummary
    []
    [transfer_detail_no, out_detail_no, detail_state,]
    []
}

/// When and why the call closed an authorization.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationClosure {
    /// When it was closed (关闭时间).
    pub close_time: Option<DateTime>,
    /// Why it was closed (自动收款授权的原因).
    pub close_reason: Option<AuthorizationClosureReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizationClosure
    []
    [close_time, close_reason,]
    []
}

/// When and why an authorization was closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationCloseInfo {
    /// When it was closed (关闭时间).
    pub close_time: Option<DateTime>,
    /// Why it was closed (自动收款授权的原因).
    pub close_reason: Option<AuthorizationCloseReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizationCloseInfo
    []
    [close_time, close_reason,]
    []
}
