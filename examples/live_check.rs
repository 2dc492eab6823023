//! Checks a configuration: first without a request, then with the echo operation, which moves no money.
//!
//! `cargo run -p wxpay-examples --example live_check`; append `-- --live` to check the merchant of the
//! `WXPAY_` variables in production.

use std::error::Error;

use wxpay::api::common::RequestEcho;
use wxpay::blocking::Client;
use wxpay::{AwsLc, Blocking, Merchant, Severity};
use wxpay_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?;
    let merchant = match std::env::args().nth(1).as_deref() {
        None => sandbox.merchant(AwsLc)?,
        Some("--live") => Merchant::from_env(AwsLc)?,
        Some(other) => return Err(format!("unknown option {other:?}").into()),
    };

    println!("1. the configuration of merchant {}", merchant.mchid());
    let findings = merchant.check();
    for finding in &findings {
        let (severity, remedy) = (finding.severity(), finding.remedy());
        println!("  {severity:?}: {finding}; {remedy}");
    }
    if findings.iter().any(|f| f.severity() == Severity::Error) {
        return Err("the configuration is wrong".into());
    }

    println!("2. an echo, encrypted in both directions");
    let echo = RequestEcho::new()
        .echo_message("hello")
        .encrypted_echo_message("secret");
    let client = Client::new(merchant, Blocking::new());
    let echoed = client.send(echo)?.encrypted_echo_message;
    if echoed.is_none_or(|text| text.expose() != "secret") {
        return Err("the encrypted string did not come back".into());
    }
    println!("the keys of both sides sign, verify, encrypt and decrypt");
    Ok(())
}
