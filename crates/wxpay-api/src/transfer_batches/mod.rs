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
//! | [`QueryBankBatchById`] | 微信支付批次单号查询批次单 | `GET /v3/bank-transfer/batches/batch-id/{batch_id}` |
//! | [`QueryBankDetailById`] | 微信支付明细单号查询明细单 | `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
//! | [`QueryBankBatchByOutBatchNo`] | 银行批次单号查询批次单 | `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}` |
//! | [`QueryBankDetailByOutDetailNo`] | 银行明细单号查询明细单 | `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` |
//! | [`PartnerCreateBatch`] | 发起批量转账 | `POST /v3/partner-transfer/batches` |
//! | [`PartnerQueryBatchById`] | 微信支付批次单号查询批次单 | `GET /v3/partner-transfer/batches/batch-id/{batch_id}` |
//! | [`PartnerQueryDetailById`] | 微信支付明细单号查询明细单 | `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
//! | [`PartnerQueryBatchByOutBatchNo`] | 商家批次单号查询批次单 | `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}` |
//! | [`PartnerQueryDetailByOutDetailNo`] | 商家明细单号查询明细单 | `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` |
//! | [`QueryDetailReceipt`] | 查询转账明细电子回单受理结果 | `GET /v3/transfer-detail/electronic-receipts` |
//! | [`ApplyForDetailReceipt`] | 转账明细电子回单受理 | `POST /v3/transfer-detail/electronic-receipts` |
//! | [`CreateBatch`] | 发起批量转账 | `POST /v3/transfer/batches` |
//! | [`QueryBatchById`] | 微信批次单号查询批次单 | `GET /v3/transfer/batches/batch-id/{batch_id}` |
//! | [`QueryDetailById`] | 微信明细单号查询明细单 | `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
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
mod partner_query_batch_by_id;
mod partner_query_batch_by_out_batch_no;
mod partner_query_detail_by_id;
mod partner_query_detail_by_out_detail_no;
mod query_bank_batch_by_id;
mod query_bank_batch_by_out_batch_no;
mod query_bank_detail_by_id;
mod query_bank_detail_by_out_detail_no;
mod query_bank_detail_receipt;
mod query_bank_summary_receipt;
mod query_batch_by_id;
mod query_batch_by_out_batch_no;
mod query_batch_receipt;
mod query_detail_by_id;
mod query_detail_by_out_detail_no;
mod query_detail_receipt;
mod types;

#[doc(alias(
    "受理明细电子回单",
    "/v3/bank-batch-transfer/receipt/detail-receipts",
    "POST /v3/bank-batch-transfer/receipt/detail-receipts"
))]
pub use apply_for_bank_detail_receipt::ApplyForBankDetailReceipt;
#[doc(alias(
    "受理汇总电子回单",
    "/v3/bank-batch-transfer/receipt/summary-receipts",
    "POST /v3/bank-batch-transfer/receipt/summary-receipts"
))]
pub use apply_for_bank_summary_receipt::ApplyForBankSummaryReceipt;
#[doc(alias(
    "转账电子回单申请受理",
    "/v3/transfer/bill-receipt",
    "POST /v3/transfer/bill-receipt",
    "4012458946"
))]
pub use apply_for_batch_receipt::ApplyForBatchReceipt;
#[doc(alias(
    "转账明细电子回单受理",
    "/v3/transfer-detail/electronic-receipts",
    "POST /v3/transfer-detail/electronic-receipts",
    "4012458967"
))]
pub use apply_for_detail_receipt::ApplyForDetailReceipt;
#[doc(alias(
    "发起批量转账",
    "/v3/bank-transfer/batches",
    "POST /v3/bank-transfer/batches"
))]
pub use create_bank_batch::CreateBankBatch;
#[doc(alias(
    "发起批量转账",
    "/v3/transfer/batches",
    "POST /v3/transfer/batches",
    "4012458841"
))]
pub use create_batch::CreateBatch;
pub use create_batch::{CreatedBatch, TransferItem};
#[doc(alias(
    "下载电子回单",
    "/v3/transferdownload/signfile",
    "GET /v3/transferdownload/signfile"
))]
pub use download_sign_file::DownloadSignFile;
#[doc(alias(
    "下载电子回单",
    "/v3/transferdownload/elecvoucherfile",
    "GET /v3/transferdownload/elecvoucherfile",
    "4012716436"
))]
pub use download_voucher_file::DownloadVoucherFile;
pub use enums::{
    AcceptType, AuthorizationType, BankBatchCloseReason, BankDetailState, BankDetailSummaryState,
    BankFailReason, BatchCloseReason, BatchState, BatchStatus, DetailFilter, DetailStatus,
    PartnerBatchCloseReason, ReceivingAccountType, TransferPurpose, TransferScene,
};
pub use event::Event;
#[doc(alias(
    "发起批量转账",
    "/v3/partner-transfer/batches",
    "POST /v3/partner-transfer/batches"
))]
pub use partner_create_batch::PartnerCreateBatch;
#[doc(alias(
    "微信支付批次单号查询批次单",
    "/v3/partner-transfer/batches/batch-id/{batch_id}",
    "GET /v3/partner-transfer/batches/batch-id/{batch_id}",
    "PartnerQueryBatchByBatchId"
))]
pub use partner_query_batch_by_id::PartnerQueryBatchById;
pub use partner_query_batch_by_out_batch_no::PartnerDetailFilter;
#[doc(alias(
    "商家批次单号查询批次单",
    "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
    "GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}"
))]
pub use partner_query_batch_by_out_batch_no::PartnerQueryBatchByOutBatchNo;
#[doc(alias(
    "微信支付明细单号查询明细单",
    "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "PartnerQueryDetailByDetailId"
))]
pub use partner_query_detail_by_id::PartnerQueryDetailById;
#[doc(alias(
    "商家明细单号查询明细单",
    "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
))]
pub use partner_query_detail_by_out_detail_no::PartnerQueryDetailByOutDetailNo;
#[doc(alias(
    "微信支付批次单号查询批次单",
    "/v3/bank-transfer/batches/batch-id/{batch_id}",
    "GET /v3/bank-transfer/batches/batch-id/{batch_id}",
    "QueryBankBatchByBatchId"
))]
pub use query_bank_batch_by_id::QueryBankBatchById;
#[doc(alias(
    "银行批次单号查询批次单",
    "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}",
    "GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}"
))]
pub use query_bank_batch_by_out_batch_no::QueryBankBatchByOutBatchNo;
#[doc(alias(
    "微信支付明细单号查询明细单",
    "/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "QueryBankDetailByDetailId"
))]
pub use query_bank_detail_by_id::QueryBankDetailById;
#[doc(alias(
    "银行明细单号查询明细单",
    "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
))]
pub use query_bank_detail_by_out_detail_no::QueryBankDetailByOutDetailNo;
#[doc(alias(
    "查询明细电子回单受理结果",
    "/v3/bank-batch-transfer/receipt/detail-receipts",
    "GET /v3/bank-batch-transfer/receipt/detail-receipts"
))]
pub use query_bank_detail_receipt::QueryBankDetailReceipt;
#[doc(alias(
    "查询汇总电子回单受理结果",
    "/v3/bank-batch-transfer/receipt/summary-receipts",
    "GET /v3/bank-batch-transfer/receipt/summary-receipts"
))]
pub use query_bank_summary_receipt::QueryBankSummaryReceipt;
pub use query_batch_by_id::BatchWithDetails;
#[doc(alias(
    "微信批次单号查询批次单",
    "/v3/transfer/batches/batch-id/{batch_id}",
    "GET /v3/transfer/batches/batch-id/{batch_id}",
    "4012458868",
    "QueryBatchByBatchId"
))]
pub use query_batch_by_id::QueryBatchById;
pub use query_batch_by_out_batch_no::BatchPage;
#[doc(alias(
    "商家批次单号查询批次单",
    "/v3/transfer/batches/out-batch-no/{out_batch_no}",
    "GET /v3/transfer/batches/out-batch-no/{out_batch_no}",
    "4012458877"
))]
pub use query_batch_by_out_batch_no::QueryBatchByOutBatchNo;
#[doc(alias(
    "查询转账电子回单",
    "/v3/transfer/bill-receipt/{out_batch_no}",
    "GET /v3/transfer/bill-receipt/{out_batch_no}",
    "4012458950"
))]
pub use query_batch_receipt::QueryBatchReceipt;
#[doc(alias(
    "微信明细单号查询明细单",
    "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "4012458886",
    "QueryDetailByDetailId"
))]
pub use query_detail_by_id::QueryDetailById;
#[doc(alias(
    "商家明细单号查询明细单",
    "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "4012458902"
))]
pub use query_detail_by_out_detail_no::QueryDetailByOutDetailNo;
#[doc(alias(
    "查询转账明细电子回单受理结果",
    "/v3/transfer-detail/electronic-receipts",
    "GET /v3/transfer-detail/electronic-receipts",
    "4012458972"
))]
pub use query_detail_receipt::QueryDetailReceipt;
pub use types::{
    BankBatch, BankDetailReceipt, BankDetailSummary, BankSummaryReceipt, BankTransferDetail, Batch,
    BatchReceipt, CreatedPartnerBatch, DetailReceipt, DetailSummary, PartnerBatch,
    PartnerTransferDetail, PartnerTransferItem, TransferDetail,
};
