// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::BankRechargeScene;
use super::ChargeAccountType;
use super::ClosureWithdrawalState;
use super::DayEndWithdrawalStatus;
use super::EmployeeState;
use super::EmployeeType;
use super::OnlineBankType;
use super::OutboundFailReason;
use super::OutboundResult;
use super::RechargeAccountType;
use super::RechargeChannel;
use super::RechargeState;
use super::SubMerchantRechargeScene;
use super::WithdrawalStatus;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// A sub-merchant's withdrawal with its status, amount and bank account.
    pub answer SubMerchantWithdrawal {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The service provider's merchant number (电商平台商户号).
            sp_mchid: String,
            /// Status (提现单状态).
            status: WithdrawalStatus,
            /// WeChat Pay's withdrawal number (微信支付提现单号). At most 128 characters.
            withdraw_id: String,
            /// The merchant's own request number (商户提现单号). At most 32 characters.
            out_request_no: String,
            /// Amount (提现金额). In fen.
            amount: i64,
            /// When it was created (发起提现时间).
            create_time: DateTime,
            /// When it was last updated (提现状态更新时间).
            update_time: DateTime,
            /// Reason (失败原因). At most 255 characters.
            reason: String,
            /// Remark (提现备注). At most 255 characters.
            remark: String,
            /// Bank memo (银行备注). At most 32 characters.
            bank_memo: String,
            /// Kind of account (出款账户类型).
            account_type: AccountType,
            /// Account number (入账银行账号后四位). At most 4 characters.
            account_number: String,
            /// Bank of the account (入账银行). At most 10 characters.
            account_bank: String,
            /// Bank name (入账银行全称). At most 128 characters.
            bank_name: String,
        }
    }
}

wxpay_core::model! {
    /// An order that sends funds abroad, with its result, amounts and rate.
    pub answer OutboundOrder {
        always {}
        optional {
            /// The merchant's own order number (商户出境单号). At most 64 characters.
            out_order_id: String,
            /// The sub-merchant's number (二级商户号). At most 64 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信出境单号). At most 128 characters.
            order_id: String,
            /// Result (出境结果).
            result: OutboundResult,
            /// Why it failed (出境失败的原因).
            fail_reason: OutboundFailReason,
            /// Amount (请求出境人民币金额). In fen.
            amount: i64,
            /// Actual amount sent abroad in foreign currency (真实出境外币金额). In fen.
            foreign_amount: i64,
            /// Foreign currency (外币币种). At most 20 characters.
            foreign_currency: String,
            /// Exchange rate value (汇率).
            rate: i64,
            /// Time of the currency purchase (购汇时间).
            exchange_rate_time: DateTime,
            /// Estimated time of the currency purchase (预计购汇时间).
            estimate_exchange_rate_time: DateTime,
            /// Actual amount sent abroad in renminbi (真实出境人民币金额). In fen.
            departure_amount: i64,
            /// Handling fee (手续费人民币金额). In fen.
            fee: i64,
            /// Merchant number that bears the handling fee (手续费承担商户号). At most 64 characters.
            charge_mchid: String,
            /// Account that bears the handling fee (手续费承担账户).
            charge_account_type: ChargeAccountType,
        }
    }
}

wxpay_core::model! {
    /// The answer that carries an application for a closed account's withdrawal.
    pub answer ClosureWithdrawalRecord {
        always {}
        optional {
            /// Withdrawal application.
            withdrawl_apply: ClosureWithdrawal,
        }
    }
}

wxpay_core::model! {
    /// The available and pending balance of one of the caller's accounts.
    pub answer PlatformBalance {
        always {}
        optional {
            /// Available balance (可用余额). In fen.
            available_amount: i64,
            /// Unavailable balance (不可用余额). In fen.
            pending_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The platform's withdrawal with its status and amount.
    pub answer PlatformWithdrawal {
        always {}
        optional {
            /// Status (提现单状态).
            status: WithdrawalStatus,
            /// WeChat Pay's withdrawal number (微信支付提现单号). At most 128 characters.
            withdraw_id: String,
            /// The merchant's own request number (商户提现单号). At most 32 characters.
            out_request_no: String,
            /// Amount (提现金额). In fen.
            amount: i64,
            /// When it was created (发起提现时间).
            create_time: DateTime,
            /// When it was last updated (提现状态更新时间).
            update_time: DateTime,
            /// Reason (失败原因). At most 255 characters.
            reason: String,
            /// Remark (提现备注). At most 255 characters.
            remark: String,
            /// Bank memo (银行附言). At most 32 characters.
            bank_memo: String,
            /// Kind of account (出款账户类型).
            account_type: AccountType,
            /// How to solve the withdrawal failure (提现失败解决方案). At most 255 characters.
            solution: String,
            /// Account number. At most 4 characters.
            account_number: String,
            /// Bank of the account. At most 10 characters.
            account_bank: String,
            /// Bank name. At most 128 characters.
            bank_name: String,
        }
    }
}

wxpay_core::model! {
    /// The amount and currency of a recharge.
    pub shared RechargeAmount {
        required {}
        optional {
            /// Amount (总金额). In fen.
            amount: i64,
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// The numbers of a recharge and the bank account to transfer to.
    pub answer BankRechargeApplication {
        always {}
        optional {
            /// WeChat Pay's top-up number (微信支付充值单号).
            recharge_id: String,
            /// The merchant's own top-up number (商户充值单号).
            out_recharge_no: String,
            /// Bank account to transfer into (银行账户).
            transfer_in_account: TransferInAccount,
        }
    }
}

wxpay_core::model! {
    /// A recharge by bank transfer with its state and payment.
    pub answer BankRecharge {
        always {}
        optional {
            /// Merchant number (充值商户号).
            mchid: String,
            /// WeChat Pay's top-up number (微信支付充值单号).
            recharge_id: String,
            /// The merchant's own top-up number (商户充值单号).
            out_recharge_no: String,
            /// Kind of account (充值入账账户).
            account_type: AccountType,
            /// Top-up state (充值状态).
            recharge_state: RechargeState,
            /// Top-up scene (充值场景).
            recharge_scene: BankRechargeScene,
            /// Description of the top-up state (充值状态描述).
            recharge_state_desc: String,
            /// Top-up amount (充值金额).
            recharge_amount: RechargeAmount,
            /// Payment details of a top-up by bank transfer (转账充值的付款信息).
            bank_transfer_info: BankTransferInfo,
            /// When it was accepted (受理充值时间).
            accept_time: DateTime,
            /// When it succeeded (充值成功时间).
            success_time: DateTime,
            /// When it was closed (关闭充值时间).
            close_time: DateTime,
            /// Top-up channels available (可用充值渠道列表). Described by SKIT; no official source confirms it.
            available_recharge_channels: Vec<RechargeChannel>,
        }
    }
}

wxpay_core::model! {
    /// An employee who may recharge by scanning a code, with the state.
    pub answer RechargeEmployee {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The user's id within the service provider's application (员工OpenID).
            sp_openid: String,
            /// State (员工状态).
            state: EmployeeState,
            /// When it was created (添加员工时间).
            create_time: DateTime,
            /// When it was last updated (最后更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A recharge of a sub-merchant's account with its state and payment.
    pub answer SubMerchantRecharge {
        always {}
        optional {
            /// The service provider's merchant number (平台商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's top-up number (微信支付充值单号).
            recharge_id: String,
            /// The merchant's own top-up number (商户充值单号).
            out_recharge_no: String,
            /// Top-up channel (充值渠道).
            recharge_channel: RechargeChannel,
            /// Kind of account (充值入账账户).
            account_type: RechargeAccountType,
            /// Top-up state (充值状态).
            recharge_state: RechargeState,
            /// Top-up scene (充值场景).
            recharge_scene: SubMerchantRechargeScene,
            /// Description of the top-up state (充值状态描述).
            recharge_state_desc: String,
            /// Top-up amount (充值金额).
            recharge_amount: RechargeAmount,
            /// Payment details of a top-up by bank transfer (转账充值的付款信息).
            bank_transfer_info: SubMerchantBankTransferInfo,
            /// Payment details of a top-up by QR code (扫码充值的付款信息).
            qr_recharge_info: QrRechargeInfo,
            /// Payment details of a top-up by online banking (网银充值的付款信息).
            online_bank_recharge_info: OnlineBankRechargeInfo,
            /// When it was accepted (受理充值时间).
            accept_time: DateTime,
            /// When it succeeded (充值成功时间).
            success_time: DateTime,
            /// When it was closed (关闭充值时间).
            close_time: DateTime,
            /// Top-up channels available (可用充值渠道列表).
            available_recharge_channels: Vec<RechargeChannel>,
        }
    }
}

wxpay_core::model! {
    /// A reserved withdrawal by the day-end balance with its status and amounts.
    pub answer DayEndWithdrawal {
        always {}
        optional {
            /// The service provider's merchant number (收付通平台商户号).
            sp_mchid: String,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// Status (单据状态).
            status: DayEndWithdrawalStatus,
            /// WeChat Pay's withdrawal number (微信支付提现单号). At most 64 characters.
            withdraw_id: String,
            /// The merchant's own request number (商户提现单号). At most 32 characters.
            out_request_no: String,
            /// Total amount (提现金额). In fen.
            total_amount: i64,
            /// Amount that succeeded (提现成功金额). In fen.
            success_amount: i64,
            /// Amount that failed (提现失败金额). In fen.
            fail_amount: i64,
            /// Refund amount (提现退票金额). In fen.
            refund_amount: i64,
            /// When it was created (发起提现时间).
            create_time: DateTime,
            /// When it was last updated (提现状态更新时间).
            update_time: DateTime,
            /// Reason (失败原因). At most 255 characters.
            reason: String,
            /// Remark (提现备注). At most 255 characters.
            remark: String,
            /// Bank memo (银行附言). At most 32 characters.
            bank_memo: String,
            /// Kind of account (出款账户类型).
            account_type: AccountType,
            /// Account number (入账银行账号后四位). At most 4 characters.
            account_number: String,
            /// Bank of the account (入账银行). At most 10 characters.
            account_bank: String,
            /// Bank name (入账银行全称). At most 128 characters.
            bank_name: String,
        }
    }
}

wxpay_core::model! {
    /// An application for a closed account's withdrawal with its state.
    pub answer ClosureWithdrawal {
        always {}
        optional {
            /// WeChat Pay's application number. At most 32 characters.
            applyment_id: String,
            /// The merchant's own request number. At most 32 characters.
            out_request_no: String,
            /// State.
            state: ClosureWithdrawalState,
            /// Why it failed (失败原因). At most 1024 characters.
            fail_reason: String,
            /// When it was last modified (最后更新时间).
            modify_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// Links to this page and its neighbours.
    pub answer PageLinks {
        always {}
        optional {
            /// Link to the next page (下一页链接).
            next: String,
            /// Link to the previous page (上一页链接).
            prev: String,
            /// Link to the current page.
            self_ = "self": String,
        }
    }
}

wxpay_core::model! {
    /// The bank account that a recharge is transferred to.
    pub answer TransferInAccount {
        always {}
        optional {
            /// Bank name (开户银行名称).
            bank_name: String,
            /// Province and city code of the bank (开户银行省市编码).
            bank_address_code: String,
            /// Bank code (开户银行行号).
            bank_code: String,
            /// Bank account name (银行账户名称).
            bank_account_name: String,
            /// Bank account number (银行账号).
            bank_account_no: String,
        }
    }
}

wxpay_core::model! {
    /// How a recharge was paid by bank transfer.
    pub answer BankTransferInfo {
        always {}
        optional {
            /// Memo of the top-up transfer (转账充值附言).
            memo: String,
            /// When it was returned (银行转账退回时间).
            return_time: DateTime,
            /// Why it was returned (银行转账退回原因).
            return_reason: String,
            /// Bank name (开户银行名称).
            bank_name: String,
            /// Last digits of the bank card number (银行卡号后四位).
            bank_card_tail: String,
            /// Bank serial or order number (转入的银行流水单号). Described by SKIT; no official source confirms it.
            bill_no: String,
        }
    }
}

wxpay_core::model! {
    /// How a sub-merchant's recharge was paid by bank transfer.
    pub answer SubMerchantBankTransferInfo {
        always {}
        optional {
            /// Bank serial or order number (转入的银行流水单号).
            bill_no: String,
            /// Memo of the top-up transfer (转账充值附言).
            memo: String,
            /// When it was returned (银行转账退回时间).
            return_time: DateTime,
            /// Why it was returned (银行转账退回原因).
            return_reason: String,
            /// Bank name (开户银行名称).
            bank_name: String,
            /// Last digits of the bank card number (银行卡号后四位).
            bank_card_tail: String,
            /// Bank account name (银行账户名称).
            bank_account_name: String,
        }
    }
}

wxpay_core::model! {
    /// Who paid a recharge by scanning a code.
    pub answer QrRechargeInfo {
        always {}
        optional {
            /// The user's id within the application (用户OpenID).
            openid: String,
            /// Employee type (员工类型).
            employee_type: EmployeeType,
        }
    }
}

wxpay_core::model! {
    /// How a recharge was paid by online banking.
    pub answer OnlineBankRechargeInfo {
        always {}
        optional {
            /// Bank serial or order number (银行交易订单号).
            bill_no: String,
            /// When it was returned (网银充值退回时间).
            return_time: String,
            /// Why it was returned (网银充值退回原因).
            return_reason: String,
            /// Bank name (开户银行名称).
            bank_name: String,
            /// Online banking type (网银类型).
            online_bank_type: OnlineBankType,
            /// Last digits of the bank card number (银行卡号后四位).
            bank_card_tail: String,
            /// Bank account name (银行账户名称).
            bank_account_name: String,
        }
    }
}
