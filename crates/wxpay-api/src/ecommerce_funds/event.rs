// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::QrRechargeInfo;
use super::RechargeAccountType;
use super::RechargeAmount;
use super::RechargeChannel;
use super::RechargeState;
use super::SubMerchantBankTransferInfo;
use super::SubMerchantRechargeScene;
use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of ecommerce funds (余额、提现、充值、资金出境).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A recharge has succeeded (平台收付通商家充值-充值成功通知).
        ///
        /// `RECHARGE.SUCCESS`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html)
        #[doc(alias = "平台收付通商家充值-充值成功通知")]
        RechargeSucceeded(FinishedRecharge) = "RECHARGE.SUCCESS",
        /// A recharge was closed (平台收付通商家充值-关闭充值通知).
        ///
        /// `RECHARGE.CLOSED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html)
        #[doc(alias = "平台收付通商家充值-关闭充值通知")]
        RechargeClosed(FinishedRecharge) = "RECHARGE.CLOSED",
        /// The state of a withdrawal has changed.
        ///
        /// `MCHWITHDRAW.CHANGE`
        ///
        /// - Original type: `mch_withdraw`.
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013049135)
        WithdrawalChanged(WithdrawalChange) = "MCHWITHDRAW.CHANGE" of ["mch_withdraw"],
    }
}

wxpay_core::model! {
    /// A recharge that has ended.
    pub answer FinishedRecharge {
        always {}
        optional {
            /// The service provider's merchant number.
            sp_mchid: String,
            /// The sub-merchant's number.
            sub_mchid: String,
            /// The merchant's own top-up number.
            out_recharge_no: String,
            /// WeChat Pay's top-up number.
            recharge_id: String,
            /// Top-up scene.
            recharge_scene: SubMerchantRechargeScene,
            /// Kind of account.
            account_type: RechargeAccountType,
            /// Top-up channel.
            recharge_channel: RechargeChannel,
            /// Top-up amount.
            recharge_amount: RechargeAmount,
            /// Top-up state.
            recharge_state: RechargeState,
            /// Description of the top-up state.
            recharge_state_desc: String,
            /// When it was accepted.
            accept_time: DateTime,
            /// When it succeeded.
            success_time: DateTime,
            /// Remark.
            remark: String,
            /// Payment details of a top-up by QR code.
            qr_recharge_info: QrRechargeInfo,
            /// Payment details of a top-up by bank transfer.
            bank_transfer_info: SubMerchantBankTransferInfo,
            /// When it was closed.
            close_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A withdrawal whose state has changed.
    pub answer WithdrawalChange {
        always {}
        optional {}
    }
}
