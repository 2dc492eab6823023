//! Runs each example as a person would.

#![expect(clippy::unwrap_used, reason = "the helpers of tests fail like tests")]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::SystemTime;

use wxpay_sandbox::Sandbox;

/// Both clients in the same task. They alone take options and faults.
const PAIR: [&str; 2] = ["cancel_insurance_claim", "cancel_insurance_claim_blocking"];

/// An example of each of these families, and its last line.
const FAMILIES: [(&str, &str); 9] = [
    (
        "applyment",
        "the application APPLYMENT_00000000001 is submitted",
    ),
    ("bill_download", "is whole: 1 rows, Some(100) fen"),
    (
        "combined_order",
        "the combined order P20150806125346 is closed",
    ),
    ("complaint_reply", "is answered"),
    ("fapiao", "is being issued"),
    (
        "payscore_order",
        "the service order 1234323JKHDFE1243252 is completed",
    ),
    ("product_coupon", "is created"),
    ("profit_sharing", "the order P20150806125346 is shared"),
    ("transfer_bill", "the transfer plfk2020042013 is done"),
];

const NOTIFICATIONS: [&str; 3] = ["notify_actix", "notify_axum", "notify_tower"];

/// The program of an example, if it was built from the sources as they are. `cargo test --test` builds the
/// tests alone and would run what an earlier build left.
fn path(example: &str) -> PathBuf {
    let path = beside(example);
    let sources = fs::read_to_string(path.with_extension("d")).unwrap_or_default();
    let (_, sources) = sources.split_once(": ").unwrap_or_default();
    let built_at = modified(&path);
    // Cargo writes the blanks of a path with a backslash in front.
    let sources = sources.trim().replace("\\ ", "\0");
    let mut sources = sources.split(' ').map(|source| source.replace('\0', " "));
    let changed = sources.find(|source| {
        let changed_at = modified(Path::new(source));
        changed_at.is_none() || changed_at > built_at
    });
    assert!(
        built_at.is_some() && changed.is_none(),
        "the example {example} is not built from the present sources ({changed:?}): run \
         `cargo test -p wxpay-examples`, or `cargo build -p wxpay-examples --examples` before the tests alone"
    );
    path
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}

/// Cargo puts examples beside the folder of the tests.
fn beside(example: &str) -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.push("examples");
    path.push(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    path
}

fn run(example: &str, args: &[&str], environment: &[(&str, String)]) -> Output {
    let mut command = Command::new(path(example));
    for (name, _) in
        std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("WXPAY_"))
    {
        command.env_remove(name);
    }
    command
        .args(args)
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .output()
        .unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn both_clients_run_against_a_sandbox_of_their_own() {
    for example in PAIR {
        let output = run(example, &[], &[]);
        assert!(output.status.success(), "{example}: {}", stderr(&output));
    }
}

#[test]
fn an_example_of_each_of_these_families_reaches_its_end() {
    for (example, end) in FAMILIES {
        let output = run(example, &[], &[]);
        assert!(output.status.success(), "{example}: {}", stderr(&output));
        let shown = String::from_utf8(output.stdout).unwrap();
        assert!(
            shown.contains("verified") && shown.contains(end),
            "{example}: {shown}"
        );
    }
}

#[test]
fn the_quickstart_is_notified_once_and_refunds() {
    let output = run("quickstart", &[], &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    let shown = String::from_utf8(output.stdout).unwrap();
    let notified = shown.matches("notified: order order1 is paid").count();
    assert_eq!(notified, 1, "{shown}");
    assert!(shown.contains("QR code: weixin://"), "{shown}");
    assert!(shown.contains("refund: "), "{shown}");
}

#[test]
fn the_first_minutes_end_with_a_verified_notification() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::start().unwrap();
    let variables = sandbox.write_credentials(folder.path()).unwrap();
    let mut shop = Command::new(path("first_minutes"))
        .envs(variables)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(shop.stdout.take().unwrap()).lines();
    let code = lines.next().unwrap().unwrap();
    assert!(code.starts_with("weixin://"), "{code}");
    sandbox.pay("first-order-1").unwrap();
    let paid = lines.next().unwrap().unwrap();
    shop.kill().unwrap();
    shop.wait().unwrap();
    assert_eq!(paid, "first-order-1 is paid");
}

#[test]
fn the_guide_shows_the_program_of_the_first_minutes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = fs::read_to_string(folder.join("first_minutes.rs")).unwrap();
    let (_, program) = program.split_once("\n\n").unwrap();
    let docs = folder.parent().unwrap().join("docs");
    for (name, coffee) in [
        ("first-minutes.md", "Coffee"),
        ("first-minutes.zh-CN.md", "咖啡"),
    ] {
        let guide = fs::read_to_string(docs.join(name)).unwrap();
        let block = format!("```rust,no_run\n{program}```").replace("Coffee", coffee);
        assert!(guide.contains(&block), "{name} has another program");
    }
}

#[test]
fn a_custom_transport_and_a_custom_signer_send_calls() {
    for (example, end) in [
        ("custom_transport", "rejected: "),
        ("custom_signer", "verified: bill "),
    ] {
        let output = run(example, &[], &[]);
        assert!(output.status.success(), "{example}: {}", stderr(&output));
        let shown = String::from_utf8(output.stdout).unwrap();
        assert!(shown.contains(end), "{example}: {shown}");
    }
}

#[test]
fn every_example_but_the_pair_can_be_copied() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.extension().is_none_or(|ending| ending != "rs") || name == "tests" {
            continue;
        }
        if PAIR.contains(&&*name) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.lines().count() <= 80, "{name} has more than 80 lines");
        for helper in ["wxpay_examples", "wxpay_testkit", "wxpay_core"] {
            assert!(
                !text.contains(&format!("{helper}::")),
                "{name} uses {helper}"
            );
        }
        seen += 1;
    }
    assert!(seen > 10, "only {seen} examples");
}

#[test]
fn a_configuration_is_checked_by_an_echo() {
    let output = run("live_check", &[], &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    let shown = String::from_utf8(output.stdout).unwrap();
    let end = "the keys of both sides sign, verify, encrypt and decrypt";
    assert!(shown.contains(end), "{shown}");
}

#[test]
fn an_order_is_paid_and_refunded() {
    let output = run("jsapi_order", &[], &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("prepay_id="), "{shown}");
    assert!(shown.contains("is done"), "{shown}");
}

#[test]
fn each_framework_processes_a_notification_and_rejects_a_forged_one() {
    for example in NOTIFICATIONS {
        let output = run(example, &[], &[]);
        assert!(output.status.success(), "{example}: {}", stderr(&output));
        let shown = String::from_utf8(output.stdout).unwrap();
        let processed = shown
            .matches("order 1217752501201407033233368018 is paid")
            .count();
        assert_eq!(processed, 1, "{example}: {shown}");
        assert!(shown.contains("Answered(401)"), "{example}: {shown}");
        assert!(shown.contains("Answered(204)"), "{example}: {shown}");
    }
}

#[test]
fn the_main_example_shows_what_was_signed_and_what_was_verified() {
    let output = run("cancel_insurance_claim", &[], &[]);
    let shown = String::from_utf8(output.stdout).unwrap();
    let cancel = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/plfk2020042013/cancel";
    for expected in [
        "    | POST\n",
        &format!("    | {cancel}\n"),
        "    | {\"sub_mchid\":\"1900001109\"}\n",
        "request id ",
        "\"state\":\"CANCELING\"",
        "is cancelled",
    ] {
        assert!(shown.contains(expected), "{expected:?} is not in\n{shown}");
    }
}

#[test]
fn an_untrusted_response_ends_an_example_with_a_clear_error() {
    for (fault, expected) in [
        ("forged", "does not match the body"),
        ("unsigned", "wechatpay-signature is missing"),
        ("stale", "not within 300 s"),
        ("probe", "could not be verified"),
        ("unknown-serial", "not in the key ring"),
        ("altered-body", "does not match the body"),
        (
            "html-bad-gateway",
            "status 502 without an error code: <html>",
        ),
        ("empty-not-found", "status 404 without a body"),
        (
            "reset",
            "the connection was lost after the request had left",
        ),
        (
            "truncated",
            "the connection was lost after the request had left",
        ),
        ("system-error", "500 SYSTEM_ERROR"),
        ("rate-limited", "429 FREQUENCY_LIMITED"),
    ] {
        for example in PAIR {
            let output = run(example, &["--fault", fault], &[]);
            assert_eq!(
                output.status.code(),
                Some(1),
                "{example} --fault {fault}: {}",
                stderr(&output)
            );
            let message = stderr(&output);
            assert!(
                message.contains(
                    "error: ecommerce_transfer.cancel_insurance_claim (may have been carried out): "
                ),
                "{example} --fault {fault}: {message}"
            );
            assert!(
                message.contains(expected),
                "{example} --fault {fault}: {message}"
            );
            assert!(
                message.contains("outcome: unknown: query the bill"),
                "{example} --fault {fault}: {message}"
            );
            assert!(
                !message.contains("panicked"),
                "{example} --fault {fault}: {message}"
            );
        }
    }
}

#[test]
fn an_example_takes_a_server_from_the_environment() {
    let sandbox = Sandbox::start().unwrap();
    let folder = std::env::temp_dir().join(format!("wxpay-examples-{}", std::process::id()));
    let environment = sandbox.write_credentials(&folder).unwrap();
    for (number, example) in PAIR.into_iter().enumerate() {
        let bill = format!("env{number}");
        let output = run(example, &["--out-bill-no", &bill], &environment);
        assert!(output.status.success(), "{example}: {}", stderr(&output));
        assert!(sandbox.bill(&bill).is_some(), "{example} went elsewhere");
    }
    let incomplete: Vec<_> = environment
        .iter()
        .filter(|(name, _)| *name != "WXPAY_SERIAL")
        .cloned()
        .collect();
    let output = run("cancel_insurance_claim", &[], &incomplete);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("set WXPAY_SERIAL"),
        "{}",
        stderr(&output)
    );
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn production_is_used_only_when_it_is_meant() {
    let output = run("cancel_insurance_claim", &["--live"], &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("--live needs --sub-mchid and --transaction-id"));

    let sandbox = Sandbox::start().unwrap();
    let folder = std::env::temp_dir().join(format!("wxpay-examples-live-{}", std::process::id()));
    let mut environment = sandbox.write_credentials(&folder).unwrap();
    for (name, value) in &mut environment {
        if *name == "WXPAY_BASE_URL" {
            *value = "https://api.mch.weixin.qq.com".to_owned();
        }
    }
    let output = run("cancel_insurance_claim", &[], &environment);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("is production: add --live"),
        "{}",
        stderr(&output)
    );
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_wrong_command_line_is_explained() {
    for (args, expected) in [
        (&["--fault", "nonsense"][..], "no fault \"nonsense\""),
        (&["--fault"][..], "--fault needs a value"),
        (&["--amount", "0.5"][..], "not a number of fen"),
        (&["--verbose"][..], "unknown option"),
        (
            &["--live", "--fault", "forged"][..],
            "belongs to the embedded sandbox",
        ),
    ] {
        let output = run("cancel_insurance_claim", args, &[]);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(
            stderr(&output).contains(expected),
            "{args:?}: {}",
            stderr(&output)
        );
    }
    let help = run("cancel_insurance_claim", &["--help"], &[]);
    assert!(help.status.success() && String::from_utf8_lossy(&help.stdout).contains("--live"));
}
