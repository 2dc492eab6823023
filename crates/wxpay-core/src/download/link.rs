use std::fmt;

use super::hash::Hash;
use crate::base_url::{BaseUrl, BaseUrlError};
use crate::crypto::FileKey;
use crate::error::FileLinkError;
use crate::model::{Extra, Model, is_nothing};
use crate::raw_call::is_sent_as_it_is;

/// Address of a file, and the hash of its content if one was announced.
///
/// Responses of `wxpay-api` with a `download_url` convert by `TryFrom` and can be passed to `client.download`
/// directly. A link expires soon (the official pages say 30 seconds in one place and 5 minutes in another): request it
/// right before you use it.
///
/// Without a hash nothing is compared: only TLS and the HTTP framing protect the content.
///
/// ```
/// use wxpay_core::download::FileLink;
///
/// let link = FileLink::new("https://api.mch.weixin.qq.com/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd")?
///     .hash("SHA1", "79bb0f45fc4c42234a918000b2668d689e2bde04")?;
/// assert_eq!(link.host(), "api.mch.weixin.qq.com");
/// # Ok::<(), wxpay_core::download::FileLinkError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct FileLink {
    origin: BaseUrl,
    target: Box<str>,
    hash: Option<Hash>,
    key: Option<FileKey>,
    /// The files whose contents follow this one's.
    next: Vec<Self>,
}

impl FileLink {
    /// The file at that address. Its path and query are signed and sent byte for byte.
    ///
    /// # Errors
    /// When it is not an `https` URL (or `http` for loopback), or its path and query cannot be sent as they are.
    pub fn new(url: &str) -> Result<Self, FileLinkError> {
        let start = url.find("://").ok_or(FileLinkError::Url {
            source: BaseUrlError::Relative,
        })? + "://".len();
        let end = url[start..]
            .find(['/', '?', '#'])
            .map_or(url.len(), |len| start + len);
        let (origin, target) = url.split_at(end);
        let origin = origin
            .parse()
            .map_err(|source| FileLinkError::Url { source })?;
        if !is_sent_as_it_is(target) {
            return Err(FileLinkError::Target);
        }
        Ok(Self {
            origin,
            target: target.into(),
            hash: None,
            key: None,
            next: Vec::new(),
        })
    }

    /// The link that a response announces, with the hash if it has one. An empty value counts as absent.
    ///
    /// # Errors
    /// See [`new`](Self::new) and [`hash`](Self::hash); also when there is no address.
    pub fn announced(
        url: Option<&str>,
        hash_type: Option<&str>,
        hash_value: Option<&str>,
    ) -> Result<Self, FileLinkError> {
        let present =
            |text: Option<&'_ str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
        let link = Self::new(&present(url).ok_or(FileLinkError::Missing)?)?;
        match (present(hash_type), present(hash_value)) {
            (None, None) => Ok(link),
            // Half of a hash proves nothing, and must not pass for none.
            (hash_type, hash_value) => link.hash(
                &hash_type.unwrap_or_default(),
                &hash_value.unwrap_or_default(),
            ),
        }
    }

    /// Checks that the response itself lacks an absent field. A field that could not be read is absent too, but its
    /// original is in `extra`.
    ///
    /// # Errors
    /// [`FileLinkError::Unreadable`].
    pub fn readable<T: Model>(
        extra: &Extra,
        field: &'static str,
        is_absent: bool,
    ) -> Result<(), FileLinkError> {
        let is_known = T::FIELDS.contains(&field);
        let is_kept = extra.get(field).is_some_and(|kept| !is_nothing(kept));
        match is_known && is_absent && is_kept {
            true => Err(FileLinkError::Unreadable { field }),
            false => Ok(()),
        }
    }

    /// Compares the content with that hash: `SHA1` or `SHA256`, in hexadecimal digits of either case. The hash is that
    /// of the decompressed content.
    ///
    /// # Errors
    /// When the hash has another type or the wrong length.
    pub fn hash(mut self, hash_type: &str, hash_value: &str) -> Result<Self, FileLinkError> {
        self.hash = Some(Hash::parse(hash_type, hash_value)?);
        Ok(self)
    }

    /// The same link without hashes: neither its content nor that of following files is compared.
    #[must_use]
    pub fn without_hash(mut self) -> Self {
        self.hash = None;
        self.next = self.next.into_iter().map(Self::without_hash).collect();
        self
    }

    /// Decrypts the file with that key before it is decompressed and compared with its hash.
    #[must_use]
    pub fn encrypted(mut self, key: FileKey) -> Self {
        self.key = Some(key);
        self
    }

    /// Appends the content of another file: the next part of a split bill.
    #[must_use]
    pub fn followed_by(mut self, mut next: Self) -> Self {
        let last = std::mem::take(&mut next.next);
        self.next.push(next);
        self.next.extend(last);
        self
    }

    /// The files of a bill that is split, in the order of their sequence numbers, as one content.
    ///
    /// # Errors
    /// When there are no files, a file's number is missing or occurs twice, or their number differs from the announced
    /// one.
    pub fn joined(
        announced: Option<i64>,
        parts: impl IntoIterator<Item = (Option<i64>, Result<Self, FileLinkError>)>,
    ) -> Result<Self, FileLinkError> {
        let mut parts: Vec<_> = parts.into_iter().collect();
        parts.sort_by_key(|(sequence, _)| *sequence);
        let found = parts.len();
        if let Some(announced) = announced
            && usize::try_from(announced) != Ok(found)
        {
            return Err(FileLinkError::Parts { announced, found });
        }
        let is_numbered = parts.iter().all(|(sequence, _)| sequence.is_some())
            && parts.windows(2).all(|pair| pair[0].0 < pair[1].0);
        if found > 1 && !is_numbered {
            return Err(FileLinkError::Sequence);
        }
        let mut parts = parts.into_iter().map(|(_, link)| link);
        let first = parts.next().ok_or(FileLinkError::Missing)??;
        parts.try_fold(first, |link, next| Ok(link.followed_by(next?)))
    }

    /// Returns whether a file is decrypted while it is downloaded.
    pub fn is_encrypted(&self) -> bool {
        self.key.is_some() || self.next.iter().any(Self::is_encrypted)
    }

    /// Returns whether the content, or that of each of several files, will be compared with a hash.
    pub fn has_hash(&self) -> bool {
        self.hash.is_some() && self.next.iter().all(Self::has_hash)
    }

    /// The host, without the port.
    pub fn host(&self) -> &str {
        self.origin.host()
    }

    pub(crate) const fn origin(&self) -> &BaseUrl {
        &self.origin
    }

    pub(crate) fn target(&self) -> &str {
        &self.target
    }

    pub(super) const fn announced_hash(&self) -> Option<&Hash> {
        self.hash.as_ref()
    }

    pub(super) const fn key(&self) -> Option<&FileKey> {
        self.key.as_ref()
    }

    /// The first file, and those that follow it.
    pub(super) fn into_parts(mut self) -> (Self, Vec<Self>) {
        let next = std::mem::take(&mut self.next);
        (self, next)
    }
}

impl From<&Self> for FileLink {
    fn from(link: &Self) -> Self {
        link.clone()
    }
}

impl fmt::Debug for FileLink {
    /// Leaves out the path and the query, whose token gives access to the file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileLink")
            .field("origin", &self.origin)
            .field("hash", &self.hash)
            .field("key", &self.key)
            .field("files", &(1 + self.next.len()))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHA1: &str = "79bb0f45fc4c42234a918000b2668d689e2bde04";

    #[test]
    fn a_link_is_taken_apart_without_a_byte_being_changed() {
        for (url, origin, target) in [
            (
                "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Fb%2B&&=",
                "https://api.mch.weixin.qq.com",
                "/v3/billdownload/file?token=a%2Fb%2B&&=",
            ),
            ("http://127.0.0.1:1234/f", "http://127.0.0.1:1234", "/f"),
            ("https://cdn.example:8443/", "https://cdn.example:8443", "/"),
        ] {
            let link = FileLink::new(url).unwrap();
            assert_eq!(link.origin().to_string(), origin);
            assert_eq!(link.target(), target);
        }
    }

    #[test]
    fn what_is_no_link_is_refused() {
        for url in [
            "",
            "/v3/file",
            "api.mch.weixin.qq.com/v3/file",
            "https:///a",
        ] {
            let error = FileLink::new(url).unwrap_err();
            assert!(
                matches!(error, FileLinkError::Url { .. }),
                "{url}: {error:?}"
            );
        }
        for url in [
            "http://api.mch.weixin.qq.com/v3/file",
            "ftp://a.example/",
            "https://u:p@a.example/",
        ] {
            let error = FileLink::new(url).unwrap_err();
            assert!(
                matches!(error, FileLinkError::Url { .. }),
                "{url}: {error:?}"
            );
        }
        for url in [
            "https://a.example",
            "https://a.example?token=1",
            "https://a.example/a#b",
            "https://a.example/账单",
            "https://a.example/a b",
            "https://a.example/../b",
            "https://a.example//b",
        ] {
            let error = FileLink::new(url).unwrap_err();
            assert!(matches!(error, FileLinkError::Target), "{url}: {error:?}");
        }
    }

    #[test]
    fn a_hash_is_whole_or_absent() {
        let url = Some("https://a.example/f");
        let link = |hash_type: Option<&str>, hash_value: Option<&str>| {
            FileLink::announced(url, hash_type, hash_value)
        };
        assert!(link(Some("SHA1"), Some(SHA1)).unwrap().has_hash());
        assert!(
            link(Some("sha1"), Some(&SHA1.to_uppercase()))
                .unwrap()
                .has_hash()
        );
        assert!(
            link(Some("SHA256"), Some(&"0".repeat(64)))
                .unwrap()
                .has_hash()
        );
        assert!(!link(None, None).unwrap().has_hash());
        assert!(!link(Some(""), Some("")).unwrap().has_hash());
        assert!(
            !link(Some("SHA1"), Some(SHA1))
                .unwrap()
                .without_hash()
                .has_hash()
        );
        for (hash_type, hash_value) in [(None, Some(SHA1)), (Some("MD5"), Some(SHA1))] {
            let error = link(hash_type, hash_value).unwrap_err();
            assert!(matches!(error, FileLinkError::HashType { .. }), "{error:?}");
        }
        let short = &SHA1[1..];
        let odd = SHA1.replace('7', "g");
        for hash_value in [None, Some(short), Some(&odd)] {
            let error = link(Some("SHA1"), hash_value).unwrap_err();
            assert_eq!(error.to_string(), "the announced hash is not a SHA1");
        }
        for url in [None, Some("")] {
            let error = FileLink::announced(url, None, None).unwrap_err();
            assert!(matches!(error, FileLinkError::Missing), "{error:?}");
        }
    }

    #[test]
    fn the_files_of_a_bill_are_put_in_order() {
        let part = |sequence: i64| {
            let url = format!("https://a.example/f?part={sequence}");
            (Some(sequence), FileLink::new(&url))
        };
        let targets = |link: FileLink| -> Vec<_> {
            let (first, next) = link.into_parts();
            let parts = std::iter::once(first).chain(next);
            parts.map(|part| part.target).collect()
        };
        let joined = FileLink::joined(Some(3), [part(10), part(2), part(1)]).unwrap();
        assert_eq!(
            targets(joined),
            ["/f?part=1", "/f?part=2", "/f?part=10"].map(Box::from)
        );
        let one = FileLink::joined(None, [(None, FileLink::new("https://a.example/f"))]).unwrap();
        assert_eq!(targets(one).len(), 1);

        let error = FileLink::joined(Some(3), [part(1), part(2)]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the response announces 3 files of a bill and has 2"
        );
        let error = FileLink::joined(None, []).unwrap_err();
        assert!(matches!(error, FileLinkError::Missing), "{error:?}");
        let unnumbered = (None, FileLink::new("https://a.example/f"));
        for parts in [[part(1), part(1)], [part(1), unnumbered]] {
            let error = FileLink::joined(Some(2), parts).unwrap_err();
            assert!(matches!(error, FileLinkError::Sequence), "{error:?}");
        }
        let wrong = (Some(2), FileLink::new("ftp://a.example/f"));
        let error = FileLink::joined(None, [part(1), wrong]).unwrap_err();
        assert!(matches!(error, FileLinkError::Url { .. }), "{error:?}");
    }

    #[test]
    fn a_hash_or_a_key_of_each_file_counts() {
        let link = |path: &str| FileLink::new(&format!("https://a.example/{path}")).unwrap();
        let hashed = link("1").hash("SHA1", SHA1).unwrap();
        let key = FileKey::new(&[7; 32]).unwrap();
        let both = hashed.clone().followed_by(link("2").encrypted(key));
        assert!(hashed.has_hash() && !both.has_hash());
        assert!(!hashed.is_encrypted() && both.is_encrypted());
        let both = hashed.clone().followed_by(hashed);
        assert!(both.has_hash() && !both.without_hash().has_hash());
    }

    #[test]
    fn debug_does_not_show_the_token() {
        let link = FileLink::new("https://a.example/f?token=secret").unwrap();
        let link = link.hash("SHA1", SHA1).unwrap();
        let debug = format!("{link:?}");
        let expected = format!(
            "FileLink {{ origin: https://a.example, hash: Some(SHA1 {SHA1}), key: None, files: 1, .. }}"
        );
        assert_eq!(debug, expected);
    }
}
