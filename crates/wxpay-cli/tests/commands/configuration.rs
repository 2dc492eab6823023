use wxpay_sandbox::Fault;

use crate::{Ran, Shop, wxpay};

#[test]
fn a_sandbox_passes_all_checks() {
    let shop = Shop::open();
    let offline = shop.run(&["doctor"]);
    assert_eq!(offline.status, 0, "{offline:?}");
    assert!(shop.sandbox.requests().is_empty());
    let live = shop.run(&["doctor", "--live", "--json"]);
    assert_eq!(live.status, 0, "{live:?}");
    let report = live.json();
    let checks = report["checks"].as_array().unwrap();
    for name in ["dns", "clock", "echo"] {
        let check = checks
            .iter()
            .find(|check| check["name"].as_str().unwrap().starts_with(name));
        assert_eq!(check.unwrap()["state"], "ok", "{live:?}");
    }
}

#[test]
fn a_wrong_configuration_is_named_before_anything_is_sent() {
    let shop = Shop::open();
    let mut command = shop.command(&["doctor", "--live"]);
    let ran = Ran::of(command.env("WXPAY_SERIAL", "none").output().unwrap());
    assert_eq!(ran.status, 2, "{ran:?}");
    assert!(ran.stdout.contains("[error] configuration"), "{ran:?}");
    assert!(shop.sandbox.requests().is_empty());
}

#[test]
fn a_forged_response_is_a_failure_of_trust() {
    let shop = Shop::open();
    shop.sandbox.fault_next(Fault::Forged);
    let ran = shop.run(&["doctor", "--live"]);
    assert_eq!(ran.status, 3, "{ran:?}");
    assert!(ran.stdout.contains("[error] echo"), "{ran:?}");
}

#[test]
fn a_service_that_is_away_is_no_connection() {
    let shop = Shop::open();
    let mut command = shop.command(&["doctor", "--live", "--base-url", "http://127.0.0.1:1"]);
    let ran = Ran::of(command.output().unwrap());
    assert_eq!(ran.status, 2, "{ran:?}");
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_a_warning() {
    use std::os::unix::fs::PermissionsExt as _;
    let shop = Shop::open();
    let key = shop.path("keys").join("apiclient_key.pem");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    let ran = shop.run(&["doctor"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(
        ran.stdout.contains("[warning]") && ran.stdout.contains("chmod 600"),
        "{ran:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_key_that_cannot_be_read_is_named_by_its_path() {
    use std::os::unix::fs::PermissionsExt as _;
    let shop = Shop::open();
    let key = shop.path("keys").join("apiclient_key.pem");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o000)).unwrap();
    // Root reads it all the same.
    let is_locked = std::fs::read(&key).is_err();
    if !is_locked {
        std::fs::remove_file(&key).unwrap();
    }
    let ran = shop.run(&["keys", "show"]);
    assert_eq!(ran.status, 2, "{ran:?}");
    assert!(ran.stderr.contains("apiclient_key.pem"), "{ran:?}");
}

#[test]
fn a_profile_is_written_from_the_file_of_a_sandbox() {
    let shop = Shop::open();
    let lines: String = shop
        .variables
        .iter()
        .map(|(name, value)| format!("{name}={value}\n"))
        .collect();
    let file = shop.write("wxpay.env", lines);
    let run = |arguments: &[&str]| Ran::of(wxpay(shop.folder.path(), arguments).output().unwrap());
    let ran = run(&["init", "sandbox", "--env-file", file.to_str().unwrap()]);
    assert_eq!(ran.status, 0, "{ran:?}");
    let path = shop.path(".config/wxpay/config.toml");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let live = run(&["doctor", "--live"]);
    assert_eq!(live.status, 0, "{live:?}");

    let again = run(&["init", "sandbox", "--env-file", file.to_str().unwrap()]);
    assert_eq!(again.status, 2, "{again:?}");
    let before = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("# kept\n{before}")).unwrap();
    let second = run(&["init", "other", "--env-file", file.to_str().unwrap()]);
    assert_eq!(second.status, 0, "{second:?}");
    let after = std::fs::read_to_string(&path).unwrap();
    assert!(
        after.starts_with("# kept\n") && after.contains("[profiles.other]"),
        "{after}"
    );
    let shown = run(&["--profile", "other", "keys", "show"]);
    assert_eq!(shown.status, 0, "{shown:?}");
}

#[test]
fn a_profile_needs_values_and_somebody_to_ask() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| Ran::of(wxpay(folder.path(), arguments).output().unwrap());
    for arguments in [
        &["init"][..],
        &["init", "--from-env"],
        &["init", "a.b", "--from-env"],
    ] {
        let ran = run(arguments);
        assert_eq!(ran.status, 2, "{ran:?}");
    }
    assert!(!folder.path().join(".config").exists());
}
