//! Merchants and brands from a file.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use wxpay::key::PrivateKey;

use crate::error::SandboxError;
use crate::merchants::MerchantAccount;
use crate::trusted::PlatformTrust;

/// Merchants, service providers with their sub-merchants, and brands, as a JSON file lists them.
///
/// ```json
/// {
///   "merchants": [
///     { "mchid": "1900009191", "balance": 1000000, "sub_merchants": ["1900000109", { "mchid": "1900000110", "balance": 0 }] },
///     { "mchid": "1900009192", "without": ["transfer"], "trust": "certificates", "private_key": "apiclient_key.pem", "certificate": "apiclient_cert.pem" }
///   ],
///   "brands": [{ "brand_id": "1004" }]
/// }
/// ```
///
/// The first merchant is the default one. `balance` is in fen. `without` lists families of operations that the
/// merchant has no permission for. `trust` is `public-key`, `certificates` or `migrating` (both). Keys are generated if
/// none are named; paths are relative to the file. Beside `private_key`, either `certificate` names the API certificate or `serial` is its serial number.
#[derive(Clone, Debug, Default)]
pub struct Accounts {
    pub(crate) merchants: Vec<MerchantAccount>,
    pub(crate) brands: Vec<MerchantAccount>,
    pub(crate) balances: Vec<(String, i64)>,
}

/// Amount in fen, 0 or more.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "i64")]
struct Balance(i64);

impl TryFrom<i64> for Balance {
    type Error = &'static str;

    fn try_from(fen: i64) -> Result<Self, Self::Error> {
        match fen {
            0.. => Ok(Self(fen)),
            _ => Err("a balance must not be negative"),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    #[serde(default)]
    merchants: Vec<MerchantForm>,
    #[serde(default)]
    brands: Vec<BrandForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MerchantForm {
    mchid: String,
    balance: Option<Balance>,
    #[serde(default)]
    without: Vec<String>,
    #[serde(default)]
    sub_merchants: Vec<SubMerchantForm>,
    trust: Option<PlatformTrust>,
    private_key: Option<PathBuf>,
    certificate: Option<PathBuf>,
    serial: Option<String>,
}

#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "a sub-merchant is an mchid, or an object with `mchid` and `balance`"
)]
enum SubMerchantForm {
    Mchid(String),
    Account(SubMerchant),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SubMerchant {
    mchid: String,
    balance: Option<Balance>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BrandForm {
    brand_id: String,
    private_key: Option<PathBuf>,
    certificate: Option<PathBuf>,
    serial: Option<String>,
}

impl Accounts {
    /// Reads a file of merchants.
    ///
    /// # Errors
    /// When the file or a key that it names cannot be read or is malformed.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, SandboxError> {
        let path = path.as_ref();
        let text = fs::read_to_string(path).map_err(|error| damaged(path, error))?;
        let form: Form = serde_json::from_str(&text).map_err(|error| damaged(path, error))?;
        if form.merchants.is_empty() && form.brands.is_empty() {
            return Err(damaged(path, "it lists neither merchants nor brands"));
        }
        let folder = path.parent().unwrap_or_else(|| Path::new(""));
        let mut accounts = Self::default();
        for merchant in form.merchants {
            accounts.add(path, folder, merchant)?;
        }
        for brand in form.brands {
            let BrandForm {
                brand_id,
                private_key,
                certificate,
                serial,
            } = brand;
            let account = MerchantAccount::new(&brand_id);
            let files = (private_key, certificate, serial);
            let account = with_key(account, folder, files)
                .map_err(|error| error.into_damage(path, &brand_id))?;
            accounts.brands.push(account);
        }
        Ok(accounts)
    }

    fn add(
        &mut self,
        path: &Path,
        folder: &Path,
        merchant: MerchantForm,
    ) -> Result<(), SandboxError> {
        let MerchantForm {
            mchid,
            balance,
            without,
            sub_merchants,
            trust,
            private_key,
            certificate,
            serial,
        } = merchant;
        let mut account = MerchantAccount::new(&mchid);
        for family in without {
            if !wxpay::api::catalog().rows().any(|row| row.family == family) {
                let issue = format!("merchant {mchid}: there is no family {family:?}");
                return Err(damaged(path, issue));
            }
            account = account.without(family);
        }
        for sub_merchant in sub_merchants {
            let (sub_mchid, balance) = match sub_merchant {
                SubMerchantForm::Mchid(mchid) => (mchid, None),
                SubMerchantForm::Account(SubMerchant { mchid, balance }) => (mchid, balance),
            };
            if let Some(balance) = balance {
                self.balances.push((sub_mchid.clone(), balance.0));
            }
            account = account.sub_merchant(sub_mchid);
        }
        if let Some(balance) = balance {
            self.balances.push((mchid.clone(), balance.0));
        }
        if let Some(trust) = trust {
            account = account.platform_trust(trust);
        }
        let files = (private_key, certificate, serial);
        let account =
            with_key(account, folder, files).map_err(|error| error.into_damage(path, &mchid))?;
        self.merchants.push(account);
        Ok(())
    }
}

/// Why an account cannot be used: a mistake in it, or in one of its files.
enum Unusable {
    Form(&'static str),
    File(SandboxError),
}

impl Unusable {
    fn into_damage(self, path: &Path, number: &str) -> SandboxError {
        match self {
            Self::Form(issue) => damaged(path, format!("{number}: {issue}")),
            Self::File(error) => error,
        }
    }
}

fn with_key(
    account: MerchantAccount,
    folder: &Path,
    files: (Option<PathBuf>, Option<PathBuf>, Option<String>),
) -> Result<MerchantAccount, Unusable> {
    let read = |name: &Path| {
        let path = folder.join(name);
        fs::read_to_string(&path).map_err(|error| Unusable::File(damaged(&path, error)))
    };
    let key = |name: &Path| {
        let key = PrivateKey::parse(read(name)?);
        key.map_err(|error| Unusable::File(damaged(&folder.join(name), error)))
    };
    match files {
        (None, None, None) => Ok(account),
        (None, ..) => Err(Unusable::Form(
            "`certificate` and `serial` need `private_key`",
        )),
        (Some(name), Some(certificate), None) => {
            Ok(account.certificate(key(&name)?, read(&certificate)?))
        }
        (Some(name), None, Some(serial)) => Ok(account.key(key(&name)?, serial)),
        (Some(_), ..) => Err(Unusable::Form(
            "`private_key` needs either `certificate` or `serial`",
        )),
    }
}

fn damaged(
    path: &Path,
    source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> SandboxError {
    SandboxError::AccountsFile {
        path: path.to_owned(),
        source: source.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Accounts, SandboxError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("merchants.json");
        fs::write(&path, text).unwrap();
        Accounts::read(&path)
    }

    #[test]
    fn merchants_sub_merchants_and_brands_are_read() {
        let accounts = read(
            r#"{ "merchants": [
                { "mchid": "1900009191", "balance": 5, "sub_merchants": ["1900000109", { "mchid": "1900000110", "balance": 7 }] },
                { "mchid": "1900009192", "without": ["transfer"], "trust": "certificates" }
            ], "brands": [{ "brand_id": "1004" }] }"#,
        )
        .unwrap();
        assert_eq!(accounts.merchants.len(), 2);
        assert_eq!(accounts.brands.len(), 1);
        let trust = PlatformTrust::PublicKeyOnly;
        let trusts = accounts.merchants.into_iter().map(|account| {
            let merchant = account.register_with(&wxpay::AwsLc, trust).unwrap();
            merchant.trusted.trust()
        });
        let trusts: Vec<_> = trusts.collect();
        assert_eq!(trusts, [trust, PlatformTrust::CertificatesOnly]);
        let balances = [("1900000110".to_owned(), 7), ("1900009191".to_owned(), 5)];
        assert_eq!(accounts.balances, balances);
    }

    #[test]
    fn the_guides_show_a_file_that_can_be_read() {
        let guides = [
            include_str!("../../../docs/sandbox.md"),
            include_str!("../../../docs/sandbox.zh-CN.md"),
        ];
        for guide in guides {
            let mut blocks = guide.split("```json\n").skip(1);
            let block = blocks
                .find(|block| block.contains("\"merchants\""))
                .unwrap();
            let (block, _) = block.split_once("```").unwrap();
            let folder = tempfile::tempdir().unwrap();
            let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
            write("merchants.json", block);
            write("apiclient_key.pem", wxpay_testkit::keys::MERCHANT_KEY_PEM);
            write("apiclient_cert.pem", "a certificate");
            let accounts = Accounts::read(folder.path().join("merchants.json")).unwrap();
            assert_eq!((accounts.merchants.len(), accounts.brands.len()), (2, 1));
        }
    }

    #[test]
    fn a_mistake_is_named_with_its_place() {
        for (text, expected) in [
            (
                r#"{ "merchants": [{ "mchid": "1", "trust": "both" }] }"#,
                "unknown variant `both`",
            ),
            ("{", "EOF"),
            ("{}", "neither merchants nor brands"),
            (r#"{ "merchants": [{ "mchid": 1 }] }"#, "line 1"),
            (
                r#"{ "merchants": [{ "mchid": "1", "balanse": 1 }] }"#,
                "balanse",
            ),
            (
                r#"{ "merchants": [{ "mchid": "1", "balance": -1 }] }"#,
                "must not be negative",
            ),
            (
                r#"{ "merchants": [{ "mchid": "1", "without": ["transfers"] }] }"#,
                "no family \"transfers\"",
            ),
            (
                r#"{ "merchants": [{ "mchid": "1", "serial": "AB" }] }"#,
                "1: `certificate` and `serial` need",
            ),
            (
                r#"{ "merchants": [{ "mchid": "1", "private_key": "a.pem" }] }"#,
                "1: `private_key` needs either",
            ),
            (
                r#"{ "merchants": [{ "mchid": "1", "private_key": "a.pem", "serial": "AB" }] }"#,
                "a.pem",
            ),
            (
                r#"{ "merchants": [{ "mchid": "1", "sub_merchants": [1] }] }"#,
                "a sub-merchant is an mchid",
            ),
        ] {
            let error = read(text).unwrap_err();
            let source = std::error::Error::source(&error).map(ToString::to_string);
            let whole = format!("{error}: {}", source.unwrap_or_default());
            assert!(whole.contains(expected), "{text}: {whole}");
        }
    }
}
