#[cfg(feature = "full")]
mod file_links;
#[cfg(all(
    feature = "combine-payments",
    feature = "ecommerce-profitsharing",
    feature = "ecommerce-refunds",
    feature = "ecommerce-transfer",
    feature = "partner-payments",
    feature = "payments",
    feature = "profitsharing",
    feature = "refunds",
    feature = "transfer",
))]
mod final_states;
#[cfg(feature = "ecommerce-transfer")]
mod insurance_claims;
