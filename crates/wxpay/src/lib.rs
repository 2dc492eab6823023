//! WeChat Pay APIv3 with pluggable HTTP and crypto backends.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use wxpay_api as api;
pub use wxpay_core::*;

#[cfg(feature = "aws-lc")]
pub use wxpay_aws_lc::AwsLc;
#[cfg(feature = "blocking")]
pub use wxpay_blocking::Blocking;
#[cfg(feature = "hyper")]
pub use wxpay_hyper::Hyper;
#[cfg(feature = "openssl")]
pub use wxpay_openssl::OpenSsl;
#[cfg(feature = "rustcrypto")]
pub use wxpay_rustcrypto::RustCrypto;
