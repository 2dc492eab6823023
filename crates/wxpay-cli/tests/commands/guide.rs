use std::io::{BufRead as _, BufReader, Read as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::process::Stdio;

use wxpay::DateTime;
use wxpay_sandbox::Sandbox;

use crate::{Ran, Shop};

const ENGLISH: &str = include_str!("../../../../docs/command.md");
const CHINESE: &str = include_str!("../../../../docs/command.zh-CN.md");

/// A command of a session and the lines that it prints.
struct Step {
    arguments: Vec<String>,
    lines: Vec<String>,
}

/// The sessions of a guide: `$ wxpay …` and what follows each.
fn sessions(guide: &str) -> Vec<Step> {
    let blocks = guide.split("```console\n").skip(1);
    let sessions = blocks.map(|block| block.split("```").next().unwrap());
    let mut steps: Vec<Step> = Vec::new();
    let sessions: String = sessions.collect();
    let mut lines = sessions.lines();
    while let Some(line) = lines.next() {
        let Some(command) = line.strip_prefix("$ wxpay ") else {
            steps.last_mut().unwrap().lines.push(line.to_owned());
            continue;
        };
        let mut command = command.to_owned();
        while let Some(begun) = command.strip_suffix('\\') {
            command = format!("{begun}{}", lines.next().unwrap().trim_start());
        }
        let arguments = command.split_whitespace().map(str::to_owned).collect();
        steps.push(Step {
            arguments,
            lines: Vec::new(),
        });
    }
    steps
}

/// Returns whether a line is as the guide shows it; `…` stands for any text.
fn is_like(line: &str, shown: &str) -> bool {
    let parts: Vec<&str> = shown.split('…').collect();
    let [first, middle @ .., last] = &parts[..] else {
        return line == shown;
    };
    let Some(mut rest) = line.strip_prefix(first) else {
        return false;
    };
    for part in middle {
        let Some(place) = rest.find(part) else {
            return false;
        };
        rest = &rest[place + part.len()..];
    }
    rest.ends_with(last)
}

/// Compares what a command printed with the lines of the guide. A line with … alone stands for any number of lines.
fn compare(step: &Step, ran: &Ran, place: &str) {
    let printed = format!("{}{}", ran.stdout, ran.stderr).replace(place, PLACE);
    let mut printed = printed.lines();
    let mut is_free = false;
    for shown in &step.lines {
        if shown == "…" {
            is_free = true;
            continue;
        }
        let found = match is_free {
            true => printed.any(|line| is_like(line, shown)),
            false => printed.next().is_some_and(|line| is_like(line, shown)),
        };
        assert!(found, "{:?}: {shown:?} is not in {ran:?}", step.arguments);
        is_free = false;
    }
    assert!(
        is_free || printed.next().is_none(),
        "{:?}: more in {ran:?}",
        step.arguments
    );
}

/// The address at which the guide's `wxpay listen` receives.
const PLACE: &str = "http://127.0.0.1:9192";

/// The shell's part of a command: the place of the receiver, patterns of files, and a file for its output.
fn expanded(step: &Step, shop: &Shop, place: &str) -> (Vec<String>, Option<String>) {
    let (mut words, mut file) = (Vec::new(), None);
    let mut arguments = step.arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == ">" {
            file = arguments.next().cloned();
        } else if let Some(folder) = argument.strip_suffix("/*.json") {
            for entry in std::fs::read_dir(shop.path(folder)).unwrap() {
                let name = entry.unwrap().file_name();
                words.push(format!("{folder}/{}", name.to_str().unwrap()));
            }
        } else if argument != "&" {
            words.push(argument.replace(PLACE, place));
        }
    }
    (words, file)
}

fn plays(guide: &str, language: &str) {
    let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let shop = Shop::of(Sandbox::builder().control(any_port).start().unwrap());
    // What the shell writes for the guide's day of a bill.
    let day = DateTime::from_timestamp(shop.sandbox.now(), 480)
        .unwrap()
        .date()
        .to_string();
    let guide = &guide.replace("$(date +%F)", &day);
    // The response that the guide shows, and the body of its request.
    let (_, rest) = guide
        .split_once("```json\n{\n  \"code\": \"SIGN_ERROR\"")
        .unwrap();
    let (response, _) = rest.split_once("```").unwrap();
    shop.write(
        "response.json",
        format!("{{\"code\": \"SIGN_ERROR\"{response}"),
    );
    shop.write("body.json", "{}");
    let steps = sessions(guide);
    assert!(steps.len() >= 13, "{}", steps.len());
    let mut place = PLACE.to_owned();
    let mut listening = None;
    for step in &steps {
        let (mut words, file) = expanded(step, &shop, &place);
        words.extend(["--lang", language].map(str::to_owned));
        let arguments: Vec<&str> = words.iter().map(String::as_str).collect();
        let mut command = shop.command(&arguments);
        command.env("WXPAY_SANDBOX_CONTROL", shop.sandbox.control_url().unwrap());
        if step.arguments.last().is_some_and(|word| word == "&") {
            // The usual port may be taken on this machine.
            let mut child = command
                .args(["--port", "0"])
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut reader = BufReader::new(child.stdout.take().unwrap());
            let mut first = String::new();
            reader.read_line(&mut first).unwrap();
            let (_, url) = first.trim_end().split_once("http://").unwrap();
            place = format!("http://{url}");
            listening = Some((step, child, first, reader));
            continue;
        }
        let ran = Ran::of(command.output().unwrap());
        assert_eq!(ran.status, 0, "{:?}: {ran:?}", step.arguments);
        if let Some(file) = file {
            shop.write(&file, &ran.stdout);
            continue;
        }
        compare(step, &ran, &place);
    }
    let (step, mut child, mut stdout, mut reader) = listening.unwrap();
    reader.read_to_string(&mut stdout).unwrap();
    let status = child.wait().unwrap().code().unwrap();
    assert_eq!(status, 0, "{stdout}");
    let ran = Ran {
        status,
        stdout,
        stderr: String::new(),
    };
    compare(step, &ran, &place);
}

#[test]
fn the_session_of_the_guide_can_be_played() {
    plays(ENGLISH, "en");
}

#[test]
fn the_session_of_the_chinese_guide_can_be_played() {
    plays(CHINESE, "zh");
}

#[test]
fn a_line_is_compared_but_for_what_is_left_out() {
    assert!(is_like("verified by PUB_KEY_ID_01", "verified by …"));
    assert!(is_like("a b c", "a … c") && is_like("abc", "abc") && is_like("abc", "…"));
    assert!(is_like("{a}, {b}", "{…}") && !is_like("ab", "ab…b"));
    assert!(!is_like("a b d", "a … c") && !is_like("abcd", "abc") && !is_like("x", "y…"));
}
