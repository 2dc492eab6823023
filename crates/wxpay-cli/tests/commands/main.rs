//! The commands from outside: the real program against a sandbox in this process.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share stands outside of their functions"
)]

mod agents;
mod bills;
mod brands;
mod configuration;
mod control;
mod events;
mod files;
mod guide;
#[cfg(unix)]
mod interruptions;
mod notifications;
mod parts;
mod shells;
mod waiting;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use wxpay_sandbox::Sandbox;

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
