//! Latency of calls that arrive at random times, at a share of the most that one thread can make; and many calls at once.
//!
//! Three processes: the server, the program with the client, and this one, which asks the program for calls and
//! takes the time. A call's time begins when it is due, so it includes the time for which earlier calls keep the program busy.
//! The program has a processor of its own, if there are two. Beside each figure stands the one of a queue whose every
//! call takes the same time and that nothing else delays; and first of all, how steadily the machine signs.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a benchmark measures time, and fails loudly"
)]

use std::hint::black_box;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use tokio::io::AsyncReadExt as _;
use wxpay::{AwsLc, Client, Hyper};
use wxpay_benches::process::stay_on;
use wxpay_benches::results::record;
use wxpay_benches::samples::{claim_of_1_kib, merchant_at};
use wxpay_benches::server::{self, Between};

/// Number of calls in flight while the most is measured.
const IN_FLIGHT: usize = 64;

/// Shares of the most, in percent.
const SHARES: [u32; 2] = [50, 80];

/// The processor of the program, and that of the others.
const PROGRAM: usize = 0;
const OTHERS: usize = 1;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve"] => {
            stay_on(OTHERS);
            server::serve(None, Between::Sleeps).unwrap();
        }
        ["program", server, asks] => {
            stay_on(PROGRAM);
            program(server, asks);
        }
        ref other => ask(match other.contains(&"--bench") {
            true => (10_000, 5),
            false => (64, 1),
        }),
    }
}

/// Makes the calls that are asked for: each comes as a number, and goes back with 1 if the call succeeded.
fn program(server: &str, asks: &str) {
    let client = Client::new(
        merchant_at(AwsLc, &format!("http://{server}")),
        Hyper::builder().pool_max_idle_per_host(IN_FLIGHT).build(),
    );
    let claim = Arc::new(claim_of_1_kib());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let stream = tokio::net::TcpStream::connect(asks).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (mut asked, done) = stream.into_split();
        let done = Arc::new(done);
        let mut number = [0; 4];
        while asked.read_exact(&mut number).await.is_ok() {
            let (client, claim, done) = (client.clone(), Arc::clone(&claim), Arc::clone(&done));
            tokio::spawn(async move {
                let is_success = client.send(&*claim).await.is_ok();
                let [a, b, c, d] = number;
                done.writable().await.unwrap();
                let reply = [a, b, c, d, u8::from(is_success)];
                assert_eq!(done.try_write(&reply).unwrap(), reply.len());
            });
        }
    });
}

/// Signs that often on this thread, and prints how long a signature takes: it should always be the same.
fn signatures(count: usize) {
    let merchant = merchant_at(AwsLc, "http://127.0.0.1");
    let times = std::iter::repeat_with(|| {
        let start = Instant::now();
        black_box(merchant.signer().sign(b"message")).unwrap();
        start.elapsed()
    });
    let mut times: Vec<Duration> = times.take(count).collect();
    times.sort_unstable();
    let [half, p90, p99] = [0.5, 0.9, 0.99].map(|part| at(&times, part));
    println!("a signature alone: p50 {half:.2} ms, p90 {p90:.2} ms, p99 {p99:.2} ms");
}

/// The time in milliseconds that this part of the sorted times does not exceed.
fn at(times: &[Duration], part: f64) -> f64 {
    times[(times.len() as f64 * part) as usize].as_secs_f64() * 1e3
}

/// The times of calls that are due then, each of which takes `service` on a single thread. Sorted.
fn queued(due: impl Iterator<Item = Duration>, service: Duration) -> Vec<Duration> {
    let mut free = Duration::ZERO;
    let mut times: Vec<Duration> = due
        .map(|due| {
            free = free.max(due) + service;
            free - due
        })
        .collect();
    times.sort_unstable();
    times
}

fn ask((calls, rounds): (usize, usize)) {
    let signing = thread::spawn(move || {
        stay_on(PROGRAM);
        signatures(calls);
    });
    signing.join().unwrap();
    let mut server = this(&["serve"]);
    let mut line = String::new();
    let mut output = BufReader::new(server.stdout.take().unwrap());
    output.read_line(&mut line).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let asks = listener.local_addr().unwrap().to_string();
    let mut program = this(&["program", line.trim(), &asks]);
    let stream = listener.accept().unwrap().0;
    stream.set_nodelay(true).unwrap();
    // Not before: the others would begin on it.
    stay_on(OTHERS);

    most(&stream, calls);
    for share in SHARES {
        let mut tails: Vec<[f64; 4]> = Vec::new();
        for round in 0..rounds {
            let most = most(&stream, calls);
            let due = || arrivals(most * f64::from(share) / 100.0, round as u64).take(calls);
            let (times, failed) = timed(&stream, due());
            assert_eq!(failed, 0);
            let queue = queued(due(), Duration::from_secs_f64(1.0 / most));
            let [half, p99, p999] = [0.5, 0.99, 0.999].map(|part| at(&times, part));
            tails.push([half, p99, p999, at(&queue, 0.99)]);
        }
        let [half, p99, p999, queue] = [0, 1, 2, 3].map(|place| {
            let mut figures: Vec<f64> = tails.iter().map(|tail| tail[place]).collect();
            figures.sort_by(f64::total_cmp);
            (
                figures[figures.len() / 2],
                figures[0],
                figures[figures.len() - 1],
            )
        });
        println!(
            "{share} % of the most: p50 {:.2} ms, p99 {:.2} ms ({:.2} to {:.2}; of the queue alone {:.2}), p99.9 {:.2} ms, medians of {rounds} rounds of {calls} calls",
            half.0, p99.0, p99.1, p99.2, queue.0, p999.0,
        );
        record(&format!("latency, {share} %, p99"), p99.0, "ms");
    }
    let at_once = std::iter::repeat_n(Duration::ZERO, calls);
    let (times, failed) = timed(&stream, at_once);
    println!(
        "{calls} calls at once: {failed} failed, the last one done after {:.2} s",
        times[times.len() - 1].as_secs_f64(),
    );

    for child in [&mut program, &mut server] {
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

fn this(arguments: &[&str]) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let command = command.args(arguments).stdout(Stdio::piped());
    command.spawn().unwrap()
}

/// The most calls a second.
fn most(stream: &TcpStream, calls: usize) -> f64 {
    let start = Instant::now();
    let (mut to, mut asked) = (stream, 0);
    let mut ask = || {
        if asked < calls {
            to.write_all(&number(asked)).unwrap();
            asked += 1;
        }
    };
    (0..IN_FLIGHT).for_each(|_| ask());
    for _ in 0..calls {
        let (_, is_success) = reply(stream);
        assert!(is_success);
        ask();
    }
    let rate = calls as f64 / start.elapsed().as_secs_f64();
    println!("the most: {rate:.0} calls/s");
    rate
}

/// Asks for calls at those times from now. Returns the times that they took, sorted, and how many failed.
fn timed(stream: &TcpStream, due: impl Iterator<Item = Duration>) -> (Vec<Duration>, usize) {
    let due: Vec<Duration> = due.collect();
    let (mut to, start) = (stream, Instant::now());
    thread::scope(|scope| {
        let replies = scope.spawn(|| {
            let mut failed = 0;
            let replied = due.iter().map(|_| {
                let (number, is_success) = reply(stream);
                failed += usize::from(!is_success);
                start.elapsed().saturating_sub(due[number])
            });
            let mut times: Vec<Duration> = replied.collect();
            times.sort_unstable();
            (times, failed)
        });
        for (call, due) in due.iter().enumerate() {
            thread::sleep(due.saturating_sub(start.elapsed()));
            to.write_all(&number(call)).unwrap();
        }
        replies.join().unwrap()
    })
}

fn number(call: usize) -> [u8; 4] {
    u32::try_from(call).unwrap().to_le_bytes()
}

fn reply(mut stream: &TcpStream) -> (usize, bool) {
    let mut reply = [0; 5];
    stream.read_exact(&mut reply).unwrap();
    let [number @ .., is_success] = reply;
    (u32::from_le_bytes(number) as usize, is_success == 1)
}

/// Independent arrivals: the times between them are distributed exponentially.
fn arrivals(rate: f64, seed: u64) -> impl Iterator<Item = Duration> {
    // SplitMix64.
    let (mut state, mut at) = (seed, 0.0);
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let chance = ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64;
        at -= (1.0 - chance).ln() / rate;
        Duration::from_secs_f64(at)
    })
}
