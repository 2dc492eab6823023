//! Conveniences that are written by hand, beside the generated code.

mod bill_days;
mod file_links;
mod final_states;
mod frontend;
#[cfg(feature = "ecommerce-transfer")]
mod insurance_claims;
