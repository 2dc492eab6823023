//! `wxpay certs`: certificates and their validity.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use wxpay::key::Certificate;
use wxpay::{Clock as _, DateTime, SystemClock, Timestamp};

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::files;
use crate::language::Words;
use crate::output::Output;

/// Download and show certificates.
#[derive(Debug, Subcommand)]
pub(crate) enum Certs {
    /// Download WeChat Pay's platform certificates, decrypted with the APIv3 key.
    Download(Download),
    /// Show serial number, validity and owner of certificates.
    Show(Show),
}

/// Download platform certificates.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay certs download
  wxpay certs download --dir certificates")]
pub(crate) struct Download {
    /// Write each certificate into this folder, as wechatpay_SERIAL.pem.
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// Show certificates.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay certs show apiclient_cert.pem
  wxpay certs show certificates/*.pem --json")]
pub(crate) struct Show {
    /// Files with a certificate each, in PEM or DER.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Days before its end in which a certificate is reported as ending soon.
const SOON: i64 = 30;

impl Certs {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        match self {
            Self::Download(download) => download.run(global, output),
            Self::Show(show) => show.run(output),
        }
    }
}

impl Download {
    fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let settings = Settings::read(global)?;
        let merchant = settings
            .merchant_builder()
            .download_certificates()
            .build()?;
        let client = Settings::client_of(merchant)?;
        let fetched = client
            .refresh_platform_keys()
            .map_err(|error| refresh_failed(&error))?;
        for refused in &fetched.refused {
            output.warn(format_args!("{}: {}", refused.serial, refused.reason));
        }
        let saved = client.merchant().shared_keys().export();
        let mut found = Vec::new();
        for key in &saved.keys {
            // A WeChat Pay public key has not been downloaded.
            let Ok(certificate) = Certificate::parse(&key.pem) else {
                continue;
            };
            let path = match &self.dir {
                None => None,
                Some(folder) => {
                    files::create_folder(folder)?;
                    let path = folder.join(format!("wechatpay_{}.pem", certificate.serial()));
                    files::write(&path, key.pem.as_bytes())?;
                    Some(path)
                }
            };
            found.push((certificate, path));
        }
        if found.is_empty() {
            return Err(Failure::refused((
                "WeChat Pay has no platform certificates for this merchant",
                "微信支付没有该商户的平台证书",
            ))
            .with_next((
                "A merchant with a WeChat Pay public key needs none: see `wxpay keys show`.",
                "使用微信支付公钥的商户不需要平台证书，可用 `wxpay keys show` 查看。",
            )));
        }
        print(&found, output)
    }
}

impl Show {
    fn run(self, output: &Output) -> Result<(), Failure> {
        let found: Vec<_> = self
            .files
            .into_iter()
            .map(|path| {
                // A path that is meant as one is never taken for the certificate itself.
                std::fs::metadata(&path).map_err(|error| Failure::file(&path, &error))?;
                match Certificate::from_file(&path) {
                    Ok(certificate) => Ok((certificate, Some(path))),
                    Err(error) => Err(Failure::caused_by(super::causes(&error))),
                }
            })
            .collect::<Result<_, _>>()?;
        print(&found, output)
    }
}

/// A failed download of certificates.
fn refresh_failed(error: &wxpay::RefreshError) -> Failure {
    match error {
        wxpay::RefreshError::Call { source } => Failure::from(&**source),
        wxpay::RefreshError::Empty => Failure::refused(Words::quoted(error)).with_next((
            "A merchant with a WeChat Pay public key needs none: see `wxpay keys show`.",
            "使用微信支付公钥的商户不需要平台证书，可用 `wxpay keys show` 查看。",
        )),
        _ => Failure::trust(Words::quoted(super::causes(error))),
    }
}

fn print(found: &[(Certificate, Option<PathBuf>)], output: &Output) -> Result<(), Failure> {
    let now = SystemClock.now();
    if output.is_json() {
        let found: Vec<Value> = found
            .iter()
            .map(|(certificate, path)| {
                json!({
                    "serial": certificate.serial(),
                    "not_before": time(certificate.not_before()),
                    "not_after": time(certificate.not_after()),
                    "valid": is_valid(certificate, now),
                    "common_name": certificate.common_name(),
                    "file": path,
                })
            })
            .collect();
        return output.json(&json!({ "certificates": found }));
    }
    let mut rows = vec![vec![
        output.text("serial number", "证书序列号").to_owned(),
        output.text("valid from", "生效时间").to_owned(),
        output.text("valid until", "失效时间").to_owned(),
        output.text("owner", "主体").to_owned(),
        output.text("state", "状态").to_owned(),
    ]];
    for (certificate, path) in found {
        let mut row = vec![
            certificate.serial().to_owned(),
            time(certificate.not_before()),
            time(certificate.not_after()),
            certificate.common_name().unwrap_or("-").to_owned(),
            state(certificate, now, output).to_owned(),
        ];
        row.extend(path.as_ref().map(|path| path.display().to_string()));
        rows.push(row);
    }
    output.table(&rows)
}

fn is_valid(certificate: &Certificate, now: Timestamp) -> bool {
    (certificate.not_before()..=certificate.not_after()).contains(&now)
}

fn state<'a>(certificate: &Certificate, now: Timestamp, output: &'a Output) -> &'a str {
    let left = certificate
        .not_after()
        .as_unix()
        .saturating_sub(now.as_unix());
    match is_valid(certificate, now) {
        false => output.text("not valid", "无效"),
        true if left < SOON * 24 * 60 * 60 => output.text("ends soon", "即将过期"),
        true => output.text("valid", "有效"),
    }
}

/// A moment in the time of Beijing.
fn time(moment: Timestamp) -> String {
    match DateTime::from_timestamp(moment, 8 * 60) {
        Ok(time) => time.to_string(),
        Err(_) => moment.to_string(),
    }
}
