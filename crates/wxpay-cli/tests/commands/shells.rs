use std::io::Read as _;
use std::process::Stdio;

use crate::{Ran, wxpay};

#[test]
fn completion_knows_operations_and_profiles() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    std::fs::write(&config, "[profiles.sandbox-a]\nmchid = '1900009191'\n").unwrap();
    for shell in ["bash", "zsh", "fish"] {
        let arguments = ["--config", config.to_str().unwrap(), "completion", shell];
        let ran = Ran::of(wxpay(folder.path(), &arguments).output().unwrap());
        assert_eq!(ran.status, 0, "{shell}: {}", ran.stderr);
        assert!(
            ran.stdout
                .contains("ecommerce_transfer.cancel_insurance_claim"),
            "{shell}"
        );
        assert!(ran.stdout.contains("sandbox-a"), "{shell}");
    }
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = tempfile::tempdir().unwrap();
    let ran = Ran::of(wxpay(folder.path(), &["man", "man1"]).output().unwrap());
    assert_eq!(ran.status, 0, "{ran:?}");
    let page = |name: &str| std::fs::read_to_string(folder.path().join("man1").join(name)).unwrap();
    assert!(
        page("wxpay.1").contains("SUBCOMMANDS"),
        "{}",
        page("wxpay.1")
    );
    assert!(page("wxpay-notify-replay.1").contains("Send saved notifications"));
    assert!(page("wxpay-bill.1").contains("Examples"));
}

#[test]
fn a_closed_pipe_is_quiet() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = wxpay(folder.path(), &["completion", "bash"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 16];
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut first).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}
