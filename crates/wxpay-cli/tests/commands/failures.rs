//! Failures in both languages: what the command words is translated, the cause that others word is not.

use crate::{Ran, Shop};

/// The first line of standard error, without the word before it.
fn message(ran: &Ran, word: &str) -> String {
    let line = ran.stderr.lines().next().unwrap_or_default();
    let message = line.strip_prefix(word);
    message.unwrap_or_else(|| panic!("{ran:?}")).to_owned()
}

#[test]
fn a_failure_is_said_in_the_language_of_the_user() {
    let shop = Shop::open();
    shop.write("broken.json", "{");
    shop.write("note.txt", "a note");
    shop.write("broken.toml", "[profiles.a]\nmchid = [1]\n");
    for (arguments, en, zh) in [
        (
            &["call", "payments.no_such"][..],
            "there is no operation \"payments.no_such\"",
            "没有接口 \"payments.no_such\"",
        ),
        (
            &["call", "payments.native_prepay", "amount.total=ten"],
            "amount.total: a whole number is expected",
            "amount.total：应为整数",
        ),
        (
            &["call", "payments.native_prepay", "out_trade_no"],
            "\"out_trade_no\" is neither key=value nor key:=JSON",
            "\"out_trade_no\" 既不是 key=value 也不是 key:=JSON",
        ),
        (
            &["call", "payments.native_prepay", "--data", "@broken.json"],
            "broken.json: EOF while parsing an object at line 1 column 1",
            "broken.json：EOF while parsing an object at line 1 column 1",
        ),
        (
            &["call", "payments.native_prepay", "--data", "[]"],
            "--data is not a JSON object",
            "--data 不是 JSON 对象",
        ),
        (&["call", "GET"], "GET needs a path", "GET 后面缺少路径"),
        (
            &["call", "POST", "/v3/new", "--base-url", "https://192.0.2.1"],
            " may change something at 192.0.2.1, and nobody can be asked",
            " 可能在 192.0.2.1 产生变更，而标准输入不是终端，无法确认",
        ),
        (
            &[
                "--config",
                "broken.toml",
                "--profile",
                "a",
                "config",
                "show",
            ],
            "broken.toml: mchid of profile \"a\" is not a string",
            "broken.toml：配置组 \"a\" 的 mchid 不是字符串",
        ),
        (
            &["--config", "broken.toml", "--profile", "b", "doctor"],
            "broken.toml: there is no profile \"b\"; it has a",
            "broken.toml：没有配置组 \"b\"，已有：a",
        ),
        (
            &["decrypt", "note.txt"],
            "it is neither JSON with a ciphertext nor Base64",
            "既不是含 ciphertext 的 JSON，也不是 Base64",
        ),
        (
            &["explain", "nothing"],
            "\"nothing\" is neither an error code nor a Request-ID nor a file",
            "\"nothing\" 不是错误码、Request-ID 或文件",
        ),
        (
            &["explain", "NO_SUCH_CODE"],
            "no official page lists NO_SUCH_CODE for any operation",
            "所有接口的官方文档均未列出错误码 NO_SUCH_CODE",
        ),
        (
            &["sign", "GET", "v3"],
            "the target is a path, such as /v3/certificates",
            "请求目标应为路径，例如 /v3/certificates",
        ),
        (
            &["upload", "note.txt"],
            "note.txt is neither an image nor a video by its name",
            "从文件名看，note.txt 不是图片或视频",
        ),
        (
            &["bill", "trade", "2026-11-25", "--account", "BASIC"],
            "--account belongs to fund-flow bills",
            "--account 仅用于资金账单",
        ),
        (
            &["init", "a.b"],
            "a profile's name has letters, digits, - and _ only",
            "配置组名称只能含字母、数字、- 和 _",
        ),
        (
            &["notify", "replay", "broken.json", "--to", "127.0.0.1:9"],
            "broken.json, line 1: not a notification that `wxpay listen --save` has written",
            "broken.json 第 1 行：不是 `wxpay listen --save` 保存的回调通知",
        ),
        (
            &["sandbox", "--ca-file", "ca.pem"],
            "--ca-file needs --tls or --proxy-port: without TLS there is no certificate authority",
            "--ca-file 需与 --tls 或 --proxy-port 同时使用：未启用 TLS 时没有 CA 证书",
        ),
        (
            &["trigger", "--list", "--family", "none"],
            "there are no events of a family \"none\"",
            "接口类别 \"none\" 没有回调通知",
        ),
        (
            &["api", "search", "nothing", "at", "all!"],
            "no operation has all of these words: nothing at all!",
            "没有同时匹配这些词的接口：nothing at all!",
        ),
    ] {
        let english = shop.run(&[&["--lang", "en"], arguments].concat());
        assert!(message(&english, "error: ").ends_with(en), "{english:?}");
        let chinese = shop.run(&[&["--lang", "zh"], arguments].concat());
        assert!(message(&chinese, "错误: ").ends_with(zh), "{chinese:?}");
        assert_eq!(english.status, chinese.status, "{arguments:?}");
        // Programs read the same in both.
        let json = shop.run(&[&["--lang", "zh", "--json"], arguments].concat());
        if json.stdout.starts_with("{\"error\"") {
            let message = json.json()["error"]["message"].clone();
            assert!(message.as_str().unwrap().ends_with(en), "{json:?}");
        }
    }
}

#[test]
fn a_mistaken_value_is_explained_in_the_language_of_the_user() {
    let shop = Shop::open();
    for (arguments, en, zh) in [
        (
            ["bill", "trade", "2026-11-25..2026-11-24"],
            ": the last day is before the first",
            "：结束日期早于开始日期",
        ),
        (
            ["sandbox", "advance", "soon"],
            ": a time such as 90, 15s, 5m, 1h30m or 2d is expected",
            "：应为时长，例如 90、15s、5m、1h30m 或 2d",
        ),
        (
            ["listen", "--forward-to", "https://shop.example"],
            ": only http is spoken here: name a server on this machine",
            "：仅支持 http：请指定本机上的服务",
        ),
    ] {
        let english = shop.run(&[&["--lang", "en"], &arguments[..]].concat());
        assert!(message(&english, "error: ").ends_with(en), "{english:?}");
        let chinese = shop.run(&[&["--lang", "zh"], &arguments[..]].concat());
        assert!(message(&chinese, "错误: ").ends_with(zh), "{chinese:?}");
    }
}

#[test]
fn what_others_word_stays_as_it_is() {
    let shop = Shop::open();
    let query = [
        "--lang",
        "zh",
        "call",
        "payments.query_order_by_out_trade_no",
        "out_trade_no=order-1",
    ];
    let refused = shop.run(&query);
    assert_eq!(refused.status, 1, "{refused:?}");
    let message = message(&refused, "错误: ");
    assert!(
        message.starts_with("payments.query_order_by_out_trade_no (answered): refused with 404"),
        "{message}"
    );
    assert!(refused.stderr.contains("微信支付已应答。"), "{refused:?}");
    // The next action is the command's own.
    assert!(refused.stderr.contains("查看处理办法"), "{refused:?}");
}
