use std::error::Error as StdError;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// A sandbox could not be started, or its credentials could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// A key or a certificate could not be generated, or a given one cannot be used.
    #[error("{what} cannot be made or used")]
    Key {
        /// Name, such as `the merchant key`.
        what: &'static str,
        /// The cause.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// An mchid is not 1 to 20 digits.
    #[error("mchid {mchid:?} is not 1 to 20 digits")]
    Mchid {
        /// The mchid.
        mchid: String,
    },
    /// Two merchants have the same mchid.
    #[error("merchant {mchid} is registered twice")]
    Twice {
        /// The mchid.
        mchid: String,
    },
    /// A serial number is not 40 hexadecimal digits, or begins with a zero byte.
    #[error("serial number {serial:?} is not 40 hexadecimal digits without a zero byte in front")]
    Serial {
        /// The serial number.
        serial: String,
    },
    /// The id of the WeChat Pay public key is not `PUB_KEY_ID_` and 1 to 40 digits.
    #[error("id of the WeChat Pay public key {id:?} is not PUB_KEY_ID_ and 1 to 40 digits")]
    PublicKeyId {
        /// The id.
        id: String,
    },
    /// Other machines can reach the address, which was not explicitly allowed.
    #[error("{address} is not a loopback address")]
    NotLoopback {
        /// The address.
        address: SocketAddr,
    },
    /// It is impossible to listen on the address: it is in use, or belongs to another machine.
    #[error("cannot listen on {address}")]
    Bind {
        /// The address.
        address: SocketAddr,
        /// The operating system's error.
        source: io::Error,
    },
    /// The server's thread or its runtime could not be started.
    #[error("cannot start the server's thread")]
    Thread {
        /// The operating system's error.
        source: io::Error,
    },
    /// A response was scripted for a call that matches no operation.
    #[error("there is no operation {call:?}")]
    NoOperation {
        /// The requested operation: an id, or a method and a path.
        call: String,
    },
    /// The model does not have the event of the notification.
    #[error("there is no event {event_type:?}")]
    NoEvent {
        /// The event type.
        event_type: String,
    },
    /// There is no such merchant.
    #[error("merchant {mchid} is not registered")]
    NoMerchant {
        /// The mchid.
        mchid: String,
    },
    /// There is no such brand.
    #[error("brand {brand_id} is not registered")]
    NoBrand {
        /// The brand ID.
        brand_id: String,
    },
    /// No notification with that id was posted.
    #[error("there is no notification {id:?}")]
    NoNotification {
        /// The requested id.
        id: String,
    },
    /// A snapshot was written by another version, in an unknown format.
    #[error("the snapshot has version {found}, not {known}")]
    SnapshotVersion {
        /// The version of the snapshot.
        found: u32,
        /// The version that can be read.
        known: u32,
    },
    /// A step of a seed cannot be played. Nothing of the seed stays.
    #[error("step {step} of the seed ({name}): {issue}")]
    Seed {
        /// The step, counted from 1.
        step: usize,
        /// The operation or the action.
        name: String,
        /// Why it cannot be played.
        issue: String,
    },
    /// A saved object cannot be read or written.
    #[error("the saved book {book:?} is damaged")]
    Saved {
        /// The book, such as `orders`.
        book: String,
        /// The fault.
        source: serde_json::Error,
    },
    /// Another process uses the data directory, or another sandbox of this one.
    #[error("{} is in use", path.display())]
    DataInUse {
        /// The database.
        path: PathBuf,
    },
    /// A newer version wrote the data directory.
    #[error("{} has version {found}, this program knows {known}", path.display())]
    DataVersion {
        /// The database.
        path: PathBuf,
        /// The version that was found.
        found: u32,
        /// The newest version that can be read.
        known: u32,
    },
    /// The data directory cannot be read or written.
    #[error("cannot use {}", path.display())]
    Data {
        /// The database or the directory.
        path: PathBuf,
        /// The cause.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A file of the folder of keys cannot be read, or holds no usable key.
    #[error("{} cannot be read or holds no usable key", path.display())]
    KeyFile {
        /// The file.
        path: PathBuf,
        /// The cause.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A file of merchants cannot be read, or a file that it names.
    #[error("cannot use {}", path.display())]
    AccountsFile {
        /// The file.
        path: PathBuf,
        /// The cause.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A file could not be written. No partial file remains: an old file is unchanged.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The operating system's error.
        source: io::Error,
    },
}

impl SandboxError {
    pub(crate) fn key(
        what: &'static str,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::Key {
            what,
            source: source.into(),
        }
    }
}
