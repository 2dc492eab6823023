use wxpay_sandbox::Fault;

/// The command line of an example.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// True if the production hosts may be used.
    pub live: bool,
    /// Ways in which the response to the cancellation fails, in the embedded sandbox.
    pub fault: Option<Fault>,
    /// The bill's number; made up when absent.
    pub out_bill_no: Option<String>,
    /// The sub-merchant's number.
    pub sub_mchid: Option<String>,
    /// The order whose payer receives the money.
    pub transaction_id: Option<String>,
    /// The amount in fen; 1 when absent.
    pub amount: Option<i64>,
    /// True if only the help was asked for.
    pub help: bool,
}

impl Options {
    /// The help text.
    pub const HELP: &str = "\
Without options it talks to a sandbox in its own process. With WXPAY_BASE_URL set it talks to that
server, with the credentials of WXPAY_MCHID, WXPAY_SERIAL, WXPAY_PRIVATE_KEY (path), WXPAY_APIV3_KEY,
WXPAY_PUBLIC_KEY_ID and WXPAY_PUBLIC_KEY (path).

  --live                  use the production hosts; says first what it will do there
  --fault NAME            embedded sandbox only: spoil the answer to the cancellation
                          (forged, unsigned, stale, probe, unknown-serial, altered-body,
                          html-bad-gateway, empty-not-found, system-error, rate-limited,
                          reset, truncated, unknown-fields)
  --out-bill-no NUMBER    the bill's number, letters and digits
  --sub-mchid MCHID       the sub-merchant's number
  --transaction-id ID     the order whose payer receives the money
  --amount FEN            the amount in fen
  --help                  this text";

    /// Reads a command line without the program's name.
    ///
    /// # Errors
    /// A message for the user, when an option is unknown, lacks its value, or has a wrong one.
    pub fn from_args(args: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        let mut args = args.into_iter();
        while let Some(option) = args.next() {
            let mut value = || {
                args.next()
                    .ok_or_else(|| format!("{option} needs a value; see --help"))
            };
            match option.as_str() {
                "--live" => options.live = true,
                "--help" | "-h" => options.help = true,
                "--fault" => {
                    let name = value()?;
                    let fault = name
                        .parse()
                        .map_err(|_| format!("there is no fault {name:?}; see --help"))?;
                    options.fault = Some(fault);
                }
                "--out-bill-no" => options.out_bill_no = Some(value()?),
                "--sub-mchid" => options.sub_mchid = Some(value()?),
                "--transaction-id" => options.transaction_id = Some(value()?),
                "--amount" => {
                    let fen = value()?;
                    let parsed = fen.parse().ok().filter(|fen| *fen > 0);
                    options.amount = Some(
                        parsed.ok_or_else(|| format!("--amount {fen:?} is not a number of fen"))?,
                    );
                }
                other => return Err(format!("unknown option {other:?}; see --help")),
            }
        }
        if options.live && options.fault.is_some() {
            return Err("--fault belongs to the embedded sandbox, --live to production".to_owned());
        }
        Ok(options)
    }
}
