use crate::Shop;

const ENGLISH: &str = include_str!("../../../../docs/command.md");
const CHINESE: &str = include_str!("../../../../docs/command.zh-CN.md");

/// A command of a session and the lines that it prints.
struct Step {
    arguments: Vec<String>,
    lines: Vec<String>,
}

/// The session of a guide: `$ wxpay …` and what follows each.
fn session(guide: &str) -> Vec<Step> {
    let (_, rest) = guide.split_once("```console\n").unwrap();
    let (session, _) = rest.split_once("```").unwrap();
    let mut steps: Vec<Step> = Vec::new();
    let mut lines = session.lines();
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
    let mut parts = shown.split('…');
    let Some(mut rest) = line.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let mut is_open = false;
    for part in parts {
        let Some(place) = rest.find(part) else {
            return false;
        };
        rest = &rest[place + part.len()..];
        is_open = part.is_empty();
    }
    is_open || rest.is_empty()
}

fn plays(guide: &str, language: &str) {
    let shop = Shop::open();
    let steps = session(guide);
    assert!(steps.len() >= 6, "{}", steps.len());
    for step in steps {
        let mut arguments: Vec<&str> = step.arguments.iter().map(String::as_str).collect();
        arguments.extend(["--lang", language]);
        let ran = shop.run(&arguments);
        let printed = format!("{}{}", ran.stdout, ran.stderr);
        let mut printed = printed.lines();
        // A line with … alone stands for any number of lines.
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
    assert!(!is_like("a b d", "a … c") && !is_like("abcd", "abc") && !is_like("x", "y…"));
}
