//! Bytes altered as by an attacker or a bad line.

/// The bytes with one bit flipped; the position is taken modulo the number of bits.
///
/// # Panics
/// When there are no bytes.
pub(super) fn flipped(bytes: &[u8], bit: usize) -> Vec<u8> {
    let bit = bit % (bytes.len() * 8);
    let mut altered = bytes.to_vec();
    altered[bit / 8] ^= 1 << (bit % 8);
    altered
}

/// Alterations of all kinds, each with its name. None of them equals the original.
pub(super) fn alterations(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let bits = bytes.len() * 8;
    let mut altered: Vec<(String, Vec<u8>)> = (0..bits)
        // An odd step: every bit of a byte has its turn.
        .step_by((bits / 24) | 1)
        .chain(bits.checked_sub(1))
        .map(|bit| (format!("bit {bit} flipped"), flipped(bytes, bit)))
        .collect();
    if let [first, rest @ ..] = bytes {
        altered.push(("its first byte missing".to_owned(), rest.to_vec()));
        altered.push((
            "its last byte missing".to_owned(),
            bytes[..bytes.len() - 1].to_vec(),
        ));
        altered.push((
            "its first byte doubled".to_owned(),
            [&[*first], bytes].concat(),
        ));
        altered.push(("nothing left".to_owned(), Vec::new()));
    }
    altered.push(("a zero before it".to_owned(), [&[0], bytes].concat()));
    altered.push(("a zero behind it".to_owned(), [bytes, &[0]].concat()));
    altered.push(("all zeros".to_owned(), vec![0; bytes.len()]));
    altered.push(("all ones".to_owned(), vec![0xFF; bytes.len()]));
    altered.retain(|(_, altered)| altered != bytes);
    altered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bit_is_flipped() {
        assert_eq!(flipped(&[0, 0], 9), [0, 2]);
        assert_eq!(flipped(&[0, 0], 16), [1, 0]);
    }

    #[test]
    fn no_alteration_is_the_original() {
        for original in [&[][..], &[0], &[0xFF, 0xFF], &[7; 256]] {
            let altered = alterations(original);
            assert!(altered.len() >= 2, "{original:?}");
            assert!(altered.iter().all(|(_, altered)| altered != original));
        }
    }
}
