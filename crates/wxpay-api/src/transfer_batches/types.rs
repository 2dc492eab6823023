// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AcceptType;
use super::AuthorizationType;
use super::BankBatchCloseReason;
use super::BankDetailState;
use super::BankDetailSummaryState;
use super::BankFailReason;
use super::BatchCloseReason;
use super::BatchState;
use super::BatchStatus;
use super::DetailStatus;
use super::PartnerBatchCloseReason;
use super::ReceivingAccountType;
use super::TransferPurpose;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// The electronic receipt of one transfer in a bank's batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankDetailReceipt {
    /// The merchant's own batch number (银行转账批次单号).
    pub out_batch_no: Option<String>,
    /// The merchant's own detail number (银行转账明细单号).
    pub out_detail_no: Option<String>,
    /// Acceptance number of the electronic receipt (电子回单受理单号).
    pub receipt_no: Option<String>,
    /// Receipt state (电子回单状态).
    pub receipt_state: Option<String>,
    /// Hash method (电子回单文件的Hash方法).
    pub hash_type: Option<String>,
    /// Hash value (电子回单文件的Hash值).
    pub hash_value: Option<String>,
    /// Download address (电子回单文件的下载地址).
    pub download_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankDetailReceipt
    []
    [out_batch_no, out_detail_no, receipt_no, receipt_state, hash_type, hash_value, download_url,]
    []
}

/// The summary electronic receipt of a bank's batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankSummaryReceipt {
    /// The merchant's own batch number (银行转账批次单号).
    pub out_batch_no: Option<String>,
    /// Acceptance number of the electronic receipt.
    pub receipt_no: Option<String>,
    /// Receipt state (电子回单状态).
    pub receipt_state: Option<String>,
    /// Hash method (电子回单文件的hash方法).
    pub hash_type: Option<String>,
    /// Hash value (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Download address (电子回单文件的下载地址).
    pub download_url: Option<String>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankSummaryReceipt
    []
    [out_batch_no, receipt_no, receipt_state, hash_type, hash_value, download_url, create_time, update_time,]
    []
}

/// One transfer to make in a bank's or sub-merchant's batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerTransferItem {
    /// The merchant's own detail number (明细单号). Required.
    pub out_detail_no: Option<String>,
    /// Amount of the transfer (转账金额). Required. In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). Required.
    pub transfer_remark: Option<String>,
    /// The user's id within the application (收款用户openid). Required.
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Identity card number of the receiving user (收款用户身份证). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_id_card: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerTransferItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_detail_no`, `transfer_amount`, `transfer_remark` and `openid`.
    pub fn new() -> Self {
        Self {
            out_detail_no: None,
            transfer_amount: None,
            transfer_remark: None,
            openid: None,
            user_name: None,
            user_id_card: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own detail number (明细单号). Required.
    pub fn out_detail_no<Via>(mut self, out_detail_no: impl IntoField<String, Via>) -> Self {
        self.out_detail_no = out_detail_no.into_field();
        self
    }

    /// Amount of the transfer (转账金额). Required. In fen.
    pub fn transfer_amount<Via>(mut self, transfer_amount: impl IntoField<i64, Via>) -> Self {
        self.transfer_amount = transfer_amount.into_field();
        self
    }

    /// Remark on the transfer (转账备注). Required.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// The user's id within the application (收款用户openid). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's name (收款用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Identity card number of the receiving user (收款用户身份证). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_id_card<Via>(mut self, user_id_card: impl IntoField<Sensitive, Via>) -> Self {
        self.user_id_card = user_id_card.into_field();
        self
    }
}

impl Default for PartnerTransferItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartnerTransferItem
    []
    [out_detail_no, transfer_amount, transfer_remark, openid, user_name, user_id_card,]
    ["out_detail_no", "transfer_amount", "transfer_remark", "openid",]
}

/// The numbers of a bank's or sub-merchant's batch just created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedPartnerBatch {
    /// The merchant's own batch number (批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信支付批次单号).
    pub batch_id: Option<String>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// Batch status (批次状态). Described by SKIT; no official source confirms it.
    pub batch_status: Option<BatchStatus>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedPartnerBatch
    []
    [out_batch_no, batch_id, create_time, batch_status,]
    []
}

/// A bank's batch with its state, totals and details.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankBatch {
    /// Merchant number of the bank service provider (银行服务商号).
    pub bank_sp_mchid: Option<String>,
    /// Merchant number of the service platform (服务平台商户号).
    pub platform_mchid: Option<String>,
    /// Merchant number of the paying company (付款企业商户号).
    pub specialized_payment_mchid: Option<String>,
    /// Merchant number of the sponsor (实际出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Merchant number the user authorized (用户授权商户号).
    pub user_authorized_mchid: Option<String>,
    /// Application id the user authorized (用户授权appid).
    pub user_authorized_appid: Option<String>,
    /// The merchant's own batch number (银行批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信支付批次单号).
    pub batch_id: Option<String>,
    /// Transfer scene (转账场景).
    pub transfer_scene: Option<TransferScene>,
    /// Batch name (批次名称).
    pub batch_name: Option<String>,
    /// Batch remark (批次备注).
    pub batch_remark: Option<String>,
    /// Additional remark (附加信息).
    pub attach_remark: Option<String>,
    /// Purpose of the batch transfer (批量转账用途).
    pub transfer_purpose: Option<TransferPurpose>,
    /// Batch state (批次状态).
    pub batch_state: Option<BatchState>,
    /// Why it was closed (批次关闭原因).
    pub close_reason: Option<BankBatchCloseReason>,
    /// Total amount (转账总金额). In fen.
    pub total_amount: Option<i64>,
    /// Total count (转账总笔数).
    pub total_count: Option<i64>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (批次更新时间).
    pub update_time: Option<DateTime>,
    /// Amount that succeeded (转账成功金额). In fen.
    pub success_amount: Option<i64>,
    /// Number that succeeded (转账成功笔数).
    pub success_count: Option<i64>,
    /// Amount that failed (转账失败金额). In fen.
    pub fail_amount: Option<i64>,
    /// Number that failed (转账失败笔数).
    pub fail_count: Option<i64>,
    /// List of transfer details (转账明细单列表).
    pub transfer_detail_list: Option<Vec<BankDetailSummary>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankBatch
    []
    [bank_sp_mchid, platform_mchid, specialized_payment_mchid, sponsor_mchid, user_authorized_mchid, user_authorized_appid, out_batch_no, batch_id, transfer_scene, batch_name, batch_remark, attach_remark, transfer_purpose, batch_state, close_reason, total_amount, total_count, create_time, update_time, success_amount, success_count, fail_amount, fail_count, transfer_detail_list,]
    []
}

/// One transfer in a bank's batch with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankTransferDetail {
    /// Merchant number of the bank service provider (银行服务商号).
    pub bank_sp_mchid: Option<String>,
    /// Merchant number of the service platform (服务平台商户号).
    pub platform_mchid: Option<String>,
    /// Merchant number of the paying company (付款企业商户号).
    pub specialized_payment_mchid: Option<String>,
    /// Merchant number of the sponsor (实际出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Merchant number the user authorized (用户授权商户号).
    pub user_authorized_mchid: Option<String>,
    /// Application id the user authorized (用户授权appid).
    pub user_authorized_appid: Option<String>,
    /// The merchant's own batch number (银行批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信支付批次单号).
    pub batch_id: Option<String>,
    /// Transfer scene (转账场景).
    pub transfer_scene: Option<TransferScene>,
    /// The merchant's own detail number (银行明细单号).
    pub out_detail_no: Option<String>,
    /// WeChat Pay's detail number (微信支付明细单号).
    pub detail_id: Option<String>,
    /// The user's id within the application (收款用户openid).
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub username: Option<Sensitive>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注).
    pub transfer_remark: Option<String>,
    /// State of the detail (明细状态).
    pub detail_state: Option<BankDetailState>,
    /// Why it failed (明细失败原因).
    pub fail_reason: Option<BankFailReason>,
    /// When it was initiated (转账发起时间).
    pub initiate_time: Option<DateTime>,
    /// When it was last updated (明细更新时间).
    pub update_time: Option<DateTime>,
    /// Kind of account (收款账户类型).
    pub account_type: Option<ReceivingAccountType>,
    /// Bank name (银行名称).
    pub bank_name: Option<String>,
    /// Last digits of the bank card number (银行卡尾号).
    pub bank_card_number_tail: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankTransferDetail
    []
    [bank_sp_mchid, platform_mchid, specialized_payment_mchid, sponsor_mchid, user_authorized_mchid, user_authorized_appid, out_batch_no, batch_id, transfer_scene, out_detail_no, detail_id, openid, username, transfer_amount, transfer_remark, detail_state, fail_reason, initiate_time, update_time, account_type, bank_name, bank_card_number_tail,]
    []
}

/// A sub-merchant's batch with its state, totals and details.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerBatch {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信支付批次单号).
    pub batch_id: Option<String>,
    /// The sub-merchant's application id (特约商户appid).
    pub sub_appid: Option<String>,
    /// Batch status (批次状态).
    pub batch_status: Option<BatchStatus>,
    /// Batch type (批次类型).
    pub batch_type: Option<String>,
    /// Authorization type (特约商户授权类型).
    pub authorization_type: Option<AuthorizationType>,
    /// Batch name (批次名称).
    pub batch_name: Option<String>,
    /// Batch remark (批次备注).
    pub batch_remark: Option<String>,
    /// Why it was closed (批次关闭原因).
    pub close_reason: Option<PartnerBatchCloseReason>,
    /// Total amount (转账总金额). In fen.
    pub total_amount: Option<i64>,
    /// Total number (转账总笔数).
    pub total_num: Option<i64>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (批次更新时间).
    pub update_time: Option<DateTime>,
    /// Amount that succeeded (转账成功金额). In fen.
    pub success_amount: Option<i64>,
    /// Number that succeeded (转账成功笔数).
    pub success_num: Option<i64>,
    /// Amount that failed (转账失败金额). In fen.
    pub fail_amount: Option<i64>,
    /// Number that failed (转账失败笔数).
    pub fail_num: Option<i64>,
    /// List of transfer details (转账明细单列表).
    pub transfer_detail_list: Option<Vec<DetailSummary>>,
    /// The service provider's application id (服务商的appid).
    pub sp_appid: Option<String>,
    /// Purpose of the batch transfer (批量转账用途).
    pub transfer_purpose: Option<TransferPurpose>,
    /// Transfer scene (转账场景).
    pub transfer_scene: Option<TransferScene>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerBatch
    []
    [sp_mchid, sub_mchid, out_batch_no, batch_id, sub_appid, batch_status, batch_type, authorization_type, batch_name, batch_remark, close_reason, total_amount, total_num, create_time, update_time, success_amount, success_num, fail_amount, fail_num, transfer_detail_list, sp_appid, transfer_purpose, transfer_scene,]
    []
}

/// One transfer in a sub-merchant's batch with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerTransferDetail {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信支付批次单号).
    pub batch_id: Option<String>,
    /// Application id (商户的appid).
    pub appid: Option<String>,
    /// The merchant's own detail number (商家明细单号).
    pub out_detail_no: Option<String>,
    /// WeChat Pay's detail number (微信支付明细单号).
    pub detail_id: Option<String>,
    /// Status of the detail (明细状态).
    pub detail_status: Option<DetailStatus>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注).
    pub transfer_remark: Option<String>,
    /// Why it failed (明细失败原因).
    pub fail_reason: Option<BankFailReason>,
    /// The user's id within the application (收款用户openid).
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub username: Option<Sensitive>,
    /// When it was initiated (转账发起时间).
    pub initiate_time: Option<DateTime>,
    /// When it was last updated (明细更新时间).
    pub update_time: Option<DateTime>,
    /// Kind of account (收款账户类型). No official source confirms it.
    pub account_type: Option<ReceivingAccountType>,
    /// Bank name (银行名称). No official source confirms it.
    pub bank_name: Option<String>,
    /// Last digits of the bank card number (银行卡尾号). No official source confirms it.
    pub bank_card_number_tail: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerTransferDetail
    []
    [sp_mchid, out_batch_no, batch_id, appid, out_detail_no, detail_id, detail_status, transfer_amount, transfer_remark, fail_reason, openid, username, initiate_time, update_time, account_type, bank_name, bank_card_number_tail,]
    []
}

/// The electronic receipt of one transfer.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetailReceipt {
    /// Acceptance type (受理类型).
    pub accept_type: Option<AcceptType>,
    /// The merchant's own batch number (商家转账批次单号).
    pub out_batch_no: Option<String>,
    /// The merchant's own detail number (商家转账明细单号).
    pub out_detail_no: Option<String>,
    /// Acceptance number of the electronic receipt (电子回单受理单号).
    pub signature_no: Option<String>,
    /// Status of the electronic receipt (电子回单状态).
    pub signature_status: Option<String>,
    /// Hash method (电子回单文件的hash方法).
    pub hash_type: Option<String>,
    /// Hash value (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Download address (电子回单文件的下载地址).
    pub download_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DetailReceipt
    []
    [accept_type, out_batch_no, out_detail_no, signature_no, signature_status, hash_type, hash_value, download_url,]
    []
}

/// One transfer in a batch with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferDetail {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信批次单号).
    pub batch_id: Option<String>,
    /// Application id (直连商户的appid).
    pub appid: Option<String>,
    /// The merchant's own detail number (商家明细单号).
    pub out_detail_no: Option<String>,
    /// WeChat Pay's detail number (微信明细单号).
    pub detail_id: Option<String>,
    /// Status of the detail (明细状态).
    pub detail_status: Option<DetailStatus>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注).
    pub transfer_remark: Option<String>,
    /// Why it failed (明细失败原因).
    pub fail_reason: Option<BankFailReason>,
    /// The user's id within the application (用户在直连商户应用下的用户标示).
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub user_name: Option<Sensitive>,
    /// When it was initiated (转账发起时间).
    pub initiate_time: Option<DateTime>,
    /// When it was last updated (明细更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferDetail
    []
    [mchid, out_batch_no, batch_id, appid, out_detail_no, detail_id, detail_status, transfer_amount, transfer_remark, fail_reason, openid, user_name, initiate_time, update_time,]
    []
}

/// The electronic receipt of a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchReceipt {
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// Acceptance number of the electronic receipt.
    pub signature_no: Option<String>,
    /// Status of the electronic receipt (电子回单状态).
    pub signature_status: Option<String>,
    /// Hash method (电子回单文件的hash方法).
    pub hash_type: Option<String>,
    /// Hash value (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Download address (电子回单文件的下载地址).
    pub download_url: Option<String>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BatchReceipt
    []
    [out_batch_no, signature_no, signature_status, hash_type, hash_value, download_url, create_time, update_time,]
    []
}

/// The numbers and state of one transfer in a bank's batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankDetailSummary {
    /// WeChat Pay's detail number (微信支付明细单号).
    pub detail_id: Option<String>,
    /// The merchant's own detail number (银行明细单号).
    pub out_detail_no: Option<String>,
    /// State of the detail (明细状态).
    pub detail_state: Option<BankDetailSummaryState>,
    /// Why it failed (明细失败原因).
    pub fail_reason: Option<BankFailReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankDetailSummary
    []
    [detail_id, out_detail_no, detail_state, fail_reason,]
    []
}

/// The numbers and state of one transfer in a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetailSummary {
    /// WeChat Pay's detail number (微信明细单号).
    pub detail_id: Option<String>,
    /// The merchant's own detail number (商家明细单号).
    pub out_detail_no: Option<String>,
    /// Status of the detail (明细状态).
    pub detail_status: Option<DetailStatus>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DetailSummary
    []
    [detail_id, out_detail_no, detail_status,]
    []
}

/// A batch with its state and totals.
#[derive(Clone)]
#[non_exhaustive]
pub struct Batch {
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: String,
    /// Batch status (批次状态).
    pub batch_status: BatchStatus,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// WeChat Pay's batch number (微信批次单号).
    pub batch_id: Option<String>,
    /// Application id (直连商户的appid).
    pub appid: Option<String>,
    /// Batch type (批次类型).
    pub batch_type: Option<String>,
    /// Batch name (批次名称).
    pub batch_name: Option<String>,
    /// Batch remark (批次备注).
    pub batch_remark: Option<String>,
    /// Why it was closed (批次关闭原因).
    pub close_reason: Option<BatchCloseReason>,
    /// Total amount (转账总金额). In fen.
    pub total_amount: Option<i64>,
    /// Total number (转账总笔数).
    pub total_num: Option<i64>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (批次更新时间).
    pub update_time: Option<DateTime>,
    /// Amount that succeeded (转账成功金额). In fen.
    pub success_amount: Option<i64>,
    /// Number that succeeded (转账成功笔数).
    pub success_num: Option<i64>,
    /// Amount that failed (转账失败金额). In fen.
    pub fail_amount: Option<i64>,
    /// Number that failed (转账失败笔数).
    pub fail_num: Option<i64>,
    /// Transfer scene id (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Batch
    [out_batch_no, batch_status,]
    [mchid, batch_id, appid, batch_type, batch_name, batch_remark, close_reason, total_amount, total_num, create_time, update_time, success_amount, success_num, fail_amount, fail_num, transfer_scene_id,]
    []
}
