//! Keys that stay in a folder: made by the first start, loaded by later ones.
//!
//! ```text
//! apiv3_key.txt            platform_key.pem   platform_cert.pem
//! wechatpay_key.pem        wechatpay_key_id.txt
//! 1900009191/apiclient_key.pem   1900009191/apiclient_cert.pem
//! ```
//!
//! Keys of 国密 are in the folder `sm` inside, in the same form.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use wxpay::Timestamp;
use wxpay::crypto::{Crypto, Scheme};
use wxpay::key::PrivateKey;

use crate::error::SandboxError;
use crate::files::{Access, write_whole};
use crate::keys;
use crate::merchants::{DEFAULT_MCHID, MerchantAccount};
use crate::pem;
use crate::platform::{CERTIFICATE, COMMON_NAME, PlatformKeys, public_key_id};

/// A folder of keys.
pub(crate) struct KeyFolder<'c> {
    folder: PathBuf,
    crypto: &'c dyn Crypto,
    now: Timestamp,
}

impl<'c> KeyFolder<'c> {
    pub(crate) fn new(folder: &Path, crypto: &'c dyn Crypto, now: Timestamp) -> Self {
        let folder = match crypto.scheme() {
            Scheme::Sm2WithSm3 => folder.join("sm"),
            _ => folder.to_owned(),
        };
        Self {
            folder,
            crypto,
            now,
        }
    }

    /// Gives each account that has no key the one of its folder.
    pub(crate) fn merchants(
        &self,
        mut accounts: Vec<MerchantAccount>,
    ) -> Result<Vec<MerchantAccount>, SandboxError> {
        if accounts.is_empty() {
            accounts.push(MerchantAccount::new(DEFAULT_MCHID));
        }
        let accounts = accounts.into_iter().map(|account| {
            // Names a folder, so its form is checked before.
            account.check()?;
            if account.has_key() {
                return Ok(account);
            }
            const WHAT: &str = "the merchant certificate";
            let folder = Path::new(account.mchid());
            let key = self.key(&folder.join("apiclient_key.pem"), "the merchant key")?;
            let certificate = self.text(&folder.join("apiclient_cert.pem"), Access::All, || {
                let serial = keys::random_serial()?;
                keys::certificate(self.crypto, WHAT, &key, account.mchid(), &serial, self.now)
            })?;
            Ok(account.certificate(key, certificate))
        });
        accounts.collect()
    }

    /// The keys of WeChat Pay's side that the builder was not given.
    pub(crate) fn platform(
        &self,
        mut given: PlatformKeys,
        mchid: &str,
    ) -> Result<PlatformKeys, SandboxError> {
        if given.wechatpay.is_none() {
            let key = self.key("wechatpay_key.pem".as_ref(), "the WeChat Pay key")?;
            let id = self.text("wechatpay_key_id.txt".as_ref(), Access::All, || {
                Ok(public_key_id(mchid))
            })?;
            given.wechatpay = Some((id.trim().to_owned(), key));
        }
        if given.certificate.is_none() {
            let key = self.key("platform_key.pem".as_ref(), "the platform key")?;
            let certificate = self.text("platform_cert.pem".as_ref(), Access::All, || {
                let serial = keys::random_serial()?;
                keys::certificate(
                    self.crypto,
                    CERTIFICATE,
                    &key,
                    COMMON_NAME,
                    &serial,
                    self.now,
                )
            })?;
            given.certificate = Some((key, certificate));
        }
        if given.apiv3_key.is_none() {
            let key = self.text("apiv3_key.txt".as_ref(), Access::Owner, || {
                keys::random_text().map_err(|error| SandboxError::key("the APIv3 key", error))
            })?;
            given.apiv3_key = Some(key.trim().to_owned());
        }
        Ok(given)
    }

    fn key(&self, name: &Path, what: &'static str) -> Result<PrivateKey, SandboxError> {
        let text = self.text(name, Access::Owner, || {
            let key = keys::generate(self.crypto, what)?;
            let der = key.expose_pkcs8_der();
            let der = der.map_err(|error| SandboxError::key(what, error))?;
            Ok(pem::encode("PRIVATE KEY", der.expose()))
        })?;
        PrivateKey::parse(text).map_err(|error| SandboxError::KeyFile {
            path: self.folder.join(name),
            source: error.into(),
        })
    }

    /// The content of the file; `make` makes it where there is none.
    fn text(
        &self,
        name: &Path,
        access: Access,
        make: impl FnOnce() -> Result<String, SandboxError>,
    ) -> Result<String, SandboxError> {
        let path = self.folder.join(name);
        match fs::read_to_string(&path) {
            Ok(text) => return Ok(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                let source = error.into();
                return Err(SandboxError::KeyFile { path, source });
            }
        }
        let text = make()?;
        let written = make_folder(path.parent().unwrap_or(&self.folder))
            .and_then(|()| write_whole(&path, text.as_bytes(), access));
        written.map_err(|source| SandboxError::Write { path, source })?;
        Ok(text)
    }
}

/// Makes a folder for its owner only, on Unix.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}
