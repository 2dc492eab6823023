// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Collections by individuals on e-commerce platforms, their settlement and abnormal funds (收付通个人收款).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryAbnormalFundReceipt`] | 查询在途异常资金付款结果 | `GET /v3/abnormal-fund-processing/receipts/{receipt_id}` |
//! | [`CreateTransferInstruction`] | 发起在途异常资金付款指令 | `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` |
//! | [`QueryTransferInstruction`] | 查询在途异常资金付款指令执行结果 | `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` |
//! | [`QueryContractByOutContractCode`] | 根据业务申请单号查签约信息 | `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` |
//! | [`AppPresignWithRealName`] | APP场景预签约（需要实名验证） | `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` |
//! | [`MiniprogramPresignWithRealName`] | 小程序场景预签约（需要实名验证） | `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` |
//! | [`AppPresign`] | APP场景预签约 | `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app` |
//! | [`MiniprogramPresign`] | 小程序场景预签约 | `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` |
//! | [`QueryAuthorizationByOpenid`] | 查询个人收款方授权结果 | `GET /v3/ecommerce/individual-contracts/{openid}` |
//! | [`ApplyForBatchSettlement`] | 个人收款-申请批量结算 | `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders` |
//! | [`QueryBatchSettlement`] | 个人收款-查询批量结算信息 | `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` |
//! | [`ApplyForAbnormalSettlement`] | 个人收款-申请异常结算批次单处理 | `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`AbnormalFundTransferred`](Event::AbnormalFundTransferred) |  | `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS` |
//! | [`SettlementSucceeded`](Event::SettlementSucceeded) | 个人收款-结算回调通知 | `SETTLEMENT.SUCCESS` |

mod app_presign;
mod app_presign_with_real_name;
mod apply_for_abnormal_settlement;
mod apply_for_batch_settlement;
mod create_transfer_instruction;
mod enums;
mod event;
mod miniprogram_presign;
mod miniprogram_presign_with_real_name;
mod query_abnormal_fund_receipt;
mod query_authorization_by_openid;
mod query_batch_settlement;
mod query_contract_by_out_contract_code;
mod query_transfer_instruction;
mod types;

pub use app_presign::AppPresign;
pub use app_presign_with_real_name::AppPresignWithRealName;
pub use apply_for_abnormal_settlement::{
    AbnormalBatchSettlement, AbnormalTradeScenario, ApplyForAbnormalSettlement, BatchState,
};
pub use apply_for_batch_settlement::{
    AcceptedBatchSettlement, Amount, ApplyForBatchSettlement, OrderSettlement, SettlementDetail,
};
pub use create_transfer_instruction::{
    CreateTransferInstruction, CreatedInstruction, InstructedFundReceipt,
};
pub use enums::{
    AbnormalReason, AbnormalSettlementMode, AuthorizationState, CredentialType, Currency,
    InstructionOperator, InstructionState, ProductName, ReceiptState, TradeScenario, TransferMode,
};
pub use event::{Event, FinishedSettlement};
pub use miniprogram_presign::MiniprogramPresign;
pub use miniprogram_presign_with_real_name::MiniprogramPresignWithRealName;
pub use query_abnormal_fund_receipt::QueryAbnormalFundReceipt;
pub use query_authorization_by_openid::{
    Authorization, PermissionType, QueryAuthorizationByOpenid,
};
pub use query_batch_settlement::{BatchSettlement, QueryBatchSettlement};
pub use query_contract_by_out_contract_code::{
    AuthorizationScope, Contract, QueryContractByOutContractCode, RealNameAuthorization,
};
pub use query_transfer_instruction::{
    InstructionCommander, InstructionReceiver, QueryTransferInstruction, TransferInstruction,
};
pub use types::{
    AbnormalFundReceipt, AbnormalSettlementResult, Commander, PresignedContract,
    ReceiptInstruction, Receiver, TransferAmount,
};
