//! The commands from outside: the real program against a sandbox in this process.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share stands outside of their functions"
)]

mod agents;
mod bills;
mod brands;
mod calls;
mod configuration;
mod control;
mod events;
mod explaining;
mod failures;
mod files;
mod guide;
#[cfg(unix)]
mod interruptions;
mod notifications;
mod parts;
mod server;
mod shells;
mod waiting;

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use wxpay_sandbox::Sandbox;

/// A place where nobody listens. A port that was free a moment ago may be another test's by now.
const CLOSED: &str = "127.0.0.1:1";

/// A sandbox with the configuration of its merchant.
struct Shop {
    sandbox: Sandbox,
    folder: tempfile::TempDir,
    variables: Vec<(&'static str, String)>,
}

impl Shop {
    fn open() -> Self {
        Self::of(Sandbox::start().unwrap())
    }

    fn of(sandbox: Sandbox) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let variables = sandbox
            .write_credentials(folder.path().join("keys"))
            .unwrap();
        Self {
            sandbox,
            folder,
            variables,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the folder of the test.
    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// The program with no environment but the merchant's.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = wxpay(self.folder.path(), arguments);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().unwrap())
    }

    /// Places a Native order, which a user can pay.
    fn order(&self, out_trade_no: &str, fen: i64, notify_url: &str) {
        let placed = self.run(&[
            "call",
            "payments.native_prepay",
            "appid=wxd678efh567hg6787",
            "description=Coffee",
            &format!("out_trade_no={out_trade_no}"),
            &format!("amount.total={fen}"),
            &format!("notify_url={notify_url}"),
        ]);
        assert_eq!(placed.status, 0, "{placed:?}");
    }
}

/// The program in a folder, without the environment of the test.
fn wxpay(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wxpay"));
    command
        .args(arguments)
        .current_dir(home)
        .env_clear()
        .env("HOME", home)
        .env("LANG", "C")
        .stdin(Stdio::null());
    command
}

/// Runs the program with no configuration.
fn alone(arguments: &[&str]) -> Ran {
    let home = tempfile::tempdir().unwrap();
    Ran::of(wxpay(home.path(), arguments).output().unwrap())
}

/// Runs a command that reads this from standard input.
fn with_input(shop: &Shop, arguments: &[&str], input: &[u8]) -> Ran {
    let mut command = shop.command(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    if let Err(error) = child.stdin.take().unwrap().write_all(input) {
        // A command that reads no input ends, and closes it a moment before it can be waited for.
        assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe);
    }
    Ran::of(child.wait_with_output().unwrap())
}

/// The standard output of a command that succeeded.
fn done(ran: Ran) -> String {
    assert_eq!(ran.status, 0, "{ran:?}");
    ran.stdout
}

/// The names of the files in a folder, if it exists.
#[cfg(unix)]
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().into_string().unwrap());
    names.collect()
}

/// Sends a signal to a process.
#[cfg(unix)]
fn signal(name: &str, child: &Child) {
    let id = child.id().to_string();
    let killed = Command::new("kill").args([name, &id]).status();
    assert!(killed.unwrap().success());
}

/// `wxpay sandbox` as a process of its own.
struct Server {
    child: Child,
    started: Value,
}

impl Server {
    /// Starts it with its keys in the folder `keys` of its home.
    fn start(home: &Path, arguments: &[&str]) -> Self {
        Self::start_by(&mut Self::command(home, arguments), Stdio::inherit())
    }

    fn command(home: &Path, arguments: &[&str]) -> Command {
        let usual = ["sandbox", "--port", "0", "--json"];
        let keys = match arguments.contains(&"--credentials") {
            true => &[][..],
            false => &["--credentials", "keys"],
        };
        wxpay(home, &[&usual[..], keys, arguments].concat())
    }

    /// Starts a command that serves, with its log on that output.
    fn start_by(command: &mut Command, log: Stdio) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut text = String::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            text.push_str(&line);
            if line == "}" {
                break;
            }
        }
        let started = serde_json::from_str(&text).unwrap();
        Self { child, started }
    }

    /// A value that it printed.
    fn text(&self, name: &str) -> &str {
        self.started[name].as_str().unwrap()
    }

    #[cfg(unix)]
    fn signal(&self, name: &str) {
        signal(name, &self.child);
    }

    /// Ends it by a signal, and returns its exit status.
    #[cfg(unix)]
    fn end_by(mut self, name: &str) -> i32 {
        self.signal(name);
        self.child.wait().unwrap().code().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has gone already where the test has ended it.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Result of a command.
#[derive(Debug)]
struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The JSON values of the lines.
    fn lines(&self) -> Vec<Value> {
        let lines = self.stdout.lines();
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}
