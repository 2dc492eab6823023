//! The arguments of the command.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::commands::{
    api, bill, call, certs, completion, config, decrypt, doctor, download, encrypt, explain, init,
    keys, listen, man, mcp, notify, paysign, sandbox, sign, trigger, upload, verify, wait,
};
use crate::language::Language;

/// Call WeChat Pay APIv3, explain its responses, and run it on localhost.
#[derive(Debug, Parser)]
#[command(name = "wxpay", version, after_help = EXAMPLES, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  wxpay sandbox                                Run WeChat Pay on localhost
  wxpay api search 撤销保险理赔                Find an operation by its Chinese title
  wxpay api show refunds.create_refund         List its fields, errors and limits
  wxpay call payments.query_order_by_out_trade_no out_trade_no=1217752501201407033233368018
  wxpay explain NOT_ENOUGH                     Say what an error code means and what to do

Exit status: 0 success, 1 refused by the service, 2 usage, configuration or no connection (nothing was \
sent), 3 signature or trust, 4 outcome unknown.";

/// Heading of the arguments of every command.
pub(crate) const GLOBAL: &str = "Global options";

/// Arguments of every command.
#[derive(Clone, Debug, Args)]
pub(crate) struct Global {
    /// Profile of the configuration file to use.
    #[arg(long, global = true, help_heading = GLOBAL, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Configuration file to read in place of the default one.
    #[arg(long, global = true, help_heading = GLOBAL, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Address to send requests to, such as http://127.0.0.1:9191.
    #[arg(long, global = true, help_heading = GLOBAL, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// Write JSON for programs.
    #[arg(long, global = true, help_heading = GLOBAL)]
    pub(crate) json: bool,
    /// Language of help and messages.
    #[arg(long, global = true, help_heading = GLOBAL, value_enum, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Search and describe the operations of APIv3.
    #[command(subcommand)]
    Api(api::Api),
    /// Download and read bills.
    Bill(bill::Bill),
    /// Send a call and print its verified response.
    Call(call::Call),
    /// Download and show certificates.
    #[command(subcommand)]
    Certs(certs::Certs),
    /// Print a completion script for a shell.
    Completion(completion::Completion),
    /// Show the configuration and where each value comes from.
    #[command(subcommand)]
    Config(config::Config),
    /// Decrypt a notification, a resource or a sensitive field.
    Decrypt(decrypt::Decrypt),
    /// Check the configuration before going live.
    Doctor(doctor::Doctor),
    /// Download the file of a link.
    Download(download::Download),
    /// Encrypt a sensitive field for WeChat Pay.
    Encrypt(encrypt::Encrypt),
    /// Explain an error code, a Request-ID or a saved error response.
    Explain(explain::Explain),
    /// Write a profile of the configuration file.
    Init(init::Init),
    /// Show which key is used for what.
    #[command(subcommand)]
    Keys(keys::Keys),
    /// Receive notifications: verify, decrypt and print them.
    Listen(listen::Listen),
    /// Write the manual pages.
    Man(man::Man),
    /// Serve coding agents over the Model Context Protocol.
    Mcp(mcp::Mcp),
    /// Send notifications once more.
    #[command(subcommand)]
    Notify(notify::Notify),
    /// Sign the parameters that bring up a payment.
    Paysign(paysign::Paysign),
    /// Run WeChat Pay on localhost.
    Sandbox(Box<sandbox::Sandbox>),
    /// Sign a request, and show what is signed.
    Sign(sign::Sign),
    /// Let the sandbox notify of any event.
    Trigger(trigger::Trigger),
    /// Upload a file.
    Upload(upload::Upload),
    /// Verify a saved response or notification.
    Verify(verify::Verify),
    /// Query until a state is final.
    Wait(wait::Wait),
}
