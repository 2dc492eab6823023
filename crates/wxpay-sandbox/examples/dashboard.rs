//! Starts a sandbox with its dashboard, and stops when its input ends.
//!
//! `cargo run -p wxpay-sandbox --features dashboard --example dashboard [FOLDER]`. The merchant's key and
//! numbers are written into the folder, if one is named.

use std::io::{self, Read as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use wxpay_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let sandbox = Sandbox::builder().control(any_port).start()?;
    if let Some(folder) = std::env::args_os().nth(1) {
        sandbox.write_credentials(Path::new(&folder))?;
    }
    println!("WXPAY_BASE_URL={}", sandbox.base_url());
    println!("WXPAY_MCHID={}", sandbox.mchid());
    println!("WXPAY_MERCHANT_SERIAL={}", sandbox.serial());
    println!("DASHBOARD={}", sandbox.control_url().unwrap_or_default());
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
