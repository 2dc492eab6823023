//! Numbers of 256 bits, which DER writes without leading zeros.

use der::asn1::UintRef;
use sm2::FieldBytes;

/// The number with its leading zeros; `None` when it has more than 256 bits.
pub(crate) fn padded(number: UintRef<'_>) -> Option<FieldBytes> {
    let digits = number.as_bytes();
    let mut bytes = FieldBytes::default();
    let zeros = bytes.len().checked_sub(digits.len())?;
    bytes[zeros..].copy_from_slice(digits);
    Some(bytes)
}
