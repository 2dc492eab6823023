#[cfg(feature = "full")]
mod file_links;
#[cfg(feature = "ecommerce-transfer")]
mod insurance_claims;
