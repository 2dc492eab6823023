//! `wxpay sandbox rotate`: changes the platform certificate.

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::arguments::Global;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::output::Output;

/// Change the platform certificate, as WeChat Pay does before one expires.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox rotate
  wxpay sandbox rotate --step publish      then download it, and: wxpay sandbox rotate --step switch")]
pub(super) struct Rotate {
    /// Take one step alone. Default: publish, then switch.
    #[arg(long, value_enum)]
    step: Option<Step>,
    #[command(flatten)]
    control: ControlArguments,
}

/// Steps of a rotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Step {
    /// A new certificate can be downloaded and does not sign yet.
    Publish,
    /// The newest certificate signs.
    Switch,
}

impl Rotate {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let mut keys = None;
        if self.step != Some(Step::Switch) {
            keys = Some(control.post("/api/certificates", &json!({}))?);
        }
        if self.step != Some(Step::Publish) {
            keys = Some(control.post("/api/certificates/switch", &json!({}))?);
        }
        let keys = keys.unwrap_or_default();
        if output.is_json() {
            return output.json(&keys);
        }
        output.line(format_args!(
            "{} {}",
            output.text("Signing certificate:", "当前签名证书序列号："),
            keys["serial"].as_str().unwrap_or_default()
        ))
    }
}
