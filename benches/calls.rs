//! Whole calls over loopback, with keep-alive and without TLS.
//!
//! Server and client are processes of their own, so that what is counted is the client's.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a benchmark measures time, and fails loudly"
)]

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use wxpay::api::ecommerce_transfer::TransferStatus;
use wxpay::{AwsLc, Blocking, Client, Hyper, Merchant, blocking};
use wxpay_benches::process::{cpu_time, resident_kib};
use wxpay_benches::samples::{KIB, claim_of_1_kib, merchant_at};
use wxpay_benches::server;
use wxpay_testkit::keys;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve"] => server::serve().unwrap(),
        ["client", which, address, calls] => client(which, address, calls.parse().unwrap()),
        ref other => all(if other.contains(&"--bench") {
            20_000
        } else {
            64
        }),
    }
}

/// Each client against a server of its own.
fn all(calls: usize) {
    for which in ["hyper 1", "hyper 64", "blocking 1"] {
        let mut server = this("serve").stdout(Stdio::piped()).spawn().unwrap();
        let address = first_line(&mut server);
        let status = this("client")
            .args([which, &address, &calls.to_string()])
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

fn client(which: &str, address: &str, calls: usize) {
    let merchant = merchant_at(AwsLc, &format!("http://{address}"));
    let run = match which {
        "hyper 1" => hyper(merchant, 1, calls),
        "hyper 64" => hyper(merchant, 64, calls),
        _ => sequential(merchant, calls),
    };
    // Last, since the first thousand of a new process are several percent slower.
    run.report(which, rsa(calls.div_ceil(5)));
}

/// The processor time of one bare signature and one bare verification of 1 KiB.
fn rsa(times: usize) -> Duration {
    use wxpay::crypto::Crypto as _;
    let key = keys::merchant_key();
    let (signer, verifier) = (
        AwsLc.signer(&key).unwrap(),
        AwsLc.verifier(key.public_key()).unwrap(),
    );
    let message = [b'x'; KIB];
    let start = cpu_time();
    for _ in 0..times {
        let signature = signer.sign(&message).unwrap();
        verifier.verify(&message, &signature).unwrap();
    }
    (cpu_time() - start) / u32::try_from(times).unwrap()
}

struct Run {
    calls: usize,
    wall: Duration,
    cpu: Duration,
}

impl Run {
    fn report(&self, which: &str, rsa: Duration) {
        let per_call = |time: Duration| time.as_secs_f64() * 1e6 / self.calls as f64;
        let (wall, cpu, rsa) = (
            per_call(self.wall),
            per_call(self.cpu),
            rsa.as_secs_f64() * 1e6,
        );
        let (resident, peak) = resident_kib();
        println!(
            "{which}: {:.0} calls/s, {:.1} % of 1/(sign+verify); \
             cpu {cpu:.1} us a call, {:.1} us outside of sign+verify ({rsa:.1} us); \
             resident {:.1} MiB, peak {:.1} MiB",
            1e6 / wall,
            100.0 * rsa / wall,
            cpu - rsa,
            resident as f64 / 1024.0,
            peak as f64 / 1024.0,
        );
    }
}

/// Runs `calls` calls, `concurrency` at a time, on one thread.
fn hyper(merchant: Merchant, concurrency: usize, calls: usize) -> Run {
    let transport = Hyper::builder().pool_max_idle_per_host(concurrency).build();
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
                            assert_eq!(bill.state, TransferStatus::Success);
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
    measure(calls, round)
}

/// Runs `calls` calls one after another.
fn sequential(merchant: Merchant, calls: usize) -> Run {
    let client = blocking::Client::new(merchant, Blocking::new());
    let claim = claim_of_1_kib();
    measure(calls, |calls| {
        for _ in 0..calls {
            assert_eq!(client.send(&claim).unwrap().state, TransferStatus::Success);
        }
        calls
    })
}

/// Measures a round after another one, which has opened the connections.
fn measure(calls: usize, round: impl Fn(usize) -> usize) -> Run {
    round(calls.div_ceil(20).max(64));
    let (start, cpu) = (Instant::now(), cpu_time());
    let calls = round(calls);
    Run {
        calls,
        wall: start.elapsed(),
        cpu: cpu_time() - cpu,
    }
}
