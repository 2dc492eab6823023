use std::io::Read as _;
use std::path::Path;
use std::process::Stdio;

use crate::{Ran, alone, done, wxpay};

/// The candidates for the last of these words, as bash gets them.
fn candidates(home: &Path, words: &[&str]) -> Vec<String> {
    let mut command = wxpay(home, &[&["--", "wxpay"], words].concat());
    command
        .env("WXPAY_COMPLETE", "bash")
        .env("_CLAP_IFS", "\n")
        .env("_CLAP_COMPLETE_INDEX", words.len().to_string());
    let ran = Ran::of(command.output().unwrap());
    assert_eq!(ran.status, 0, "{ran:?}");
    ran.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn completion_knows_operations_fields_and_profiles() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    std::fs::write(&config, "[profiles.sandbox-a]\nmchid = '1900009191'\n").unwrap();
    let config = config.to_str().unwrap();
    let of = |words: &[&str]| candidates(folder.path(), words);

    let cancel = "ecommerce_transfer.cancel_insurance_claim";
    assert_eq!(of(&["call", "ecommerce_transfer.cancel_ins"]), [cancel]);
    assert_eq!(
        of(&["api", "show", "ecommerce_transfer.cancel_ins"]),
        [cancel]
    );
    let native = "payments.native_prepay";
    let amounts = of(&["call", native, "amount."]);
    assert!(amounts.contains(&"amount.total=".to_owned()), "{amounts:?}");
    let list = of(&["call", native, "out_trade_no=1", "detail.goods_d"]);
    assert_eq!(list, ["detail.goods_detail:="]);
    assert_eq!(of(&["call", "--json", native, "out_tr"]), ["out_trade_no="]);
    assert_eq!(of(&["--config", config, "--profile", ""]), ["sandbox-a"]);
    assert!(of(&["sandbox", "co"]).contains(&"confirm".to_owned()));
    // A field that nothing begins with.
    assert!(of(&["call", native, "zz"]).is_empty());
}

#[test]
fn every_shell_has_a_script_that_asks_the_program() {
    let folder = tempfile::tempdir().unwrap();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = Ran::of(
            wxpay(folder.path(), &["completion", shell])
                .output()
                .unwrap(),
        );
        assert_eq!(ran.status, 0, "{shell}: {}", ran.stderr);
        assert!(ran.stdout.contains("WXPAY_COMPLETE"), "{shell}: {ran:?}");
        // Between `key=` and its value is no blank.
        let keys = "_describe -V 'keys' keys -S ''\n";
        assert_eq!(ran.stdout.contains(keys), shell == "zsh", "{ran:?}");
    }
}

#[cfg(unix)]
#[test]
fn bash_completes_with_the_script() {
    let script = "source <(wxpay completion bash)
        COMP_WORDS=(wxpay call payments.native_prepay amount.to) COMP_CWORD=3 COMP_TYPE=9
        _clap_complete_wxpay wxpay amount.to payments.native_prepay
        echo \"${COMPREPLY[@]}\"";
    let program = Path::new(env!("CARGO_BIN_EXE_wxpay"));
    let path = format!("{}:/usr/bin:/bin", program.parent().unwrap().display());
    let mut bash = std::process::Command::new("bash");
    let Ok(output) = bash.args(["-c", script]).env("PATH", path).output() else {
        println!("skipped: there is no bash here");
        return;
    };
    let ran = Ran::of(output);
    assert_eq!(ran.stdout, "amount.total=\n", "{ran:?}");
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
    let bill = page("wxpay-bill.1");
    assert!(bill.contains(".SH EXAMPLES\n  wxpay bill trade"), "{bill}");
    assert!(
        bill.contains(concat!("wxpay ", env!("CARGO_PKG_VERSION"))),
        "{bill}"
    );
}

#[test]
fn a_closed_pipe_is_quiet() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = wxpay(folder.path(), &["api", "list"]);
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

#[test]
fn colours_are_for_terminals_only() {
    let shown = done(alone(&["api", "show", "refunds.create_refund"]));
    assert!(!shown.contains('\u{1b}'), "{shown}");
    assert!(shown.contains("out_refund_no (string, required"), "{shown}");
}

#[test]
fn help_is_in_the_language_of_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    for (language, expected) in [
        ("zh_CN.UTF-8", "在本机运行微信支付沙箱"),
        ("C.UTF-8", "Run WeChat Pay on localhost"),
    ] {
        let mut command = wxpay(folder.path(), &["--help"]);
        let help = done(Ran::of(command.env("LANG", language).output().unwrap()));
        assert!(help.contains(expected), "{help}");
    }
}

#[test]
fn mistakes_are_explained_in_the_language_of_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    for (language, expected, next) in [
        ("zh_CN.UTF-8", "没有参数 '--porrt'", "相近的参数：'--port'"),
        (
            "C",
            "unexpected argument '--porrt'",
            "a similar argument exists: '--port'",
        ),
    ] {
        let mut command = wxpay(folder.path(), &["sandbox", "--porrt", "1"]);
        let ran = Ran::of(command.env("LANG", language).output().unwrap());
        assert_eq!(ran.status, 2);
        assert!(ran.stderr.contains(expected), "{}", ran.stderr);
        assert!(ran.stderr.contains(next), "{}", ran.stderr);
        assert!(!ran.stderr.contains('\u{1b}'), "{}", ran.stderr);
    }
}

#[test]
fn advice_is_in_the_language_of_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    for (language, expected) in [
        ("zh_CN.UTF-8", "`wxpay api list` 列出所有接口类别。"),
        ("C", "`wxpay api list` lists all of them."),
    ] {
        let mut command = wxpay(folder.path(), &["api", "list", "nothing"]);
        let ran = Ran::of(command.env("LANG", language).output().unwrap());
        assert_eq!(ran.status, 2);
        assert!(
            ran.stderr.ends_with(&format!("{expected}\n")),
            "{}",
            ran.stderr
        );
    }
}

/// Runs a command in a terminal of 90 columns. Returns `None` on a machine without `script`.
#[cfg(target_os = "linux")]
fn terminal(variable: &str, command: &str) -> Option<String> {
    let program = env!("CARGO_BIN_EXE_wxpay");
    let line = format!("stty cols 90 rows 40; {variable} {program} {command}");
    let mut script = std::process::Command::new("script");
    script.args(["-qec", &line, "/dev/null"]).env("LANG", "C");
    let output = script.stdin(Stdio::null()).output().ok()?;
    assert!(output.status.success(), "{output:?}");
    Some(String::from_utf8(output.stdout).unwrap().replace('\r', ""))
}

#[cfg(target_os = "linux")]
#[test]
fn a_list_is_cut_to_the_width_of_the_terminal() {
    use unicode_width::UnicodeWidthStr as _;
    let Some(shown) = terminal("", "api search 保险理赔") else {
        println!("skipped: there is no `script` here");
        return;
    };
    assert!(
        shown.contains("ecommerce_transfer.cancel_insurance_claim  "),
        "{shown}"
    );
    assert!(shown.contains('…'), "{shown}");
    for line in shown.lines() {
        assert!(line.width() <= 90, "{line}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn colours_in_a_terminal_can_be_turned_off() {
    let command = "api show refunds.create_refund";
    let (Some(coloured), Some(plain)) = (
        terminal("TERM=xterm", command),
        terminal("TERM=xterm NO_COLOR=1", command),
    ) else {
        println!("skipped: there is no `script` here");
        return;
    };
    assert!(coloured.contains('\u{1b}'), "{coloured}");
    assert!(!plain.contains('\u{1b}'), "{plain}");
}
