use std::convert::Infallible;
use std::io;
use std::path::PathBuf;

use super::{ApiError, Delivery};
use crate::base_url::BaseUrlError;
use crate::bill::BillError;
use crate::causes::debug_as_text;
use crate::crypto::CryptoError;

/// A file was not downloaded, or not completely.
///
/// A download moves no money, so it can always be repeated; an incomplete file is removed.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum DownloadError {
    /// The value is not a download link. Nothing was sent.
    #[error("there is no link to download from")]
    Link {
        /// The fault.
        #[from]
        source: FileLinkError,
    },
    /// The link leads to plain http on this machine, but the merchant's requests go elsewhere.
    ///
    /// Nothing was sent. A response of WeChat Pay has no such link.
    #[error("the link leads to {host} by plain http, where this merchant's requests do not go")]
    PlainHttp {
        /// The link's host.
        host: Box<str>,
    },
    /// The responses of that operation are not files: they are signed, and verified only as a whole.
    ///
    /// Nothing was sent. Use `send`.
    #[error("the responses of this operation are signed: send it")]
    Signed,
    /// The link was refused.
    ///
    /// Most likely it expired: it is valid for a short time only (the official pages say 30 seconds in one place and 5
    /// minutes in another). Request the file's link again, and use it at once. No official page says how an expired
    /// link is answered, so the error response is kept here.
    #[error("the link was refused, it may have expired: ask for a new one, and use it at once")]
    Refused {
        /// The error response.
        source: Box<ApiError>,
    },
    /// The content does not match its announced hash.
    ///
    /// It was damaged in transit, or is another file. Request the link again; if the error recurs, compare the two
    /// hashes by hand.
    #[error("the content's {hash_type} is {found}, but {announced} was announced")]
    Hash {
        /// The type of the hash, such as `SHA1`.
        hash_type: &'static str,
        /// The hash that was announced, in lower-case hexadecimal digits.
        announced: Box<str>,
        /// The hash of the received content.
        found: Box<str>,
    },
    /// The gzip file is damaged or truncated.
    #[error("the file is packed by gzip and cannot be unpacked")]
    Unpack {
        /// The fault.
        source: io::Error,
    },
    /// The merchant's crypto backend rejected the file's key. Nothing was sent.
    #[error("the file cannot be decrypted by this merchant's crypto backend")]
    Key {
        /// The backend's error.
        source: CryptoError,
    },
    /// The file was altered or cut off, or is encrypted with another key.
    ///
    /// Trust none of its content. Request the link again.
    #[error("the file is encrypted and cannot be decrypted")]
    Decrypt {
        /// The backend's error.
        source: CryptoError,
    },
    /// The temporary file that holds decrypted content until it is verified cannot be used.
    ///
    /// [`spool_in`](crate::download::Download::spool_in) chooses another folder for it.
    #[error("the temporary file for the decrypted content cannot be used")]
    Spool {
        /// The system's error.
        source: io::Error,
    },
    /// The file, or its decompressed content, is larger than allowed.
    ///
    /// Allow more by `max_len` if the size is plausible; a small file with such a large content may be a decompression
    /// bomb.
    #[error("the file has more than {max} bytes")]
    TooLarge {
        /// The bound in bytes.
        max: u64,
    },
    /// The file to write to cannot be created. Nothing was sent.
    #[error("{} cannot be created", path.display())]
    Create {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// Received bytes could not be written.
    #[error("the content could not be written")]
    Write {
        /// The writer's error.
        source: io::Error,
    },
    /// The content is not a bill of the expected kind, or contradicts itself.
    #[error("the bill cannot be read")]
    Bill {
        /// The fault.
        #[from]
        source: BillError,
    },
}

debug_as_text!(DownloadError);

impl DownloadError {
    pub(crate) fn delivery(&self) -> Delivery {
        match self {
            Self::Link { .. }
            | Self::PlainHttp { .. }
            | Self::Create { .. }
            | Self::Key { .. }
            | Self::Signed => Delivery::NotSent,
            Self::Refused { source } => source.delivery(),
            Self::Hash { .. }
            | Self::Decrypt { .. }
            | Self::Spool { .. }
            | Self::Unpack { .. }
            | Self::TooLarge { .. }
            | Self::Write { .. }
            | Self::Bill { .. } => Delivery::Answered,
        }
    }
}

/// The value is not a link from which a file can be downloaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileLinkError {
    /// The response has no address: the file is not ready yet, or there is none.
    ///
    /// Read the response's state, and retry later.
    #[error("the response has no download_url")]
    Missing,
    /// The response has the field, but it cannot be read. A link without its hash would be compared with nothing.
    #[error("the {field} of the response cannot be read")]
    Unreadable {
        /// The field's name.
        field: &'static str,
    },
    /// It is not an https address, nor an http address of this machine.
    #[error("the download_url is not an address to download from")]
    Url {
        /// The fault.
        source: BaseUrlError,
    },
    /// The key that the file is encrypted with is missing, was not decrypted, or has another length.
    ///
    /// `encrypt_key` is encrypted for the merchant's private key, and decrypted with the response.
    #[error("the announced encrypt_key is not the key of a file")]
    Key {
        /// The fault.
        #[from]
        source: CryptoError,
    },
    /// The response announces another number of files than it lists.
    #[error("the response announces {announced} files of a bill and has {found}")]
    Parts {
        /// Announced number.
        announced: i64,
        /// Number of links.
        found: usize,
    },
    /// The files of a bill cannot be put in order: a `bill_sequence` is missing or occurs twice.
    #[error("the files of the bill have no order: a bill_sequence is missing or occurs twice")]
    Sequence,
    /// The path and query cannot be sent as they are, and any other spelling would be signed wrongly.
    #[error("the path and query of the download_url cannot be sent as they are")]
    Target,
    /// The type of the hash is unknown, so the content cannot be compared with it.
    ///
    /// With [`FileLink::without_hash`](crate::download::FileLink::without_hash), you compare it yourself.
    #[error("{hash_type:?} is not a known type of hash")]
    HashType {
        /// The type that was announced.
        hash_type: Box<str>,
    },
    /// The hash does not fit its type: it is too short, too long, or not hexadecimal.
    #[error("the announced hash is not a {hash_type}")]
    HashValue {
        /// The type that was announced.
        hash_type: &'static str,
    },
}

impl From<Infallible> for FileLinkError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
