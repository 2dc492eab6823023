//! Runs the peers in turns, and prints the medians.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use serde::{Deserialize, Serialize};

use crate::Result;
use crate::scene::Scene;

/// The kinds of work, and how often a fast SDK does each of them in one round.
const WORK: [(&str, usize, &str); 4] = [
    ("start", 1, "start to first verified response"),
    ("call", 200, "query an order, one at a time"),
    ("calls", 1_280, "query an order, 64 at a time"),
    (
        "notification",
        2_000,
        "verify, decrypt and decode a notification",
    ),
];

/// An SDK and the command that does its work: the arguments after it are scene, work and number.
struct Peer {
    name: &'static str,
    command: Vec<String>,
    /// Divides the numbers of [`WORK`], so that no SDK takes minutes.
    slowness: usize,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
struct Cost {
    /// Processor time of one piece of work in microseconds, user and system.
    cpu_us: f64,
    /// Elapsed time of one piece of work in microseconds.
    wall_us: f64,
}

/// One line of the machine-readable results.
#[derive(Serialize)]
struct Line<'a> {
    peer: &'a str,
    work: &'a str,
    round: usize,
    #[serde(flatten)]
    cost: Cost,
}

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Measures everything. Options are the number of rounds, and a file for the results as lines of JSON.
pub fn run(options: &[&str]) -> Result<()> {
    let rounds = options.first().map_or(Ok(5), |rounds| rounds.parse())?;
    let program = env::current_exe()?;
    let mut server = Server(
        Command::new(&program)
            .arg("serve")
            .stdout(Stdio::piped())
            .spawn()?,
    );
    let output = server.0.stdout.as_mut().ok_or("the server has no output")?;
    let mut address = String::new();
    BufReader::new(output).read_line(&mut address)?;
    let folder = tempfile::tempdir()?;
    let scene = folder.path().join("scene.json");

    let peers = peers(&program);
    let mut costs = BTreeMap::<(usize, usize), Vec<Cost>>::new();
    let mut lines = String::new();
    for round in 0..rounds {
        for (work_number, (work, number, _)) in WORK.iter().enumerate() {
            for turn in 0..peers.len() {
                // Another one begins each round.
                let peer_number = (turn + round) % peers.len();
                let peer = &peers[peer_number];
                // The SDKs refuse a notification that is older than five minutes.
                Scene::at(address.trim())?.save(&scene)?;
                let number = number.div_ceil(peer.slowness);
                let cost = measure(peer, &scene, work, number)
                    .map_err(|error| format!("{}, {work}: {error}", peer.name))?;
                costs
                    .entry((work_number, peer_number))
                    .or_default()
                    .push(cost);
                let peer = peer.name;
                let line = Line {
                    peer,
                    work,
                    round,
                    cost,
                };
                writeln!(lines, "{}", serde_json::to_string(&line)?)?;
            }
        }
    }
    if let Some(path) = options.get(1) {
        fs::write(path, lines)?;
    }
    print(&peers, &costs, rounds);
    Ok(())
}

fn peers(program: &Path) -> Vec<Peer> {
    let own = program.display().to_string();
    let rust = |name: &'static str, slowness| Peer {
        name,
        command: vec![own.clone(), "peer".into(), name.into()],
        slowness,
    };
    let mut peers = vec![
        rust("wxpay", 1),
        rust("wxpay-rs", 1),
        rust("wechat-pay", 4),
        rust("rswxpay", 4),
    ];
    let found = [
        ("wechatpay-axios-plugin", "WXPAY_PEERS_NODE", "node", 2),
        ("wechatpayv3", "WXPAY_PEERS_PYTHON", "python", 4),
        ("wechatpay-go", "WXPAY_PEERS_GO_PROGRAM", "go", 1),
    ];
    for (name, variable, language, slowness) in found {
        match env::var(variable) {
            Ok(command) => peers.push(Peer {
                name,
                command: command.split('\t').map(Into::into).collect(),
                slowness,
            }),
            Err(_) => println!("skipped: {name} ({language} was not prepared)"),
        }
    }
    peers
}

fn measure(peer: &Peer, scene: &Path, work: &str, number: usize) -> Result<Cost> {
    let (program, arguments) = peer.command.split_first().ok_or("no command")?;
    let started = Instant::now();
    let output = Command::new(program)
        .args(arguments)
        .arg(PathBuf::from(scene))
        .args([work, &number.to_string()])
        .stderr(Stdio::inherit())
        .output()?;
    let elapsed = started.elapsed();
    if !output.status.success() {
        return Err(output.status.to_string().into());
    }
    let mut cost: Cost = serde_json::from_slice(&output.stdout)?;
    if work == "start" {
        cost.wall_us = elapsed.as_secs_f64() * 1e6;
    }
    Ok(cost)
}

fn print(peers: &[Peer], costs: &BTreeMap<(usize, usize), Vec<Cost>>, rounds: usize) {
    println!("{}, medians of {rounds} rounds in turns", processor());
    for (work_number, (_, _, title)) in WORK.iter().enumerate() {
        println!(
            "\n| {title} | processor time | elapsed | times wxpay's processor time |\n|---|---|---|---|"
        );
        let median = |peer_number, figure: fn(&Cost) -> f64| {
            let mut figures: Vec<f64> = costs
                .get(&(work_number, peer_number))
                .into_iter()
                .flatten()
                .map(figure)
                .collect();
            figures.sort_by(f64::total_cmp);
            figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
        };
        let own = median(0, |cost| cost.cpu_us);
        for (peer_number, peer) in peers.iter().enumerate() {
            let cpu = median(peer_number, |cost| cost.cpu_us);
            let wall = median(peer_number, |cost| cost.wall_us);
            println!(
                "| {} | {} | {} | {:.2} |",
                peer.name,
                time(cpu),
                time(wall),
                cpu / own
            );
        }
    }
}

fn time(microseconds: f64) -> String {
    match microseconds {
        few if few < 1_000.0 => format!("{few:.1} us"),
        many => format!("{:.2} ms", many / 1_000.0),
    }
}

/// The processor's name and whether it multiplies with AVX-512 IFMA, on which RSA depends most.
fn processor() -> String {
    let information = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name| {
        information
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(field, _)| field.trim() == name)
            .map_or("", |(_, value)| value.trim())
    };
    let has_ifma = field("flags").split(' ').any(|flag| flag == "avx512ifma");
    let ifma = if has_ifma { "with" } else { "without" };
    format!("{}, {ifma} AVX-512 IFMA", field("model name"))
}
