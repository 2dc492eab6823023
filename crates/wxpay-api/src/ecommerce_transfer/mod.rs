//! 电商收付通 · 转账与赔付: transfers and compensation by platforms.
//!
//! # 保险理赔 (insurance claims)
//!
//! A platform pays an insurance claim to a buyer or a merchant, either at once
//! ([`CreateInsuranceClaim`]) or after the user has confirmed ([`PreTransferInsuranceClaim`]), and
//! then queries the bill until its state is final.
//!
//! | operation | official title |
//! |---|---|
//! | [`CreateInsuranceClaim`] | 请求保险理赔 |
//! | [`PreTransferInsuranceClaim`] | 请求保险理赔预下单 |
//! | [`CancelInsuranceClaim`] | 请求撤销保险理赔 |
//! | [`QueryInsuranceClaimByOutBillNo`] | 查询保险理赔结果（按商户赔付单号） |
//! | [`QueryInsuranceClaimByBillId`] | 查询保险理赔结果（按微信支付赔付单号） |

mod cancel_insurance_claim;
mod create_insurance_claim;
mod insurance_claim;
mod pre_transfer_insurance_claim;
mod query_insurance_claim_by_bill_id;
mod query_insurance_claim_by_out_bill_no;
mod receiver;
mod transfer_status;

pub use cancel_insurance_claim::{CancelInsuranceClaim, InsuranceClaimCancellation};
pub use create_insurance_claim::CreateInsuranceClaim;
pub use insurance_claim::{CloseInfo, InsuranceClaim};
pub use pre_transfer_insurance_claim::{InsuranceClaimPreTransfer, PreTransferInsuranceClaim};
pub use query_insurance_claim_by_bill_id::QueryInsuranceClaimByBillId;
pub use query_insurance_claim_by_out_bill_no::QueryInsuranceClaimByOutBillNo;
pub use receiver::{Receiver, ReceiverDetail, ReceiverType, TransactionInfo, TransactionType};
pub use transfer_status::TransferStatus;

#[cfg(test)]
mod tests;
