//! The typed operations of WeChat Pay APIv3, one module for each family, one feature for each module.
//!
//! An operation is a plain value: its constructor takes what is required, setters add the rest, and
//! either client of `wxpay-core` sends it. Amounts are `i64` fen. Enumerations are open: a value
//! that the service adds later is kept as it came, and so are unknown fields of answers (`extra`).
//!
//! ```
//! # #[cfg(feature = "ecommerce-transfer")] {
//! use wxpay_api::ecommerce_transfer::CancelInsuranceClaim;
//!
//! let cancel = CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109");
//! # }
//! ```

// Generated from spec/ by `cargo xtask codegen`: begin.
#[cfg(feature = "applyment")]
pub mod applyment;
#[cfg(feature = "bank-channel")]
pub mod bank_channel;
#[cfg(feature = "bills")]
pub mod bills;
#[cfg(feature = "brand")]
pub mod brand;
#[cfg(feature = "combine-payments")]
pub mod combine_payments;
#[cfg(feature = "common")]
pub mod common;
#[cfg(feature = "complaints")]
pub mod complaints;
#[cfg(feature = "credit")]
pub mod credit;
#[cfg(feature = "customs")]
pub mod customs;
#[cfg(feature = "ecommerce-applyment")]
pub mod ecommerce_applyment;
#[cfg(feature = "ecommerce-collections")]
pub mod ecommerce_collections;
#[cfg(feature = "ecommerce-funds")]
pub mod ecommerce_funds;
#[cfg(feature = "ecommerce-profitsharing")]
pub mod ecommerce_profitsharing;
#[cfg(feature = "ecommerce-refunds")]
pub mod ecommerce_refunds;
#[cfg(feature = "ecommerce-transfer")]
pub mod ecommerce_transfer;
#[cfg(feature = "education")]
pub mod education;
#[cfg(feature = "enterprise-pay")]
pub mod enterprise_pay;
#[cfg(feature = "full")]
mod event;
#[cfg(feature = "face")]
pub mod face;
#[cfg(feature = "fapiao")]
pub mod fapiao;
#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "gov-subsidy")]
pub mod gov_subsidy;
#[cfg(feature = "industry")]
pub mod industry;
#[cfg(feature = "marketing-activities")]
pub mod marketing_activities;
#[cfg(feature = "marketing-busifavor")]
pub mod marketing_busifavor;
#[cfg(feature = "marketing-favor")]
pub mod marketing_favor;
#[cfg(feature = "marketing-membercard")]
pub mod marketing_membercard;
#[cfg(feature = "marketing-product-coupon")]
pub mod marketing_product_coupon;
#[cfg(feature = "medical-insurance")]
pub mod medical_insurance;
#[cfg(feature = "merchant-tools")]
pub mod merchant_tools;
#[cfg(feature = "papay")]
pub mod papay;
#[cfg(feature = "papay-insurance")]
pub mod papay_insurance;
#[cfg(feature = "partner-payments")]
pub mod partner_payments;
#[cfg(feature = "payments")]
pub mod payments;
#[cfg(feature = "payroll-card")]
pub mod payroll_card;
#[cfg(feature = "payscore")]
pub mod payscore;
#[cfg(feature = "payscore-partner")]
pub mod payscore_partner;
#[cfg(feature = "payscore-plan")]
pub mod payscore_plan;
#[cfg(feature = "platform-transfer")]
pub mod platform_transfer;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(feature = "risk")]
pub mod risk;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "transfer-batches")]
pub mod transfer_batches;
#[cfg(feature = "vehicle")]
pub mod vehicle;
#[cfg(feature = "full")]
pub use event::Event;
// Generated: end.

#[cfg(feature = "catalog")]
pub mod catalog;
mod ext;
#[cfg(test)]
mod tests;

/// The table of all operations, whichever families are enabled.
#[cfg(feature = "catalog")]
pub fn catalog() -> &'static catalog::Catalog {
    catalog::catalog()
}
