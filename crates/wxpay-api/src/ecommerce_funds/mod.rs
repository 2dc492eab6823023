// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Balances, withdrawals, recharges, bank receipts and funds sent abroad on e-commerce platforms (余额、提现、充值、资金出境).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QuerySubMerchantBalance`] | 查询二级商户账户实时余额 | `GET /v3/ecommerce/fund/balance/{sub_mchid}` |
//! | [`QuerySubMerchantDayEndBalance`] | 查询二级商户账户日终余额 | `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}` |
//! | [`WithdrawSubMerchantBalance`] | 账户余额提现 | `POST /v3/ecommerce/fund/withdraw` |
//! | [`QuerySubMerchantWithdrawalByOutRequestNo`] | 商户提现单号查询 | `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` |
//! | [`QuerySubMerchantWithdrawalById`] | 微信支付提现单号查询 | `GET /v3/ecommerce/fund/withdraw/{withdraw_id}` |
//! | [`ApplyForForeignExchangeBill`] | 获取购付汇账单文件下载链接 | `GET /v3/funds-to-oversea/bill-download-url` |
//! | [`CreateOutboundOrder`] | 申请资金出境 | `POST /v3/funds-to-oversea/orders` |
//! | [`QueryOutboundOrder`] | 查询出境结果 | `GET /v3/funds-to-oversea/orders/{out_order_id}` |
//! | [`CreateOutboundReturn`] | 申请资金出境退回 | `POST /v3/funds-to-oversea/return/return-orders` |
//! | [`QueryOutboundReturn`] | 查询出境退回结果（通过商户出境退回单号） | `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` |
//! | [`QueryAvailableOutboundAmount`] | 查询订单剩余可出境余额 | `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` |
//! | [`ApplyForClosureWithdrawal`] | 提交已注销商户号可用余额提现申请单 | `POST /v3/mch_operate/risk/withdrawl-apply` |
//! | [`QueryClosureWithdrawalById`] | 微信支付提现申请单号查询提现申请单状态 | `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` |
//! | [`QueryClosureWithdrawalByOutRequestNo`] | 商户提现申请单号查询提现申请单状态 | `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` |
//! | [`QueryPlatformBalance`] | 查询账户实时余额 | `GET /v3/merchant/fund/balance/{account_type}` |
//! | [`QueryPlatformDayEndBalance`] | 查询账户日终余额 | `GET /v3/merchant/fund/dayendbalance/{account_type}` |
//! | [`WithdrawPlatformBalance`] | 电商平台提现 | `POST /v3/merchant/fund/withdraw` |
//! | [`ApplyForAbnormalWithdrawalBill`] | 按日下载提现异常文件 | `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}` |
//! | [`QueryPlatformWithdrawalByOutRequestNo`] | 电商平台(商户提现单号查询)提现状态 | `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}` |
//! | [`QueryPlatformWithdrawalById`] | 电商平台(微信支付提现单号)查询提现状态 | `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` |
//! | [`ListProviderIncomeRecords`] | 服务商银行来账查询 | `GET /v3/merchantfund/merchant/income-records` |
//! | [`ListSubMerchantIncomeRecords`] | 特约商户银行来账查询 | `GET /v3/merchantfund/partner/income-records` |
//! | [`ApplyForPlatformBankRecharge`] | 申请银行转账充值 | `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply` |
//! | [`QueryPlatformBankRecharge`] | 查询银行转账充值结果 | `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` |
//! | [`AddRechargeEmployee`] | 添加二级商户可扫码充值员工 | `POST /v3/platsolution/ecommerce/recharge-employees` |
//! | [`ListRechargeEmployees`] | 查询二级商户可扫码充值员工列表 | `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` |
//! | [`DeleteRechargeEmployee`] | 删除二级商户可扫码充值员工 | `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` |
//! | [`ApplyForSubMerchantRecharge`] | 申请二级商户充值 | `POST /v3/platsolution/ecommerce/recharges/apply` |
//! | [`QuerySubMerchantRecharge`] | 查询二级商户充值结果 | `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` |
//! | [`CloseSubMerchantRecharge`] | 关闭二级商户充值 | `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` |
//! | [`ReserveDayEndWithdrawal`] | 二级商户按日终余额预约提现 | `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` |
//! | [`QueryDayEndWithdrawal`] | 查询二级商户按日终余额预约提现状态 | `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` |
//! | [`ApplyForMerchantBankRecharge`] | 申请银行转账充值 | `POST /v3/recharge/bank-transfer-recharges/apply` |
//! | [`QueryMerchantBankRecharge`] | 查询银行转账充值结果 | `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`RechargeSucceeded`](Event::RechargeSucceeded) | 平台收付通商家充值-充值成功通知 | `RECHARGE.SUCCESS` |
//! | [`RechargeClosed`](Event::RechargeClosed) | 平台收付通商家充值-关闭充值通知 | `RECHARGE.CLOSED` |
//! | [`WithdrawalChanged`](Event::WithdrawalChanged) |  | `MCHWITHDRAW.CHANGE` |

mod add_recharge_employee;
mod apply_for_abnormal_withdrawal_bill;
mod apply_for_closure_withdrawal;
mod apply_for_foreign_exchange_bill;
mod apply_for_merchant_bank_recharge;
mod apply_for_platform_bank_recharge;
mod apply_for_sub_merchant_recharge;
mod close_sub_merchant_recharge;
mod create_outbound_order;
mod create_outbound_return;
mod delete_recharge_employee;
mod enums;
mod event;
mod list_provider_income_records;
mod list_recharge_employees;
mod list_sub_merchant_income_records;
mod query_available_outbound_amount;
mod query_closure_withdrawal_by_id;
mod query_closure_withdrawal_by_out_request_no;
mod query_day_end_withdrawal;
mod query_merchant_bank_recharge;
mod query_outbound_order;
mod query_outbound_return;
mod query_platform_balance;
mod query_platform_bank_recharge;
mod query_platform_day_end_balance;
mod query_platform_withdrawal_by_id;
mod query_platform_withdrawal_by_out_request_no;
mod query_sub_merchant_balance;
mod query_sub_merchant_day_end_balance;
mod query_sub_merchant_recharge;
mod query_sub_merchant_withdrawal_by_id;
mod query_sub_merchant_withdrawal_by_out_request_no;
mod reserve_day_end_withdrawal;
mod types;
mod withdraw_platform_balance;
mod withdraw_sub_merchant_balance;

#[doc(alias(
    "添加二级商户可扫码充值员工",
    "/v3/platsolution/ecommerce/recharge-employees",
    "POST /v3/platsolution/ecommerce/recharge-employees",
    "4013521743"
))]
pub use add_recharge_employee::AddRechargeEmployee;
#[doc(alias(
    "按日下载提现异常文件",
    "/v3/merchant/fund/withdraw/bill-type/{bill_type}",
    "GET /v3/merchant/fund/withdraw/bill-type/{bill_type}",
    "4012476678",
    "QueryAbnormalWithdrawalBill"
))]
pub use apply_for_abnormal_withdrawal_bill::ApplyForAbnormalWithdrawalBill;
pub use apply_for_abnormal_withdrawal_bill::{AbnormalWithdrawalBill, TarType, WithdrawalBillType};
#[doc(alias(
    "提交已注销商户号可用余额提现申请单",
    "/v3/mch_operate/risk/withdrawl-apply",
    "POST /v3/mch_operate/risk/withdrawl-apply",
    "4012488950"
))]
pub use apply_for_closure_withdrawal::ApplyForClosureWithdrawal;
pub use apply_for_closure_withdrawal::{
    AdditionalMaterials, BankAccountInfo, ClosureWithdrawalApplication, IdDocumentType,
    IdentityInfo, OutAccountType, PayeeAccountType, PayeeType, ProofMedia, ProofMediaList,
    ProofMediaType, WithdrawalPayee,
};
#[doc(alias(
    "获取购付汇账单文件下载链接",
    "/v3/funds-to-oversea/bill-download-url",
    "GET /v3/funds-to-oversea/bill-download-url",
    "4012476132",
    "QueryForeignExchangeBill"
))]
pub use apply_for_foreign_exchange_bill::ApplyForForeignExchangeBill;
pub use apply_for_foreign_exchange_bill::ForeignExchangeBill;
#[doc(alias(
    "申请银行转账充值",
    "/v3/recharge/bank-transfer-recharges/apply",
    "POST /v3/recharge/bank-transfer-recharges/apply",
    "4012585425"
))]
pub use apply_for_merchant_bank_recharge::ApplyForMerchantBankRecharge;
pub use apply_for_merchant_bank_recharge::MerchantRechargeScene;
#[doc(alias(
    "申请银行转账充值",
    "/v3/platsolution/ecommerce/bank-transfer-recharges/apply",
    "POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply",
    "4012763053"
))]
pub use apply_for_platform_bank_recharge::ApplyForPlatformBankRecharge;
#[doc(alias(
    "申请二级商户充值",
    "/v3/platsolution/ecommerce/recharges/apply",
    "POST /v3/platsolution/ecommerce/recharges/apply",
    "4012762860"
))]
pub use apply_for_sub_merchant_recharge::ApplyForSubMerchantRecharge;
pub use apply_for_sub_merchant_recharge::SubMerchantRechargeApplication;
#[doc(alias(
    "关闭二级商户充值",
    "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
    "POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
    "4012762895"
))]
pub use close_sub_merchant_recharge::CloseSubMerchantRecharge;
#[doc(alias(
    "申请资金出境",
    "/v3/funds-to-oversea/orders",
    "POST /v3/funds-to-oversea/orders",
    "4012476113"
))]
pub use create_outbound_order::CreateOutboundOrder;
pub use create_outbound_order::{
    ExpressInfo, GoodsInfo, OutboundPayee, PresaleInfo, PresalePaymentType, SellerInfo,
};
#[doc(alias(
    "申请资金出境退回",
    "/v3/funds-to-oversea/return/return-orders",
    "POST /v3/funds-to-oversea/return/return-orders",
    "4013735039"
))]
pub use create_outbound_return::CreateOutboundReturn;
pub use create_outbound_return::CreatedOutboundReturn;
#[doc(alias(
    "删除二级商户可扫码充值员工",
    "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
    "POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
    "4013521753"
))]
pub use delete_recharge_employee::DeleteRechargeEmployee;
pub use enums::{
    AccountType, BankRechargeScene, ChargeAccountType, ClosureWithdrawalState,
    DayEndWithdrawalStatus, EmployeeState, EmployeeType, HashType, IncomeRecordType,
    OnlineBankType, OutboundFailReason, OutboundResult, OutboundReturnFailReason,
    OutboundReturnState, RechargeAccountType, RechargeChannel, RechargeState,
    SubMerchantRechargeScene, WithdrawalStatus,
};
pub use event::{Event, FinishedRecharge, WithdrawalChange};
#[doc(alias(
    "服务商银行来账查询",
    "/v3/merchantfund/merchant/income-records",
    "GET /v3/merchantfund/merchant/income-records"
))]
pub use list_provider_income_records::ListProviderIncomeRecords;
pub use list_provider_income_records::{ProviderIncomePage, ProviderIncomeRecord};
#[doc(alias(
    "查询二级商户可扫码充值员工列表",
    "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
    "GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
    "4013521757"
))]
pub use list_recharge_employees::ListRechargeEmployees;
pub use list_recharge_employees::RechargeEmployees;
#[doc(alias(
    "特约商户银行来账查询",
    "/v3/merchantfund/partner/income-records",
    "GET /v3/merchantfund/partner/income-records"
))]
pub use list_sub_merchant_income_records::ListSubMerchantIncomeRecords;
pub use list_sub_merchant_income_records::{SubMerchantIncomePage, SubMerchantIncomeRecord};
pub use query_available_outbound_amount::AvailableOutboundAmount;
#[doc(alias(
    "查询订单剩余可出境余额",
    "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
    "GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
    "4012476109"
))]
pub use query_available_outbound_amount::QueryAvailableOutboundAmount;
#[doc(alias(
    "微信支付提现申请单号查询提现申请单状态",
    "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
    "GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
    "4012778400"
))]
pub use query_closure_withdrawal_by_id::QueryClosureWithdrawalById;
#[doc(alias(
    "商户提现申请单号查询提现申请单状态",
    "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
    "GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
    "4012476164"
))]
pub use query_closure_withdrawal_by_out_request_no::QueryClosureWithdrawalByOutRequestNo;
#[doc(alias(
    "查询二级商户按日终余额预约提现状态",
    "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
    "GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
    "4013328163"
))]
pub use query_day_end_withdrawal::QueryDayEndWithdrawal;
#[doc(alias(
    "查询银行转账充值结果",
    "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    "GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    "4012585430"
))]
pub use query_merchant_bank_recharge::QueryMerchantBankRecharge;
#[doc(alias(
    "查询出境结果",
    "/v3/funds-to-oversea/orders/{out_order_id}",
    "GET /v3/funds-to-oversea/orders/{out_order_id}",
    "4012476127"
))]
pub use query_outbound_order::QueryOutboundOrder;
pub use query_outbound_return::OutboundReturn;
#[doc(alias(
    "查询出境退回结果（通过商户出境退回单号）",
    "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
    "GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
    "4013735052"
))]
pub use query_outbound_return::QueryOutboundReturn;
#[doc(alias(
    "查询账户实时余额",
    "/v3/merchant/fund/balance/{account_type}",
    "GET /v3/merchant/fund/balance/{account_type}",
    "4012476700"
))]
pub use query_platform_balance::QueryPlatformBalance;
#[doc(alias(
    "查询银行转账充值结果",
    "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    "GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    "4012763057"
))]
pub use query_platform_bank_recharge::QueryPlatformBankRecharge;
#[doc(alias(
    "查询账户日终余额",
    "/v3/merchant/fund/dayendbalance/{account_type}",
    "GET /v3/merchant/fund/dayendbalance/{account_type}",
    "4012476702"
))]
pub use query_platform_day_end_balance::QueryPlatformDayEndBalance;
#[doc(alias(
    "电商平台(微信支付提现单号)查询提现状态",
    "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
    "GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
    "4012476674"
))]
pub use query_platform_withdrawal_by_id::QueryPlatformWithdrawalById;
#[doc(alias(
    "电商平台(商户提现单号查询)提现状态",
    "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
    "GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
    "4012476672"
))]
pub use query_platform_withdrawal_by_out_request_no::QueryPlatformWithdrawalByOutRequestNo;
#[doc(alias(
    "查询二级商户账户实时余额",
    "/v3/ecommerce/fund/balance/{sub_mchid}",
    "GET /v3/ecommerce/fund/balance/{sub_mchid}",
    "4012476690"
))]
pub use query_sub_merchant_balance::QuerySubMerchantBalance;
pub use query_sub_merchant_balance::SubMerchantBalance;
#[doc(alias(
    "查询二级商户账户日终余额",
    "/v3/ecommerce/fund/enddaybalance/{sub_mchid}",
    "GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}",
    "4012476693"
))]
pub use query_sub_merchant_day_end_balance::QuerySubMerchantDayEndBalance;
pub use query_sub_merchant_day_end_balance::{DayEndAccountType, SubMerchantDayEndBalance};
#[doc(alias(
    "查询二级商户充值结果",
    "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
    "GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
    "4012762874"
))]
pub use query_sub_merchant_recharge::QuerySubMerchantRecharge;
#[doc(alias(
    "微信支付提现单号查询",
    "/v3/ecommerce/fund/withdraw/{withdraw_id}",
    "GET /v3/ecommerce/fund/withdraw/{withdraw_id}",
    "4012476665"
))]
pub use query_sub_merchant_withdrawal_by_id::QuerySubMerchantWithdrawalById;
#[doc(alias(
    "商户提现单号查询",
    "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
    "GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
    "4012476656"
))]
pub use query_sub_merchant_withdrawal_by_out_request_no::QuerySubMerchantWithdrawalByOutRequestNo;
#[doc(alias(
    "二级商户按日终余额预约提现",
    "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
    "POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
    "4013328143"
))]
pub use reserve_day_end_withdrawal::ReserveDayEndWithdrawal;
pub use reserve_day_end_withdrawal::WithdrawalAmountRule;
pub use types::{
    BankRecharge, BankRechargeApplication, BankTransferInfo, ClosureWithdrawal,
    ClosureWithdrawalRecord, DayEndWithdrawal, OnlineBankRechargeInfo, OutboundOrder, PageLinks,
    PlatformBalance, PlatformWithdrawal, QrRechargeInfo, RechargeAmount, RechargeEmployee,
    SubMerchantBankTransferInfo, SubMerchantRecharge, SubMerchantWithdrawal, TransferInAccount,
};
pub use withdraw_platform_balance::CreatedPlatformWithdrawal;
#[doc(alias(
    "电商平台提现",
    "/v3/merchant/fund/withdraw",
    "POST /v3/merchant/fund/withdraw",
    "4012476670"
))]
pub use withdraw_platform_balance::WithdrawPlatformBalance;
pub use withdraw_sub_merchant_balance::CreatedSubMerchantWithdrawal;
#[doc(alias(
    "账户余额提现",
    "/v3/ecommerce/fund/withdraw",
    "POST /v3/ecommerce/fund/withdraw",
    "4012476652"
))]
pub use withdraw_sub_merchant_balance::WithdrawSubMerchantBalance;
