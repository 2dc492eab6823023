//! PEM texts that are often given instead of a key: none of them can be used.

/// A private key in PKCS#8 that is encrypted with the passphrase `throw-away`.
pub const ENCRYPTED_KEY_PEM: &str = include_str!("../../keys/unusable/encrypted_key.pem");

/// A private key in PKCS#1 that is encrypted with the passphrase `throw-away`.
pub const ENCRYPTED_KEY_PKCS1_PEM: &str =
    include_str!("../../keys/unusable/encrypted_key_pkcs1.pem");

/// The signing request for a merchant's certificate.
pub const CERTIFICATE_REQUEST_PEM: &str =
    include_str!("../../keys/unusable/certificate_request.pem");

/// An RSA private key of 1024 bits, which is too short.
pub const RSA_1024_KEY_PEM: &str = include_str!("../../keys/unusable/rsa_1024_key.pem");

/// An RSA public key of 1024 bits, which is too short.
pub const RSA_1024_PUBLIC_KEY_PEM: &str =
    include_str!("../../keys/unusable/rsa_1024_public_key.pem");

/// The certificate of an RSA key of 1024 bits, which is too short.
pub const RSA_1024_CERTIFICATE_PEM: &str =
    include_str!("../../keys/unusable/rsa_1024_certificate.pem");

/// An EC private key in PKCS#8.
pub const EC_KEY_PEM: &str = include_str!("../../keys/unusable/ec_key.pem");

/// An EC private key in the form of SEC 1.
pub const EC_KEY_SEC1_PEM: &str = include_str!("../../keys/unusable/ec_key_sec1.pem");

/// An EC public key.
pub const EC_PUBLIC_KEY_PEM: &str = include_str!("../../keys/unusable/ec_public_key.pem");

/// The certificate of an EC key.
pub const EC_CERTIFICATE_PEM: &str = include_str!("../../keys/unusable/ec_certificate.pem");
