//! Against a real `redis-server` that each test starts for itself.

use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use wxpay_aws_lc::AwsLc;
use wxpay_core::notification::{
    Acknowledgement, AsyncInbox, Handled, Inbox, MemoryDeduplicator, Notification,
    NotificationReceiver, Offloaded, Plaintext,
};
use wxpay_hyper::Hyper;
use wxpay_testkit::WechatPay;

use super::*;

/// A Redis of its own on a Unix socket, which keeps nothing on disk.
struct Server {
    folder: PathBuf,
    running: Option<(Child, BufReader<ChildStdout>)>,
}

impl Server {
    /// Returns `None`, and prints why, if `redis-server` is not installed.
    fn start() -> Option<Self> {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("wxpay-redis-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let mut server = Self {
            folder,
            running: None,
        };
        server.run().then_some(server)
    }

    fn run(&mut self) -> bool {
        let started = Command::new("redis-server")
            .args(["--port", "0", "--save", "", "--appendonly", "no"])
            .arg("--unixsocket")
            .arg(self.folder.join("socket"))
            .arg("--dir")
            .arg(&self.folder)
            .stdout(Stdio::piped())
            .spawn();
        let mut child = match started {
            Ok(child) => child,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                eprintln!("SKIPPED: redis-server is not installed");
                return false;
            }
            Err(error) => panic!("{error}"),
        };
        let mut log = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.to_lowercase().contains("ready to accept connections") {
            line.clear();
            assert_ne!(log.read_line(&mut line).unwrap(), 0, "it has ended");
        }
        self.running = Some((child, log));
        true
    }

    fn stop(&mut self) {
        if let Some((mut child, _)) = self.running.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// A store as another machine would have it, with a timeout that no busy machine reaches.
    fn store(&self) -> RedisDeduplicator {
        let url = format!("unix://{}", self.folder.join("socket").display());
        let store = RedisDeduplicator::new(&url).unwrap();
        store.timeout(Duration::from_secs(60))
    }

    /// Asks Redis itself.
    fn ask<T: redis::FromRedisValue>(&self, command: &str) -> T {
        let mut words = command.split(' ');
        let mut asked = cmd(words.next().unwrap());
        for word in words {
            asked.arg(word);
        }
        self.store().pool.ask(&asked).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn claimed(store: &dyn Deduplicator, key: &str) -> Ticket {
    match store.begin(key).unwrap() {
        Claim::New(ticket) => ticket,
        other => panic!("{key}: {other:?}"),
    }
}

/// Visibility between two machines, compared with the store in memory.
fn conforms(one: &dyn Deduplicator, other: &dyn Deduplicator) {
    let first = claimed(one, "a");
    assert_eq!(other.begin("a").unwrap(), Claim::InProgress);
    claimed(other, "b");
    other.release(&Ticket::new("a", "somebody else's")).unwrap();
    assert_eq!(other.begin("a").unwrap(), Claim::InProgress);
    one.release(&first).unwrap();
    let second = claimed(other, "a");
    one.release(&first).unwrap();
    assert_eq!(one.begin("a").unwrap(), Claim::InProgress);
    // What was finished is done, whoever holds it, and is not given back any more.
    one.finish(&first).unwrap();
    other.release(&second).unwrap();
    assert_eq!(one.begin("a").unwrap(), Claim::Done);
    other.finish(&second).unwrap();
    assert_eq!(other.begin("a").unwrap(), Claim::Done);
}

#[test]
fn claims_are_those_of_the_store_in_memory() {
    let memory = MemoryDeduplicator::new();
    conforms(&memory, &memory);
    let Some(server) = Server::start() else {
        return;
    };
    conforms(&server.store(), &server.store());
    // Another prefix is another store.
    claimed(&server.store().prefix("other:"), "a");
}

#[test]
fn a_claim_ends_with_its_lease_and_what_is_done_outlives_the_repeats() {
    let Some(server) = Server::start() else {
        return;
    };
    let store = server.store().lease(Duration::from_millis(90_500));
    let dead = claimed(&store, "a");
    let lease: i64 = server.ask("PTTL wxpay:notification:a");
    assert!((1..=90_500).contains(&lease), "{lease}");
    let _: i64 = server.ask("PEXPIRE wxpay:notification:a 0");
    let alive = claimed(&store, "a");
    store.release(&dead).unwrap();
    assert_eq!(store.begin("a").unwrap(), Claim::InProgress);
    store.finish(&alive).unwrap();
    let kept: i64 = server.ask("PTTL wxpay:notification:a");
    assert!(kept > (24 * 60 + 4) * 60 * 1000, "{kept}");
}

#[test]
fn an_attempt_whose_answer_was_lost_is_known_again() {
    let Some(server) = Server::start() else {
        return;
    };
    let store = server.store();
    let _: String = server.ask("SET wxpay:notification:a 0a");
    assert_eq!(store.claim("a", "0a").unwrap(), None);
    assert_eq!(store.claim("a", "0b").unwrap(), Some(Claim::InProgress));
}

#[test]
fn two_machines_process_each_notification_once() {
    const NOTIFICATIONS: usize = 20;
    let Some(server) = Server::start() else {
        return;
    };
    let wechatpay = WechatPay::new(&AwsLc);
    let processed: Vec<AtomicUsize> = (0..NOTIFICATIONS).map(|_| AtomicUsize::new(0)).collect();
    let machines: Vec<Inbox> = (0..2)
        .map(|_| {
            Inbox::new(
                NotificationReceiver::new(WechatPay::merchant(AwsLc)),
                server.store(),
            )
        })
        .collect();
    let post = |machine: &Inbox, index: usize| {
        let posted = wechatpay
            .notification("TRANSACTION.SUCCESS", "{}")
            .id(format!("EV-{index}"))
            .to("/notify");
        machine.handle(
            posted.headers(),
            posted.body(),
            |_: Notification<Plaintext>| {
                processed[index].fetch_add(1, Ordering::Relaxed);
                Ok::<_, io::Error>(())
            },
        )
    };
    std::thread::scope(|scope| {
        for machine in machines.iter().chain(&machines) {
            scope.spawn(|| {
                for index in 0..NOTIFICATIONS {
                    let status = Acknowledgement::from(&post(machine, index)).status();
                    assert!([204, 503].contains(&status.as_u16()), "{status}");
                }
            });
        }
    });
    for (index, times) in processed.iter().enumerate() {
        assert_eq!(times.load(Ordering::Relaxed), 1, "EV-{index}");
        let repeat = post(&machines[index % 2], index);
        assert!(
            matches!(repeat, Ok(Handled::Duplicate { .. })),
            "{repeat:?}"
        );
    }
}

#[test]
fn async_inboxes_of_two_machines_process_each_notification_once() {
    let Some(server) = Server::start() else {
        return;
    };
    let client = wxpay_core::Client::new(WechatPay::merchant(AwsLc), Hyper::new());
    let machines = [(); 2].map(|()| {
        let store = Offloaded::new(server.store(), client.clone());
        AsyncInbox::new(NotificationReceiver::new(WechatPay::merchant(AwsLc)), store)
    });
    let wechatpay = WechatPay::new(&AwsLc);
    let notification = wechatpay.notification("TRANSACTION.SUCCESS", "{}");
    let posted = notification.id("EV-1").to("/notify");
    let processed = AtomicUsize::new(0);
    let post = async |machine: &AsyncInbox| {
        let handled = machine
            .handle(
                posted.headers(),
                posted.body(),
                |_: Notification<Plaintext>| async {
                    processed.fetch_add(1, Ordering::Relaxed);
                    // The other one's question is answered meanwhile.
                    tokio::task::yield_now().await;
                    Ok::<_, io::Error>(())
                },
            )
            .await;
        Acknowledgement::from(&handled).status().as_u16()
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let (one, other) = tokio::join!(post(&machines[0]), post(&machines[1]));
        assert!([204, 503].contains(&one) && [204, 503].contains(&other));
        assert!(one == 204 || other == 204);
        assert_eq!(post(&machines[0]).await, 204);
    });
    assert_eq!(processed.load(Ordering::Relaxed), 1);
}

#[test]
fn nothing_is_processed_while_redis_is_away_and_all_goes_on_when_it_is_back() {
    let Some(mut server) = Server::start() else {
        return;
    };
    let wechatpay = WechatPay::new(&AwsLc);
    let inbox = Inbox::new(
        NotificationReceiver::new(WechatPay::merchant(AwsLc)),
        server.store(),
    );
    let post = |id: &str| {
        let posted = wechatpay
            .notification("TRANSACTION.SUCCESS", "{}")
            .id(id)
            .to("/notify");
        let mut processed = false;
        let handled = inbox.handle(
            posted.headers(),
            posted.body(),
            |_: Notification<Plaintext>| {
                processed = true;
                Ok::<_, io::Error>(())
            },
        );
        (Acknowledgement::from(&handled).status().as_u16(), processed)
    };
    assert_eq!(post("EV-1"), (204, true));
    server.stop();
    let (status, processed) = post("EV-2");
    assert!(status >= 500 && !processed, "{status} {processed}");
    assert!(server.run());
    assert_eq!(post("EV-2"), (204, true));
    // Redis hangs up on whoever is idle; nobody notices.
    let _: i64 = server.ask("CLIENT KILL TYPE normal SKIPME yes");
    assert_eq!(post("EV-3"), (204, true));
    assert_eq!(post("EV-3"), (204, false));
}

/// A profiler's signals and a pause of the process interrupt system calls.
#[cfg(target_os = "linux")]
#[test]
fn a_command_that_a_signal_interrupts_is_repeated() {
    let Some(server) = Server::start() else {
        return;
    };
    let store = server.store();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| {
            let mut pop = cmd("BLPOP");
            store.pool.ask::<Vec<String>>(pop.arg("list").arg(0))
        });
        while !server.ask::<String>("CLIENT LIST").contains("cmd=blpop") {
            std::thread::yield_now();
        }
        let id = std::process::id();
        let script = format!("kill -STOP {id}; sleep 0.1; kill -CONT {id}");
        let paused = Command::new("sh").args(["-c", &script]).status();
        assert!(paused.unwrap().success());
        // What is pushed before Redis knows that the first connection is closed is lost.
        while !waiting.is_finished() {
            let _: i64 = server.ask("LPUSH list pushed");
            std::thread::yield_now();
        }
        assert_eq!(waiting.join().unwrap().unwrap(), ["list", "pushed"]);
    });
}

#[test]
fn what_is_printed_has_no_password() {
    let store = RedisDeduplicator::new("redis://:secret@127.0.0.1/").unwrap();
    assert_eq!(
        format!("{store:?}"),
        r#"RedisDeduplicator { prefix: "wxpay:notification:", lease: 60s, .. }"#
    );
    assert!(RedisDeduplicator::new("http://127.0.0.1/").is_err());
}
