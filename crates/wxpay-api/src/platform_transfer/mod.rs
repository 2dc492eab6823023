// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Platforms' transfers for sub-merchants: batches, reservations and receipts, also for insurance (平台解决方案转账、预约转账).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateInsuranceBatch`] | 受理商家转账 | `POST /v3/platsolution/insurance/mch-transfer/batches/apply` |
//! | [`QueryInsuranceBatchById`] | 微信支付转账批次单号查询批次单 | `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` |
//! | [`QueryInsuranceDetailById`] | 微信支付转账明细单号查询明细单 | `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
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
//! | [`QueryBatchById`] | 微信支付转账批次单号查询批次单 | `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` |
//! | [`QueryDetailById`] | 微信支付转账明细单号查询明细单 | `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` |
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
mod query_batch_by_id;
mod query_batch_by_out_batch_no;
mod query_batch_receipt;
mod query_detail_by_id;
mod query_detail_by_out_detail_no;
mod query_detail_receipt;
mod query_insurance_batch_by_id;
mod query_insurance_batch_by_out_batch_no;
mod query_insurance_batch_receipt;
mod query_insurance_detail_by_id;
mod query_insurance_detail_by_out_detail_no;
mod query_insurance_detail_receipt;
mod query_insurance_reservation_by_id;
mod query_insurance_reservation_by_out_no;
mod query_reservation_by_id;
mod query_reservation_by_out_no;
mod types;

#[doc(alias(
    "申请商家转账批次电子回单",
    "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
    "POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"
))]
pub use apply_for_batch_receipt::ApplyForBatchReceipt;
pub use apply_for_batch_receipt::BatchReceiptApplication;
#[doc(alias(
    "申请商家转账明细电子回单",
    "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
    "POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"
))]
pub use apply_for_detail_receipt::ApplyForDetailReceipt;
pub use apply_for_detail_receipt::DetailReceiptApplication;
#[doc(alias(
    "申请商家转账批次电子回单",
    "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
    "POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"
))]
pub use apply_for_insurance_batch_receipt::ApplyForInsuranceBatchReceipt;
pub use apply_for_insurance_batch_receipt::InsuranceBatchReceiptApplication;
#[doc(alias(
    "申请商家转账明细电子回单",
    "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
    "POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"
))]
pub use apply_for_insurance_detail_receipt::ApplyForInsuranceDetailReceipt;
pub use apply_for_insurance_detail_receipt::InsuranceDetailReceiptApplication;
#[doc(alias(
    "关闭预约商家转账记录",
    "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
    "POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
    "4013504219"
))]
pub use close_insurance_reservation::CloseInsuranceReservation;
#[doc(alias(
    "关闭预约商家转账记录",
    "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
    "POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"
))]
pub use close_reservation::CloseReservation;
#[doc(alias(
    "受理商家转账",
    "/v3/platsolution/mch-transfer/batches/apply",
    "POST /v3/platsolution/mch-transfer/batches/apply"
))]
pub use create_batch::CreateBatch;
pub use create_batch::CreatedBatch;
#[doc(alias(
    "受理商家转账",
    "/v3/platsolution/insurance/mch-transfer/batches/apply",
    "POST /v3/platsolution/insurance/mch-transfer/batches/apply",
    "4013504220"
))]
pub use create_insurance_batch::CreateInsuranceBatch;
pub use create_insurance_batch::CreatedInsuranceBatch;
#[doc(alias(
    "受理单次预约商家转账",
    "/v3/platsolution/insurance/mch-transfer/reservation/apply",
    "POST /v3/platsolution/insurance/mch-transfer/reservation/apply",
    "4013504216"
))]
pub use create_insurance_reservation::CreateInsuranceReservation;
#[doc(alias(
    "受理单次预约商家转账",
    "/v3/platsolution/mch-transfer/reservation/apply",
    "POST /v3/platsolution/mch-transfer/reservation/apply"
))]
pub use create_reservation::CreateReservation;
pub use enums::{
    BatchCloseReason, BatchState, DetailFilter, DetailState, FailReason, ReceiptState,
    ReservationCloseReason, ReservationState,
};
pub use query_batch_by_id::BatchIdDetailFilter;
#[doc(alias(
    "微信支付转账批次单号查询批次单",
    "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
    "GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
    "QueryBatchByBatchId"
))]
pub use query_batch_by_id::QueryBatchById;
#[doc(alias(
    "商户转账批次单号查询批次单",
    "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}",
    "GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}"
))]
pub use query_batch_by_out_batch_no::QueryBatchByOutBatchNo;
pub use query_batch_receipt::BatchReceipt;
#[doc(alias(
    "查询商家转账批次电子回单",
    "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
    "GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"
))]
pub use query_batch_receipt::QueryBatchReceipt;
#[doc(alias(
    "微信支付转账明细单号查询明细单",
    "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "QueryDetailByDetailId"
))]
pub use query_detail_by_id::QueryDetailById;
#[doc(alias(
    "商户明细单号查询明细单",
    "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
))]
pub use query_detail_by_out_detail_no::QueryDetailByOutDetailNo;
pub use query_detail_receipt::DetailReceipt;
#[doc(alias(
    "查询商家转账明细电子回单",
    "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
    "GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"
))]
pub use query_detail_receipt::QueryDetailReceipt;
#[doc(alias(
    "微信支付转账批次单号查询批次单",
    "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}",
    "GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}",
    "4013504223",
    "QueryInsuranceBatchByBatchId"
))]
pub use query_insurance_batch_by_id::QueryInsuranceBatchById;
#[doc(alias(
    "商户转账批次单号查询批次单",
    "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
    "GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
    "4013504221"
))]
pub use query_insurance_batch_by_out_batch_no::QueryInsuranceBatchByOutBatchNo;
pub use query_insurance_batch_receipt::InsuranceBatchReceipt;
#[doc(alias(
    "查询商家转账批次电子回单",
    "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
    "GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"
))]
pub use query_insurance_batch_receipt::QueryInsuranceBatchReceipt;
#[doc(alias(
    "微信支付转账明细单号查询明细单",
    "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "QueryInsuranceDetailByDetailId"
))]
pub use query_insurance_detail_by_id::QueryInsuranceDetailById;
#[doc(alias(
    "商户明细单号查询明细单",
    "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "4013504222"
))]
pub use query_insurance_detail_by_out_detail_no::QueryInsuranceDetailByOutDetailNo;
pub use query_insurance_detail_receipt::InsuranceDetailReceipt;
#[doc(alias(
    "查询商家转账明细电子回单",
    "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
    "GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"
))]
pub use query_insurance_detail_receipt::QueryInsuranceDetailReceipt;
#[doc(alias(
    "微信支付预约单号查询预约商家转账记录",
    "/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",
    "GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",
    "4013504217"
))]
pub use query_insurance_reservation_by_id::QueryInsuranceReservationById;
#[doc(alias(
    "商户预约单号查询预约商家转账记录",
    "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
    "GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
    "4013504218"
))]
pub use query_insurance_reservation_by_out_no::QueryInsuranceReservationByOutNo;
#[doc(alias(
    "微信支付预约单号查询预约商家转账记录",
    "/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}",
    "GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}"
))]
pub use query_reservation_by_id::QueryReservationById;
#[doc(alias(
    "商户预约单号查询预约商家转账记录",
    "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
    "GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"
))]
pub use query_reservation_by_out_no::QueryReservationByOutNo;
pub use types::{
    Batch, BatchPage, CreatedReservation, DetailSummary, InsuranceBatch, InsuranceBatchPage,
    InsuranceDetailSummary, InsurancePolicy, InsuranceReservation, InsuranceReservationCloseInfo,
    InsuranceTransferDetail, Reservation, ReservationCloseInfo, SceneReport, TransferDetail,
    TransferItem,
};
