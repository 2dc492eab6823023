use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use wxpay::key::{Certificate, KeyAlgorithm};

use crate::error::SandboxError;
use crate::files::{Access, write_whole};
use crate::p12;
use crate::pem;
use crate::sandbox::Sandbox;
use crate::trusted::PlatformKeyKind;

/// Alias of key and certificate in the merchant platform's file. Java programs look them up by it: see `CERT_ALIAS` in
/// open-source clients.
const ALIAS: &str = "Tenpay Certificate";

impl Sandbox {
    /// Writes the files that a merchant gets from the merchant platform into a folder, and returns the environment for
    /// [`wxpay::Merchant::from_env`].
    ///
    /// The folder is created if it is missing. The files are `apiclient_key.pem`, `apiclient_cert.p12` and `apiv3_key.txt` (for
    /// their owner only, on Unix), `apiclient_cert.pem`, `pub_key.pem`, the `platform_cert.pem` that signs where there are
    /// certificates, and, with TLS, `ca.pem`. Each is written whole or not at all; older ones are replaced.
    ///
    /// `apiclient_cert.p12` has the key and the certificate. As in the merchant platform's file, its password is the mchid
    /// and its alias is `Tenpay Certificate`. There is none for 国密 keys.
    ///
    /// # Errors
    /// When a file cannot be written, or the folder's path is not Unicode, as environment variables of
    /// `Merchant::from_env` must be.
    pub fn write_credentials(
        &self,
        folder: impl AsRef<Path>,
    ) -> Result<Vec<(&'static str, String)>, SandboxError> {
        let folder = folder.as_ref();
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| SandboxError::Write { path, source }
        };
        fs::create_dir_all(folder).map_err(failed(folder))?;
        let folder = fs::canonicalize(folder).map_err(failed(folder))?;
        let write = |name: &str, content: &[u8], access: Access| {
            let path = folder.join(name);
            write_whole(&path, content, access).map_err(failed(&path))?;
            Ok(path)
        };
        let engine = self.engine();
        let (merchant, platform) = (engine.merchants.default(), &engine.platform);
        let der = merchant
            .key
            .expose_pkcs8_der()
            .map_err(|error| SandboxError::key("the merchant key", error))?;
        let key = pem::encode("PRIVATE KEY", der.expose());
        let public_key = pem::encode("PUBLIC KEY", platform.public_key.spki_der());

        let key_file = write("apiclient_key.pem", key.as_bytes(), Access::Owner)?;
        let certificate_file = merchant.certificate_pem.as_bytes();
        write("apiclient_cert.pem", certificate_file, Access::All)?;
        if merchant.key.algorithm() == KeyAlgorithm::Rsa {
            let certificate = Certificate::parse(&merchant.certificate_pem)
                .map_err(|error| SandboxError::key("the merchant certificate", error))?;
            let contents = p12::Contents {
                name: ALIAS,
                key: der.expose(),
                certificate: certificate.der(),
            };
            let file = p12::encode(contents, &merchant.mchid)?;
            write("apiclient_cert.p12", &file, Access::Owner)?;
        }
        let apiv3_key = platform.apiv3_key.as_bytes();
        write("apiv3_key.txt", apiv3_key, Access::Owner)?;
        if merchant.trusted.trust().has(PlatformKeyKind::Certificate) {
            let certificate = platform.certificate();
            let certificate = pem::encode("CERTIFICATE", certificate.der());
            write("platform_cert.pem", certificate.as_bytes(), Access::All)?;
        }
        let public_key_file = write("pub_key.pem", public_key.as_bytes(), Access::All)?;
        if let Some(ca) = self.ca_pem() {
            write("ca.pem", ca.as_bytes(), Access::All)?;
        }
        Ok(vec![
            ("WXPAY_MCHID", merchant.mchid.clone()),
            ("WXPAY_SERIAL", merchant.serial.clone()),
            ("WXPAY_PRIVATE_KEY", text(key_file)?),
            ("WXPAY_APIV3_KEY", platform.apiv3_key.clone()),
            ("WXPAY_PUBLIC_KEY_ID", platform.public_key_id().to_owned()),
            ("WXPAY_PUBLIC_KEY", text(public_key_file)?),
            ("WXPAY_BASE_URL", self.base_url()),
        ])
    }
}

fn text(path: PathBuf) -> Result<String, SandboxError> {
    path.into_os_string()
        .into_string()
        .map_err(|path| SandboxError::Write {
            path: path.into(),
            source: io::Error::new(io::ErrorKind::InvalidInput, "the path is not Unicode"),
        })
}
