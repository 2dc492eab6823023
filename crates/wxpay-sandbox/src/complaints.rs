//! Complaints of consumers (消费者投诉): filed by users, answered and completed by merchants.

mod book;
mod complaint;
mod wire;

pub(crate) use book::Complaints;
pub use complaint::{
    Complaint, ComplaintError, ComplaintState, ComplaintStep, NewComplaint, RefundDecision,
};
