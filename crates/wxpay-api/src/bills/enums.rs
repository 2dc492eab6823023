// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Compression of the bill file.
    pub enum TarType {
        /// Gzip.
        Gzip = "GZIP",
    }
}

wxpay_core::open_enum! {
    /// Algorithm that encrypts the bill file.
    pub enum EncryptionAlgorithm {
        /// Aead aes 256 gcm.
        AeadAes256Gcm = "AEAD_AES_256_GCM",
        /// Sm4 gcm.
        Sm4Gcm = "SM4_GCM",
    }
}
