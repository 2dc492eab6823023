//! Encrypted files and files that are joined, by both clients.

use proptest::prelude::*;

use super::*;
use crate::crypto::{CryptoError, FileKey};
use crate::toy::encrypted;

fn key() -> FileKey {
    FileKey::new(b"0123456789abcdef0123456789abcdef")
        .unwrap()
        .with_nonce(b"nonce of 16 char")
}

/// A link to a file with that content, encrypted.
fn sealed(content: impl AsRef<[u8]>) -> FileLink {
    link(content).encrypted(key())
}

/// A file with that content, which comes in pieces of that length.
fn file(content: impl AsRef<[u8]>, piece: usize) -> Say {
    let file = encrypted(&key(), content.as_ref());
    Say::Answer(200, file.chunks(piece).map(<[u8]>::to_vec).collect(), false)
}

/// Content that `open` hands out with both clients, which must agree to the letter.
fn opened(folder: &Folder, link: &FileLink, says: &[Say]) -> Result<Vec<u8>, Error> {
    let client = blocking::Client::new(merchant(), Script::new(says));
    let reader = client.download(link).spool_in(&folder.0).open();
    let blocking = reader.map(|mut reader| {
        let mut content = Vec::new();
        assert!(reader.downloaded().is_none());
        reader.read_to_end(&mut content).unwrap();
        assert_eq!(reader.downloaded().unwrap().len, content.len() as u64);
        content
    });
    #[cfg(feature = "async")]
    {
        let client = asynchronous::client(merchant(), &Script::new(says));
        let download = client.download(link).spool_in(&folder.0).open();
        let content = asynchronous::ready(async {
            let mut reader = download.await?;
            let mut content = Vec::new();
            while let Some(piece) = reader.next().await {
                content.extend_from_slice(&piece?);
            }
            assert_eq!(reader.downloaded().unwrap().len, content.len() as u64);
            assert!(reader.next().await.is_none());
            Ok::<_, Error>(content)
        });
        assert_eq!(format!("{content:?}"), format!("{blocking:?}"));
    }
    assert!(folder.names().is_empty(), "{:?}", folder.names());
    blocking
}

#[test]
fn an_encrypted_file_is_decrypted_wherever_it_is_cut() {
    let folder = Folder::new("encrypted");
    let content = BILL.repeat(40);
    for (content, piece) in [
        (&content[..], 1),
        (&content, 16),
        (&content, 100_000),
        ("", 1),
        ("a", 16),
    ] {
        let path = folder.path("bill.csv");
        let says = [file(content, piece)];
        let (downloaded, _) = to_file(&merchant(), &sealed(content), &says, &path);
        let downloaded = downloaded.unwrap();
        assert_eq!(fs::read(&path).unwrap(), content.as_bytes());
        assert_eq!(downloaded.len, content.len() as u64);
        assert_eq!(downloaded.received, content.len() as u64 + 16);
        assert!(downloaded.was_encrypted && downloaded.is_verified);
        fs::remove_file(path).unwrap();
        assert_eq!(
            opened(&folder, &sealed(content), &says).unwrap(),
            content.as_bytes()
        );
    }
}

#[test]
fn what_is_packed_is_decrypted_first() {
    let folder = Folder::new("encrypted-packed");
    let says = [file(packed(BILL), 7)];
    let path = folder.path("bill.csv");
    let (downloaded, _) = to_file(&merchant(), &sealed(BILL), &says, &path);
    assert!(downloaded.unwrap().was_packed);
    assert_eq!(fs::read(&path).unwrap(), BILL.as_bytes());
}

#[test]
fn the_parts_of_a_bill_are_joined_and_one_that_breaks_is_resumed() {
    let folder = Folder::new("parts");
    let bill = BILL.as_bytes();
    let (first, second, third) = (&bill[..100], &bill[100..150], &bill[150..]);
    let joined = sealed(first)
        .followed_by(sealed(second))
        .followed_by(sealed(third));
    let broken = |content: &[u8]| {
        let file = encrypted(&key(), content);
        Say::Answer(200, vec![file[..20].to_vec()], true)
    };
    let says = [
        file(first, 9),
        broken(second),
        file(second, 9),
        file(third, 9),
    ];
    let path = folder.path("bill.csv");
    let (downloaded, seen) = to_file(&merchant(), &joined, &says, &path);
    let downloaded = downloaded.unwrap();
    assert_eq!(fs::read(&path).unwrap(), BILL.as_bytes());
    assert_eq!(downloaded.len, BILL.len() as u64);
    assert_eq!(downloaded.received, BILL.len() as u64 + 3 * 16);
    assert_eq!((seen.len(), downloaded.failed_attempts.len()), (4, 1));
    fs::remove_file(path).unwrap();
    let says = [file(first, 9), file(second, 9), file(third, 9)];
    assert_eq!(opened(&folder, &joined, &says).unwrap(), BILL.as_bytes());

    let client = blocking::Client::new(merchant(), Script::new(&says));
    let mut rows = client
        .download(&joined)
        .spool_in(&folder.0)
        .rows::<FundFlowRow>()
        .unwrap();
    assert_eq!(rows.by_ref().map(Result::unwrap).count(), 1);
    assert!(rows.summary().is_some());

    let client = blocking::Client::new(merchant(), Script::new(&says));
    let mut written = Vec::new();
    let download = client.download(&joined).spool_in(&folder.0);
    download.to_writer(&mut written).unwrap();
    assert_eq!(written, BILL.as_bytes());
}

#[test]
fn the_progress_tells_which_file_it_is_about() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watcher = Arc::clone(&seen);
    let joined = sealed("one").followed_by(sealed("two"));
    let says = [file("one", 100), file("two", 100)];
    let folder = Folder::new("progress");
    let client = blocking::Client::new(merchant(), Script::new(&says));
    let download = client.download(joined).on_progress(move |progress| {
        watcher
            .lock()
            .unwrap()
            .push((progress.file, progress.files));
    });
    download.to_file(folder.path("bill.csv")).unwrap();
    assert_eq!(*seen.lock().unwrap(), [(1, 2), (1, 2), (2, 2), (2, 2)]);
}

#[test]
fn a_key_that_does_not_fit_is_refused_before_anything_is_sent() {
    let folder = Folder::new("no-nonce");
    let without_nonce = FileKey::new(&[7; 32]).unwrap();
    let second = link("").encrypted(without_nonce);
    let joined = sealed("first").followed_by(second);
    let (error, seen) = to_file(&merchant(), &joined, &[], &folder.path("bill.csv"));
    let error = error.unwrap_err();
    assert!(matches!(
        refused(&error),
        DownloadError::Key {
            source: CryptoError::Nonce { len: 0 }
        }
    ));
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(seen.is_empty() && folder.names().is_empty());
}

/// Both ways to have the content of a file that is not right: neither leaves or hands out a byte.
fn assert_undecrypted(folder: &Folder, file: &[u8]) {
    let says = [Say::Answer(
        200,
        file.chunks(5).map(<[u8]>::to_vec).collect(),
        false,
    )];
    let path = folder.path("bill.csv");
    let (error, _) = to_file(&merchant(), &sealed(BILL), &says, &path);
    let error = error.unwrap_err();
    assert!(
        matches!(
            refused(&error),
            DownloadError::Decrypt {
                source: CryptoError::Open
            }
        ),
        "{error:?}"
    );
    assert!(folder.names().is_empty(), "{:?}", folder.names());
    let error = opened(folder, &sealed(BILL), &says).unwrap_err();
    assert!(
        matches!(refused(&error), DownloadError::Decrypt { .. }),
        "{error:?}"
    );

    let mut written = Vec::new();
    let client = blocking::Client::new(merchant(), Script::new(&says));
    let download = client.download(sealed(BILL)).spool_in(&folder.0);
    download.to_writer(&mut written).unwrap_err();
    assert!(written.is_empty());
    assert!(folder.names().is_empty(), "{:?}", folder.names());
}

#[test]
fn a_wrong_content_of_an_encrypted_file_is_not_handed_out() {
    let folder = Folder::new("encrypted-hash");
    let says = [file("another content", 7)];
    let error = opened(&folder, &sealed(BILL), &says).unwrap_err();
    assert!(
        matches!(refused(&error), DownloadError::Hash { .. }),
        "{error:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_altered_encrypted_file_leaves_nothing(at in any::<prop::sample::Index>(), bit in 0..8_u8, id: u64) {
        let folder = Folder::new(&format!("altered-{id}"));
        let mut file = encrypted(&key(), BILL.as_bytes());
        let at = at.index(file.len());
        file[at] ^= 1_u8 << bit;
        assert_undecrypted(&folder, &file);
    }

    #[test]
    fn a_cut_or_lengthened_encrypted_file_leaves_nothing(len in 0..1000_usize, id: u64) {
        let folder = Folder::new(&format!("length-{id}"));
        let file = encrypted(&key(), BILL.as_bytes());
        assert_undecrypted(&folder, &file[..len.min(file.len() - 1)]);
        assert_undecrypted(&folder, &[&file[..], &vec![0; len + 1]].concat());
    }
}
