//! Runs a command beside a sandbox, with the credentials in its environment.
//!
//! A line `@pay ORDER`, `@advance SECONDS` or `@await` on the command's standard output does what a user or time does; the
//! response is a line on its standard input. Used by `interop/run`.

use std::env;
use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use wxpay_sandbox::Sandbox;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1);
    let program = arguments.next().ok_or("usage: interop COMMAND ARGUMENT…")?;
    let sandbox = Sandbox::builder()
        .time_runs()
        .proxy("127.0.0.1:0".parse()?)
        .start()?;
    let folder = env::temp_dir().join(format!("wxpay-interop-{}", std::process::id()));
    let variables = sandbox.write_credentials(&folder)?;
    let ca = folder.join("ca.pem");
    let proxy = sandbox.proxy_address().ok_or("the sandbox has no proxy")?;
    let mut client = Command::new(program)
        .args(arguments)
        .envs(variables)
        .env("NODE_EXTRA_CA_CERTS", &ca)
        .env("REQUESTS_CA_BUNDLE", &ca)
        .env("SSL_CERT_FILE", &ca)
        .env("HTTPS_PROXY", format!("http://{proxy}"))
        .env("NO_PROXY", "127.0.0.1,localhost")
        .env(
            "SANDBOX_MERCHANT_CERTIFICATE",
            folder.join("apiclient_cert.pem"),
        )
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let (answers, lines) = (client.stdin.take(), client.stdout.take());
    let (mut answers, lines) = answers.zip(lines).ok_or("the command has no pipes")?;
    for line in BufReader::new(lines).lines() {
        let line = line?;
        let Some(command) = line.strip_prefix('@') else {
            println!("{line}");
            continue;
        };
        let answer = match act(&sandbox, command) {
            Ok(()) => "ok".to_owned(),
            Err(error) => error.to_string(),
        };
        writeln!(answers, "{answer}")?;
    }
    let status = client.wait()?;
    std::fs::remove_dir_all(&folder)?;
    if !status.success() {
        for request in sandbox.requests() {
            let (method, target) = (&request.method, &request.target);
            eprintln!("{method} {target}: {:?} {:?}", request.status, request.code);
        }
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn act(sandbox: &Sandbox, command: &str) -> Result<(), Box<dyn Error>> {
    match command.split_once(' ') {
        Some(("pay", order)) => drop(sandbox.pay(order)?),
        Some(("advance", seconds)) => sandbox.advance(Duration::from_secs(seconds.parse()?)),
        None if command == "await" => sandbox.await_notifications(),
        _ => return Err("there is no such command".into()),
    }
    Ok(())
}
