use aes::Aes256;
use aes::cipher::{BlockCipherEncrypt, BlockSizeUser, KeyInit, consts::U16};
use sm4::Sm4;
use wxpay_core::crypto::AeadAlgorithm;
use zeroize::ZeroizeOnDrop;

/// A block cipher that GCM is made of: [`Aes256`] or [`Sm4`]. It cannot be implemented elsewhere.
pub trait BlockCipher: Sealed {
    /// The algorithm of GCM over this cipher.
    const ALGORITHM: AeadAlgorithm;
}

impl BlockCipher for Aes256 {
    const ALGORITHM: AeadAlgorithm = AeadAlgorithm::Aes256Gcm;
}

impl BlockCipher for Sm4 {
    const ALGORITHM: AeadAlgorithm = AeadAlgorithm::Sm4Gcm;
}

/// Operations of a cipher that GCM needs.
pub trait Sealed:
    BlockCipherEncrypt
    + BlockSizeUser<BlockSize = U16>
    + KeyInit
    + Clone
    + ZeroizeOnDrop
    + Send
    + Sync
    + 'static
{
}

impl Sealed for Aes256 {}
impl Sealed for Sm4 {}
