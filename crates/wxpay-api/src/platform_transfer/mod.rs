// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Platforms' transfers for sub-merchants: batches, reservations and receipts, also for insurance (平台解决方案转账、预约转账).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateInsuranceBatch`] | 受理商家转账 | `POST /v3/platsolution/insurance/mch-transfer/batches/apply` |
//! | [`QueryInsuranceBatchByBatchId`] | 微信支付转账批次单号查询批次单 | `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` |
//! | [`QueryInsuranceDetailByDetailId`] | 微信支付转账明细单号查询明细单 | `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
//! | [`QueryInsuranceDetailReceipt`] | 查询商家转账明细电子回单 | `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` |
//! | [`ApplyForInsuranceDetailReceipt`] | 申请商家转账明细电子回单 | `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` |
//! | [`QueryInsuranceBatchByOutBatchNo`] | 商户转账批次单号查询批次单 | `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` |
//! | [`QueryInsuranceDetailByOutDetailNo`] | 商户明细单号查询明细单 | `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` |
//! | [`QueryInsuranceBatchReceipt`] | 查询商家转账批次电子回单 | `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` |
//! | [`ApplyForInsuranceBatchReceipt`] | 申请商家转账批次电子回单 | `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` |
//! | [`CreateInsuranceReservation`] | 受理单次预约商家转账 | `POST /v3/platsolution/insurance/mch-transfer/reservation/apply` |
//! | [`QueryInsuranceReservationByOutNo`] | 商户预约单号查询预约商家转账记录 | `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` |
//! | [`CloseInsuranceReservation`] | 关闭预约商家转账记录 | `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` |
//! | [`QueryInsuranceReservationById`] | 微信支付预约单号查询预约商家转账记录 | `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}` |
//! | [`CreateBatch`] | 受理商家转账 | `POST /v3/platsolution/mch-transfer/batches/apply` |
//! | [`QueryBatchByBatchId`] | 微信支付转账批次单号查询批次单 | `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` |
//! | [`QueryDetailByDetailId`] | 微信支付转账明细单号查询明细单 | `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
//! | [`QueryDetailReceipt`] | 查询商家转账明细电子回单 | `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` |
//! | [`ApplyForDetailReceipt`] | 申请商家转账明细电子回单 | `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` |
//! | [`QueryBatchByOutBatchNo`] | 商户转账批次单号查询批次单 | `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` |
//! | [`QueryDetailByOutDetailNo`] | 商户明细单号查询明细单 | `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` |
//! | [`QueryBatchReceipt`] | 查询商家转账批次电子回单 | `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` |
//! | [`ApplyForBatchReceipt`] | 申请商家转账批次电子回单 | `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` |
//! | [`CreateReservation`] | 受理单次预约商家转账 | `POST /v3/platsolution/mch-transfer/reservation/apply` |
//! | [`QueryReservationByOutNo`] | 商户预约单号查询预约商家转账记录 | `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` |
//! | [`CloseReservation`] | 关闭预约商家转账记录 | `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` |
//! | [`QueryReservationById`] | 微信支付预约单号查询预约商家转账记录 | `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` |

mod apply_for_batch_receipt;
mod apply_for_detail_receipt;
mod apply_for_insurance_batch_receipt;
mod apply_for_insurance_detail_receipt;
mod close_insurance_reservation;
mod close_reservation;
mod create_batch;
mod create_insurance_batch;
mod create_insurance_reservation;
mod create_reservation;
mod enums;
mod query_batch_by_batch_id;
mod query_batch_by_out_batch_no;
mod query_batch_receipt;
mod query_detail_by_detail_id;
mod query_detail_by_out_detail_no;
mod query_detail_receipt;
mod query_insurance_batch_by_batch_id;
mod query_insurance_batch_by_out_batch_no;
mod query_insurance_batch_receipt;
mod query_insurance_detail_by_detail_id;
mod query_insurance_detail_by_out_detail_no;
mod query_insurance_detail_receipt;
mod query_insurance_reservation_by_id;
mod query_insurance_reservation_by_out_no;
mod query_reservation_by_id;
mod query_reservation_by_out_no;
mod types;

pub use apply_for_batch_receipt::{ApplyForBatchReceipt, BatchReceiptApplication};
pub use apply_for_detail_receipt::{ApplyForDetailReceipt, DetailReceiptApplication};
pub use apply_for_insurance_batch_receipt::{
    ApplyForInsuranceBatchReceipt, InsuranceBatchReceiptApplication,
};
pub use apply_for_insurance_detail_receipt::{
    ApplyForInsuranceDetailReceipt, InsuranceDetailReceiptApplication,
};
pub use close_insurance_reservation::CloseInsuranceReservation;
pub use close_reservation::CloseReservation;
pub use create_batch::{CreateBatch, CreatedBatch};
pub use create_insurance_batch::{CreateInsuranceBatch, CreatedInsuranceBatch};
pub use create_insurance_reservation::CreateInsuranceReservation;
pub use create_reservation::CreateReservation;
pub use enums::{
    BatchCloseReason, BatchState, DetailFilter, DetailState, FailReason, ReceiptState,
    ReservationCloseReason, ReservationState,
};
pub use query_batch_by_batch_id::{BatchIdDetailFilter, QueryBatchByBatchId};
pub use query_batch_by_out_batch_no::QueryBatchByOutBatchNo;
pub use query_batch_receipt::{BatchReceipt, QueryBatchReceipt};
pub use query_detail_by_detail_id::QueryDetailByDetailId;
pub use query_detail_by_out_detail_no::QueryDetailByOutDetailNo;
pub use query_detail_receipt::{DetailReceipt, QueryDetailReceipt};
pub use query_insurance_batch_by_batch_id::QueryInsuranceBatchByBatchId;
pub use query_insurance_batch_by_out_batch_no::QueryInsuranceBatchByOutBatchNo;
pub use query_insurance_batch_receipt::{InsuranceBatchReceipt, QueryInsuranceBatchReceipt};
pub use query_insurance_detail_by_detail_id::QueryInsuranceDetailByDetailId;
pub use query_insurance_detail_by_out_detail_no::QueryInsuranceDetailByOutDetailNo;
pub use query_insurance_detail_receipt::{InsuranceDetailReceipt, QueryInsuranceDetailReceipt};
pub use query_insurance_reservation_by_id::QueryInsuranceReservationById;
pub use query_insurance_reservation_by_out_no::QueryInsuranceReservationByOutNo;
pub use query_reservation_by_id::QueryReservationById;
pub use query_reservation_by_out_no::QueryReservationByOutNo;
pub use types::{
    Batch, BatchPage, CreatedReservation, DetailSummary, InsuranceBatch, InsuranceBatchPage,
    InsuranceDetailSummary, InsurancePolicy, InsuranceReservation, InsuranceReservationCloseInfo,
    InsuranceTransferDetail, Reservation, ReservationCloseInfo, SceneReport, TransferDetail,
    TransferItem,
};
