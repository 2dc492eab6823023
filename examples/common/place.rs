use std::time::Duration;

use wxpay::crypto::Crypto;
use wxpay::{AwsLc, Clock, Merchant, SystemClock};
use wxpay_sandbox::Sandbox;

use crate::{Failure, Options};

/// Where an example sends its requests.
#[derive(Debug)]
pub enum Place {
    /// A sandbox in this process.
    Embedded(Box<Sandbox>),
    /// The server of `WXPAY_BASE_URL`, or production.
    Server,
}

impl Place {
    /// Chooses the place: production with `--live`, else the server of `WXPAY_BASE_URL`, else a sandbox of
    /// its own.
    ///
    /// # Errors
    /// When the sandbox does not start, or `--live` lacks what it must not make up.
    pub fn choose(options: &Options) -> Result<Self, Failure> {
        if options.live {
            if options.sub_mchid.is_none() || options.transaction_id.is_none() {
                return Err("--live needs --sub-mchid and --transaction-id: a real order of a real merchant".into());
            }
            return Ok(Self::Server);
        }
        if std::env::var_os("WXPAY_BASE_URL").is_some_and(|url| !url.is_empty()) {
            if options.fault.is_some() {
                return Err("--fault belongs to the embedded sandbox, and WXPAY_BASE_URL names another server".into());
            }
            return Ok(Self::Server);
        }
        let sandbox = Sandbox::start()?;
        println!("a sandbox listens on {}", sandbox.base_url());
        Ok(Self::Embedded(Box::new(sandbox)))
    }

    /// The merchant of this place.
    ///
    /// # Errors
    /// If the environment lacks a variable, or names production without `--live`.
    pub fn merchant(&self, options: &Options) -> Result<Merchant, Failure> {
        let crypto: AwsLc = AwsLc;
        let builder = match self {
            Self::Embedded(sandbox) => sandbox.merchant_builder(crypto),
            Self::Server => Merchant::builder(crypto).env(),
        };
        let merchant = builder.build()?;
        if merchant.base_url().is_production() && !options.live {
            return Err(format!(
                "{} is production: add --live if you mean it",
                merchant.base_url()
            )
            .into());
        }
        println!(
            "merchant {} at {} ({})",
            merchant.mchid(),
            merchant.base_url(),
            crypto.name()
        );
        Ok(merchant)
    }

    /// The bill's number: the documents' own one in the sandbox, a fresh one elsewhere.
    pub fn out_bill_no(&self, options: &Options) -> String {
        match (&options.out_bill_no, self) {
            (Some(number), _) => number.clone(),
            (None, Self::Embedded(_)) => "plfk2020042013".to_owned(),
            (None, Self::Server) => format!("plfk{}", SystemClock.now()),
        }
    }

    /// The sub-merchant's number.
    pub fn sub_mchid(options: &Options) -> String {
        options
            .sub_mchid
            .clone()
            .unwrap_or_else(|| "1900001109".to_owned())
    }

    /// The order whose payer receives the money.
    pub fn transaction_id(options: &Options) -> String {
        options
            .transaction_id
            .clone()
            .unwrap_or_else(|| "4200000000202004201300000001".to_owned())
    }

    /// Says what is about to happen where money is real.
    pub fn announce(options: &Options, out_bill_no: &str) {
        if !options.live {
            return;
        }
        println!("PRODUCTION. This will:");
        println!(
            "  1. lock {} fen of {} for the payer of {}",
            options.amount.unwrap_or(1),
            Self::sub_mchid(options),
            Self::transaction_id(options)
        );
        println!(
            "     under the number {out_bill_no} (a pre-transfer: nothing is paid unless the user confirms),"
        );
        println!("  2. query that bill,");
        println!("  3. cancel it, and query it until it is CANCELLED.");
    }

    /// Spoils the next response, if `--fault` asks for it.
    pub fn spoil(&self, options: &Options) {
        if let (Self::Embedded(sandbox), Some(fault)) = (self, options.fault) {
            sandbox.fault_next(fault);
        }
    }

    /// Delay before the next query: the sandbox's own time is moved instead.
    pub fn pause(&self) -> Duration {
        match self {
            Self::Embedded(sandbox) => {
                sandbox.advance(Duration::from_secs(1));
                Duration::ZERO
            }
            Self::Server => Duration::from_secs(1),
        }
    }
}
