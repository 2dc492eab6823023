// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::HashType;
use wxpay_core::model::Extra;

/// Download address of a bill, and the hash of its content.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bill {
    /// Hash method (哈希类型).
    pub hash_type: Option<HashType>,
    /// Hash value (哈希值). At most 1024 characters.
    pub hash_value: Option<String>,
    /// Download address (账单下载地址). At most 2048 characters.
    pub download_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Bill
    []
    [hash_type, hash_value, download_url,]
    []
}
