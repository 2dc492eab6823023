// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Batches of transfers to users and their electronic receipts (批量转账、银行转账、电子回单).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryBankDetailReceipt`] | 查询明细电子回单受理结果 | `GET /v3/bank-batch-transfer/receipt/detail-receipts` |
//! | [`ApplyForBankDetailReceipt`] | 受理明细电子回单 | `POST /v3/bank-batch-transfer/receipt/detail-receipts` |
//! | [`QueryBankSummaryReceipt`] | 查询汇总电子回单受理结果 | `GET /v3/bank-batch-transfer/receipt/summary-receipts` |
//! | [`ApplyForBankSummaryReceipt`] | 受理汇总电子回单 | `POST /v3/bank-batch-transfer/receipt/summary-receipts` |
//! | [`CreateBankBatch`] | 发起批量转账 | `POST /v3/bank-transfer/batches` |
//! | [`QueryBankBatchByBatchId`] | 微信支付批次单号查询批次单 | `GET /v3/bank-transfer/batches/batch-id/{batch_id}` |
//! | [`QueryBankDetailByDetailId`] | 微信支付明细单号查询明细单 | `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
//! | [`QueryBankBatchByOutBatchNo`] | 银行批次单号查询批次单 | `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}` |
//! | [`QueryBankDetailByOutDetailNo`] | 银行明细单号查询明细单 | `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` |
//! | [`PartnerCreateBatch`] | 发起批量转账 | `POST /v3/partner-transfer/batches` |
//! | [`PartnerQueryBatchByBatchId`] | 微信支付批次单号查询批次单 | `GET /v3/partner-transfer/batches/batch-id/{batch_id}` |
//! | [`PartnerQueryDetailByDetailId`] | 微信支付明细单号查询明细单 | `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
//! | [`PartnerQueryBatchByOutBatchNo`] | 商家批次单号查询批次单 | `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}` |
//! | [`PartnerQueryDetailByOutDetailNo`] | 商家明细单号查询明细单 | `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` |
//! | [`QueryDetailReceipt`] | 查询转账明细电子回单受理结果 | `GET /v3/transfer-detail/electronic-receipts` |
//! | [`ApplyForDetailReceipt`] | 转账明细电子回单受理 | `POST /v3/transfer-detail/electronic-receipts` |
//! | [`CreateBatch`] | 发起批量转账 | `POST /v3/transfer/batches` |
//! | [`QueryBatchByBatchId`] | 微信批次单号查询批次单 | `GET /v3/transfer/batches/batch-id/{batch_id}` |
//! | [`QueryDetailByDetailId`] | 微信明细单号查询明细单 | `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
//! | [`QueryBatchByOutBatchNo`] | 商家批次单号查询批次单 | `GET /v3/transfer/batches/out-batch-no/{out_batch_no}` |
//! | [`QueryDetailByOutDetailNo`] | 商家明细单号查询明细单 | `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` |
//! | [`ApplyForBatchReceipt`] | 转账电子回单申请受理 | `POST /v3/transfer/bill-receipt` |
//! | [`QueryBatchReceipt`] | 查询转账电子回单 | `GET /v3/transfer/bill-receipt/{out_batch_no}` |
//! | [`DownloadVoucherFile`] | 下载电子回单 | `GET /v3/transferdownload/elecvoucherfile` |
//! | [`DownloadSignFile`] | 下载电子回单 | `GET /v3/transferdownload/signfile` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`BatchFinished`](Event::BatchFinished) | 商家转账批次完成回调通知 | `MCHTRANSFER.BATCH.FINISHED` |
//! | [`BatchClosed`](Event::BatchClosed) | 商家转账批次关闭回调通知 | `MCHTRANSFER.BATCH.CLOSED` |

mod apply_for_bank_detail_receipt;
mod apply_for_bank_summary_receipt;
mod apply_for_batch_receipt;
mod apply_for_detail_receipt;
mod create_bank_batch;
mod create_batch;
mod download_sign_file;
mod download_voucher_file;
mod enums;
mod event;
mod partner_create_batch;
mod partner_query_batch_by_batch_id;
mod partner_query_batch_by_out_batch_no;
mod partner_query_detail_by_detail_id;
mod partner_query_detail_by_out_detail_no;
mod query_bank_batch_by_batch_id;
mod query_bank_batch_by_out_batch_no;
mod query_bank_detail_by_detail_id;
mod query_bank_detail_by_out_detail_no;
mod query_bank_detail_receipt;
mod query_bank_summary_receipt;
mod query_batch_by_batch_id;
mod query_batch_by_out_batch_no;
mod query_batch_receipt;
mod query_detail_by_detail_id;
mod query_detail_by_out_detail_no;
mod query_detail_receipt;
mod types;

pub use apply_for_bank_detail_receipt::ApplyForBankDetailReceipt;
pub use apply_for_bank_summary_receipt::ApplyForBankSummaryReceipt;
pub use apply_for_batch_receipt::ApplyForBatchReceipt;
pub use apply_for_detail_receipt::ApplyForDetailReceipt;
pub use create_bank_batch::CreateBankBatch;
pub use create_batch::{CreateBatch, CreatedBatch, TransferItem};
pub use download_sign_file::DownloadSignFile;
pub use download_voucher_file::DownloadVoucherFile;
pub use enums::{
    AcceptType, BankBatchCloseReason, BankDetailState, BankDetailSummaryState, BankFailReason,
    BatchCloseReason, BatchState, BatchStatus, DetailFilter, PartnerBatchCloseReason,
    ReceivingAccountType, TransferPurpose, TransferScene,
};
pub use event::Event;
pub use partner_create_batch::{AuthorizationType, PartnerCreateBatch};
pub use partner_query_batch_by_batch_id::{PartnerBatch, PartnerQueryBatchByBatchId};
pub use partner_query_batch_by_out_batch_no::{
    PartnerBatchByOutBatchNo, PartnerDetailFilter, PartnerQueryBatchByOutBatchNo,
};
pub use partner_query_detail_by_detail_id::PartnerQueryDetailByDetailId;
pub use partner_query_detail_by_out_detail_no::PartnerQueryDetailByOutDetailNo;
pub use query_bank_batch_by_batch_id::QueryBankBatchByBatchId;
pub use query_bank_batch_by_out_batch_no::QueryBankBatchByOutBatchNo;
pub use query_bank_detail_by_detail_id::QueryBankDetailByDetailId;
pub use query_bank_detail_by_out_detail_no::QueryBankDetailByOutDetailNo;
pub use query_bank_detail_receipt::QueryBankDetailReceipt;
pub use query_bank_summary_receipt::QueryBankSummaryReceipt;
pub use query_batch_by_batch_id::{BatchWithDetails, QueryBatchByBatchId};
pub use query_batch_by_out_batch_no::{BatchPage, QueryBatchByOutBatchNo};
pub use query_batch_receipt::QueryBatchReceipt;
pub use query_detail_by_detail_id::QueryDetailByDetailId;
pub use query_detail_by_out_detail_no::QueryDetailByOutDetailNo;
pub use query_detail_receipt::QueryDetailReceipt;
pub use types::{
    BankBatch, BankDetailReceipt, BankDetailSummary, BankSummaryReceipt, BankTransferDetail, Batch,
    BatchReceipt, CreatedPartnerBatch, DetailReceipt, DetailSummary, PartnerTransferDetail,
    PartnerTransferItem, TransferDetail,
};
