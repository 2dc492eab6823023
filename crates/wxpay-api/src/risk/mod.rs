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

#[doc(alias(
    "创建商户违规通知回调地址",
    "/v3/merchant-risk-manage/violation-notifications",
    "POST /v3/merchant-risk-manage/violation-notifications",
    "4012471333"
))]
pub use create_violation_callback::CreateViolationCallback;
#[doc(alias(
    "删除商户违规通知回调地址",
    "/v3/merchant-risk-manage/violation-notifications",
    "DELETE /v3/merchant-risk-manage/violation-notifications",
    "4012471334"
))]
pub use delete_violation_callback::DeleteViolationCallback;
pub use enums::{
    BlockCount, BlockRecoverWay, DueDiligenceState, FileExtension, ImageExtension,
    ManageRecordState, ManageRecordType, ManageRecoverWay, PunishType, RecoverReason, ReviewResult,
    TextFormat, TradeRiskType,
};
pub use event::{Event, Violation, ViolationRiskType};
#[doc(alias(
    "分页查询子商户名下的商户管理记录",
    "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
    "GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
    "4014940381"
))]
pub use list_manage_records::ListManageRecords;
pub use list_manage_records::ManageRecordPage;
#[doc(alias(
    "查询风险订单",
    "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
    "POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
    "4013894247",
    "4013894221"
))]
pub use list_risk_trades::ListRiskTrades;
pub use list_risk_trades::{RiskTrade, RiskTradeList};
#[doc(alias(
    "分页查询子商户名下的交易拦截记录",
    "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
    "GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
    "4014940432"
))]
pub use list_transaction_blocks::ListTransactionBlocks;
pub use list_transaction_blocks::TransactionBlockPage;
#[doc(alias(
    "查询交易拦截申诉详情",
    "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
    "GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}",
    "4014940449"
))]
pub use query_block_appeal::QueryBlockAppeal;
#[doc(alias(
    "查询子商户强化尽调单信息",
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    "GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    "4015631048"
))]
pub use query_due_diligence::QueryDueDiligence;
pub use query_due_diligence::{DueDiligence, DueDiligenceRejection, ItemAudit};
#[doc(alias(
    "查询子商户下指定商户管理记录",
    "/v3/mch-manage/mch-manage-records/{manage_record_id}",
    "GET /v3/mch-manage/mch-manage-records/{manage_record_id}",
    "4014940383"
))]
pub use query_manage_record::QueryManageRecord;
#[doc(alias(
    "查询子商户管控情况",
    "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
    "GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
    "4012803072"
))]
pub use query_merchant_limitations::QueryMerchantLimitations;
pub use query_merchant_limitations::{
    LimitationActionType, LimitationReasonType, LimitationRecoverWay, LimitedFunction,
    MerchantLimitations, RecoverySpecification,
};
#[doc(alias(
    "查询风险信息",
    "/v3/merchant-risk-manage/trade-risk-information",
    "GET /v3/merchant-risk-manage/trade-risk-information",
    "4012467535"
))]
pub use query_trade_risk::QueryTradeRisk;
pub use query_trade_risk::TradeRisk;
#[doc(alias(
    "查询子商户交易拦截记录详情",
    "/v3/transaction-block/transaction-block-records/{block_record_id}",
    "GET /v3/transaction-block/transaction-block-records/{block_record_id}",
    "4014940435"
))]
pub use query_transaction_block::QueryTransactionBlock;
#[doc(alias(
    "查询商户违规通知回调地址",
    "/v3/merchant-risk-manage/violation-notifications",
    "GET /v3/merchant-risk-manage/violation-notifications",
    "4012471327"
))]
pub use query_violation_callback::QueryViolationCallback;
pub use report_disposition::DispositionReceipt;
#[doc(alias(
    "回传处置结果",
    "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
    "POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
    "4013894250",
    "4013894227"
))]
pub use report_disposition::ReportDisposition;
#[doc(alias(
    "上报订单关联信息",
    "/v3/merchant-risk-manage/report-trade-union-information",
    "POST /v3/merchant-risk-manage/report-trade-union-information",
    "4012692160"
))]
pub use report_trade_information::ReportTradeInformation;
pub use report_trade_information::{LivingExpensesFields, RechargeFields, ReportedTrade, SubOrder};
#[doc(alias(
    "处置结果回传",
    "/v3/merchant-risk-manage/trade-risk-result",
    "POST /v3/merchant-risk-manage/trade-risk-result",
    "4012692160"
))]
pub use report_trade_risk_result::ReportTradeRiskResult;
pub use report_trade_risk_result::TradeRiskResult;
#[doc(alias(
    "发起交易拦截申诉",
    "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
    "POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
    "4014940446"
))]
pub use submit_block_appeal::SubmitBlockAppeal;
pub use submit_due_diligence::DueDiligenceSubmission;
#[doc(alias(
    "提交尽调资料",
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    "POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    "4015631033"
))]
pub use submit_due_diligence::SubmitDueDiligence;
pub use submit_manage_record_data::ManageSubmission;
#[doc(alias(
    "对指定商户管理记录提交资料",
    "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
    "POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
    "4014940417"
))]
pub use submit_manage_record_data::SubmitManageRecordData;
pub use types::{
    BlockAppeal, ChoiceRule, FieldRelation, FieldRule, FieldValue, FileRule, ManageRecord,
    RecordField, RequestedItem, SubmissionData, SubmissionTemplate, SubmittedField, TemplateField,
    TextRule, TimeIntervalRule, TransactionBlock, UploadedFile, ViolationCallback,
};
#[doc(alias(
    "修改商户违规通知回调地址",
    "/v3/merchant-risk-manage/violation-notifications",
    "PUT /v3/merchant-risk-manage/violation-notifications",
    "4012471330"
))]
pub use update_violation_callback::UpdateViolationCallback;
#[doc(alias(
    "上传尽调资料文件",
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    "POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    "4015631033"
))]
pub use upload_due_diligence_file::UploadDueDiligenceFile;
#[doc(alias(
    "上传商户提交资料文件",
    "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
    "POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
    "4014940425"
))]
pub use upload_submission_file::UploadSubmissionFile;
