//! Configuration: a file with profiles, then the environment, then flags; later ones win.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::Deserialize;
use wxpay::blocking::Client;
use wxpay::{AwsLc, Blocking, Brand, Merchant, MerchantBuilder};

use crate::arguments::Global;
use crate::failure::Failure;
use crate::language::Words;

/// The environment variable that names a profile.
const PROFILE: &str = "WXPAY_PROFILE";

/// The environment variable that names the configuration file.
const CONFIG: &str = "WXPAY_CONFIG";

/// Every variable that the libraries read, with the kind of its value.
pub(crate) const VARIABLES: [(&str, Sort); 22] = [
    ("WXPAY_MCHID", Sort::Text),
    ("WXPAY_SERIAL", Sort::Text),
    ("WXPAY_PRIVATE_KEY", Sort::Path),
    ("WXPAY_PRIVATE_KEY_FILE", Sort::Path),
    ("WXPAY_APIV3_KEY", Sort::Secret),
    ("WXPAY_APIV3_KEY_FILE", Sort::Path),
    ("WXPAY_PUBLIC_KEY_ID", Sort::Text),
    ("WXPAY_PUBLIC_KEY", Sort::Path),
    ("WXPAY_PUBLIC_KEY_FILE", Sort::Path),
    ("WXPAY_APPID", Sort::Text),
    ("WXPAY_NOTIFY_URL", Sort::Text),
    ("WXPAY_BASE_URL", Sort::Text),
    ("WXPAY_DOWNLOAD_CERTIFICATES", Sort::Text),
    ("WXPAY_BRAND_ID", Sort::Text),
    ("WXPAY_BRAND_SERIAL", Sort::Text),
    ("WXPAY_BRAND_PRIVATE_KEY", Sort::Path),
    ("WXPAY_BRAND_PRIVATE_KEY_FILE", Sort::Path),
    ("WXPAY_BRAND_API_KEY", Sort::Secret),
    ("WXPAY_BRAND_API_KEY_FILE", Sort::Path),
    ("WXPAY_BRAND_PUBLIC_KEY_ID", Sort::Text),
    ("WXPAY_BRAND_PUBLIC_KEY", Sort::Path),
    ("WXPAY_BRAND_BASE_URL", Sort::Text),
];

/// Kind of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Text that may be shown.
    Text,
    /// The path of a file; in a configuration file, relative to that file.
    Path,
    /// A secret, never shown.
    Secret,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    File { path: PathBuf, profile: String },
    Environment,
    Flag,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, profile } => write!(f, "{} [{profile}]", path.display()),
            Self::Environment => f.write_str("environment"),
            Self::Flag => f.write_str("flag"),
        }
    }
}

/// A value with its origin.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) text: String,
    pub(crate) sort: Sort,
    pub(crate) origin: Origin,
}

impl Setting {
    /// The value as it may be shown.
    pub(crate) fn shown(&self) -> &str {
        match self.sort {
            Sort::Secret => "(secret)",
            Sort::Text | Sort::Path => &self.text,
        }
    }
}

/// The values in force.
pub(crate) struct Settings {
    values: BTreeMap<&'static str, Setting>,
    /// The file that was read.
    pub(crate) file: Option<PathBuf>,
    /// Remarks on the file, such as too wide permissions.
    pub(crate) warnings: Vec<Words>,
    /// The profile of the file that is used.
    pub(crate) profile: Option<String>,
    /// True if the file lets coding agents query that profile's host.
    pub(crate) is_open_to_agents: bool,
}

/// A configuration file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    default_profile: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, toml::Table>,
    #[serde(default)]
    mcp: Agents,
}

/// Permissions of coding agents, in the table `mcp`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Agents {
    /// Profiles whose host `wxpay mcp` may query, besides hosts on this machine.
    #[serde(default)]
    allow: Vec<String>,
}

impl Settings {
    /// Reads file, environment and flags.
    pub(crate) fn read(global: &Global) -> Result<Self, Failure> {
        let lookup = |name: &str| match env::var(name) {
            Ok(value) if !value.is_empty() => Some(value),
            _ => None,
        };
        Self::read_with(global, lookup)
    }

    fn read_with(
        global: &Global,
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Failure> {
        let mut settings = Self {
            values: BTreeMap::new(),
            file: None,
            warnings: Vec::new(),
            profile: None,
            is_open_to_agents: false,
        };
        settings.read_file(global, &lookup)?;
        for (name, sort) in VARIABLES {
            if let Some(text) = lookup(name) {
                settings.put(name, text, sort, Origin::Environment);
            }
        }
        if let Some(url) = &global.base_url {
            for name in ["WXPAY_BASE_URL", "WXPAY_BRAND_BASE_URL"] {
                settings.put(name, url.clone(), Sort::Text, Origin::Flag);
            }
        }
        Ok(settings)
    }

    fn read_file(
        &mut self,
        global: &Global,
        lookup: &impl Fn(&str) -> Option<String>,
    ) -> Result<(), Failure> {
        let named = global
            .config
            .clone()
            .or_else(|| lookup(CONFIG).map(PathBuf::from));
        let path = match &named {
            Some(path) => path.clone(),
            None => match default_path() {
                Some(path) if path.exists() => path,
                _ => return self.no_file(global, lookup),
            },
        };
        let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
        let file: File = toml::from_str(&text).map_err(|error| {
            // The message alone: the excerpt that goes with it may show a key.
            let line = error
                .span()
                .map_or(0, |span| text[..span.start].lines().count().max(1));
            let shown = path.display();
            Failure::caused_by(error.message()).of((
                format!("{shown}, line {line}"),
                format!("{shown} 第 {line} 行"),
            ))
        })?;
        let wanted = global
            .profile
            .clone()
            .or_else(|| lookup(PROFILE))
            .or(file.default_profile);
        let profile = wanted.clone().unwrap_or_else(|| "default".to_owned());
        let Some(table) = file.profiles.get(&profile) else {
            if wanted.is_none() && file.profiles.is_empty() {
                self.file = Some(path);
                return Ok(());
            }
            let known: Vec<_> = file.profiles.keys().map(String::as_str).collect();
            return Err(Failure::usage((
                format!(
                    "there is no profile {profile:?}; it has {}",
                    known.join(", ")
                ),
                format!("没有配置组 {profile:?}，已有：{}", known.join("、")),
            ))
            .of(&*path));
        };
        let mut has_secret = false;
        for (key, value) in table {
            let name = format!("WXPAY_{}", key.to_uppercase());
            let Some((name, sort)) = VARIABLES.into_iter().find(|(known, _)| *known == name) else {
                return Err(Failure::usage((
                    format!("profile {profile:?} has an unknown key {key:?}"),
                    format!("配置组 {profile:?} 中有未知的键 {key:?}"),
                ))
                .of(&*path)
                .with_next(("The keys are those of `wxpay config show --all`, in lower case and without WXPAY_.", "键名与 `wxpay config show --all` 所列相同，小写且不含 WXPAY_ 前缀。")));
            };
            let text = match value {
                toml::Value::String(text) => text.clone(),
                toml::Value::Boolean(flag) => flag.to_string(),
                toml::Value::Integer(number) => number.to_string(),
                _ => {
                    return Err(Failure::usage((
                        format!("{key} of profile {profile:?} is not a string"),
                        format!("配置组 {profile:?} 的 {key} 不是字符串"),
                    ))
                    .of(&*path));
                }
            };
            has_secret |= sort == Sort::Secret;
            let text = match sort {
                Sort::Path => beside(&path, &text),
                Sort::Text | Sort::Secret => text,
            };
            let origin = Origin::File {
                path: path.clone(),
                profile: profile.clone(),
            };
            self.put(name, text, sort, origin);
        }
        if has_secret && is_open_to_others(&path) {
            let path = path.display();
            self.warnings.push(Words::from((
                format!("{path} holds a secret and other users can read it: chmod 600 {path}"),
                format!("{path} 含有密钥，且本机其他用户可读：chmod 600 {path}"),
            )));
        }
        self.file = Some(path);
        self.is_open_to_agents = file.mcp.allow.contains(&profile);
        self.profile = Some(profile);
        Ok(())
    }

    /// A requested profile needs a file.
    fn no_file(
        &self,
        global: &Global,
        lookup: &impl Fn(&str) -> Option<String>,
    ) -> Result<(), Failure> {
        match global.profile.clone().or_else(|| lookup(PROFILE)) {
            None => Ok(()),
            Some(profile) => Err(Failure::usage((
                format!("there is no configuration file with the profile {profile:?}"),
                format!("没有含配置组 {profile:?} 的配置文件"),
            ))),
        }
    }

    /// Sets a value, which replaces an earlier one and that of the other variable of its pair.
    fn put(&mut self, name: &'static str, text: String, sort: Sort, origin: Origin) {
        let twin = match name.strip_suffix("_FILE") {
            Some(short) => short.to_owned(),
            None => format!("{name}_FILE"),
        };
        if self
            .values
            .get(&*twin)
            .is_some_and(|other| other.origin != origin)
        {
            self.values.remove(&*twin);
        }
        self.values.insert(name, Setting { text, sort, origin });
    }

    /// The values, by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &Setting)> {
        self.values.iter().map(|(name, setting)| (*name, setting))
    }

    fn lookup(&self, name: &str) -> Option<String> {
        Some(self.values.get(name)?.text.clone())
    }

    /// The address that requests of a merchant go to, if one is configured.
    pub(crate) fn base_url(&self) -> Option<String> {
        self.lookup("WXPAY_BASE_URL")
    }

    /// The configured `notify_url`.
    pub(crate) fn notify_url(&self) -> Option<String> {
        self.lookup("WXPAY_NOTIFY_URL")
    }

    /// Reads the file alone.
    pub(crate) fn read_file_only(global: &Global) -> Result<Self, Failure> {
        Self::read_with(global, |_| None)
    }

    /// The merchant of the configuration.
    pub(crate) fn merchant(&self) -> Result<Merchant, Failure> {
        Ok(self.merchant_builder().build()?)
    }

    /// The merchant of the configuration, before it is built.
    pub(crate) fn merchant_builder(&self) -> MerchantBuilder {
        Merchant::builder(AwsLc).env_with(|name| self.lookup(name))
    }

    /// The brand of the configuration, if it has one.
    pub(crate) fn brand(&self) -> Result<Option<Brand>, Failure> {
        if self.lookup("WXPAY_BRAND_ID").is_none() {
            return Ok(None);
        }
        let builder = Brand::builder(AwsLc).env_with(|name| self.lookup(name));
        Ok(Some(builder.build()?))
    }

    /// Returns whether the configuration has a merchant.
    pub(crate) fn has_merchant(&self) -> bool {
        self.values.contains_key("WXPAY_MCHID")
    }

    /// A client of the merchant, or of the brand for an operation that a brand signs.
    pub(crate) fn client(&self, is_of_brand: bool) -> Result<Client, Failure> {
        if is_of_brand {
            let builder = Brand::builder(AwsLc).env_with(|name| self.lookup(name));
            return Ok(Client::for_brand(builder.build()?, Blocking::new()));
        }
        Self::client_of(self.merchant()?)
    }

    /// A client of a merchant.
    pub(crate) fn client_of(merchant: Merchant) -> Result<Client, Failure> {
        let client = Client::builder(merchant, Blocking::new());
        Ok(client
            .user_agent(concat!("wxpay-cli/", env!("CARGO_PKG_VERSION")))
            .build()?)
    }
}

/// The names of the profiles in this configuration file or the default one, if it can be read.
pub(crate) fn profiles(config: Option<PathBuf>) -> Vec<String> {
    let named = config.or_else(|| env::var_os(CONFIG).map(PathBuf::from));
    let Some(text) = named
        .or_else(default_path)
        .and_then(|path| fs::read_to_string(path).ok())
    else {
        return Vec::new();
    };
    let file = toml::from_str::<File>(&text).unwrap_or_default();
    file.profiles.into_keys().collect()
}

/// The configuration file that is read when none is named.
pub(crate) fn default_path() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    Some(strategy.config_dir().join("wxpay").join("config.toml"))
}

/// A path of a configuration file, which is relative to the file's folder.
fn beside(file: &Path, text: &str) -> String {
    let folder = file.parent().unwrap_or_else(|| Path::new("."));
    // A path that is not Unicode cannot be: its parts come from a TOML file and from arguments.
    folder.join(text).to_string_lossy().into_owned()
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|data| data.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
const fn is_open_to_others(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn global(config: Option<PathBuf>, profile: Option<&str>, base_url: Option<&str>) -> Global {
        Global {
            profile: profile.map(ToOwned::to_owned),
            config,
            base_url: base_url.map(ToOwned::to_owned),
            json: false,
            lang: None,
        }
    }

    fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    fn shown(settings: &Settings, name: &str) -> Option<(String, Origin)> {
        let setting = settings.values.get(name)?;
        Some((setting.shown().to_owned(), setting.origin.clone()))
    }

    #[test]
    fn later_sources_win_and_say_so() {
        let (folder, path) = file(
            "default_profile = 'a'\n[profiles.a]\nmchid = '1900009191'\nprivate_key = 'key.pem'\n\
             apiv3_key = 'throw-away-throw-away-throw-away'\nbase_url = 'http://127.0.0.1:1'\n",
        );
        let lookup = |name: &str| match name {
            "WXPAY_APIV3_KEY_FILE" => Some("/run/secrets/apiv3".to_owned()),
            _ => None,
        };
        let global = global(Some(path.clone()), None, Some("http://127.0.0.1:2"));
        let settings = Settings::read_with(&global, lookup).ok().unwrap();
        let from_file = Origin::File {
            path,
            profile: "a".to_owned(),
        };
        let key = folder.path().join("key.pem").to_string_lossy().into_owned();
        assert_eq!(
            shown(&settings, "WXPAY_PRIVATE_KEY"),
            Some((key, from_file))
        );
        // The other variable of a pair loses too.
        assert_eq!(shown(&settings, "WXPAY_APIV3_KEY"), None);
        assert_eq!(
            shown(&settings, "WXPAY_APIV3_KEY_FILE"),
            Some(("/run/secrets/apiv3".to_owned(), Origin::Environment))
        );
        assert_eq!(
            shown(&settings, "WXPAY_BASE_URL"),
            Some(("http://127.0.0.1:2".to_owned(), Origin::Flag))
        );
    }

    #[test]
    fn a_mistake_in_the_file_is_named_without_its_values() {
        let secret = "throw-away-throw-away-throw-away";
        for (text, message) in [
            (
                format!("[profiles.a]\napiv3_key = \"{secret}\nmchid = 1"),
                ", line 2: ",
            ),
            (
                format!("[profiles.default]\napiv_key = '{secret}'"),
                "unknown key \"apiv_key\"",
            ),
            (
                format!("[profiles.default]\nserial = ['{secret}']"),
                "serial of profile \"default\" is not a string",
            ),
            (
                format!("apiv3_key = '{secret}'"),
                ", line 1: unknown field `apiv3_key`",
            ),
        ] {
            let (_folder, path) = file(&text);
            let read = Settings::read_with(&global(Some(path), None, None), |_| None);
            let failure = read.err().unwrap();
            let found = failure.message(Language::En);
            assert!(found.contains(message), "{found}");
            assert!(!found.contains("throw-away"), "{found}");
        }
    }

    #[test]
    fn a_profile_that_is_not_there_is_a_mistake() {
        let (_folder, path) = file("[profiles.sandbox]\nmchid = '1'\n");
        let read = Settings::read_with(&global(Some(path), Some("live"), None), |_| None);
        let failure = read.err().unwrap();
        let found = failure.message(Language::En);
        assert!(
            found.ends_with("there is no profile \"live\"; it has sandbox"),
            "{found}"
        );
    }
}
