//! Conveniences that are written by hand, beside what is generated.

#[cfg(feature = "ecommerce-transfer")]
mod insurance_claims;
