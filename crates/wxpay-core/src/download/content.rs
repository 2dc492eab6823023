use std::fmt;
use std::io::{self, BufRead, ErrorKind, Read};
use std::sync::Arc;

use bytes::Bytes;
use flate2::bufread::MultiGzDecoder;

use super::decryption::Decryption;
use super::hash::{Comparison, Hash};
use super::{DownloadError, DownloadSummary, Progress};
use crate::model::source::PIECE;

/// First bytes of every gzip file.
const MAGIC: &[u8] = b"\x1f\x8b";

/// Reports the progress of a download.
pub(super) type Watcher = Arc<dyn Fn(Progress) + Send + Sync>;

/// Steps from a file's bytes to its content.
#[derive(Clone)]
pub(super) struct Settings {
    /// Size limit of the content, and of the file itself.
    pub(super) max_len: u64,
    pub(super) unpacks: bool,
    pub(super) watcher: Option<Watcher>,
    /// Number of the file, and of all files.
    pub(super) file: usize,
    pub(super) files: usize,
}

/// A file's bytes: decrypted, unpacked, bounded, counted and hashed, without any I/O.
///
/// It is fed pieces of any length; after each piece, [`next`](Self::next) is called until it returns `None`.
pub(super) struct Content {
    settings: Settings,
    decryption: Option<Decryption>,
    stage: Stage,
    comparison: Option<Comparison>,
    /// Number of bytes announced by `Content-Length`.
    expected: Option<u64>,
    received: u64,
    len: u64,
}

enum Stage {
    /// Too few bytes to tell the format.
    Beginning {
        bytes: Bytes,
        has_ended: bool,
    },
    Plain(Bytes),
    Packed(Box<MultiGzDecoder<Queue>>),
}

impl Content {
    pub(super) fn new(
        settings: Settings,
        hash: Option<&Hash>,
        expected: Option<u64>,
    ) -> Result<Self, DownloadError> {
        let content = Self {
            stage: match settings.unpacks {
                true => Stage::Beginning {
                    bytes: Bytes::new(),
                    has_ended: false,
                },
                false => Stage::Plain(Bytes::new()),
            },
            settings,
            decryption: None,
            comparison: hash.cloned().map(Comparison::new),
            expected,
            received: 0,
            len: 0,
        };
        content.bounded(expected.unwrap_or_default())?;
        Ok(content)
    }

    /// Decrypts the file first.
    pub(super) fn decrypted(mut self, decryption: Option<Decryption>) -> Self {
        self.decryption = decryption;
        self
    }

    fn bounded(&self, len: u64) -> Result<(), DownloadError> {
        let max = self.settings.max_len;
        if len > max {
            return Err(DownloadError::TooLarge { max });
        }
        Ok(())
    }

    /// Takes the next piece of the file.
    pub(super) fn feed(&mut self, piece: Bytes) -> Result<(), DownloadError> {
        self.received += piece.len() as u64;
        self.bounded(self.received)?;
        let piece = match &mut self.decryption {
            Some(decryption) => decryption.update(piece)?,
            None => piece,
        };
        match &mut self.stage {
            Stage::Beginning { bytes, .. } => *bytes = joined(bytes, piece),
            Stage::Plain(bytes) => *bytes = joined(bytes, piece),
            Stage::Packed(decoder) => {
                let queue = decoder.get_mut();
                queue.bytes = joined(&queue.bytes, piece);
            }
        }
        self.tell();
        Ok(())
    }

    /// Ends the file, and compares the tag of an encrypted one.
    pub(super) fn end(&mut self) -> Result<(), DownloadError> {
        if let Some(decryption) = &mut self.decryption {
            decryption.finish()?;
        }
        match &mut self.stage {
            Stage::Beginning { has_ended, .. } => *has_ended = true,
            Stage::Plain(_) => {}
            Stage::Packed(decoder) => decoder.get_mut().has_ended = true,
        }
        Ok(())
    }

    /// The next piece of the content, 64 KiB at most; `None` when more must be fed first, or there is
    /// no more.
    pub(super) fn next(&mut self) -> Result<Option<Bytes>, DownloadError> {
        self.recognise();
        let piece = match &mut self.stage {
            Stage::Beginning { .. } => None,
            Stage::Plain(bytes) => {
                let piece = bytes.split_to(bytes.len().min(PIECE));
                (!piece.is_empty()).then_some(piece)
            }
            Stage::Packed(decoder) => unpacked(decoder)?,
        };
        if let Some(piece) = &piece {
            self.bounded(self.len.saturating_add(piece.len() as u64))?;
            self.len += piece.len() as u64;
            if let Some(comparison) = &mut self.comparison {
                comparison.update(piece);
            }
        }
        Ok(piece)
    }

    /// Decides by its first bytes whether a file is compressed.
    fn recognise(&mut self) {
        let Stage::Beginning { bytes, has_ended } = &mut self.stage else {
            return;
        };
        if bytes.len() < MAGIC.len() && !*has_ended {
            return;
        }
        let (bytes, has_ended) = (std::mem::take(bytes), *has_ended);
        self.stage = match bytes.starts_with(MAGIC) {
            false => Stage::Plain(bytes),
            true => Stage::Packed(Box::new(MultiGzDecoder::new(Queue { bytes, has_ended }))),
        };
    }

    /// The downloaded content, once it ended and matched its hash.
    pub(super) fn finish(self) -> Result<DownloadSummary, DownloadError> {
        self.tell();
        let is_verified = self.comparison.is_some();
        if let Some(comparison) = self.comparison {
            comparison.finish()?;
        }
        Ok(DownloadSummary {
            len: self.len,
            received: self.received,
            was_packed: matches!(self.stage, Stage::Packed(_)),
            is_verified,
            was_encrypted: self.decryption.is_some(),
            request_id: None,
            failed_attempts: Vec::new(),
        })
    }

    fn tell(&self) {
        if let Some(watcher) = &self.settings.watcher {
            watcher(Progress {
                file: self.settings.file,
                files: self.settings.files,
                received: self.received,
                expected: self.expected,
                len: self.len,
            });
        }
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("received", &self.received)
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}

/// Pieces are usually taken before the next one is fed, so there is nothing to join.
fn joined(bytes: &Bytes, piece: Bytes) -> Bytes {
    match bytes.is_empty() {
        true => piece,
        false => [&bytes[..], &piece].concat().into(),
    }
}

fn unpacked(decoder: &mut MultiGzDecoder<Queue>) -> Result<Option<Bytes>, DownloadError> {
    let mut piece = vec![0; PIECE];
    match decoder.read(&mut piece) {
        Ok(0) => Ok(None),
        Ok(amount) => {
            piece.truncate(amount);
            Ok(Some(piece.into()))
        }
        Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(None),
        Err(source) => Err(DownloadError::Unpack { source }),
    }
}

/// Bytes that were fed and not yet decompressed. More may follow until the end.
struct Queue {
    bytes: Bytes,
    has_ended: bool,
}

impl Read for Queue {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let amount = self.fill_buf()?.read(buffer)?;
        self.consume(amount);
        Ok(amount)
    }
}

impl BufRead for Queue {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.bytes.is_empty() && !self.has_ended {
            return Err(ErrorKind::WouldBlock.into());
        }
        Ok(&self.bytes)
    }

    fn consume(&mut self, amount: usize) {
        let amount = amount.min(self.bytes.len());
        drop(self.bytes.split_to(amount));
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::Mutex;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use proptest::prelude::*;
    use sha1::{Digest, Sha1};

    use super::*;
    use crate::model::source::Hex;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn sha1(bytes: &[u8]) -> Hash {
        Hash::parse("SHA1", &Hex(&Sha1::digest(bytes)).to_string()).unwrap()
    }

    fn settings() -> Settings {
        Settings {
            max_len: 1 << 20,
            unpacks: true,
            watcher: None,
            file: 1,
            files: 1,
        }
    }

    /// The content of a file that comes in these pieces.
    fn content<'a>(
        settings: Settings,
        hash: Option<&Hash>,
        pieces: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<(Vec<u8>, DownloadSummary), DownloadError> {
        let mut content = Content::new(settings, hash, None)?;
        let mut whole = Vec::new();
        let mut drain = |content: &mut Content| {
            while let Some(piece) = content.next()? {
                assert!(!piece.is_empty() && piece.len() <= PIECE);
                whole.extend_from_slice(&piece);
            }
            Ok::<_, DownloadError>(())
        };
        for piece in pieces {
            content.feed(Bytes::copy_from_slice(piece))?;
            drain(&mut content)?;
        }
        content.end()?;
        drain(&mut content)?;
        let downloaded = content.finish()?;
        Ok((whole, downloaded))
    }

    /// A file cut at these places, each taken modulo what is left.
    fn cut<'a>(mut file: &'a [u8], places: &[usize]) -> Vec<&'a [u8]> {
        let mut pieces = Vec::new();
        for place in places {
            let (piece, rest) = file.split_at(place % (file.len() + 1));
            pieces.push(piece);
            file = rest;
        }
        pieces.push(file);
        pieces
    }

    proptest! {
        #[test]
        fn a_file_cut_anywhere_has_the_same_content(
            bytes in prop::collection::vec(0_u8..4, 0..3000),
            places in prop::collection::vec(0_usize..400, 0..30),
            is_packed: bool,
        ) {
            let file = if is_packed { packed(&bytes) } else { bytes.clone() };
            let (whole, downloaded) = content(settings(), Some(&sha1(&bytes)), cut(&file, &places)).unwrap();
            prop_assert_eq!(&whole, &bytes);
            prop_assert_eq!(downloaded.len, bytes.len() as u64);
            prop_assert_eq!(downloaded.received, file.len() as u64);
            prop_assert_eq!(downloaded.was_packed, is_packed);
            prop_assert!(downloaded.is_verified);
        }

        #[test]
        fn no_corruption_passes_unseen(
            bytes in prop::collection::vec(any::<u8>(), 1..2000),
            places in prop::collection::vec(0_usize..400, 0..10),
            at: prop::sample::Index,
            flip in 1_u8..,
            is_packed: bool,
        ) {
            let mut file = if is_packed { packed(&bytes) } else { bytes.clone() };
            let at = at.index(file.len());
            file[at] ^= flip;
            if let Ok((whole, _)) = content(settings(), Some(&sha1(&bytes)), cut(&file, &places)) {
                // Bits of gzip that have no bearing on the content, such as a file's time or its padding.
                prop_assert!(is_packed);
                prop_assert_eq!(whole, bytes);
            }
        }

        #[test]
        fn no_shorter_file_passes_for_the_whole(
            bytes in prop::collection::vec(any::<u8>(), 1..2000),
            len: prop::sample::Index,
            is_packed: bool,
            is_announced: bool,
        ) {
            let file = if is_packed { packed(&bytes) } else { bytes.clone() };
            let hash = is_announced.then(|| sha1(&bytes));
            // Only HTTP knows the length of a plain file without a hash.
            prop_assume!(is_packed || is_announced);
            let len = len.index(file.len());
            // Too short to be known as packed.
            prop_assume!(is_announced || len >= MAGIC.len());
            prop_assert!(content(settings(), hash.as_ref(), [&file[..len]]).is_err());
        }
    }

    #[test]
    fn members_of_gzip_follow_each_other_and_nothing_else_does() {
        let two = [packed(b"one"), packed(b"two")].concat();
        for cuts in [&[][..], &[25], &[1, 1, 20]] {
            let (whole, _) = content(settings(), None, cut(&two, cuts)).unwrap();
            assert_eq!(whole, b"onetwo");
        }
        let trailing = [packed(b"one"), b"more".to_vec()].concat();
        let error = content(settings(), None, [&trailing[..]]).unwrap_err();
        assert!(matches!(error, DownloadError::Unpack { .. }), "{error:?}");
    }

    #[test]
    fn what_unpacks_to_more_than_allowed_is_stopped_on_the_way() {
        let bomb = packed(&vec![0; 64 << 20]);
        let error = content(settings(), None, [&bomb[..]]).unwrap_err();
        assert!(
            matches!(error, DownloadError::TooLarge { max: 1_048_576 }),
            "{error:?}"
        );
        let plain = vec![0; (1 << 20) + 1];
        for pieces in [vec![&plain[..]], plain.chunks(1000).collect()] {
            let error = content(settings(), None, pieces).unwrap_err();
            assert!(matches!(error, DownloadError::TooLarge { .. }), "{error:?}");
        }
        assert!(content(settings(), None, [&plain[1..]]).is_ok());
        let error = Content::new(settings(), None, Some((1 << 20) + 1)).unwrap_err();
        assert!(matches!(error, DownloadError::TooLarge { .. }), "{error:?}");
    }

    #[test]
    fn a_wrong_hash_names_both() {
        let announced = sha1(b"expected");
        let error = content(settings(), Some(&announced), [&b"found"[..]]).unwrap_err();
        let DownloadError::Hash {
            announced, found, ..
        } = &error
        else {
            panic!("{error:?}");
        };
        assert_eq!(&**announced, Hex(&Sha1::digest(b"expected")).to_string());
        assert_eq!(&**found, Hex(&Sha1::digest(b"found")).to_string());
        let message = format!("the content's SHA1 is {found}, but {announced} was announced");
        assert_eq!(error.to_string(), message);
    }

    #[test]
    fn a_packed_file_stays_as_it_is_where_that_is_wanted() {
        let file = packed(b"content");
        let as_it_is = Settings {
            unpacks: false,
            ..settings()
        };
        let (whole, downloaded) = content(as_it_is, Some(&sha1(&file)), [&file[..]]).unwrap();
        assert_eq!(whole, file);
        assert!(!downloaded.was_packed);
    }

    #[test]
    fn progress_never_goes_back_and_ends_with_all_of_it() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let watcher: Watcher = {
            let seen = Arc::clone(&seen);
            Arc::new(move |progress| seen.lock().unwrap().push(progress))
        };
        let watched = Settings {
            watcher: Some(watcher),
            ..settings()
        };
        let bytes = [b'a'; 1000];
        let file = packed(&bytes);
        content(watched, None, file.chunks(7)).unwrap();
        let seen = seen.lock().unwrap();
        assert_eq!(seen.len(), file.len().div_ceil(7) + 1);
        assert!(
            seen.windows(2)
                .all(|pair| { pair[0].received <= pair[1].received && pair[0].len <= pair[1].len })
        );
        let last = seen.last().unwrap();
        assert_eq!((last.received, last.len), (file.len() as u64, 1000));
    }
}
