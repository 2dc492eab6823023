use wxpay_sandbox::{Fault, Sandbox};

use crate::{CLOSED, Ran, Shop, alone, wxpay};

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
    for name in ["dns", "connection", "clock", "echo"] {
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

#[test]
fn the_step_that_failed_is_named() {
    let shop = Shop::open();
    let live = |url: &str, language: &str| {
        let arguments = ["doctor", "--live", "--base-url", url, "--lang", language];
        shop.run(&arguments)
    };
    let unknown = live("https://pay.invalid", "en");
    assert_eq!(unknown.status, 2, "{unknown:?}");
    assert!(
        unknown.stdout.contains("[error] dns pay.invalid: "),
        "{unknown:?}"
    );
    assert!(!unknown.stdout.contains("connection"), "{unknown:?}");

    let away = live(&format!("https://{CLOSED}"), "zh");
    assert_eq!(away.status, 2, "{away:?}");
    assert!(away.stdout.contains("[正常] dns 127.0.0.1"), "{away:?}");
    assert!(
        away.stdout.contains("[错误] connection 127.0.0.1: "),
        "{away:?}"
    );
    assert!(away.stdout.contains("防火墙"), "{away:?}");

    // The sandbox has an authority of its own, which nothing trusts.
    let other = Sandbox::builder().tls().start().unwrap();
    let forged = live(&other.base_url(), "en");
    assert_eq!(forged.status, 3, "{forged:?}");
    assert!(
        forged.stdout.contains("[ok] connection 127.0.0.1"),
        "{forged:?}"
    );
    assert!(
        forged.stdout.contains("[error] tls 127.0.0.1: "),
        "{forged:?}"
    );
    assert!(forged.stdout.contains("Do not send requests"), "{forged:?}");
    assert!(other.requests().is_empty());

    let plain = shop.sandbox.base_url().replace("http:", "https:");
    let plain = live(&plain, "en");
    assert_eq!(plain.status, 2, "{plain:?}");
    assert!(
        plain.stdout.contains("[error] tls 127.0.0.1: "),
        "{plain:?}"
    );
}

#[test]
fn the_doctor_speaks_chinese() {
    let shop = Shop::open();
    let ran = shop.run(&["doctor", "--live", "--lang", "zh"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    for text in [
        "[正常] configuration: 配置完整",
        "未设置代理环境变量",
        "双向签名与加密均成功",
    ] {
        assert!(ran.stdout.contains(text), "{text}: {ran:?}");
    }
    let mut command = shop.command(&["doctor", "--lang", "zh"]);
    let ran = Ran::of(command.env("WXPAY_APIV3_KEY", "short").output().unwrap());
    assert_eq!(ran.status, 2, "{ran:?}");
    assert!(ran.stdout.contains("APIv3密钥为 5 字节"), "{ran:?}");
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

#[test]
fn the_configuration_says_where_values_come_from() {
    let shop = Shop::open();
    let key = "throw-away-throw-away-throw-away";
    let file = format!("[profiles.shop]\nmchid = '1900009191'\napiv3_key = '{key}'\n");
    shop.write("wxpay.toml", file);
    let arguments = [
        "config",
        "show",
        "--config",
        "wxpay.toml",
        "--profile",
        "shop",
    ];
    let mut command = wxpay(shop.folder.path(), &arguments);
    command.env("WXPAY_APPID", "wxd678efh567hg6787");
    let shown = Ran::of(command.output().unwrap());
    assert_eq!(shown.status, 0, "{shown:?}");
    let (text, warned) = (shown.stdout, shown.stderr);
    assert!(
        text.contains("[shop]") && text.contains("environment"),
        "{text}"
    );
    assert!(text.contains("(secret)") && !text.contains(key), "{text}");
    assert!(
        warned.contains("chmod 600") && !warned.contains(key),
        "{warned}"
    );
}

#[test]
fn a_missing_configuration_names_all_that_is_missing() {
    let output = alone(&["call", "payments.close_order", "out_trade_no=1"]);
    assert_eq!(output.status, 2);
    let text = output.stderr;
    for name in [
        "WXPAY_MCHID",
        "WXPAY_SERIAL",
        "WXPAY_PRIVATE_KEY",
        "wxpay config show",
        "wxpay init --sandbox",
    ] {
        assert!(text.contains(name), "{text}");
    }
}
