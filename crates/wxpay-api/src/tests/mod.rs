#[cfg(feature = "ecommerce-transfer")]
mod insurance_claims;
