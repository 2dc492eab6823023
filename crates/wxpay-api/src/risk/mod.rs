// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Risk management of merchants: limitations, due diligence, risky trades, violations and appeals (风险合规).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`ListManageRecords`] | 分页查询子商户名下的商户管理记录 | `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` |
//! | [`QueryManageRecord`] | 查询子商户下指定商户管理记录 | `GET /v3/mch-manage/mch-manage-records/{manage_record_id}` |
//! | [`SubmitManageRecordData`] | 对指定商户管理记录提交资料 | `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` |
//! | [`UploadSubmissionFile`] | 上传商户提交资料文件 | `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` |
//! | [`QueryDueDiligence`] | 查询子商户强化尽调单信息 | `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` |
//! | [`SubmitDueDiligence`] | 提交尽调资料 | `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` |
//! | [`UploadDueDiligenceFile`] | 上传尽调资料文件 | `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` |
//! | [`QueryMerchantLimitations`] | 查询子商户管控情况 | `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` |
//! | [`ListRiskTrades`] | 查询风险订单 | `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` |
//! | [`ReportDisposition`] | 回传处置结果 | `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` |
//! | [`ReportTradeInformation`] | 上报订单关联信息 | `POST /v3/merchant-risk-manage/report-trade-union-information` |
//! | [`QueryTradeRisk`] | 查询风险信息 | `GET /v3/merchant-risk-manage/trade-risk-information` |
//! | [`ReportTradeRiskResult`] | 处置结果回传 | `POST /v3/merchant-risk-manage/trade-risk-result` |
//! | [`QueryViolationCallback`] | 查询商户违规通知回调地址 | `GET /v3/merchant-risk-manage/violation-notifications` |
//! | [`CreateViolationCallback`] | 创建商户违规通知回调地址 | `POST /v3/merchant-risk-manage/violation-notifications` |
//! | [`UpdateViolationCallback`] | 修改商户违规通知回调地址 | `PUT /v3/merchant-risk-manage/violation-notifications` |
//! | [`DeleteViolationCallback`] | 删除商户违规通知回调地址 | `DELETE /v3/merchant-risk-manage/violation-notifications` |
//! | [`ListTransactionBlocks`] | 分页查询子商户名下的交易拦截记录 | `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` |
//! | [`QueryTransactionBlock`] | 查询子商户交易拦截记录详情 | `GET /v3/transaction-block/transaction-block-records/{block_record_id}` |
//! | [`SubmitBlockAppeal`] | 发起交易拦截申诉 | `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` |
//! | [`QueryBlockAppeal`] | 查询交易拦截申诉详情 | `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`MerchantPunished`](Event::MerchantPunished) | 商户平台处罚通知 | `VIOLATION.PUNISH` |
//! | [`MerchantIntercepted`](Event::MerchantIntercepted) | 商户平台拦截通知 | `VIOLATION.INTERCEPT` |
//! | [`PunishmentAppealed`](Event::PunishmentAppealed) | 商户平台申诉通知 | `VIOLATION.APPEAL` |

mod create_violation_callback;
mod delete_violation_callback;
mod enums;
mod event;
mod list_manage_records;
mod list_risk_trades;
mod list_transaction_blocks;
mod query_block_appeal;
mod query_due_diligence;
mod query_manage_record;
mod query_merchant_limitations;
mod query_trade_risk;
mod query_transaction_block;
mod query_violation_callback;
mod report_disposition;
mod report_trade_information;
mod report_trade_risk_result;
mod submit_block_appeal;
mod submit_due_diligence;
mod submit_manage_record_data;
mod types;
mod update_violation_callback;
mod upload_due_diligence_file;
mod upload_submission_file;

pub use create_violation_callback::CreateViolationCallback;
pub use delete_violation_callback::DeleteViolationCallback;
pub use enums::{
    BlockCount, BlockRecoverWay, DueDiligenceState, FileExtension, ImageExtension,
    ManageRecordState, ManageRecordType, ManageRecoverWay, PunishType, RecoverReason, ReviewResult,
    TextFormat, TradeRiskType,
};
pub use event::{Event, Violation, ViolationRiskType};
pub use list_manage_records::{ListManageRecords, ManageRecordPage};
pub use list_risk_trades::{ListRiskTrades, RiskTrade, RiskTradeList};
pub use list_transaction_blocks::{ListTransactionBlocks, TransactionBlockPage};
pub use query_block_appeal::QueryBlockAppeal;
pub use query_due_diligence::{DueDiligence, DueDiligenceRejection, ItemAudit, QueryDueDiligence};
pub use query_manage_record::QueryManageRecord;
pub use query_merchant_limitations::{
    LimitationActionType, LimitationReasonType, LimitationRecoverWay, LimitedFunction,
    MerchantLimitations, QueryMerchantLimitations, RecoverySpecification,
};
pub use query_trade_risk::{QueryTradeRisk, TradeRisk};
pub use query_transaction_block::QueryTransactionBlock;
pub use query_violation_callback::QueryViolationCallback;
pub use report_disposition::{DispositionReceipt, ReportDisposition};
pub use report_trade_information::{
    LivingExpensesFields, RechargeFields, ReportTradeInformation, ReportedTrade, SubOrder,
};
pub use report_trade_risk_result::{ReportTradeRiskResult, TradeRiskResult};
pub use submit_block_appeal::SubmitBlockAppeal;
pub use submit_due_diligence::{DueDiligenceSubmission, SubmitDueDiligence};
pub use submit_manage_record_data::{ManageSubmission, SubmitManageRecordData};
pub use types::{
    BlockAppeal, ChoiceRule, FieldRelation, FieldRule, FieldValue, FileRule, ManageRecord,
    RecordField, RequestedItem, SubmissionData, SubmissionTemplate, SubmittedField, TemplateField,
    TextRule, TimeIntervalRule, TransactionBlock, UploadedFile, ViolationCallback,
};
pub use update_violation_callback::UpdateViolationCallback;
pub use upload_due_diligence_file::UploadDueDiligenceFile;
pub use upload_submission_file::UploadSubmissionFile;
