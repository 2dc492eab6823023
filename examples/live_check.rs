//! Checks a configuration: without a request, then by an echo of WeChat Pay's, which moves no money.
//!
//! `cargo run -p wxpay-examples --example live_check`; with `-- --live` against production.

use std::process::ExitCode;

use wxpay::api::common::TestSignatureAndEncryption;
use wxpay::blocking::Client;
use wxpay::{Blocking, Severity};
use wxpay_examples::{Failure, Options, Place, Printing};

fn main() -> ExitCode {
    wxpay_examples::run("Checks a configuration; moves no money.", check)
}

fn check(options: &Options) -> Result<(), Failure> {
    let place = match options.live {
        // Unlike the other examples it needs nothing that must not be made up.
        true => Place::Server,
        false => Place::choose(options)?,
    };
    let merchant = place.merchant(options)?;

    println!("\n1. without a request");
    let findings = merchant.check();
    for finding in &findings {
        println!(
            "  {:?}: {finding}; {}",
            finding.severity(),
            finding.remedy()
        );
    }
    if findings
        .iter()
        .any(|finding| finding.severity() == Severity::Error)
    {
        return Err("the configuration is wrong".into());
    }

    println!("\n2. by an echo, with a text that is sealed in both directions");
    place.spoil(options);
    let client = Client::new(merchant, Printing(Blocking::new()));
    let echo = TestSignatureAndEncryption::new()
        .echo_message("hello")
        .encrypted_echo_message("sealed");
    let echoed = client.send(echo)?;
    let opened = echoed.encrypted_echo_message;
    if opened.is_none_or(|text| text.expose() != "sealed") {
        return Err("the sealed text has not come back".into());
    }
    println!("the keys of both sides sign, verify, seal and open");
    Ok(())
}
