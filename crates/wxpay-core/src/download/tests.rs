mod encrypted;

use std::collections::VecDeque;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{Request, request};
use sha1::{Digest, Sha1};

use super::*;
use crate::bill::{BillError, FundFlowRow};
use crate::crypto::Verifier as _;
use crate::error::Delivery;
use crate::model::source::Hex;
use crate::toy::{NOW, Toy, merchant, merchant_builder};
use crate::transport::{BlockingIncoming, BlockingTransport, Outgoing, TransportErrorKind};
use crate::{Authorization, blocking};

const URL: &str = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Fb%3D&x=";

const BILL: &str = "\
记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号
`2018-02-01 04:21:23,`1,`2,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`3
资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额
`1,`0,`0.00,`1,`0.02
";

/// Behaviour of a server.
#[derive(Clone)]
enum Say {
    Nothing(TransportErrorKind),
    /// A response whose body comes in pieces; and whether it breaks after them.
    Answer(u16, Vec<Vec<u8>>, bool),
}

fn whole(content: impl AsRef<[u8]>) -> Say {
    let pieces = content.as_ref().chunks(7).map(<[u8]>::to_vec);
    Say::Answer(200, pieces.collect(), false)
}

fn refusal(status: u16) -> Say {
    let body = br#"{"code":"RESOURCE_NOT_EXISTS","message":"gone"}"#;
    Say::Answer(status, vec![body.to_vec()], false)
}

/// A transport that plays responses in order, and records its requests.
#[derive(Clone, Debug)]
struct Script {
    says: Arc<Mutex<VecDeque<Say>>>,
    seen: Arc<Mutex<Vec<request::Parts>>>,
}

impl fmt::Debug for Say {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Say")
    }
}

impl Script {
    fn new(says: &[Say]) -> Self {
        Self {
            says: Arc::new(Mutex::new(says.iter().cloned().collect())),
            seen: Arc::default(),
        }
    }

    fn answer(
        &self,
        request: Request<Outgoing>,
    ) -> Result<Response<Vec<Result<Bytes, TransportError>>>, TransportError> {
        assert!(request.body().is_empty());
        self.seen.lock().unwrap().push(request.into_parts().0);
        let (status, pieces, breaks) = match self.says.lock().unwrap().pop_front() {
            Some(Say::Answer(status, pieces, breaks)) => (status, pieces, breaks),
            Some(Say::Nothing(kind)) => return Err(kind.into()),
            None => panic!("nobody has expected this request"),
        };
        let end = breaks.then(|| Err(TransportError::lost("reset")));
        let pieces = pieces.into_iter().map(|piece| Ok(piece.into()));
        let mut answer = Response::new(pieces.chain(end).collect());
        *answer.status_mut() = StatusCode::from_u16(status).unwrap();
        answer
            .headers_mut()
            .insert("request-id", "0812-0".parse().unwrap());
        Ok(answer)
    }
}

impl BlockingTransport for Script {
    fn send(&self, _: Request<Bytes>, _: Limits) -> Result<Response<Bytes>, TransportError> {
        panic!("a file is streamed")
    }

    fn stream(
        &self,
        request: Request<Outgoing>,
        _: Limits,
    ) -> Result<Response<BlockingIncoming>, TransportError> {
        let answer = self.answer(request)?;
        Ok(answer.map(|pieces| BlockingIncoming::new(pieces.into_iter())))
    }

    fn wait(&self, _: std::time::Duration) -> bool {
        true
    }
}

#[cfg(feature = "async")]
mod asynchronous {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::*;
    use crate::Client;
    use crate::transport::{Incoming, Pieces, Transport};

    struct Iter(std::vec::IntoIter<Result<Bytes, TransportError>>);

    #[async_trait::async_trait]
    impl Pieces for Iter {
        async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
            self.0.next()
        }
    }

    #[async_trait::async_trait]
    impl Transport for Script {
        async fn send(
            &self,
            _: Request<Bytes>,
            _: Limits,
        ) -> Result<Response<Bytes>, TransportError> {
            panic!("a file is streamed")
        }

        async fn stream(
            &self,
            request: Request<Outgoing>,
            _: Limits,
        ) -> Result<Response<Incoming>, TransportError> {
            let answer = self.answer(request)?;
            Ok(answer.map(|pieces| Incoming::new(Iter(pieces.into_iter()))))
        }

        async fn wait(&self, _: std::time::Duration) -> bool {
            true
        }
    }

    /// The value of a future that never waits, and that other threads may run.
    pub(super) fn ready<T>(future: impl Future<Output = T> + Send) -> T {
        let mut context = Context::from_waker(Waker::noop());
        match pin!(future).poll(&mut context) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("a script answers at once"),
        }
    }

    pub(super) fn client(merchant: Merchant, script: &Script) -> Client {
        Client::new(merchant, script.clone())
    }

    /// A transport whose first response never ends.
    #[derive(Debug)]
    struct Endless;

    struct First(Option<Bytes>);

    #[async_trait::async_trait]
    impl Pieces for First {
        async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
            match self.0.take() {
                Some(piece) => Some(Ok(piece)),
                None => std::future::pending().await,
            }
        }
    }

    #[async_trait::async_trait]
    impl Transport for Endless {
        async fn send(
            &self,
            _: Request<Bytes>,
            _: Limits,
        ) -> Result<Response<Bytes>, TransportError> {
            panic!("a file is streamed")
        }

        async fn stream(
            &self,
            _: Request<Outgoing>,
            _: Limits,
        ) -> Result<Response<Incoming>, TransportError> {
            let piece = Bytes::from(vec![b'a'; 100_000]);
            Ok(Response::new(Incoming::new(First(Some(piece)))))
        }
    }

    #[test]
    fn a_future_that_is_dropped_leaves_no_part_of_a_file() {
        let folder = Folder::new("dropped");
        let client = Client::new(merchant(), Endless);
        let download = client.download(link("")).to_file(folder.path("bill.csv"));
        let mut download = Box::pin(download);
        let mut context = Context::from_waker(Waker::noop());
        assert!(download.as_mut().poll(&mut context).is_pending());
        assert_eq!(folder.names(), [".wxpay-nonce.part"]);
        let part = fs::metadata(folder.path(".wxpay-nonce.part")).unwrap();
        assert_eq!(part.len(), 100_000);
        drop(download);
        assert!(folder.names().is_empty());
    }

    /// A transport that forgets the work it is given.
    #[derive(Debug)]
    struct Forgetful(Script);

    #[async_trait::async_trait]
    impl Transport for Forgetful {
        async fn send(
            &self,
            _: Request<Bytes>,
            _: Limits,
        ) -> Result<Response<Bytes>, TransportError> {
            panic!("a file is streamed")
        }

        async fn stream(
            &self,
            request: Request<Outgoing>,
            limits: Limits,
        ) -> Result<Response<Incoming>, TransportError> {
            Transport::stream(&self.0, request, limits).await
        }

        async fn offload(&self, work: Box<dyn FnOnce() + Send>) {
            drop(work);
        }
    }

    #[test]
    fn work_that_was_not_done_is_an_error() {
        let client = Client::new(merchant(), Forgetful(Script::new(&[whole("content")])));
        let error = ready(client.download(link("content")).to_writer(Vec::new())).unwrap_err();
        let error = error.download().unwrap();
        assert!(matches!(error, DownloadError::Write { .. }), "{error:?}");
    }
}

/// A folder of a test's own, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        // The number of the process would not do: a killed run leaves its folder to the next one of that number.
        let folder = tempfile::Builder::new()
            .prefix(&format!("wxpay-{name}-"))
            .tempdir();
        Self(folder.unwrap().keep())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn link(content: impl AsRef<[u8]>) -> FileLink {
    let hash = Hex(&Sha1::digest(content.as_ref())).to_string();
    FileLink::new(URL).unwrap().hash("SHA1", &hash).unwrap()
}

fn packed(content: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// Downloads into a file with both clients, which must agree to the letter.
fn to_file(
    merchant: &Merchant,
    link: &FileLink,
    says: &[Say],
    path: &Path,
) -> (Result<DownloadSummary, Error>, Vec<request::Parts>) {
    let script = Script::new(says);
    let client = blocking::Client::new(merchant.clone(), script.clone());
    let client = client.with_retries(RetryPolicy::default().attempts(3));
    let blocking = client.download(link).to_file(path);
    #[cfg(feature = "async")]
    {
        let before = fs::read(path).ok();
        let script = Script::new(says);
        let client = asynchronous::client(merchant.clone(), &script);
        let client = client.with_retries(RetryPolicy::default().attempts(3));
        let download = asynchronous::ready(client.download(link).to_file(path));
        assert_eq!(format!("{download:?}"), format!("{blocking:?}"));
        assert_eq!(fs::read(path).ok(), before);
    }
    let seen = script.seen.lock().unwrap().clone();
    (blocking, seen)
}

fn refused(error: &Error) -> &DownloadError {
    error.download().unwrap_or_else(|| panic!("{error:?}"))
}

#[test]
fn a_link_is_signed_over_its_path_and_query_byte_for_byte() {
    let folder = Folder::new("signed");
    let (file, seen) = to_file(
        &merchant(),
        &link("content"),
        &[whole("content")],
        &folder.path("a"),
    );
    let file = file.unwrap();
    assert_eq!((file.len, file.received, file.is_verified), (7, 7, true));
    assert_eq!(file.request_id.as_deref(), Some("0812-0"));
    assert_eq!(seen[0].method, Method::GET);
    assert_eq!(seen[0].uri.to_string(), URL);
    let authorization = seen[0].headers["authorization"].to_str().unwrap();
    let authorization = Authorization::parse(authorization).unwrap();
    let target = URL.strip_prefix("https://api.mch.weixin.qq.com").unwrap();
    let message = format!("GET\n{target}\n{NOW}\nnonce\n\n");
    let signature = &authorization.signature;
    Toy("merchant")
        .verify(message.as_bytes(), signature)
        .unwrap();
}

#[test]
fn a_foreign_host_is_sent_nothing_of_the_merchants() {
    let folder = Folder::new("foreign");
    let foreign = FileLink::new("https://files.example/f?token=1").unwrap();
    let (file, seen) = to_file(
        &merchant(),
        &foreign,
        &[whole("content")],
        &folder.path("a"),
    );
    assert!(!file.unwrap().is_verified);
    assert_eq!(seen[0].uri.to_string(), "https://files.example/f?token=1");
    let mut names: Vec<_> = seen[0]
        .headers
        .keys()
        .map(http::HeaderName::as_str)
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "user-agent"]);
}

#[test]
fn plain_http_is_for_merchants_whose_requests_stay_on_the_machine() {
    let folder = Folder::new("plain");
    let local = FileLink::new("http://127.0.0.1:1/f").unwrap();
    let (file, seen) = to_file(&merchant(), &local, &[], &folder.path("a"));
    let error = file.unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(matches!(refused(&error), DownloadError::PlainHttp { host } if &**host == "127.0.0.1"));
    assert!(seen.is_empty() && folder.names().is_empty());

    let at = |url: &str| {
        merchant_builder()
            .keys(crate::toy::keys())
            .base_url(url)
            .build()
            .unwrap()
    };
    for (url, is_signed) in [("http://127.0.0.1:1", true), ("http://localhost:2", false)] {
        let (file, seen) = to_file(&at(url), &local, &[whole("content")], &folder.path("a"));
        file.unwrap();
        assert_eq!(
            seen[0].headers.contains_key("authorization"),
            is_signed,
            "{url}"
        );
    }
}

#[test]
fn a_file_has_its_name_only_when_it_is_what_was_announced() {
    let folder = Folder::new("whole");
    let path = folder.path("bill.csv");
    let mut damaged = packed(BILL);
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    let short = Say::Answer(200, vec![b"con".to_vec()], false);
    for before in [None, Some("as it was")] {
        if let Some(before) = before {
            fs::write(&path, before).unwrap();
        }
        for (says, expected) in [
            (whole("contend"), "SHA1"),
            (short.clone(), "SHA1"),
            (whole(""), "SHA1"),
            (whole(&damaged), "gzip"),
            (whole(&packed(BILL)[..middle]), "gzip"),
            (refusal(404), "expired"),
        ] {
            let (file, _) = to_file(&merchant(), &link("content"), &[says], &path);
            let error = file.unwrap_err();
            assert_eq!(error.delivery(), Delivery::Answered);
            assert!(refused(&error).to_string().contains(expected), "{error:?}");
            assert_eq!(fs::read_to_string(&path).ok().as_deref(), before);
            assert_eq!(folder.names().len(), usize::from(before.is_some()));
        }
    }
    let (file, _) = to_file(&merchant(), &link(BILL), &[whole(packed(BILL))], &path);
    assert!(file.unwrap().was_packed);
    assert_eq!(fs::read_to_string(&path).unwrap(), BILL);
    assert_eq!(folder.names(), ["bill.csv"]);
}

/// A response whose file is not there yet.
struct Unready;

impl TryFrom<Unready> for FileLink {
    type Error = FileLinkError;

    fn try_from(_: Unready) -> Result<Self, FileLinkError> {
        Self::announced(None, None, None)
    }
}

#[test]
fn a_file_that_cannot_be_created_is_not_asked_for() {
    let folder = Folder::new("uncreated");
    for path in [
        folder.path("missing/bill.csv"),
        folder.0.clone(),
        PathBuf::from("/"),
    ] {
        let (file, seen) = to_file(&merchant(), &link("content"), &[], &path);
        let error = file.unwrap_err();
        assert_eq!(error.delivery(), Delivery::NotSent);
        assert!(
            matches!(refused(&error), DownloadError::Create { .. }),
            "{error:?}"
        );
        assert!(seen.is_empty());
    }
    let client = blocking::Client::new(merchant(), Script::new(&[]));
    let error = client.download(Unready).to_file(folder.path("a"));
    let error = error.unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(
        matches!(refused(&error), DownloadError::Link { .. }),
        "{error:?}"
    );
}

#[test]
fn a_file_begins_anew_when_the_connection_breaks() {
    let folder = Folder::new("anew");
    let says = [
        Say::Nothing(TransportErrorKind::NotSent),
        Say::Answer(200, vec![b"some of another attempt".to_vec()], true),
        whole("content"),
    ];
    let (file, seen) = to_file(&merchant(), &link("content"), &says, &folder.path("a"));
    let failed = file.unwrap().failed_attempts;
    assert_eq!(seen.len(), 3);
    let delivery: Vec<_> = failed.iter().map(|attempt| attempt.delivery).collect();
    assert_eq!(delivery, [Delivery::NotSent, Delivery::OutcomeUnknown]);
    assert_eq!(failed[1].host.as_ref(), "api.mch.weixin.qq.com");
    assert_eq!(fs::read(folder.path("a")).unwrap(), b"content");

    let broken = Say::Answer(200, vec![b"cont".to_vec()], true);
    let says = [broken.clone(), broken.clone(), broken];
    let (file, _) = to_file(&merchant(), &link("content"), &says, &folder.path("b"));
    let error = file.unwrap_err();
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert_eq!(folder.names(), ["a"]);
}

/// Downloads into a writer with both clients.
fn to_writer(says: &[Say]) -> (Result<Vec<u8>, Error>, usize) {
    let script = Script::new(says);
    let client = blocking::Client::new(merchant(), script.clone());
    let client = client.with_retries(RetryPolicy::default());
    let mut written = Vec::new();
    let blocking = client.download(link("content")).to_writer(&mut written);
    let blocking = blocking.map(|_| written);
    #[cfg(feature = "async")]
    {
        let script = Script::new(says);
        let client = asynchronous::client(merchant(), &script);
        let client = client.with_retries(RetryPolicy::default());
        let download = client.download(link("content")).to_writer(Vec::new());
        let written = asynchronous::ready(download).map(|(written, _)| written);
        assert_eq!(format!("{written:?}"), format!("{blocking:?}"));
    }
    let seen = script.seen.lock().unwrap().len();
    (blocking, seen)
}

#[test]
fn what_was_handed_out_cannot_be_taken_back() {
    let before = Say::Answer(200, Vec::new(), true);
    let (written, seen) = to_writer(&[before, whole("content")]);
    assert_eq!((written.unwrap().as_slice(), seen), (&b"content"[..], 2));
    let after = Say::Answer(200, vec![b"cont".to_vec()], true);
    let (written, seen) = to_writer(&[after, whole("content")]);
    assert!(matches!(written.unwrap_err(), Error::Transport { .. }));
    assert_eq!(seen, 1);
}

#[test]
fn a_writer_that_fails_ends_the_download() {
    let client = blocking::Client::new(merchant(), Script::new(&[whole("content")]));
    let full = &mut [0; 3][..];
    let error = client
        .download(link("content"))
        .to_writer(full)
        .unwrap_err();
    assert!(
        matches!(refused(&error), DownloadError::Write { .. }),
        "{error:?}"
    );
}

#[test]
fn an_expired_link_says_what_to_do() {
    let folder = Folder::new("expired");
    for status in [400, 403, 404, 410] {
        let (file, _) = to_file(
            &merchant(),
            &link(""),
            &[refusal(status)],
            &folder.path("a"),
        );
        let error = file.unwrap_err();
        let DownloadError::Refused { source } = refused(&error) else {
            panic!("{error:?}");
        };
        assert_eq!(source.status().as_u16(), status);
        assert_eq!(
            error.api().unwrap().code().unwrap().as_str(),
            "RESOURCE_NOT_EXISTS"
        );
        assert_eq!(error.request_id(), Some("0812-0"));
        let message =
            "the link was refused, it may have expired: ask for a new one, and use it at once";
        assert_eq!(refused(&error).to_string(), message);
    }
}

#[test]
fn what_is_no_file_is_an_error_answer() {
    let folder = Folder::new("answers");
    // A redirect, no content, a part of it, a refused signature.
    for status in [204, 206, 302, 401] {
        let (file, seen) = to_file(
            &merchant(),
            &link("content"),
            &vec![refusal(status); 3],
            &folder.path("a"),
        );
        let error = file.unwrap_err();
        assert!(
            matches!(&error, Error::Api(api) if api.status().as_u16() == status),
            "{error:?}"
        );
        assert!(seen.iter().all(|seen| seen.uri == URL), "{seen:?}");
    }
    assert!(folder.names().is_empty());
}

#[test]
fn no_certificate_is_needed_for_what_has_no_signature() {
    let folder = Folder::new("keyless");
    let key = "0123456789abcdef0123456789abcdef";
    let keyless = merchant_builder().apiv3_key(key).download_certificates();
    let keyless = keyless.build().unwrap();
    let (file, seen) = to_file(
        &keyless,
        &link("content"),
        &[whole("content")],
        &folder.path("a"),
    );
    file.unwrap();
    assert_eq!(seen.len(), 1);
}

/// The rows of a bill by both clients, up to the first error.
fn rows(link: &FileLink, says: &[Say]) -> (usize, Result<u64, Error>) {
    let client = blocking::Client::new(merchant(), Script::new(says));
    let mut rows = client.download(link).rows::<FundFlowRow>().unwrap();
    let (mut count, mut end) = (0, Ok(0));
    for row in rows.by_ref() {
        match row {
            Ok(_) => count += 1,
            Err(error) => end = Err(error),
        }
    }
    assert_eq!(rows.summary().is_some(), end.is_ok());
    assert_eq!(rows.downloaded().is_some(), end.is_ok());
    let end = end.map(|_| rows.summary().unwrap().count);
    #[cfg(feature = "async")]
    asynchronous::ready(async {
        let client = asynchronous::client(merchant(), &Script::new(says));
        let mut rows = client.download(link).rows::<FundFlowRow>().await.unwrap();
        let (mut seen, mut last) = (0, None);
        while let Some(row) = rows.next().await {
            match row {
                Ok(_) => seen += 1,
                Err(error) => last = Some(error),
            }
        }
        assert_eq!(seen, count);
        assert_eq!(rows.summary().is_some(), end.is_ok());
        let last = last.map(|error| format!("{error:?}"));
        assert_eq!(last, end.as_ref().err().map(|error| format!("{error:?}")));
    });
    (count, end)
}

#[test]
fn rows_come_while_the_bill_is_downloaded_and_end_with_its_hash() {
    let bill = link(BILL);
    let (count, end) = rows(&bill, &[whole(BILL)]);
    assert_eq!((count, end.unwrap()), (1, 1));
    let (count, end) = rows(&bill, &[whole(packed(BILL))]);
    assert_eq!((count, end.unwrap()), (1, 1));

    // The totals fit the rows, and yet it is not the bill that was announced.
    let (count, end) = rows(&bill, &[whole(BILL.replace("缺货", "有货"))]);
    assert_eq!(count, 1);
    assert!(matches!(
        refused(&end.unwrap_err()),
        DownloadError::Hash { .. }
    ));
    let (count, end) = rows(&bill, &[whole(BILL.replace("`0.02\n", "`0.03\n"))]);
    assert_eq!(count, 1);
    let error = end.unwrap_err();
    let DownloadError::Bill { source } = refused(&error) else {
        panic!("{error:?}");
    };
    assert!(matches!(source, BillError::Total { .. }), "{source:?}");
    let half = BILL.as_bytes()[..BILL.len() / 2].to_vec();
    let (count, end) = rows(&bill, &[Say::Answer(200, vec![half], true)]);
    assert_eq!(count, 0);
    assert!(matches!(end.unwrap_err(), Error::Transport { .. }));
}

#[test]
fn a_reader_gives_the_error_back_and_never_seems_to_have_ended() {
    let read = |says: Say| {
        let client = blocking::Client::new(merchant(), Script::new(&[says]));
        let mut reader = client.download(link("content")).open().unwrap();
        let mut text = String::new();
        (reader.read_to_string(&mut text).map(|_| text), reader)
    };
    let (text, reader) = read(whole("content"));
    assert_eq!(text.unwrap(), "content");
    assert_eq!(reader.downloaded().unwrap().len, 7);
    for says in [
        whole("contend"),
        Say::Answer(200, vec![b"cont".to_vec()], true),
    ] {
        let (text, mut reader) = read(says);
        let error = text.unwrap_err().downcast::<Error>().unwrap();
        assert_eq!(error.operation(), "download_file");
        assert!(reader.read(&mut [0]).is_err());
        assert!(reader.downloaded().is_none());
    }
}

#[test]
fn progress_is_told_with_what_is_expected() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watcher = Arc::clone(&seen);
    let client = blocking::Client::new(
        merchant(),
        crate::transport::from_fn(|_| {
            let answer = Response::builder().header("content-length", "7");
            Ok(answer.body(Bytes::from_static(b"content")).unwrap())
        }),
    );
    let download = client.download(link("content"));
    let download = download.on_progress(move |progress| watcher.lock().unwrap().push(progress));
    download.to_writer(io::sink()).unwrap();
    let told = |len| Progress {
        file: 1,
        files: 1,
        received: 7,
        expected: Some(7),
        len,
    };
    assert_eq!(*seen.lock().unwrap(), [told(0), told(7)]);

    let download = client.download(link("content")).max_len(6);
    let error = download.to_writer(io::sink()).unwrap_err();
    assert!(
        matches!(refused(&error), DownloadError::TooLarge { max: 6 }),
        "{error:?}"
    );
}

/// An operation that answers with an image.
struct Image(&'static Spec);

static IMAGE: Spec = Spec::new("image", Method::GET, "/v3/images/{id}")
    .proof(Proof::Announced)
    .repeat(Repeat::Freely);
static DESCRIPTION: Spec = Spec::new("description", Method::GET, "/v3/images/{id}");

impl Operation for Image {
    type Output = Bytes;

    fn spec(&self) -> &'static Spec {
        self.0
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        call.path("id", "a/b")
    }
}

/// Downloads what an operation answers with, by both clients.
fn answer(spec: &'static Spec, says: &[Say]) -> (Result<Vec<u8>, Error>, Vec<request::Parts>) {
    let script = Script::new(says);
    let client = blocking::Client::new(merchant(), script.clone());
    let mut written = Vec::new();
    let download = client.download_answer(Image(spec));
    let blocking = download.to_writer(&mut written).map(|_| written);
    #[cfg(feature = "async")]
    {
        let client = asynchronous::client(merchant(), &Script::new(says));
        let download = client.download_answer(Image(spec)).to_writer(Vec::new());
        let written = asynchronous::ready(download).map(|(written, _)| written);
        assert_eq!(format!("{written:?}"), format!("{blocking:?}"));
    }
    let seen = script.seen.lock().unwrap().clone();
    (blocking, seen)
}

#[test]
fn an_answer_that_is_a_file_is_downloaded_like_one() {
    let (image, seen) = answer(&IMAGE, &[whole("image")]);
    assert_eq!(image.unwrap(), b"image");
    let expected = "https://api.mch.weixin.qq.com/v3/images/a%2Fb";
    assert_eq!(seen[0].uri.to_string(), expected);
    assert!(seen[0].headers.contains_key("authorization"));

    // There is no link that could have expired.
    let error = answer(&IMAGE, &[refusal(404)]).0.unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    let broken = Say::Answer(200, vec![b"im".to_vec()], true);
    let error = answer(&IMAGE, &[broken]).0.unwrap_err();
    assert_eq!(error.operation(), "image");
}

#[test]
fn an_answer_that_is_signed_is_not_taken_without_its_signature() {
    let (image, seen) = answer(&DESCRIPTION, &[]);
    let error = image.unwrap_err();
    assert!(
        matches!(refused(&error), DownloadError::Signed),
        "{error:?}"
    );
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(seen.is_empty());
}
