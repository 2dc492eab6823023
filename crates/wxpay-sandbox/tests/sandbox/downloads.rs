use std::fs;
use std::future::{Future as _, poll_fn};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::thread::JoinHandle;
use std::time::Duration;

use wxpay::api::bills::{ApplyForTradeBill, Bill, DownloadBill, TarType};
use wxpay::bill::TradeRow;
use wxpay::download::{Download, DownloadError, DownloadSummary, FileLink, Progress};
use wxpay::transport::TransportErrorKind;
use wxpay::{AwsLc, Delivery, Error, RetryPolicy};
use wxpay_sandbox::{Fault, FaultRule, Sandbox, SandboxBuilder};

use crate::{builder, client, with_async};

const DAY: Duration = Duration::from_secs(86_400);
const FILE: &str = "/v3/billdownload/";

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

    fn path(&self) -> PathBuf {
        self.0.join("bill.csv")
    }

    fn is_empty(&self) -> bool {
        fs::read_dir(&self.0).unwrap().next().is_none()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

/// A sandbox on the day after tomorrow, and the day of which it has a bill.
fn started(builder: SandboxBuilder) -> (Sandbox, String) {
    let sandbox = builder.start().unwrap();
    let today = wxpay::DateTime::from_timestamp(sandbox.now(), 8 * 60).unwrap();
    sandbox.advance(2 * DAY);
    (sandbox, today.to_string()[..10].to_owned())
}

fn announced(sandbox: &Sandbox, date: &str) -> Bill {
    client(sandbox)
        .send(ApplyForTradeBill::new().bill_date(date))
        .unwrap()
}

/// Downloads into a file with each of the clients, without a pause between attempts.
fn to_file(
    sandbox: &Sandbox,
    link: impl Fn() -> FileLink,
    path: &Path,
    attempts: u32,
) -> [Result<DownloadSummary, Error>; 2] {
    let policy = RetryPolicy::default().delays(Duration::ZERO, Duration::ZERO);
    let policy = policy.attempts(attempts);
    let blocking = client(sandbox).with_retries(policy.clone());
    let blocking = blocking.download(link()).to_file(path);
    let link = link();
    let asynchronous = with_async(sandbox, |client| async move {
        let client = client.with_retries(policy);
        client.download(link).to_file(path).await
    });
    [blocking, asynchronous]
}

#[test]
fn a_bill_of_any_size_is_downloaded_whole_by_both_clients() {
    // More than a response may have that is no file.
    let (sandbox, date) = started(builder().made_up_payments(45_000));
    let plain = announced(&sandbox, &date);
    let gzip = ApplyForTradeBill::new()
        .bill_date(&date)
        .tar_type(TarType::Gzip);
    let gzip = client(&sandbox).send(gzip).unwrap();
    let folder = Folder::new("whole");
    let mut contents = Vec::new();
    // As an operation of its own, which answers with the file.
    let token = plain.download_url.as_deref().unwrap();
    let token = token.split_once("token=").unwrap().1;
    let ask = DownloadBill::new().token(token);
    let error = client(&sandbox).send(&ask).unwrap_err();
    let Error::Transport { source, .. } = error else {
        panic!("{error:?}");
    };
    let max = 8 << 20;
    assert_eq!(source.kind(), TransportErrorKind::TooLarge { max });
    let mut written = Vec::new();
    let blocking = client(&sandbox).download_answer(&ask);
    let downloaded = blocking.to_writer(&mut written).unwrap();
    assert!(!downloaded.is_verified);
    contents.push(written);
    let (written, _) = with_async(&sandbox, |client| async move {
        let download = client.download_answer(ask);
        download.to_writer(Vec::new()).await.unwrap()
    });
    contents.push(written);
    for (bill, was_packed) in [(plain, false), (gzip, true)] {
        let link = || FileLink::try_from(&bill).unwrap();
        for downloaded in to_file(&sandbox, link, &folder.path(), 1) {
            let downloaded = downloaded.unwrap();
            let content = fs::read(folder.path()).unwrap();
            assert_eq!(downloaded.len, content.len() as u64);
            assert!(downloaded.len > 8 << 20, "{downloaded:?}");
            assert_eq!(downloaded.was_packed, was_packed);
            assert_eq!(downloaded.received < downloaded.len, was_packed);
            assert!(downloaded.is_verified);
            contents.push(content);
        }
        let mut written = Vec::new();
        let blocking = client(&sandbox);
        blocking.download(&bill).to_writer(&mut written).unwrap();
        contents.push(written);
        let (written, _) = with_async(&sandbox, |client| async move {
            client.download(bill).to_writer(Vec::new()).await.unwrap()
        });
        contents.push(written);
    }
    assert!(contents.iter().all(|content| *content == contents[0]));
}

#[test]
fn rows_and_progress_come_while_the_bill_is_downloaded() {
    let (sandbox, date) = started(builder().made_up_payments(2000));
    let bill = announced(&sandbox, &date);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watch = |seen: &Arc<Mutex<Vec<Progress>>>| {
        let seen = Arc::clone(seen);
        move |progress| seen.lock().unwrap().push(progress)
    };
    let download: Download<_> = client(&sandbox).download(&bill);
    let mut rows = download
        .on_progress(watch(&seen))
        .rows::<TradeRow>()
        .unwrap();
    assert_eq!(rows.by_ref().map(Result::unwrap).count(), 2000);
    assert_eq!(rows.summary().unwrap().order_total, Some(2000 * 1234));
    let len = rows.downloaded().unwrap().len;
    let check = |seen: Vec<Progress>| {
        assert!(seen.len() > 2, "{seen:?}");
        assert!(
            seen.windows(2)
                .all(|pair| pair[0].received <= pair[1].received)
        );
        let last = seen.last().unwrap();
        assert_eq!(
            (last.received, last.expected, last.len),
            (len, Some(len), len)
        );
    };
    check(std::mem::take(&mut seen.lock().unwrap()));

    let watcher = watch(&seen);
    with_async(&sandbox, |client| async move {
        let download = client.download(bill).on_progress(watcher);
        let mut rows = download.rows::<TradeRow>().await.unwrap();
        let mut count = 0;
        while let Some(row) = rows.next().await {
            assert_eq!(row.unwrap().order_total(), Some(1234));
            count += 1;
        }
        assert_eq!(count, 2000);
        assert_eq!(rows.summary().unwrap().order_total, Some(2000 * 1234));
    });
    check(std::mem::take(&mut seen.lock().unwrap()));
}

#[test]
fn no_damaged_bill_gets_its_name() {
    let (sandbox, date) = started(builder().made_up_payments(1000));
    let folder = Folder::new("damaged");
    let bill = announced(&sandbox, &date);
    let gzip = ApplyForTradeBill::new()
        .bill_date(&date)
        .tar_type(TarType::Gzip);
    let gzip = client(&sandbox).send(gzip).unwrap();
    for (fault, bill, delivery, expected) in [
        (
            Fault::AlteredBody,
            &bill,
            Delivery::Answered,
            "the content's SHA1 is",
        ),
        (
            Fault::AlteredBody,
            &gzip,
            Delivery::Answered,
            "cannot be unpacked",
        ),
        (
            Fault::Truncated,
            &bill,
            Delivery::OutcomeUnknown,
            "no response",
        ),
        (
            Fault::Truncated,
            &gzip,
            Delivery::OutcomeUnknown,
            "no response",
        ),
        (Fault::Reset, &bill, Delivery::OutcomeUnknown, "no response"),
        (
            Fault::HtmlBadGateway,
            &bill,
            Delivery::OutcomeUnknown,
            "502",
        ),
        (
            Fault::EmptyNotFound,
            &bill,
            Delivery::OutcomeUnknown,
            "it may have expired",
        ),
        (
            Fault::RateLimited,
            &bill,
            Delivery::Answered,
            "FREQUENCY_LIMITED",
        ),
    ] {
        sandbox.fault(FaultRule::new(fault).path(FILE).times(2));
        let link = || FileLink::try_from(bill).unwrap();
        for downloaded in to_file(&sandbox, link, &folder.path(), 1) {
            let error = downloaded.unwrap_err();
            assert_eq!(error.delivery(), delivery, "{fault}: {error:?}");
            let text = match error.download() {
                Some(source) => source.to_string(),
                None => error.to_string(),
            };
            assert!(text.contains(expected), "{fault}: {error:?}");
            assert!(folder.is_empty(), "{fault}");
        }
    }
}

#[test]
fn a_download_that_breaks_begins_anew() {
    let (sandbox, date) = started(builder().made_up_payments(1000));
    let folder = Folder::new("anew");
    let bill = announced(&sandbox, &date);
    sandbox.fault(FaultRule::new(Fault::Truncated).path(FILE).times(2));
    let link = || FileLink::try_from(&bill).unwrap();
    let [blocking, asynchronous] = to_file(&sandbox, link, &folder.path(), 3);
    assert_eq!(blocking.unwrap().failed_attempts.len(), 2);
    assert!(asynchronous.unwrap().failed_attempts.is_empty());
    sandbox.fault(FaultRule::new(Fault::Truncated).path(FILE));
    sandbox.fault(FaultRule::new(Fault::Truncated).path(FILE).after(1));
    let [blocking, asynchronous] = to_file(&sandbox, link, &folder.path(), 3);
    assert_eq!(blocking.unwrap().failed_attempts.len(), 1);
    assert_eq!(asynchronous.unwrap().failed_attempts.len(), 1);
}

#[test]
fn a_link_that_has_expired_says_so() {
    let life = Duration::from_secs(30);
    let (sandbox, date) = started(builder().bill_link_life(life).made_up_payments(1));
    let folder = Folder::new("expired");
    let bill = announced(&sandbox, &date);
    let link = || FileLink::try_from(&bill).unwrap();
    sandbox.advance(life - Duration::from_secs(1));
    for downloaded in to_file(&sandbox, link, &folder.path(), 1) {
        downloaded.unwrap();
    }
    fs::remove_file(folder.path()).unwrap();
    sandbox.advance(Duration::from_secs(1));
    for downloaded in to_file(&sandbox, link, &folder.path(), 3) {
        let error = downloaded.unwrap_err();
        assert!(
            matches!(error.download(), Some(DownloadError::Refused { .. })),
            "{error:?}"
        );
        assert_eq!(error.delivery(), Delivery::Answered);
        assert_eq!(error.api().unwrap().status().as_u16(), 404);
    }
    assert!(folder.is_empty());
}

/// A server that gives each of so many connections that answer, and then the requests that came.
fn server(answers: usize, answer: String) -> (String, JoinHandle<Vec<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let served = std::thread::spawn(move || {
        let serve = |_| {
            let (mut stream, _) = listener.accept().unwrap();
            let head = head(&stream);
            stream.write_all(answer.as_bytes()).unwrap();
            head
        };
        (0..answers).map(serve).collect()
    });
    (origin, served)
}

/// The lines of a request's head, in lower case.
fn head(stream: &TcpStream) -> Vec<String> {
    let lines = BufReader::new(stream).lines().map(Result::unwrap);
    let lines = lines.map(|line| line.to_ascii_lowercase());
    lines.take_while(|line| !line.is_empty()).collect()
}

#[test]
fn a_server_that_is_not_wechat_pays_sees_no_signature() {
    let sandbox = builder().start().unwrap();
    let folder = Folder::new("foreign");
    let answer = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 3\r\n\r\nabc";
    let (origin, served) = server(2, answer.to_owned());
    let link = || {
        let link = FileLink::new(&format!("{origin}/file?token=a%2Fb&c=")).unwrap();
        link.hash("SHA1", "A9993E364706816ABA3E25717850C26C9CD0D89D")
            .unwrap()
    };
    for downloaded in to_file(&sandbox, link, &folder.path(), 1) {
        assert!(downloaded.unwrap().is_verified);
        assert_eq!(fs::read(folder.path()).unwrap(), b"abc");
    }
    for head in served.join().unwrap() {
        assert_eq!(head[0], "get /file?token=a%2fb&c= http/1.1");
        let has = |name: &str| head.iter().any(|line| line.starts_with(name));
        assert!(has("user-agent:"), "{head:?}");
        assert!(!has("authorization") && !has("wechatpay-"), "{head:?}");
        assert!(!head.join("\n").contains(sandbox.mchid()), "{head:?}");
    }
}

#[test]
fn a_link_that_leads_on_is_not_followed() {
    let sandbox = builder().start().unwrap();
    let folder = Folder::new("redirect");
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let address = elsewhere.local_addr().unwrap();
    let answer = format!(
        "HTTP/1.1 302 Found\r\nlocation: http://{address}/\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
    );
    let (origin, served) = server(2, answer);
    let link = || FileLink::new(&format!("{origin}/file")).unwrap();
    for downloaded in to_file(&sandbox, link, &folder.path(), 1) {
        let error = downloaded.unwrap_err();
        assert_eq!(error.api().unwrap().status().as_u16(), 302, "{error:?}");
    }
    assert_eq!(served.join().unwrap().len(), 2);
    let error = elsewhere.accept().unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::WouldBlock);
    assert!(folder.is_empty());
}

#[test]
fn files_come_over_tls_too() {
    let (sandbox, date) = started(builder().tls().made_up_payments(6000));
    let bill = announced(&sandbox, &date);
    let folder = Folder::new("tls");
    let runtime = runtime();
    let roots = wxpay_hyper::Roots::from_pem(sandbox.ca_pem().unwrap()).unwrap();
    let transport = wxpay_hyper::Hyper::with_roots(&roots).unwrap().build();
    let client = wxpay::Client::new(sandbox.merchant(AwsLc).unwrap(), transport);
    let download = || client.download(&bill).to_file(folder.path());
    let downloaded = runtime.block_on(download()).unwrap();
    assert!(downloaded.is_verified && downloaded.len > 1 << 20);
    fs::remove_file(folder.path()).unwrap();
    sandbox.fault(FaultRule::new(Fault::Truncated).path(FILE));
    let error = runtime.block_on(download()).unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert!(folder.is_empty());
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

#[test]
fn a_download_that_is_given_up_leaves_nothing_behind() {
    let sandbox = builder().start().unwrap();
    let folder = Folder::new("given-up");
    // More is announced than comes; the connection stays open as long as the listener does.
    let half = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n{}",
        "x".repeat(200_000)
    );
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let link = format!("http://{}/file", listener.local_addr().unwrap());
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        head(&stream);
        stream.write_all(half.as_bytes()).unwrap();
        stream
    });
    let runtime = runtime();
    let client = wxpay::Client::new(sandbox.merchant(AwsLc).unwrap(), wxpay_hyper::Hyper::new());
    let has_begun = Arc::new(AtomicBool::new(false));
    let download = client.download(FileLink::new(&link).unwrap()).on_progress({
        let has_begun = Arc::clone(&has_begun);
        move |_| has_begun.store(true, Ordering::SeqCst)
    });
    let mut download = Box::pin(download.to_file(folder.path()));
    runtime.block_on(poll_fn(|context| {
        // The work that tells of it wakes this task when it is done.
        if has_begun.load(Ordering::SeqCst) {
            return Poll::Ready(());
        }
        assert!(download.as_mut().poll(context).is_pending());
        Poll::Pending
    }));
    assert!(!folder.is_empty());
    drop(download);
    // Waits for work that is still being done.
    drop(runtime);
    assert!(folder.is_empty());
    drop(served.join().unwrap());
}
