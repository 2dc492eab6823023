// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Compression of the bill file.
    pub enum TarType {
        /// Compressed as .gzip.
        Gzip = "GZIP",
    }
}

wxpay_core::open_enum! {
    /// Algorithm that encrypts the bill file.
    pub enum EncryptionAlgorithm {
        /// AES-256-GCM.
        AeadAes256Gcm = "AEAD_AES_256_GCM",
        /// SM4-GCM, 128-bit key.
        Sm4Gcm = "SM4_GCM",
    }
}

wxpay_core::open_enum! {
    /// Algorithm of the hash.
    pub enum HashType {
        Sha1 = "SHA1",
    }
}
