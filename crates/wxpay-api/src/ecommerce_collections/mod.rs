// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Collections by individuals on e-commerce platforms, their settlement and abnormal funds (收付通个人收款).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryAbnormalFundReceipt`] | 查询在途异常资金付款结果 | `GET /v3/abnormal-fund-processing/receipts/{receipt_id}` |
//! | [`CreateTransferInstruction`] | 发起在途异常资金付款指令 | `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` |
//! | [`QueryTransferInstruction`] | 查询在途异常资金付款指令执行结果 | `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` |
//! | [`QueryContractByOutContractCode`] | 根据业务申请单号查签约信息 | `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` |
//! | [`PresignInAppWithRealName`] | APP场景预签约（需要实名验证） | `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` |
//! | [`PresignInMiniProgramWithRealName`] | 小程序场景预签约（需要实名验证） | `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` |
//! | [`PresignInApp`] | APP场景预签约 | `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app` |
//! | [`PresignInMiniProgram`] | 小程序场景预签约 | `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` |
//! | [`QueryAuthorizationByOpenid`] | 查询个人收款方授权结果 | `GET /v3/ecommerce/individual-contracts/{openid}` |
//! | [`ApplyForBatchSettlement`] | 个人收款-申请批量结算 | `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders` |
//! | [`QueryBatchSettlement`] | 个人收款-查询批量结算信息 | `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` |
//! | [`ApplyForAbnormalSettlement`] | 个人收款-申请异常结算批次单处理 | `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`AbnormalFundTransferred`](Event::AbnormalFundTransferred) |  | `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS` |
//! | [`SettlementSucceeded`](Event::SettlementSucceeded) | 个人收款-结算回调通知 | `SETTLEMENT.SUCCESS` |

mod apply_for_abnormal_settlement;
mod apply_for_batch_settlement;
mod create_transfer_instruction;
mod enums;
mod event;
mod presign_in_app;
mod presign_in_app_with_real_name;
mod presign_in_mini_program;
mod presign_in_mini_program_with_real_name;
mod query_abnormal_fund_receipt;
mod query_authorization_by_openid;
mod query_batch_settlement;
mod query_contract_by_out_contract_code;
mod query_transfer_instruction;
mod types;

#[doc(alias(
    "个人收款-申请异常结算批次单处理",
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
    "POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
    "4015198012"
))]
pub use apply_for_abnormal_settlement::ApplyForAbnormalSettlement;
pub use apply_for_abnormal_settlement::{AbnormalBatchSettlement, AbnormalTradeScenario};
#[doc(alias(
    "个人收款-申请批量结算",
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders",
    "POST /v3/platsolution/ecommerce/settle/prepay-settle-orders",
    "4012649847"
))]
pub use apply_for_batch_settlement::ApplyForBatchSettlement;
pub use apply_for_batch_settlement::{
    AcceptedBatchSettlement, Amount, OrderSettlement, SettlementDetail,
};
#[doc(alias(
    "发起在途异常资金付款指令",
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
    "POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
    "4015408022"
))]
pub use create_transfer_instruction::CreateTransferInstruction;
pub use create_transfer_instruction::{CreatedInstruction, InstructedFundReceipt};
pub use enums::{
    AbnormalReason, AbnormalSettlementMode, AuthorizationState, BatchState, CredentialType,
    Currency, InstructionOperator, InstructionState, ProductName, ReceiptState, TradeScenario,
    TransferMode,
};
pub use event::{Event, FinishedSettlement};
#[doc(alias(
    "APP场景预签约",
    "/v3/ecommerce/individual-contracts/pre-entrust-sign/app",
    "POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app",
    "AppPresign"
))]
pub use presign_in_app::PresignInApp;
#[doc(alias(
    "APP场景预签约（需要实名验证）",
    "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
    "POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
    "AppPresignWithRealName"
))]
pub use presign_in_app_with_real_name::PresignInAppWithRealName;
#[doc(alias(
    "小程序场景预签约",
    "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
    "POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
    "MiniprogramPresign"
))]
pub use presign_in_mini_program::PresignInMiniProgram;
#[doc(alias(
    "小程序场景预签约（需要实名验证）",
    "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
    "POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
    "MiniprogramPresignWithRealName"
))]
pub use presign_in_mini_program_with_real_name::PresignInMiniProgramWithRealName;
#[doc(alias(
    "查询在途异常资金付款结果",
    "/v3/abnormal-fund-processing/receipts/{receipt_id}",
    "GET /v3/abnormal-fund-processing/receipts/{receipt_id}",
    "4015408031"
))]
pub use query_abnormal_fund_receipt::QueryAbnormalFundReceipt;
#[doc(alias(
    "查询个人收款方授权结果",
    "/v3/ecommerce/individual-contracts/{openid}",
    "GET /v3/ecommerce/individual-contracts/{openid}",
    "4012739528"
))]
pub use query_authorization_by_openid::QueryAuthorizationByOpenid;
pub use query_authorization_by_openid::{Authorization, PermissionType};
pub use query_batch_settlement::BatchSettlement;
#[doc(alias(
    "个人收款-查询批量结算信息",
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
    "GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
    "4012650326"
))]
pub use query_batch_settlement::QueryBatchSettlement;
#[doc(alias(
    "根据业务申请单号查签约信息",
    "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
    "GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
    "4015851492"
))]
pub use query_contract_by_out_contract_code::QueryContractByOutContractCode;
pub use query_contract_by_out_contract_code::{
    AuthorizationScope, Contract, RealNameAuthorization,
};
#[doc(alias(
    "查询在途异常资金付款指令执行结果",
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
    "GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"
))]
pub use query_transfer_instruction::QueryTransferInstruction;
pub use query_transfer_instruction::{
    InstructionCommander, InstructionReceiver, TransferInstruction,
};
pub use types::{
    AbnormalFundReceipt, AbnormalSettlementResult, Commander, PresignedContract,
    ReceiptInstruction, Receiver, TransferAmount,
};
