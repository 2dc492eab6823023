//! Deduction contracts (委托代扣, 免密支付) and their deductions, for merchants, service providers and e-commerce platforms:
//! prepared by the merchant, signed by the user, ended by either.

mod book;
mod contract;
mod deduction;
mod wire;

pub(crate) use book::Papay;
pub use contract::{
    Contract, ContractError, ContractKind, ContractSchedule, ContractState, ContractTermination,
};
pub use deduction::{Deduction, DeductionState};
