//! `wxpay init`: writes a profile of the configuration file.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use wxpay::Severity;

use crate::arguments::Global;
use crate::configuration::{Settings, Sort, VARIABLES, default_path};
use crate::failure::{Failure, NO_HOME};
use crate::files;
use crate::language::findings;
use crate::output::Output;
use crate::running::Running;

use super::sandbox::variables_of_the_next;

/// Write a profile of the configuration file.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay init
  wxpay init live --from-env
  wxpay init --sandbox                           For the sandbox on this machine
  wxpay init sandbox --env-file wxpay.env        after: wxpay sandbox --env-file wxpay.env

Profiles that exist are left alone. The file is readable by its owner only, and is written whole or not at all. Keys \
are named by their paths: give the APIv3 key as a file too.")]
pub(crate) struct Init {
    /// Name of the profile. Default: default, or sandbox with --sandbox.
    #[arg(value_name = "PROFILE")]
    name: Option<String>,
    /// Take the values from the variables WXPAY_… of the environment.
    #[arg(long)]
    from_env: bool,
    /// Take the values from a file with KEY=VALUE lines, such as `wxpay sandbox --env-file` writes.
    #[arg(long, value_name = "FILE", conflicts_with = "from_env")]
    env_file: Option<PathBuf>,
    /// Take the values of the sandbox that runs on this machine, or else of the one that `wxpay sandbox` will run.
    #[arg(long, conflicts_with_all = ["from_env", "env_file"])]
    sandbox: bool,
}

/// A question: the variable, and its text in both languages.
type Question = (&'static str, &'static str, &'static str);

/// The questions. An empty reply leaves a value out.
const QUESTIONS: [Question; 8] = [
    ("WXPAY_MCHID", "merchant number (mchid)", "商户号（mchid）"),
    (
        "WXPAY_SERIAL",
        "serial number of the API certificate",
        "商户API证书序列号",
    ),
    (
        "WXPAY_PRIVATE_KEY",
        "path of apiclient_key.pem",
        "apiclient_key.pem 的路径",
    ),
    (
        "WXPAY_APIV3_KEY_FILE",
        "path of a file with the APIv3 key (may be empty)",
        "存放 APIv3密钥 的文件路径（可留空）",
    ),
    (
        "WXPAY_PUBLIC_KEY_ID",
        "id of the WeChat Pay public key, PUB_KEY_ID_… (empty for platform certificates)",
        "微信支付公钥ID，PUB_KEY_ID_…（使用平台证书时留空）",
    ),
    (
        "WXPAY_PUBLIC_KEY",
        "path of pub_key.pem (empty for platform certificates)",
        "pub_key.pem 的路径（使用平台证书时留空）",
    ),
    ("WXPAY_APPID", "appid (may be empty)", "appid（可留空）"),
    (
        "WXPAY_NOTIFY_URL",
        "notify_url (may be empty)",
        "notify_url（可留空）",
    ),
];

impl Init {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let name = match (&self.name, self.sandbox) {
            (Some(name), _) => name.as_str(),
            (None, true) => "sandbox",
            (None, false) => "default",
        };
        if name.is_empty() || !name.chars().all(is_plain) {
            return Err(Failure::usage((
                "a profile's name has letters, digits, - and _ only",
                "配置组名称只能含字母、数字、- 和 _",
            )));
        }
        let path = match &global.config {
            Some(path) => path.clone(),
            None => default_path().ok_or_else(|| {
                Failure::usage(NO_HOME)
                    .with_next(("Name a file with --config.", "用 --config 指定一个文件。"))
            })?,
        };
        let before = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Failure::file(&path, &error)),
        };
        // A file that cannot be read is not added to. Its message would show values.
        let table: toml::Table = before.parse().map_err(|_| {
            Failure::usage((
                format!("{} is not TOML", path.display()),
                format!("{} 不是有效的 TOML", path.display()),
            ))
            .with_next((
                "`wxpay config show` names the line.",
                "`wxpay config show` 会指出是哪一行。",
            ))
        })?;
        let profiles = table.get("profiles").and_then(toml::Value::as_table);
        if profiles.is_some_and(|profiles| profiles.contains_key(name)) {
            return Err(Failure::usage((
                format!("{} has a profile {name:?} already", path.display()),
                format!("{} 中已有配置组 {name:?}", path.display()),
            ))
            .with_next((
                "Choose another name, or edit the file.",
                "请换一个名称，或直接编辑该文件。",
            )));
        }
        let values = self.values(global, output)?;
        if values.is_empty() {
            return Err(
                Failure::usage(("there is no value to write", "没有可写入的配置")).with_next((
                    "Set variables WXPAY_…, or give a file with --env-file.",
                    "请设置 WXPAY_… 环境变量，或用 --env-file 指定文件。",
                )),
            );
        }
        let added = profile(name, &values, before.is_empty())?;
        let text = match before.is_empty() {
            true => added,
            false => format!("{}\n\n{added}", before.trim_end()),
        };
        if let Some(folder) = path.parent() {
            files::create_folder(folder)?;
        }
        files::write(&path, text.as_bytes())?;
        check(name, &path, output)
    }

    /// The values by variable.
    fn values(
        &self,
        global: &Global,
        output: &Output,
    ) -> Result<BTreeMap<&'static str, String>, Failure> {
        if self.sandbox {
            let given = match Running::one(global)? {
                Some(running) => running.variables,
                None => variables_of_the_next()?,
            };
            let values = VARIABLES.into_iter().filter_map(|(name, _)| {
                let (_, value) = given.iter().find(|(known, _)| known == name)?;
                Some((name, value.clone()))
            });
            return Ok(values.collect());
        }
        if self.from_env {
            let values = VARIABLES.into_iter().filter_map(|(name, _)| {
                let value = env::var(name).ok().filter(|value| !value.is_empty())?;
                Some((name, value))
            });
            return Ok(values.collect());
        }
        if let Some(path) = &self.env_file {
            let text = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
            return variables(path, &text);
        }
        if !io::stdin().is_terminal() {
            return Err(Failure::usage((
                "nobody can be asked for the values",
                "标准输入不是终端，无法询问各项配置",
            ))
            .with_next((
                "Use --from-env or --env-file.",
                "请使用 --from-env 或 --env-file。",
            )));
        }
        ask(&mut io::stdin().lock(), output)
    }
}

/// Checks what was written.
fn check(name: &str, path: &Path, output: &Output) -> Result<(), Failure> {
    let global = Global {
        profile: Some(name.to_owned()),
        config: Some(path.to_owned()),
        base_url: None,
        json: output.is_json(),
        lang: None,
    };
    let settings = Settings::read_file_only(&global)?;
    let findings = settings.merchant_builder().check();
    if output.is_json() {
        let findings: Vec<_> = findings
            .iter()
            .map(|finding| {
                json!({
                    "severity": format!("{:?}", finding.severity()).to_lowercase(),
                    "message": finding.to_string(),
                    "next": finding.remedy(),
                })
            })
            .collect();
        output.json(&json!({ "file": path, "profile": name, "findings": findings }))?;
    } else {
        output.line(format_args!("{} [{}]", path.display(), name))?;
        for finding in &findings {
            if finding.severity() != Severity::Error {
                output.warn(format_args!("{finding}: {}", finding.remedy()));
            }
        }
        output.dim(output.text(
            "`wxpay doctor --live` checks it against WeChat Pay.",
            "可用 `wxpay doctor --live` 连接微信支付进行检查。",
        ))?;
    }
    let (en, zh): (Vec<_>, Vec<_>) = findings
        .iter()
        .filter(|finding| finding.severity() == Severity::Error)
        .map(|finding| {
            let en = format!("{finding}: {}", finding.remedy());
            let zh = findings::chinese(finding);
            let zh = zh.map_or_else(|| en.clone(), |(text, next)| format!("{text}：{next}"));
            (en, zh)
        })
        .unzip();
    match en.is_empty() {
        true => Ok(()),
        false => Err(Failure::usage((
            format!(
                "the profile was written and does not work yet: {}",
                en.join("; ")
            ),
            format!("配置组已写入，但尚不可用：{}", zh.join("；")),
        ))),
    }
}

/// Asks for each value.
fn ask(
    answers: &mut impl io::BufRead,
    output: &Output,
) -> Result<BTreeMap<&'static str, String>, Failure> {
    let mut values = BTreeMap::new();
    for (name, en, zh) in QUESTIONS {
        let mut stderr = io::stderr();
        let _ = write!(stderr, "{}: ", output.text(en, zh));
        let _ = stderr.flush();
        let mut line = String::new();
        let read = answers.read_line(&mut line);
        if read.map_err(Failure::caused_by)? == 0 {
            break;
        }
        let value = line.trim();
        if !value.is_empty() {
            values.insert(name, value.to_owned());
        }
    }
    if !values.contains_key("WXPAY_PUBLIC_KEY_ID") && values.contains_key("WXPAY_MCHID") {
        values.insert("WXPAY_DOWNLOAD_CERTIFICATES", "true".to_owned());
    }
    Ok(values)
}

/// The variables of a file with `KEY=VALUE` lines; a leading `export` and quotation marks are removed.
fn variables(path: &Path, text: &str) -> Result<BTreeMap<&'static str, String>, Failure> {
    let mut values = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let line = line.strip_prefix("export ").unwrap_or(line).trim_start();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        // The line itself may hold a secret.
        let Some((name, value)) = line.split_once('=') else {
            let (path, number) = (path.display(), number + 1);
            return Err(Failure::usage((
                format!("{path}, line {number}: not KEY=VALUE"),
                format!("{path} 第 {number} 行：不是 KEY=VALUE"),
            )));
        };
        let Some((name, _)) = VARIABLES
            .into_iter()
            .find(|(known, _)| *known == name.trim())
        else {
            continue;
        };
        let value = value.trim();
        let quoted = ['\'', '"']
            .into_iter()
            .find_map(|mark| value.strip_prefix(mark)?.strip_suffix(mark));
        let value = quoted.unwrap_or(value);
        if !value.is_empty() {
            values.insert(name, value.to_owned());
        }
    }
    Ok(values)
}

/// The section of a profile.
fn profile(
    name: &str,
    values: &BTreeMap<&'static str, String>,
    is_first: bool,
) -> Result<String, Failure> {
    let mut table = toml::Table::new();
    for (variable, sort) in VARIABLES {
        let Some(value) = values.get(variable) else {
            continue;
        };
        let key = variable.trim_start_matches("WXPAY_").to_lowercase();
        let value = match sort {
            // A path of the configuration file is relative to that file.
            Sort::Path => absolute(value)?,
            Sort::Text | Sort::Secret => value.clone(),
        };
        table.insert(key, value.into());
    }
    let section = toml::to_string(&table).map_err(Failure::caused_by)?;
    let default = match is_first {
        true => format!("default_profile = {:?}\n\n", name),
        false => String::new(),
    };
    Ok(format!("{default}[profiles.{name}]\n{section}"))
}

/// An absolute path.
fn absolute(value: &str) -> Result<String, Failure> {
    let path = std::path::absolute(value).map_err(Failure::caused_by)?;
    // It comes from text.
    Ok(path.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn an_env_file_is_read_as_shells_read_it() {
        let text = "# made up\nexport WXPAY_MCHID=1900009191\nWXPAY_SERIAL='AB C'\n\nOTHER=1\nWXPAY_APPID=\n";
        let values = variables(Path::new("a.env"), text).ok().unwrap();
        assert_eq!(values.len(), 2);
        assert_eq!(values["WXPAY_MCHID"], "1900009191");
        assert_eq!(values["WXPAY_SERIAL"], "AB C");
        let failure = variables(Path::new("a.env"), "throw-away-secret").unwrap_err();
        let message = failure.message(Language::En);
        assert_eq!(message, "a.env, line 1: not KEY=VALUE");
    }

    #[test]
    fn a_profile_is_toml_that_can_be_read_back() {
        let values = BTreeMap::from([
            ("WXPAY_MCHID", "1900009191".to_owned()),
            ("WXPAY_PRIVATE_KEY", "/keys/a \"b\".pem".to_owned()),
        ]);
        let text = profile("live", &values, true).ok().unwrap();
        let table: toml::Table = text.parse().unwrap();
        assert_eq!(table["default_profile"].as_str(), Some("live"));
        let profile = &table["profiles"]["live"];
        assert_eq!(profile["mchid"].as_str(), Some("1900009191"));
        assert_eq!(profile["private_key"].as_str(), Some("/keys/a \"b\".pem"));
    }

    #[test]
    fn without_a_public_key_certificates_are_downloaded() {
        let output = Output::new(false, crate::language::Language::En);
        let mut answers = "1900009191\nAB\nkey.pem\n\n\n\n\n\n".as_bytes();
        let values = ask(&mut answers, &output).ok().unwrap();
        assert_eq!(values["WXPAY_DOWNLOAD_CERTIFICATES"], "true");
        assert!(!values.contains_key("WXPAY_APIV3_KEY_FILE"));
    }
}
