// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchCloseReason;
use super::BatchState;
use super::DetailState;
use super::FailReason;
use super::ReservationCloseReason;
use super::ReservationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// One transfer to make in a batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TransferItem {
    /// The merchant's own detail number (商家明细单号). Required.
    pub out_detail_no: Option<String>,
    /// Amount of the transfer (转账金额). Required. In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). Required.
    pub transfer_remark: Option<String>,
    /// WeChat Pay's reservation number (微信转账预约单号). Required.
    pub reservation_id: Option<String>,
    /// The user's id within the application (收款用户OpenID). Required.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TransferItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_detail_no`, `transfer_amount`, `transfer_remark`, `reservation_id` and `openid`.
    pub fn new() -> Self {
        Self {
            out_detail_no: None,
            transfer_amount: None,
            transfer_remark: None,
            reservation_id: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own detail number (商家明细单号). Required.
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

    /// WeChat Pay's reservation number (微信转账预约单号). Required.
    pub fn reservation_id<Via>(mut self, reservation_id: impl IntoField<String, Via>) -> Self {
        self.reservation_id = reservation_id.into_field();
        self
    }

    /// The user's id within the application (收款用户OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

impl Default for TransferItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TransferItem
    []
    [out_detail_no, transfer_amount, transfer_remark, reservation_id, openid,]
    ["out_detail_no", "transfer_amount", "transfer_remark", "reservation_id", "openid",]
}

/// An insurance batch with a page of its details.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceBatchPage {
    /// Transfer batch (转账批次单).
    pub transfer_batch: Option<InsuranceBatch>,
    /// Result data (转账明细单列表).
    pub data: Option<Vec<InsuranceDetailSummary>>,
    /// Start of the page of results.
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceBatchPage
    []
    [transfer_batch, data, offset, limit,]
    []
}

/// One transfer in an insurance batch with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceTransferDetail {
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (商家转账批次单号).
    pub batch_id: Option<String>,
    /// The merchant's own detail number (商家明细单号).
    pub out_detail_no: Option<String>,
    /// WeChat Pay's detail number (商家转账明细单号).
    pub detail_id: Option<String>,
    /// The service provider's application id (服务商应用ID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户应用ID).
    pub sub_appid: Option<String>,
    /// When it was created (转账发起时间).
    pub create_time: Option<DateTime>,
    /// State of the detail (明细状态).
    pub detail_state: Option<DetailState>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注).
    pub transfer_remark: Option<String>,
    /// Why it failed (明细失败原因).
    pub fail_reason: Option<FailReason>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// Bank type (收款银行类型).
    pub bank_type: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub user_name: Option<Sensitive>,
    /// When the transfer was finished (转账完成时间).
    pub transfer_finish_time: Option<DateTime>,
    /// When the bank returned the funds (银行退票时间).
    pub bank_refund_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceTransferDetail
    []
    [out_batch_no, batch_id, out_detail_no, detail_id, sp_appid, sub_mchid, sub_appid, create_time, detail_state, transfer_amount, transfer_remark, fail_reason, openid, bank_type, user_name, transfer_finish_time, bank_refund_time,]
    []
}

/// The information reported for a transfer scene.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SceneReport {
    /// Reported details of the insurance policy (保险保单报备信息).
    pub insurance_policy: Option<InsurancePolicy>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SceneReport {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            insurance_policy: None,
            extra: Extra::new(),
        }
    }

    /// Reported details of the insurance policy (保险保单报备信息).
    pub fn insurance_policy<Via>(
        mut self,
        insurance_policy: impl IntoField<InsurancePolicy, Via>,
    ) -> Self {
        self.insurance_policy = insurance_policy.into_field();
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
    [insurance_policy,]
    []
}

/// A reservation just created, with its number, state and package.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedReservation {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own reservation number (商户预约单号).
    pub out_reservation_no: Option<String>,
    /// WeChat Pay's reservation number (微信转账预约单号).
    pub reservation_id: Option<String>,
    /// When it was accepted (预约记录受理时间).
    pub accept_time: Option<DateTime>,
    /// State (预约记录状态).
    pub state: Option<ReservationState>,
    /// Package data for jumping to the receiving page.
    pub package_info: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedReservation
    []
    [sub_mchid, out_reservation_no, reservation_id, accept_time, state, package_info,]
    []
}

/// An insurance reservation with its state, amounts and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceReservation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (服务商AppID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (二级商户AppID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's reservation number (微信转账预约单号).
    pub reservation_id: Option<String>,
    /// The merchant's own reservation number (商户预约单号).
    pub out_reservation_no: Option<String>,
    /// Transfer scene id (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// Estimated latest transfer date (预计最晚转账日期).
    pub estimated_date: Option<DateTime>,
    /// Estimated largest transfer amount (预计最大转账金额). In fen.
    pub estimated_max_amount: Option<i64>,
    /// Exact transfer amount (准确转账金额). In fen.
    pub exact_amount: Option<i64>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// Bank type (收款银行类型).
    pub bank_type: Option<String>,
    /// State (预约记录状态).
    pub state: Option<ReservationState>,
    /// When it was accepted (预约记录受理的时间).
    pub accept_time: Option<DateTime>,
    /// When the user confirmed the reservation (预约记录用户确认预约的时间).
    pub reserve_time: Option<DateTime>,
    /// Details of the closing (预约记录的关闭信息).
    pub close_info: Option<InsuranceReservationCloseInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceReservation
    []
    [sp_mchid, sub_mchid, sp_appid, sub_appid, reservation_id, out_reservation_no, transfer_scene_id, estimated_date, estimated_max_amount, exact_amount, openid, bank_type, state, accept_time, reserve_time, close_info,]
    []
}

/// A batch with a page of its details.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchPage {
    /// Transfer batch (转账批次单).
    pub transfer_batch: Option<Batch>,
    /// Result data (转账明细单列表).
    pub data: Option<Vec<DetailSummary>>,
    /// Start of the page of results.
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BatchPage
    []
    [transfer_batch, data, offset, limit,]
    []
}

/// One transfer in a batch with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferDetail {
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (商家转账批次单号).
    pub batch_id: Option<String>,
    /// The merchant's own detail number (商家明细单号).
    pub out_detail_no: Option<String>,
    /// WeChat Pay's detail number (商家转账明细单号).
    pub detail_id: Option<String>,
    /// The service provider's application id (服务商应用ID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户应用ID).
    pub sub_appid: Option<String>,
    /// When it was created (转账发起时间).
    pub create_time: Option<DateTime>,
    /// State of the detail (明细状态).
    pub detail_state: Option<DetailState>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注).
    pub transfer_remark: Option<String>,
    /// Why it failed (明细失败原因).
    pub fail_reason: Option<FailReason>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// Bank type (收款银行类型).
    pub bank_type: Option<String>,
    /// The user's name (收款用户姓名).
    pub user_name: Option<String>,
    /// When the transfer was finished (转账完成时间).
    pub transfer_finish_time: Option<DateTime>,
    /// When the bank returned the funds (银行退票时间).
    pub bank_refund_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferDetail
    []
    [out_batch_no, batch_id, out_detail_no, detail_id, sp_appid, sub_mchid, sub_appid, create_time, detail_state, transfer_amount, transfer_remark, fail_reason, openid, bank_type, user_name, transfer_finish_time, bank_refund_time,]
    []
}

/// A reservation with its state, amounts and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reservation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (服务商AppID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (二级商户AppID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's reservation number (微信转账预约单号).
    pub reservation_id: Option<String>,
    /// The merchant's own reservation number (商户预约单号).
    pub out_reservation_no: Option<String>,
    /// Transfer scene id (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// Estimated latest transfer date (预计最晚转账日期).
    pub estimated_date: Option<DateTime>,
    /// Estimated largest transfer amount (预计最大转账金额). In fen.
    pub estimated_max_amount: Option<i64>,
    /// Exact transfer amount (准确转账金额). In fen.
    pub exact_amount: Option<i64>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// Bank type (收款银行类型).
    pub bank_type: Option<String>,
    /// State (预约记录状态).
    pub state: Option<ReservationState>,
    /// When it was accepted (预约记录受理的时间).
    pub accept_time: Option<DateTime>,
    /// When the user confirmed the reservation (预约记录用户确认预约的时间).
    pub reserve_time: Option<DateTime>,
    /// Details of the closing (预约记录的关闭信息).
    pub close_info: Option<ReservationCloseInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Reservation
    []
    [sp_mchid, sub_mchid, sp_appid, sub_appid, reservation_id, out_reservation_no, transfer_scene_id, estimated_date, estimated_max_amount, exact_amount, openid, bank_type, state, accept_time, reserve_time, close_info,]
    []
}

/// An insurance batch with its state and totals.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceBatch {
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (商家转账批次单号).
    pub batch_id: Option<String>,
    /// The service provider's application id (服务商应用ID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户应用ID).
    pub sub_appid: Option<String>,
    /// Batch state (批次状态).
    pub batch_state: Option<BatchState>,
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
    /// Amount that succeeded (转账成功金额). In fen.
    pub success_amount: Option<i64>,
    /// Number that succeeded (转账成功笔数).
    pub success_num: Option<i64>,
    /// Amount that failed (转账失败金额). In fen.
    pub failed_amount: Option<i64>,
    /// Number that failed (转账失败笔数).
    pub failed_num: Option<i64>,
    /// Transfer scene id (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// The service provider's merchant number (服务商商户号). Described by SKIT; no official source confirms it.
    pub sp_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceBatch
    []
    [out_batch_no, batch_id, sp_appid, sub_mchid, sub_appid, batch_state, batch_name, batch_remark, close_reason, total_amount, total_num, create_time, success_amount, success_num, failed_amount, failed_num, transfer_scene_id, sp_mchid,]
    []
}

/// The numbers and state of one transfer in an insurance batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceDetailSummary {
    /// WeChat Pay's detail number (商家转账明细单号).
    pub detail_id: Option<String>,
    /// The merchant's own detail number (商家明细单号).
    pub out_detail_no: Option<String>,
    /// State of the detail (明细状态).
    pub detail_state: Option<DetailState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceDetailSummary
    []
    [detail_id, out_detail_no, detail_state,]
    []
}

/// The insurance policy that a transfer belongs to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InsurancePolicy {
    /// Registration number of the insurance product (保险产品备案编号). Sources differ on whether it is required.
    pub product_registration_no: Option<String>,
    /// Policy number (保险单号). Required.
    pub policy_no: Option<String>,
    /// Name (保险名称). Required.
    pub name: Option<String>,
    /// Withdrawal number (取现单号).
    pub withdrawal_no: Option<String>,
    /// Claim number (理赔单号).
    pub claim_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InsurancePolicy {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `policy_no` and `name`.
    pub fn new() -> Self {
        Self {
            product_registration_no: None,
            policy_no: None,
            name: None,
            withdrawal_no: None,
            claim_no: None,
            extra: Extra::new(),
        }
    }

    /// Registration number of the insurance product (保险产品备案编号). Sources differ on whether it is required.
    pub fn product_registration_no<Via>(
        mut self,
        product_registration_no: impl IntoField<String, Via>,
    ) -> Self {
        self.product_registration_no = product_registration_no.into_field();
        self
    }

    /// Policy number (保险单号). Required.
    pub fn policy_no<Via>(mut self, policy_no: impl IntoField<String, Via>) -> Self {
        self.policy_no = policy_no.into_field();
        self
    }

    /// Name (保险名称). Required.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Withdrawal number (取现单号).
    pub fn withdrawal_no<Via>(mut self, withdrawal_no: impl IntoField<String, Via>) -> Self {
        self.withdrawal_no = withdrawal_no.into_field();
        self
    }

    /// Claim number (理赔单号).
    pub fn claim_no<Via>(mut self, claim_no: impl IntoField<String, Via>) -> Self {
        self.claim_no = claim_no.into_field();
        self
    }
}

impl Default for InsurancePolicy {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InsurancePolicy
    []
    [product_registration_no, policy_no, name, withdrawal_no, claim_no,]
    ["policy_no", "name",]
}

/// When and why an insurance reservation was closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceReservationCloseInfo {
    /// When it was closed (预约记录关闭的时间).
    pub close_time: Option<DateTime>,
    /// Why it was closed (预约记录关闭的原因).
    pub close_reason: Option<ReservationCloseReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceReservationCloseInfo
    []
    [close_time, close_reason,]
    []
}

/// A batch with its state and totals.
#[derive(Clone)]
#[non_exhaustive]
pub struct Batch {
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (商家转账批次单号).
    pub batch_id: Option<String>,
    /// The service provider's application id (服务商应用ID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户应用ID).
    pub sub_appid: Option<String>,
    /// Batch state (批次状态).
    pub batch_state: Option<BatchState>,
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
    /// Amount that succeeded (转账成功金额). In fen.
    pub success_amount: Option<i64>,
    /// Number that succeeded (转账成功笔数).
    pub success_num: Option<i64>,
    /// Amount that failed (转账失败金额). In fen.
    pub failed_amount: Option<i64>,
    /// Number that failed (转账失败笔数).
    pub failed_num: Option<i64>,
    /// Transfer scene id (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Batch
    []
    [out_batch_no, batch_id, sp_appid, sub_mchid, sub_appid, batch_state, batch_name, batch_remark, close_reason, total_amount, total_num, create_time, success_amount, success_num, failed_amount, failed_num, transfer_scene_id,]
    []
}

/// The numbers and state of one transfer in a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetailSummary {
    /// WeChat Pay's detail number (商家转账明细单号).
    pub detail_id: Option<String>,
    /// The merchant's own detail number (商家明细单号).
    pub out_detail_no: Option<String>,
    /// State of the detail (明细状态).
    pub detail_state: Option<DetailState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DetailSummary
    []
    [detail_id, out_detail_no, detail_state,]
    []
}

/// When and why a reservation was closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReservationCloseInfo {
    /// When it was closed (预约记录关闭的时间).
    pub close_time: Option<DateTime>,
    /// Why it was closed (预约记录关闭的原因).
    pub close_reason: Option<ReservationCloseReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReservationCloseInfo
    []
    [close_time, close_reason,]
    []
}
