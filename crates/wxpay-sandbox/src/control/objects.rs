//! Business objects that the model reads, and what their users do: a file each with views, lists and actions.

mod combined;
mod complaints;
mod contracts;
mod service_orders;
mod sharing;

pub(crate) use combined::{CombinedView, combined_order, combined_orders, pay_combined};
pub(crate) use complaints::{
    ComplaintView, FileComplaint, WriteMessage, complaint, complaints, file_complaint,
    resume_complaint, write_in_complaint,
};
pub(crate) use contracts::{
    ContractView, DeductionsView, LetFail, contract, contracts, deductions, let_deductions_fail,
    sign_contract, terminate_contract,
};
pub(crate) use service_orders::{
    ServiceDeductionsView, ServiceOrderView, confirm_service_order, let_service_deductions_fail,
    pay_service_order, service_deductions, service_order, service_orders,
};
pub(crate) use sharing::{FailShare, ShareView, fail_share, share, shares};
