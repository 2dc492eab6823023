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

#[cfg(feature = "ecommerce-transfer")]
pub mod ecommerce_transfer;

/// The fields of an answer that this version does not know, as they came.
pub type Extra = serde_json::Map<String, serde_json::Value>;
