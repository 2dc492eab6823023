//! Secrets in the wrong place: nothing that is said of a configuration shows a part of one.
#![expect(clippy::unwrap_used, reason = "the helpers of tests fail like tests")]

use std::cell::RefCell;
use std::collections::HashSet;
use std::error::Error;
use std::fmt::{Debug, Display, Write as _};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex};
use std::{env, fs};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use wxpay::api::common::RequestEcho;
use wxpay::blocking::Client;
use wxpay::keys::{KeyRing, PlatformKey, SavedKey, SavedKeys};
use wxpay::transport::{TransportError, from_fn};
use wxpay::{AwsLc, Brand, BrandBuilder, ConfigError, Finding, Merchant, MerchantBuilder};
use wxpay_testkit::keys;

/// A run of so many characters of a secret is a part of it.
const RUN: usize = 16;

/// An APIv3 key of letters and digits, as the merchant platform asks for.
const APIV3_KEY: &str = "q7Rm2XvK9pLs4TzB8nWd3JhF6cYg5AeU";

/// One of digits only, which could pass for a number.
const APIV3_KEY_OF_DIGITS: &str = "31415926535897932384626433832795";

/// The good configuration has nothing in common with them.
const SECRETS: [(&str, &str); 5] = [
    ("a private key", keys::OTHER_KEY_PEM),
    ("a certificate", keys::PLATFORM_CERTIFICATE_PEM),
    ("an APIv3 key", APIV3_KEY),
    ("an APIv3 key of digits", APIV3_KEY_OF_DIGITS),
    ("an APIv3 key with marks", keys::APIV3_KEY),
];

/// Treatment of a secret on its way into a configuration.
fn disguises(secret: &str) -> Vec<(&'static str, Vec<u8>)> {
    let body: String = secret.lines().filter(|line| !line.contains("--")).collect();
    let in_one_line = secret.replace('\n', "");
    let der = STANDARD
        .decode(&body)
        .unwrap_or_else(|_| body.clone().into_bytes());
    let hex = |bytes: &[u8]| {
        bytes
            .iter()
            .fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
    };
    let percent = |text: &str| {
        text.bytes().fold(String::new(), |coded, byte| {
            match byte.is_ascii_alphanumeric() {
                true => coded + &char::from(byte).to_string(),
                false => format!("{coded}%{byte:02X}"),
            }
        })
    };
    let in_lines = |width: usize| -> String {
        let lines: Vec<_> = body
            .as_bytes()
            .chunks(width)
            .map(String::from_utf8_lossy)
            .collect();
        lines.join("\n")
    };
    let utf16 =
        |order: fn(u16) -> [u8; 2]| secret.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let text = [
        ("as it is", secret.to_owned()),
        ("in quotation marks", format!("\"{secret}\"")),
        ("in single quotation marks", format!("'{secret}'")),
        ("with line ends written out", secret.replace('\n', "\\n")),
        (
            "with line ends written out twice",
            secret.replace('\n', "\\\\n"),
        ),
        ("in one line", in_one_line.clone()),
        ("with blanks for line ends", secret.replace('\n', " ")),
        ("with carriage returns", secret.replace('\n', "\r")),
        ("in URL-safe base64", URL_SAFE_NO_PAD.encode(&der)),
        (
            "in the URL-safe alphabet",
            secret.replace('+', "-").replace('/', "_"),
        ),
        ("as bare base64", body.clone()),
        ("in base64 again", STANDARD.encode(secret)),
        (
            "with the prefix base64:",
            format!("base64:{}", STANDARD.encode(secret)),
        ),
        ("in hexadecimal", hex(secret.as_bytes())),
        (
            "in hexadecimal with colons",
            hex(secret.as_bytes())
                .chars()
                .collect::<Vec<_>>()
                .chunks(2)
                .map(String::from_iter)
                .collect::<Vec<_>>()
                .join(":"),
        ),
        ("with a comma behind", format!("{secret},")),
        (
            "with END and no BEGIN",
            secret
                .split_once("-----\n")
                .map_or(secret, |(_, rest)| rest)
                .to_owned(),
        ),
        (
            "with BEGIN and no END",
            secret.split("-----END").next().unwrap().to_owned(),
        ),
        ("with four dashes", secret.replace("-----", "----")),
        (
            "with lower-case armour",
            secret
                .replace("BEGIN", "begin")
                .replace("END", "end")
                .replace("PRIVATE KEY", "private key")
                .replace("CERTIFICATE", "certificate"),
        ),
        (
            "with its armour reversed",
            in_one_line
                .replace("BEGIN PRIVATE KEY", "PRIVATE KEY BEGIN")
                .replace("END PRIVATE KEY", "PRIVATE KEY END"),
        ),
        (
            "as the label of its armour",
            format!(
                "-----BEGIN {}-----\n{body}\n-----END {}-----",
                &body[..RUN.max(32).min(body.len())],
                &body[..32.min(body.len())]
            ),
        ),
        ("percent-encoded", percent(secret)),
        (
            "as JSON",
            format!("{{\"key\": \"{}\"}}", secret.replace('\n', "\\n")),
        ),
        (
            "as a YAML block",
            format!("key: |\n  {}", secret.replace('\n', "\n  ")),
        ),
        (
            "as a data: URL",
            format!(
                "data:application/x-pem-file;base64,{}",
                STANDARD.encode(secret)
            ),
        ),
        ("in short lines", in_lines(20)),
        (
            "as a line of an environment file",
            format!("WXPAY_PRIVATE_KEY={in_one_line}"),
        ),
        (
            "as a host",
            format!("https://{}", body.replace(['+', '/', '='], "-")),
        ),
        (
            "as a host without TLS",
            format!("http://{}", body.replace(['+', '/', '='], "-")),
        ),
        (
            "as a password",
            format!("https://merchant:{}@gateway.example", percent(&body)),
        ),
        (
            "as a path",
            format!("https://gateway.example/{}", percent(&body)),
        ),
        ("as a folder", format!("/{body}/apiclient_key.pem")),
        ("as the name of a file", format!("{body}.pem")),
        (
            "behind the prefix of a key id",
            format!("PUB_KEY_ID_{body}"),
        ),
        (
            "behind the prefix of a serial number",
            format!("serial={body}"),
        ),
    ];
    let mut all: Vec<_> = text.map(|(name, text)| (name, text.into_bytes())).into();
    all.push((
        "in UTF-16",
        [&[0xff, 0xfe][..], &utf16(u16::to_le_bytes)].concat(),
    ));
    all.push(("in UTF-16, high bytes first", utf16(u16::to_be_bytes)));
    all.push(("in DER", der));
    // A short one is a host name like any other, digits are an id like any other behind the prefix of one,
    // and the names in a certificate are no secret.
    let is_number = body.bytes().all(|byte| byte.is_ascii_digit());
    let is_certificate = secret.contains("CERTIFICATE");
    all.retain(|(name, _)| match *name {
        "as a host" | "as a host without TLS" => body.len() > 63,
        "behind the prefix of a key id" => !is_number,
        "in DER" => !is_certificate,
        _ => true,
    });
    all
}

/// Everything that was said, and what must not be in it.
#[derive(Default)]
struct Said {
    text: String,
}

impl Said {
    fn debug(&mut self, value: &dyn Debug) {
        write!(self.text, "{value:?}\n{value:#?}\n").unwrap();
    }

    fn error(&mut self, error: &(dyn Error + 'static)) {
        self.debug(&error);
        writeln!(self.text, "{error}").unwrap();
        let mut source = error.source();
        while let Some(cause) = source {
            write!(self.text, "{cause}\n{cause:?}\n{cause:#?}\n").unwrap();
            source = cause.source();
        }
    }

    fn findings(&mut self, findings: &[Finding]) {
        for finding in findings {
            self.debug(finding);
            write!(self.text, "{finding}\n{}\n", finding.remedy()).unwrap();
        }
    }

    /// A merchant that could be built, with a call that fails: its error, its span and its events.
    fn merchant(&mut self, merchant: Merchant) {
        self.debug(&merchant);
        self.findings(&merchant.check());
        let recorder = Recorder::default();
        let error = tracing::subscriber::with_default(recorder.clone(), || {
            let transport = from_fn(|_| Err(TransportError::not_sent("the cable is out")));
            let client = Client::new(merchant, transport);
            self.debug(&client);
            let echo = RequestEcho::new().echo_message("ok");
            client.send(echo).unwrap_err()
        });
        self.error(&error);
        self.text += &recorder.text.lock().unwrap();
    }

    /// Records that were logged since the last time.
    fn log(&mut self) {
        self.text += &RECORDS.take();
    }

    #[track_caller]
    fn shows_nothing_of(&self, secret: &Runs, case: &dyn Display) {
        for line in self.text.lines() {
            if secret.clean.borrow().contains(line) {
                continue;
            }
            // In any case: a secret in capital letters is one.
            let lower = line.to_ascii_lowercase();
            for run in lower.as_bytes().windows(RUN) {
                let run = <[u8; RUN]>::try_from(run).unwrap();
                assert!(
                    !secret.runs.contains(&run),
                    "{case}: a part of it is shown: {line}"
                );
            }
            secret.clean.borrow_mut().insert(line.to_owned());
        }
    }
}

/// All runs of a secret, in lower case.
#[derive(Default)]
struct Runs {
    runs: HashSet<[u8; RUN]>,
    /// Lines that were searched and have none: most are shown again and again.
    clean: RefCell<HashSet<String>>,
}

fn runs(secrets: &[&[u8]]) -> Runs {
    let mut runs = HashSet::new();
    for secret in secrets {
        let lower = secret.to_ascii_lowercase();
        let of_secret = lower.windows(RUN).filter(|run| is_of_secret(run));
        runs.extend(of_secret.map(|run| <[u8; RUN]>::try_from(run).unwrap()));
    }
    assert!(!runs.is_empty());
    Runs {
        runs,
        ..Runs::default()
    }
}

/// Armour and what a disguise puts around it are no part of a secret.
fn is_of_secret(run: &[u8]) -> bool {
    let text = String::from_utf8_lossy(run);
    let around = [
        "--",
        "begin",
        "end ",
        "private key",
        "certificate",
        "://",
        "pub_key_id",
        "serial=",
        ".pem",
        "data:",
        "base64",
        "pay_",
        "key=",
        "gateway",
        "\"key\"",
    ];
    !around.iter().any(|around| text.contains(around))
}

/// Writes down all spans and events with their fields.
#[derive(Clone, Default)]
struct Recorder {
    text: Arc<Mutex<String>>,
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Fields(&mut self.text.lock().unwrap()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields(&mut self.text.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Fields(&mut self.text.lock().unwrap()));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Keeps the records of `log`, by thread: tests run side by side.
struct Log;

thread_local! {
    static RECORDS: RefCell<String> = const { RefCell::new(String::new()) };
}

impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        RECORDS.with_borrow_mut(|records| writeln!(records, "{}", record.args()).unwrap());
    }

    fn flush(&self) {}
}

/// Good values in files of their own.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("secrets");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("key.pem"), keys::MERCHANT_KEY_PEM).unwrap();
    fs::write(folder.join("pub_key.pem"), keys::WECHATPAY_PUBLIC_KEY_PEM).unwrap();
    folder
});

fn file(name: &str, content: &[u8]) -> PathBuf {
    let path = FOLDER.join(name);
    fs::write(&path, content).unwrap();
    path
}

fn merchant() -> MerchantBuilder {
    Merchant::builder(AwsLc)
        .mchid(keys::MERCHANT_ID)
        .serial(keys::MERCHANT_SERIAL)
        .private_key(&keys::merchant_key())
        .public_key(keys::WECHATPAY_KEY_ID, &keys::wechatpay_public_key())
}

fn brand() -> BrandBuilder {
    Brand::builder(AwsLc)
        .brand_id(keys::BRAND_ID)
        .serial(keys::MERCHANT_SERIAL)
        .private_key(&keys::merchant_key())
        .public_key(keys::WECHATPAY_KEY_ID, &keys::wechatpay_public_key())
}

type Setter<B> = (&'static str, fn(B, &[u8]) -> B);

fn text(value: &[u8]) -> String {
    String::from_utf8_lossy(value).into_owned()
}

const SETTERS: [Setter<MerchantBuilder>; 24] = [
    ("mchid", |builder, value| builder.mchid(text(value))),
    ("appid", |builder, value| builder.appid(text(value))),
    ("notify_url", |builder, value| {
        builder.notify_url(text(value))
    }),
    ("serial", |builder, value| builder.serial(text(value))),
    ("certificate_pem", |builder, value| {
        builder.certificate_pem(value)
    }),
    ("certificate_file", |builder, value| {
        builder.certificate_file(text(value))
    }),
    ("certificate_file, in it", |builder, value| {
        builder.certificate_file(file("c.pem", value))
    }),
    ("private_key_pem", |builder, value| {
        builder.private_key_pem(value)
    }),
    ("private_key_file", |builder, value| {
        builder.private_key_file(text(value))
    }),
    ("private_key_file, in it", |builder, value| {
        builder.private_key_file(file("k.pem", value))
    }),
    ("apiv3_key", |builder, value| {
        builder.apiv3_key(&text(value))
    }),
    ("apiv3_key_file", |builder, value| {
        builder.apiv3_key_file(text(value))
    }),
    ("apiv3_key_file, in it", |builder, value| {
        builder.apiv3_key_file(file("a.txt", value))
    }),
    ("public_key, its id", |builder, value| {
        builder.public_key(&text(value), &keys::wechatpay_public_key())
    }),
    ("public_key_pem", |builder, value| {
        builder.public_key_pem(keys::WECHATPAY_KEY_ID, value)
    }),
    ("public_key_file", |builder, value| {
        builder.public_key_file(keys::WECHATPAY_KEY_ID, text(value))
    }),
    ("public_key_file, in it", |builder, value| {
        builder.public_key_file(keys::WECHATPAY_KEY_ID, file("p.pem", value))
    }),
    ("platform_certificate_pem", |builder, value| {
        builder.platform_certificate_pem(value)
    }),
    ("platform_certificate_file", |builder, value| {
        builder.platform_certificate_file(text(value))
    }),
    ("platform_certificate_file, in it", |builder, value| {
        builder.platform_certificate_file(file("w.pem", value))
    }),
    ("base_url", |builder, value| builder.base_url(&text(value))),
    ("fallback_base_url", |builder, value| {
        builder.fallback_base_url(&text(value))
    }),
    ("keys, an id", |builder, value| {
        let mut ring = KeyRing::new();
        ring.insert(
            PlatformKey::public_key(&AwsLc, &text(value), &keys::wechatpay_public_key()).unwrap(),
        );
        builder.keys(ring)
    }),
    ("saved_keys", |builder, value| {
        let mut saved = SavedKeys::default();
        let json = serde_json::json!({ "id": text(value), "pem": text(value) });
        saved
            .keys
            .push(serde_json::from_value::<SavedKey>(json).unwrap());
        builder.saved_keys(&saved)
    }),
];

const BRAND_SETTERS: [Setter<BrandBuilder>; 13] = [
    ("brand_id", |builder, value| builder.brand_id(text(value))),
    ("serial", |builder, value| builder.serial(text(value))),
    ("certificate_pem", |builder, value| {
        builder.certificate_pem(value)
    }),
    ("certificate_file", |builder, value| {
        builder.certificate_file(text(value))
    }),
    ("private_key_pem", |builder, value| {
        builder.private_key_pem(value)
    }),
    ("private_key_file", |builder, value| {
        builder.private_key_file(text(value))
    }),
    ("api_key", |builder, value| builder.api_key(&text(value))),
    ("api_key_file", |builder, value| {
        builder.api_key_file(text(value))
    }),
    ("public_key, its id", |builder, value| {
        builder.public_key(&text(value), &keys::wechatpay_public_key())
    }),
    ("public_key_pem", |builder, value| {
        builder.public_key_pem(keys::WECHATPAY_KEY_ID, value)
    }),
    ("public_key_file", |builder, value| {
        builder.public_key_file(keys::WECHATPAY_KEY_ID, text(value))
    }),
    ("base_url", |builder, value| builder.base_url(&text(value))),
    ("fallback_base_url", |builder, value| {
        builder.fallback_base_url(&text(value))
    }),
];

const VARIABLES: [&str; 13] = [
    "WXPAY_MCHID",
    "WXPAY_SERIAL",
    "WXPAY_PRIVATE_KEY",
    "WXPAY_PRIVATE_KEY_FILE",
    "WXPAY_APIV3_KEY",
    "WXPAY_APIV3_KEY_FILE",
    "WXPAY_PUBLIC_KEY_ID",
    "WXPAY_PUBLIC_KEY",
    "WXPAY_PUBLIC_KEY_FILE",
    "WXPAY_BASE_URL",
    "WXPAY_DOWNLOAD_CERTIFICATES",
    "WXPAY_APPID",
    "WXPAY_NOTIFY_URL",
];

const BRAND_VARIABLES: [&str; 10] = [
    "WXPAY_BRAND_ID",
    "WXPAY_BRAND_SERIAL",
    "WXPAY_BRAND_PRIVATE_KEY",
    "WXPAY_BRAND_PRIVATE_KEY_FILE",
    "WXPAY_BRAND_API_KEY",
    "WXPAY_BRAND_API_KEY_FILE",
    "WXPAY_BRAND_PUBLIC_KEY_ID",
    "WXPAY_BRAND_PUBLIC_KEY",
    "WXPAY_BRAND_PUBLIC_KEY_FILE",
    "WXPAY_BRAND_BASE_URL",
];

/// A complete environment in which that variable has another value.
fn lookup(name: &str, odd: &str, value: &[u8]) -> Option<String> {
    if name == odd {
        return Some(text(value));
    }
    // Of two variables for one thing only one is set.
    if odd.strip_suffix("_FILE") == Some(name) {
        return None;
    }
    let path = |name: &str| FOLDER.join(name).to_str().unwrap().to_owned();
    match name {
        "WXPAY_MCHID" => Some(keys::MERCHANT_ID.to_owned()),
        "WXPAY_BRAND_ID" => Some(keys::BRAND_ID.to_owned()),
        "WXPAY_SERIAL" | "WXPAY_BRAND_SERIAL" => Some(keys::MERCHANT_SERIAL.to_owned()),
        "WXPAY_PRIVATE_KEY" | "WXPAY_BRAND_PRIVATE_KEY" => Some(path("key.pem")),
        "WXPAY_PUBLIC_KEY_ID" | "WXPAY_BRAND_PUBLIC_KEY_ID" => {
            Some(keys::WECHATPAY_KEY_ID.to_owned())
        }
        "WXPAY_PUBLIC_KEY" | "WXPAY_BRAND_PUBLIC_KEY" => Some(path("pub_key.pem")),
        _ => None,
    }
}

/// Runs a check with every secret in every disguise.
fn for_each(mut check: impl FnMut(&[u8], &dyn Fn(&Said, &str))) {
    // The other test may have been faster.
    let _ = log::set_logger(&Log);
    log::set_max_level(log::LevelFilter::Trace);
    for (kind, secret) in SECRETS {
        // Some of the files begin with a comment.
        let secret = &secret[secret.find("-----BEGIN").unwrap_or(0)..];
        for (disguise, value) in disguises(secret) {
            let as_text = text(&value);
            let runs = runs(&[&value, as_text.as_bytes(), secret.as_bytes()]);
            check(&value, &|said, place| {
                said.shows_nothing_of(&runs, &format!("{kind} {disguise} as {place}"));
            });
        }
    }
}

fn built(said: &mut Said, built: Result<Merchant, ConfigError>) {
    match built {
        Ok(merchant) => said.merchant(merchant),
        Err(error) => said.error(&error),
    }
}

fn brand_built(said: &mut Said, built: Result<Brand, ConfigError>) {
    match built {
        Ok(brand) => {
            said.debug(&brand);
            said.findings(&brand.check());
        }
        Err(error) => said.error(&error),
    }
}

#[test]
fn no_setter_shows_a_secret_in_any_disguise() {
    for_each(|value, shows_nothing| {
        for (name, set) in SETTERS {
            let mut said = Said::default();
            let builder = set(merchant(), value);
            said.debug(&builder);
            said.findings(&builder.check());
            built(&mut said, builder.build());
            said.log();
            shows_nothing(&said, name);
        }
        for (name, set) in BRAND_SETTERS {
            let mut said = Said::default();
            let builder = set(brand(), value);
            said.debug(&builder);
            said.findings(&builder.check());
            brand_built(&mut said, builder.build());
            said.log();
            shows_nothing(&said, name);
        }
    });
}

#[test]
fn no_variable_shows_a_secret_in_any_disguise() {
    for_each(|value, shows_nothing| {
        for odd in VARIABLES {
            let mut said = Said::default();
            let builder = Merchant::builder(AwsLc).env_with(|name| lookup(name, odd, value));
            said.debug(&builder);
            said.findings(&builder.check());
            built(&mut said, builder.build());
            said.log();
            shows_nothing(&said, odd);
        }
        for odd in BRAND_VARIABLES {
            let mut said = Said::default();
            let builder = Brand::builder(AwsLc).env_with(|name| lookup(name, odd, value));
            said.debug(&builder);
            said.findings(&builder.check());
            brand_built(&mut said, builder.build());
            said.log();
            shows_nothing(&said, odd);
        }
    });
}

/// The search finds what is there.
#[test]
fn a_secret_that_is_shown_is_found() {
    log::set_max_level(log::LevelFilter::Trace);
    let _ = log::set_logger(&Log);
    log::info!("a record");
    let mut said = Said::default();
    said.log();
    assert_eq!(said.text, "a record\n");
    for (_, secret) in SECRETS {
        let body: String = secret.lines().filter(|line| !line.contains("--")).collect();
        let said = Said {
            text: format!(
                "cannot read {}",
                &body.to_ascii_uppercase()[body.len() - RUN..]
            ),
        };
        let searched = std::panic::catch_unwind(|| {
            said.shows_nothing_of(&runs(&[body.as_bytes()]), &"a test");
        });
        assert!(searched.is_err());
    }
}
