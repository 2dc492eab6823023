// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Where a bill can be downloaded, and the hash of its content.
    pub answer Bill {
        always {}
        optional {
            /// Hash method (哈希类型).
            hash_type: String,
            /// Hash value (哈希值).
            hash_value: String,
            /// Download address (账单下载地址).
            download_url: String,
        }
    }
}
