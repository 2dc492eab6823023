//! Whole calls over loopback: with keep-alive and without TLS, if a name does not say otherwise.
//!
//! "fresh" is a connection for each call, with its TLS session resumed.
//!
//! Server and client are processes of their own, each on a processor of its own, so that what is counted is the client's. Its
//! processor time is what all its threads have used, user and system; that of signatures and
//! verifications is counted call by call, on the thread that makes them.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a benchmark measures time, and fails loudly"
)]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use wxpay::api::ecommerce_transfer::InsuranceClaimState;
use wxpay::backend::Roots;
use wxpay::{AwsLc, Blocking, Client, Hyper, Merchant, blocking};
use wxpay_benches::metered::{Metered, Spent};
use wxpay_benches::null::NullCrypto;
use wxpay_benches::process::{cpu_time, resident_kib, stay_on};
use wxpay_benches::results::record;
use wxpay_benches::samples::{claim_of_1_kib, merchant_at};
use wxpay_benches::server::{self, Between};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", ref certificate @ ..] => {
            stay_on(1);
            let certificate = certificate.first().map(Path::new);
            server::serve(certificate, Between::IsAwake).unwrap();
        }
        ["client", which, address, certificate, calls] => {
            stay_on(0);
            client(which, address, certificate, calls.parse().unwrap());
        }
        ref other => all(if other.contains(&"--bench") {
            20_000
        } else {
            64
        }),
    }
}

/// Each client against a server of its own.
fn all(calls: usize) {
    let folder = tempfile::tempdir().unwrap();
    let certificate = folder.path().join("certificate.pem");
    for which in [
        "hyper 1",
        "hyper 64",
        "hyper 64, null crypto",
        "blocking 1",
        "blocking 64",
        "hyper 64, TLS",
        "blocking 64, TLS",
        "hyper 1, TLS, fresh",
        "blocking 1, TLS, fresh",
    ] {
        let mut server = this("serve");
        if which.contains("TLS") {
            server.arg(&certificate);
        }
        let mut server = server.stdout(Stdio::piped()).spawn().unwrap();
        let address = first_line(&mut server);
        let status = this("client")
            .args([which, &address])
            .arg(&certificate)
            .arg(calls.to_string())
            .status()
            .unwrap();
        server.kill().unwrap();
        server.wait().unwrap();
        assert!(status.success(), "{which}");
    }
}

fn this(role: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg(role);
    command
}

fn first_line(server: &mut Child) -> String {
    let mut line = String::new();
    let mut output = BufReader::new(server.stdout.as_mut().unwrap());
    output.read_line(&mut line).unwrap();
    line.trim().to_owned()
}

fn client(which: &str, address: &str, certificate: &str, calls: usize) {
    let scheme = if which.contains("TLS") {
        "https"
    } else {
        "http"
    };
    let url = format!("{scheme}://{address}");
    let idle = if which.contains("fresh") { 0 } else { 64 };
    let concurrency = if which.contains("64") { 64 } else { 1 };
    let roots = match which.contains("TLS") {
        true => Roots::from_pem(fs::read(certificate).unwrap()).unwrap(),
        false => Roots::webpki(),
    };
    let is_blocking = which.starts_with("blocking");
    let run = |merchant, crypto: &dyn Fn() -> Spent| match is_blocking {
        true => {
            let transport = Blocking::with_roots(&roots).unwrap();
            let transport = transport.pool_max_idle_per_host(idle).build();
            threads(merchant, transport, (concurrency, calls), crypto)
        }
        false => {
            let transport = Hyper::with_roots(&roots).unwrap();
            let transport = transport.pool_max_idle_per_host(idle).build();
            hyper(merchant, transport, (concurrency, calls), crypto)
        }
    };
    match which.contains("null") {
        true => run(merchant_at(NullCrypto, &url), &Spent::default),
        false => {
            let crypto = Metered::new(AwsLc);
            run(merchant_at(crypto.clone(), &url), &|| crypto.spent())
        }
    }
    .report(which);
}

/// Resources of one round of calls, per call.
struct Round {
    wall: f64,
    cpu: f64,
    crypto: f64,
    counting: f64,
}

struct Run {
    rounds: Vec<Round>,
}

impl Run {
    /// Prints the medians of the rounds in microseconds, and the least and most where it matters.
    fn report(&self, which: &str) {
        let (wall, cpu) = (
            self.sorted(|round| round.wall),
            self.sorted(|round| round.cpu),
        );
        let crypto = self.sorted(|round| round.crypto);
        let outside = self.sorted(|round| round.cpu - round.crypto - round.counting);
        let share = self.sorted(|round| 100.0 * round.crypto / round.wall);
        let (resident, peak) = resident_kib();
        println!(
            "{which}: {:.0} calls/s, {:.1} % of 1/(sign+verify); cpu {:.1} us a call, \
             sign+verify {:.1} us, outside of it {:.1} us ({:.1} to {:.1} in {} rounds); \
             resident {:.1} MiB, peak {:.1} MiB",
            1e6 / median(&wall),
            median(&share),
            median(&cpu),
            median(&crypto),
            median(&outside),
            outside[0],
            outside[outside.len() - 1],
            self.rounds.len(),
            resident as f64 / 1024.0,
            peak as f64 / 1024.0,
        );
        record(
            &format!("calls, {which}, outside of crypto"),
            median(&outside),
            "us",
        );
        record(&format!("calls, {which}, peak"), peak as f64, "KiB");
    }

    fn sorted(&self, figure: impl Fn(&Round) -> f64) -> Vec<f64> {
        let mut figures: Vec<f64> = self.rounds.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures
    }
}

fn median(sorted: &[f64]) -> f64 {
    sorted[sorted.len() / 2]
}

/// Runs `calls` calls, `concurrency` at a time, on one thread.
fn hyper(
    merchant: Merchant,
    transport: Hyper,
    (concurrency, calls): (usize, usize),
    crypto: impl Fn() -> Spent,
) -> Run {
    let client = Client::new(merchant, transport);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let round = |calls: usize| {
        runtime.block_on(async {
            let tasks: Vec<_> = (0..concurrency)
                .map(|_| {
                    let client = client.clone();
                    tokio::spawn(async move {
                        let claim = claim_of_1_kib();
                        for _ in 0..calls / concurrency {
                            let bill = client.send(&claim).await.unwrap();
                            assert_eq!(bill.state, InsuranceClaimState::Success);
                        }
                    })
                })
                .collect();
            for task in tasks {
                task.await.unwrap();
            }
        });
        calls / concurrency * concurrency
    };
    measure(calls, crypto, round)
}

/// Runs `calls` calls on so many threads.
fn threads(
    merchant: Merchant,
    transport: Blocking,
    (threads, calls): (usize, usize),
    crypto: impl Fn() -> Spent,
) -> Run {
    let client = blocking::Client::new(merchant, transport);
    measure(calls, crypto, |calls| {
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    let claim = claim_of_1_kib();
                    for _ in 0..calls / threads {
                        let bill = client.send(&claim).unwrap();
                        assert_eq!(bill.state, InsuranceClaimState::Success);
                    }
                });
            }
        });
        calls / threads * threads
    })
}

/// Measures rounds after a first one, which has opened the connections.
fn measure(calls: usize, crypto: impl Fn() -> Spent, round: impl Fn(usize) -> usize) -> Run {
    const ROUNDS: usize = 10;
    let calls = calls.div_ceil(ROUNDS).max(64);
    round(calls);
    let rounds = (0..ROUNDS)
        .map(|_| {
            let (wall, cpu, spent) = (Instant::now(), cpu_time(), crypto());
            let calls = round(calls) as f64;
            let (elapsed, cpu, used) = (wall.elapsed(), cpu_time() - cpu, crypto());
            let per_call = |time: Duration| time.as_secs_f64() * 1e6 / calls;
            Round {
                wall: per_call(elapsed),
                cpu: per_call(cpu),
                crypto: per_call(used.crypto - spent.crypto),
                counting: per_call(used.counting - spent.counting),
            }
        })
        .collect();
    Run { rounds }
}
