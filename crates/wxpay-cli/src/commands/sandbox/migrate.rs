//! `wxpay sandbox migrate`: changes the kinds of keys that a merchant has.

use clap::Args;
use serde_json::json;

use super::Trust;
use crate::arguments::Global;
use crate::control::{ControlArguments, segment};
use crate::failure::Failure;
use crate::output::Output;

/// Move a merchant from platform certificates to the WeChat Pay public key, or back.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox migrate --trust migrating
  wxpay sandbox migrate --trust public-key --mchid 1900009191")]
pub(super) struct Migrate {
    /// Keys that WeChat Pay signs with from now on.
    #[arg(long, value_enum)]
    trust: Trust,
    /// The merchant or service provider. Default: the default merchant.
    #[arg(long)]
    mchid: Option<String>,
    #[command(flatten)]
    control: ControlArguments,
}

impl Migrate {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let mchid = match self.mchid {
            Some(mchid) => mchid,
            None => {
                let keys = control.get("/api/merchants")?;
                let mchid = keys["merchants"][0]["mchid"].as_str();
                mchid.unwrap_or_default().to_owned()
            }
        };
        let trust = match self.trust {
            Trust::PublicKey => "public-key",
            Trust::Certificates => "certificates",
            Trust::Migrating => "migrating",
        };
        let path = format!("/api/merchants/{}/migrate", segment(&mchid));
        let keys = control.post(&path, &json!({ "trust": trust }))?;
        if output.is_json() {
            return output.json(&keys);
        }
        let keys = match self.trust {
            Trust::PublicKey => output.text("the WeChat Pay public key", "微信支付公钥"),
            Trust::Certificates => output.text("platform certificates", "平台证书"),
            Trust::Migrating => output.text(
                "platform certificates and the WeChat Pay public key",
                "平台证书与微信支付公钥",
            ),
        };
        let now = output.text("now has", "当前使用");
        output.line(format_args!("{mchid} {now} {keys}"))
    }
}
