//! `wxpay paysign`: parameters for a page, a mini program or an app.

use clap::{Args, ValueEnum};
use serde::Serialize;
use wxpay::frontend::FrontendError;

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::output::Output;

/// Sign the parameters that bring up a payment.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay paysign jsapi wx201410272009395522657a690389285100 --appid wxd678efh567hg6787
  wxpay paysign app wx201410272009395522657a690389285100

The output is JSON as wx.requestPayment, WeixinJSBridge or the Open SDK take it.")]
pub(crate) struct Paysign {
    /// Front end that brings up the payment.
    #[arg(value_enum)]
    front_end: FrontEnd,
    /// The prepay_id of the order.
    #[arg(value_name = "PREPAY_ID")]
    prepay_id: String,
    /// The appid that the order was placed with. Default: that of the configuration.
    #[arg(long, value_name = "APPID")]
    appid: Option<String>,
}

/// Parameters that bring up a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FrontEnd {
    /// A page inside WeChat, or a mini program.
    Jsapi,
    /// An app.
    App,
}

impl Paysign {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let merchant = Settings::read(global)?.merchant()?;
        let appid = self
            .appid
            .or_else(|| merchant.appid().map(ToOwned::to_owned));
        let appid = appid.ok_or_else(|| {
            Failure::usage(("no appid is configured", "未配置 appid")).with_next((
                "Give the order's with --appid.",
                "用 --appid 指定订单的 appid。",
            ))
        })?;
        match self.front_end {
            FrontEnd::Jsapi => print(merchant.jsapi_params(appid, &self.prepay_id), output),
            FrontEnd::App => print(merchant.app_params(appid, &self.prepay_id), output),
        }
    }
}

fn print(params: Result<impl Serialize, FrontendError>, output: &Output) -> Result<(), Failure> {
    let params = params.map_err(|error| Failure::caused_by(super::causes(&error)))?;
    output.json(&serde_json::to_value(params).map_err(Failure::caused_by)?)
}
