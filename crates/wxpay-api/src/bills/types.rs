// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Where a bill can be downloaded, and the hash of its content.
    pub answer Bill {
        always {}
        optional {
            /// Hash method (哈希类型).
            hash_type: String,
            /// Hash value (哈希值). At most 1024 characters.
            hash_value: String,
            /// Download address (账单下载地址). At most 2048 characters.
            download_url: String,
        }
    }
}
