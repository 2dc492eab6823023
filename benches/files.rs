//! Files of a gibibyte, uploaded and downloaded over loopback without TLS: how fast, and in how much
//! memory.
//!
//! Server and client are processes of their own, one for each case, so that what is resident is the
//! client's. The files are made while they are read and dropped when they have come, so that no
//! disk is in the figures. `WXPAY_BENCH_MIB` says how large they are.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a benchmark measures time, and fails loudly"
)]

use std::fmt::Write as _;
use std::io::{self, BufRead as _, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use sha1::{Digest, Sha1};
use wxpay::api::common::UploadVideo;
use wxpay::download::FileLink;
use wxpay::model::File;
use wxpay::{AwsLc, Blocking, Client, Hyper, blocking};
use wxpay_benches::process::{cpu_time, resident_kib};
use wxpay_benches::samples::merchant_at;
use wxpay_benches::server::answer_on_the_wire;

const CASES: [&str; 4] = [
    "blocking upload",
    "blocking download",
    "hyper upload",
    "hyper download",
];

/// Size of the server's writes.
const PIECE: usize = 64 << 10;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", len] => serve(len.parse().unwrap()),
        ["client", which, address, len, sha1] => client(which, address, len.parse().unwrap(), sha1),
        ref other => all(other.contains(&"--bench")),
    }
}

fn all(is_bench: bool) {
    let mib = std::env::var("WXPAY_BENCH_MIB").map_or_else(
        |_| if is_bench { 1024 } else { 1 },
        |mib| mib.parse::<u64>().unwrap(),
    );
    let len = mib << 20;
    let (mut hash, mut made) = (Sha1::new(), Made::new(len));
    let mut piece = vec![0; PIECE];
    loop {
        match made.read(&mut piece).unwrap() {
            0 => break,
            amount => hash.update(&piece[..amount]),
        }
    }
    let mut sha1 = String::new();
    for byte in hash.finalize() {
        write!(sha1, "{byte:02x}").unwrap();
    }
    for which in CASES {
        let mut server = this(&["serve", &len.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let address = first_line(&mut server);
        let status = this(&["client", which, &address, &len.to_string(), &sha1]).status();
        server.kill().unwrap();
        server.wait().unwrap();
        assert!(status.unwrap().success(), "{which}");
    }
}

fn this(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(arguments);
    command
}

fn first_line(server: &mut Child) -> String {
    let mut line = String::new();
    let mut output = BufReader::new(server.stdout.as_mut().unwrap());
    output.read_line(&mut line).unwrap();
    line.trim().to_owned()
}

fn client(which: &str, address: &str, len: u64, sha1: &str) {
    let url = format!("http://{address}");
    let merchant = merchant_at(AwsLc, &url);
    let link = FileLink::new(&format!("{url}/file")).unwrap();
    let link = link.hash("SHA1", sha1).unwrap();
    let film = UploadVideo::new(File::from_source("film.mp4", move || Ok(Made::new(len))));
    let (before, _) = resident_kib();
    let (start, cpu) = (Instant::now(), cpu_time());
    match which {
        "blocking upload" | "blocking download" => {
            let client = blocking::Client::new(merchant, Blocking::new());
            if which == "blocking upload" {
                client.send(film).unwrap();
            } else {
                let file = client.download(link).to_writer(io::sink()).unwrap();
                assert!(file.is_verified && file.len == len);
            }
        }
        _ => {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            let client = Client::new(merchant, Hyper::new());
            runtime.block_on(async {
                if which == "hyper upload" {
                    client.send(film).await.unwrap();
                } else {
                    let download = client.download(link).to_writer(io::sink());
                    let (_, file) = download.await.unwrap();
                    assert!(file.is_verified && file.len == len);
                }
            });
        }
    }
    let (wall, cpu) = (start.elapsed(), cpu_time() - cpu);
    let (after, peak) = resident_kib();
    let mib = len >> 20;
    println!(
        "{which} of {mib} MiB: {:.2} s, {:.0} MiB/s, {:.2} s of processor time; resident {before} KiB before, {after} KiB after, peak {peak} KiB",
        wall.as_secs_f64(),
        mib as f64 / wall.as_secs_f64(),
        cpu.as_secs_f64(),
    );
}

/// A file whose bytes are made while they are read.
struct Made {
    left: u64,
    /// The piece that the file repeats.
    pattern: Vec<u8>,
}

impl Made {
    fn new(len: u64) -> Self {
        Self {
            left: len,
            pattern: (0..PIECE).map(|index| (index % 251) as u8).collect(),
        }
    }
}

impl Read for Made {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let place = usize::try_from(self.left % PIECE as u64).unwrap();
        // From the end of the pattern as from the end of the file, so that it is the same however it is read.
        let piece = match place {
            0 => &self.pattern[..],
            place => &self.pattern[PIECE - place..],
        };
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let amount = piece.len().min(buffer.len()).min(most);
        buffer[..amount].copy_from_slice(&piece[..amount]);
        self.left -= amount as u64;
        Ok(amount)
    }
}

/// Takes any file and serves one to each caller.
fn serve(len: u64) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap());
    let answer = answer_on_the_wire();
    for connection in listener.incoming() {
        // A connection ends when its client goes, with an error or without.
        let _ = answer_all(connection.unwrap(), &answer, len);
    }
}

fn answer_all(connection: TcpStream, answer: &[u8], len: u64) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut reader = BufReader::with_capacity(PIECE, &connection);
    loop {
        let (mut uploaded, mut line) = (None, String::new());
        while reader.read_line(&mut line)? > 2 {
            let (name, value) = line.split_once(':').unwrap_or_default();
            if name.eq_ignore_ascii_case("content-length") {
                uploaded = value.trim().parse().ok();
            }
            line.clear();
        }
        if line.is_empty() {
            return Ok(());
        }
        let mut writer = &connection;
        match uploaded {
            Some(uploaded) => {
                io::copy(&mut (&mut reader).take(uploaded), &mut io::sink())?;
                writer.write_all(answer)?;
            }
            None => {
                write!(writer, "HTTP/1.1 200 OK\r\ncontent-length: {len}\r\n\r\n")?;
                io::copy(&mut Made::new(len), &mut writer)?;
            }
        }
    }
}
