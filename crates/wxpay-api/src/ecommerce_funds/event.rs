// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::QrRechargeInfo;
use super::RechargeAccountType;
use super::RechargeAmount;
use super::RechargeChannel;
use super::RechargeState;
use super::SubMerchantBankTransferInfo;
use super::SubMerchantRechargeScene;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of ecommerce funds (余额、提现、充值、资金出境).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A recharge has succeeded (平台收付通商家充值-充值成功通知).
        ///
        /// `RECHARGE.SUCCESS`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html)
        #[doc(alias("平台收付通商家充值-充值成功通知", "RECHARGE.SUCCESS"))]
        RechargeSucceeded(FinishedRecharge) = "RECHARGE.SUCCESS",
        /// A recharge was closed (平台收付通商家充值-关闭充值通知).
        ///
        /// `RECHARGE.CLOSED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html)
        #[doc(alias("平台收付通商家充值-关闭充值通知", "RECHARGE.CLOSED"))]
        RechargeClosed(FinishedRecharge) = "RECHARGE.CLOSED",
        /// The state of a withdrawal has changed.
        ///
        /// `MCHWITHDRAW.CHANGE`
        ///
        /// - Original type: `mch_withdraw`.
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013049135)
        #[doc(alias("MCHWITHDRAW.CHANGE"))]
        WithdrawalChanged(WithdrawalChange) = "MCHWITHDRAW.CHANGE" of ["mch_withdraw"],
    }
}

/// A recharge that has ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedRecharge {
    /// The service provider's merchant number.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number.
    pub sub_mchid: Option<String>,
    /// The merchant's own top-up number (商户充值单号).
    pub out_recharge_no: Option<String>,
    /// WeChat Pay's top-up number (微信支付充值单号).
    pub recharge_id: Option<String>,
    /// Top-up scene (充值场景).
    pub recharge_scene: Option<SubMerchantRechargeScene>,
    /// Kind of account.
    pub account_type: Option<RechargeAccountType>,
    /// Top-up channel.
    pub recharge_channel: Option<RechargeChannel>,
    /// Top-up amount (充值金额).
    pub recharge_amount: Option<RechargeAmount>,
    /// Top-up state (充值状态).
    pub recharge_state: Option<RechargeState>,
    /// Description of the top-up state (充值状态描述).
    pub recharge_state_desc: Option<String>,
    /// When it was accepted (受理充值时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded.
    pub success_time: Option<DateTime>,
    /// Remark that the request for the recharge set.
    pub remark: Option<String>,
    /// Payment details of a top-up by QR code.
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// Payment details of a top-up by bank transfer (转账充值的付款信息).
    pub bank_transfer_info: Option<SubMerchantBankTransferInfo>,
    /// When it was closed (关闭充值时间).
    pub close_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FinishedRecharge
    []
    [sp_mchid, sub_mchid, out_recharge_no, recharge_id, recharge_scene, account_type, recharge_channel, recharge_amount, recharge_state, recharge_state_desc, accept_time, success_time, remark, qr_recharge_info, bank_transfer_info, close_time,]
    []
}

/// A withdrawal whose state has changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct WithdrawalChange {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { WithdrawalChange
    []
    []
    []
}
