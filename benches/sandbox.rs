//! The sandbox as a server under load (Linux only): calls a second, processor time, memory, in memory and on disk.
//!
//! The server is a process of its own and says what it used. What is sent was signed before, and responses are not
//! verified, so that next to nothing but the server's work is measured. Load generator and server share the cores: the
//! share of the cores is for the two together, the share of processor time for the server alone.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a benchmark measures time, and fails loudly"
)]

use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use wxpay::api::payments::{Amount, NativePrepay};
use wxpay::crypto::Crypto as _;
use wxpay::sans_io::canonical::request_message;
use wxpay::sans_io::{Exchange, Step};
use wxpay::transport::Limits;
use wxpay::{AwsLc, Merchant, Nonce};
use wxpay_benches::process::{cpu_time, resident_kib};
use wxpay_benches::samples::NOW;
use wxpay_sandbox::{MerchantAccount, Sandbox};
use wxpay_testkit::keys;

const ROUNDS: usize = 5;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let is_bench = arguments.iter().any(|argument| argument == "--bench");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve"] => serve(None),
        ["serve", folder] => serve(Some(folder.as_ref())),
        _ => {
            let calls = if is_bench { 4_000 } else { 64 };
            for storage in [Storage::Memory, Storage::Disk] {
                for connections in [1, 64, 1_000] {
                    load(storage, connections.min(calls), calls);
                }
            }
            let orders = std::env::var("WXPAY_BENCH_ORDERS").ok();
            let orders = orders.map_or(100_000, |orders| orders.parse().unwrap());
            let orders = if is_bench { orders } else { 64 };
            for storage in [Storage::Memory, Storage::Disk] {
                memory(storage, &[orders / 10, orders]);
            }
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Storage {
    Memory,
    Disk,
}

/// Serves until its input ends, and answers each line with what the process used so far.
fn serve(folder: Option<&Path>) {
    let mut builder = Sandbox::builder()
        .time_runs()
        .merchant(
            MerchantAccount::new(keys::MERCHANT_ID)
                .key(keys::merchant_key(), keys::MERCHANT_SERIAL),
        )
        .wechatpay_key(keys::WECHATPAY_KEY_ID, keys::wechatpay_key())
        .platform_key(keys::platform_key(), keys::PLATFORM_CERTIFICATE_PEM)
        .apiv3_key(keys::APIV3_KEY);
    if let Some(folder) = folder {
        builder = builder.data_dir(folder);
    }
    let sandbox = builder.start().unwrap();
    println!("{}", sandbox.address());
    for line in std::io::stdin().lines() {
        line.unwrap();
        let (resident, peak) = resident_kib();
        println!("{} {resident} {peak}", cpu_time().as_nanos());
    }
}

/// A server in a process of its own.
struct Server {
    child: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    address: SocketAddr,
    _folder: tempfile::TempDir,
}

struct Usage {
    cpu: Duration,
    resident: u64,
    peak: u64,
}

impl Server {
    fn start(storage: Storage) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg("serve");
        if let Storage::Disk = storage {
            command.arg(folder.path());
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = output.next().unwrap().unwrap().parse().unwrap();
        Self {
            input: child.stdin.take().unwrap(),
            child,
            output,
            address,
            _folder: folder,
        }
    }

    fn usage(&mut self) -> Usage {
        self.input.write_all(b"\n").unwrap();
        let line = self.output.next().unwrap().unwrap();
        let figures: Vec<u64> = line.split(' ').map(|text| text.parse().unwrap()).collect();
        Usage {
            cpu: Duration::from_nanos(figures[0]),
            resident: figures[1],
            peak: figures[2],
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Nobody can do more about a child that is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn merchant(address: SocketAddr) -> Merchant {
    Merchant::builder(AwsLc)
        .mchid(keys::MERCHANT_ID)
        .serial(keys::MERCHANT_SERIAL)
        .private_key(&keys::merchant_key())
        .apiv3_key(keys::APIV3_KEY)
        .public_key(keys::WECHATPAY_KEY_ID, &keys::wechatpay_public_key())
        .base_url(&format!("http://{address}"))
        .build()
        .unwrap()
}

fn order(number: usize) -> NativePrepay {
    NativePrepay::new(format!("bench{number:027}"))
        .appid("wxd678efh567hg6787")
        .description("茶")
        .amount(Amount::cny(100))
        .notify_url("http://127.0.0.1:9/notify")
}

/// Signs orders with these numbers on all cores, as they are written to a connection.
fn sign(merchant: &Merchant, numbers: std::ops::Range<usize>) -> Vec<Vec<u8>> {
    let part = numbers.len().div_ceil(cores());
    let parts: Vec<_> = numbers.clone().step_by(part).collect();
    thread::scope(|scope| {
        let signers: Vec<_> = parts
            .into_iter()
            .map(|start| {
                let mine = start..(start + part).min(numbers.end);
                scope.spawn(move || {
                    mine.map(|number| signed(merchant, number))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        signers
            .into_iter()
            .flat_map(|signer| signer.join().unwrap())
            .collect()
    })
}

fn signed(merchant: &Merchant, number: usize) -> Vec<u8> {
    let mut exchange = Exchange::begin(merchant, Limits::default(), &order(number)).unwrap();
    let Step::Send(request, _) = exchange.step().unwrap() else {
        unreachable!("nothing has been answered")
    };
    let mut wire =
        format!("{} {} HTTP/1.1\r\n", request.method(), request.uri().path()).into_bytes();
    let length = request.body().len().to_string();
    let authority = request.uri().authority().unwrap().as_str();
    let more = [("Host", authority), ("Content-Length", &length)];
    let headers = request.headers().iter();
    let headers = headers.map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
    for (name, value) in headers
        .filter(|(name, _)| !["host", "content-length"].contains(name))
        .chain(more)
    {
        wire.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    wire.extend_from_slice(b"\r\n");
    wire.extend_from_slice(request.body());
    wire
}

/// Sends all requests over that many connections, and returns the time that it took.
fn send(
    connections: &mut Vec<TcpStream>,
    address: SocketAddr,
    count: usize,
    requests: Vec<Vec<u8>>,
    runtime: &tokio::runtime::Runtime,
) -> Duration {
    runtime.block_on(async {
        while connections.len() < count {
            let connection = TcpStream::connect(address).await.unwrap();
            connection.set_nodelay(true).unwrap();
            connections.push(connection);
        }
        let (requests, next) = (Arc::new(requests), Arc::new(AtomicUsize::new(0)));
        let start = Instant::now();
        let tasks: Vec<_> = connections
            .drain(..)
            .map(|mut connection| {
                let (requests, next) = (Arc::clone(&requests), Arc::clone(&next));
                tokio::spawn(async move {
                    let mut response = Vec::with_capacity(4 << 10);
                    while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
                        connection.write_all(request).await.unwrap();
                        read(&mut connection, &mut response).await;
                    }
                    connection
                })
            })
            .collect();
        for task in tasks {
            connections.push(task.await.unwrap());
        }
        start.elapsed()
    })
}

/// Reads one response, which must be a signed success.
async fn read(connection: &mut TcpStream, response: &mut Vec<u8>) {
    response.clear();
    let head = loop {
        assert_ne!(
            connection.read_buf(response).await.unwrap(),
            0,
            "the server hung up"
        );
        if let Some(end) = response.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
    };
    let text = String::from_utf8_lossy(&response[..head]).to_ascii_lowercase();
    assert!(text.starts_with("http/1.1 200 "), "{text}");
    assert!(text.contains("wechatpay-signature: "), "{text}");
    let length = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.unwrap().trim().parse().unwrap();
    while response.len() < head + 4 + length {
        assert_ne!(
            connection.read_buf(response).await.unwrap(),
            0,
            "the server hung up"
        );
    }
}

fn cores() -> usize {
    thread::available_parallelism().unwrap().get()
}

/// Processor time of one signature and one verification, as the server needs them for a call.
fn bare() -> Duration {
    const TIMES: u32 = 200;
    let nonce = Nonce::parse("593BEC0C930BF1AFEB40B4A08C8FB242").unwrap();
    let target = "/v3/pay/transactions/native";
    let message = request_message(&http::Method::POST, target, NOW, &nonce, &[b'x'; 256]);
    let signer = AwsLc.signer(&keys::wechatpay_key()).unwrap();
    let verifier = AwsLc.verifier(&keys::wechatpay_public_key()).unwrap();
    let start = cpu_time();
    for _ in 0..TIMES {
        let signature = signer.sign(&message).unwrap();
        verifier.verify(&message, &signature).unwrap();
    }
    (cpu_time() - start) / TIMES
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

fn load(storage: Storage, connections: usize, calls: usize) {
    let mut server = Server::start(storage);
    let merchant = merchant(server.address);
    let (runtime, mut open) = (runtime(), Vec::new());
    let (mut rates, mut shares) = (Vec::new(), Vec::new());
    let (mut costs, mut own_shares, mut generator_costs) = (Vec::new(), Vec::new(), Vec::new());
    // The first round warms up.
    for round in 0..=ROUNDS {
        let requests = sign(&merchant, round * calls..(round + 1) * calls);
        let bare = bare().as_secs_f64();
        let (before, generator) = (server.usage(), cpu_time());
        let elapsed = send(&mut open, server.address, connections, requests, &runtime);
        let generator = (cpu_time() - generator).as_secs_f64() / calls as f64;
        let cost = (server.usage().cpu - before.cpu).as_secs_f64() / calls as f64;
        if round > 0 {
            let rate = calls as f64 / elapsed.as_secs_f64();
            rates.push(rate);
            costs.push(cost * 1e6);
            own_shares.push(100.0 * bare / cost);
            generator_costs.push(generator * 1e6);
            shares.push(100.0 * rate * bare / cores() as f64);
        }
    }
    let usage = server.usage();
    println!(
        "{storage:?}, {connections} connections: {:.0} calls/s, {:.1} % of {} cores by sign + verify; server: cpu {:.1} us a call, {:.1} % of it by sign + verify; load generator: cpu {:.1} us a call; resident {:.1} MiB, peak {:.1} MiB",
        median(rates),
        median(shares),
        cores(),
        median(costs),
        median(own_shares),
        median(generator_costs),
        usage.resident as f64 / 1024.0,
        usage.peak as f64 / 1024.0,
    );
}

/// Memory with so many open orders.
fn memory(storage: Storage, steps: &[usize]) {
    let mut server = Server::start(storage);
    let merchant = merchant(server.address);
    let (runtime, mut open) = (runtime(), Vec::new());
    // What a server of any size needs, its log of requests too.
    let mut done = 2_000;
    let requests = sign(&merchant, 0..done);
    send(&mut open, server.address, 64, requests, &runtime);
    let before = server.usage();
    for &step in steps {
        let end = 2_000 + step;
        while done < end {
            // A signature is good for five minutes.
            let next = (done + 20_000).min(end);
            let requests = sign(&merchant, done..next);
            send(&mut open, server.address, 64, requests, &runtime);
            done = next;
        }
        let usage = server.usage();
        let more = usage.resident.saturating_sub(before.resident);
        println!(
            "{storage:?}, {step} open orders: resident {:.1} MiB, peak {:.1} MiB, {:.0} bytes an order",
            usage.resident as f64 / 1024.0,
            usage.peak as f64 / 1024.0,
            more as f64 * 1024.0 / step as f64,
        );
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
