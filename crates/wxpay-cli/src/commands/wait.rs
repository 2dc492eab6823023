//! `wxpay wait`: queries until a state is final.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Map, Value, json};
use wxpay::api::ecommerce_refunds::RefundState;
use wxpay::api::ecommerce_transfer::InsuranceClaimState;
use wxpay::api::payments::TradeState;
use wxpay::api::refunds::RefundStatus;
use wxpay::api::transfer::TransferBillState;
use wxpay::catalog::Row;
use wxpay::polling::{Cadence, FinalState, PollError, Poller};
use wxpay::sans_io::Call;
use wxpay::{Delivery, DynamicCall, EncodeError, Operation, Spec};

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::{Failure, Report};
use crate::language::Words;
use crate::output::Output;
use crate::values;

/// Wait for a final state.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay wait order 1217752501201407033233368018
  wxpay wait refund 1217752501201407033233368019 --timeout 600
  wxpay wait claim plfk2020042013 sub_mchid=1900000109

The first query is sent at once. Later ones follow at the documented pace: orders after 5 s, 30 s, 1, 3, 5, 10 and \
30 minutes, refunds every minute, then less often. The status is 4 if the state is not final in the end.")]
pub(crate) struct Wait {
    /// Business object to query.
    #[arg(value_enum)]
    what: What,
    /// Your own number of it.
    #[arg(value_name = "NUMBER")]
    number: String,
    /// Further members of the query, such as sub_mchid=1900000109.
    #[arg(value_name = "KEY=VALUE")]
    members: Vec<String>,
    /// Seconds after which no further query is sent; 0 queries once.
    #[arg(long, value_name = "SECONDS")]
    timeout: Option<u64>,
    /// Operation to query with, such as partner_payments.query_order_by_out_trade_no.
    #[arg(long, value_name = "ID")]
    operation: Option<String>,
}

/// Objects with a final state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    /// Order.
    Order,
    /// Refund.
    Refund,
    /// Merchant transfer (商家转账).
    Transfer,
    /// Insurance claim (保险理赔).
    Claim,
}

/// A business object whose queries have a state.
trait Object: Send + Sync {
    const CADENCE: Cadence;
    /// The field with the state.
    const FIELD: &'static str;

    /// Returns whether that state never changes by itself.
    fn is_final(state: &str) -> bool;
}

struct Order;
struct Refund;
struct Transfer;
struct Claim;

impl Object for Order {
    const CADENCE: Cadence = Cadence::ORDER;
    const FIELD: &'static str = "trade_state";

    fn is_final(state: &str) -> bool {
        TradeState::from(state).is_final()
    }
}

impl Object for Refund {
    const CADENCE: Cadence = Cadence::REFUND;
    const FIELD: &'static str = "status";

    fn is_final(state: &str) -> bool {
        // 收付通 has names of its own.
        RefundStatus::from(state).is_final() || RefundState::from(state).is_final()
    }
}

impl Object for Transfer {
    const CADENCE: Cadence = Cadence::BILL;
    const FIELD: &'static str = "state";

    fn is_final(state: &str) -> bool {
        TransferBillState::from(state).is_final()
    }
}

impl Object for Claim {
    const CADENCE: Cadence = Cadence::BILL;
    const FIELD: &'static str = "state";

    fn is_final(state: &str) -> bool {
        InsuranceClaimState::from(state).is_final()
    }
}

/// A query from the catalog.
struct Query<T> {
    call: DynamicCall,
    object: PhantomData<fn() -> T>,
}

impl<T: Object> Operation for Query<T> {
    type Output = Value;

    fn spec(&self) -> &'static Spec {
        self.call.spec()
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        self.call.encode(call)
    }
}

impl<T: Object> FinalState for Query<T> {
    const CADENCE: Cadence = T::CADENCE;

    fn is_final(answer: &Value) -> bool {
        state::<T>(answer).is_some_and(T::is_final)
    }
}

fn state<T: Object>(answer: &Value) -> Option<&str> {
    answer.get(T::FIELD)?.as_str()
}

impl Wait {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        match self.what {
            What::Order => self.until::<Order>(global, output),
            What::Refund => self.until::<Refund>(global, output),
            What::Transfer => self.until::<Transfer>(global, output),
            What::Claim => self.until::<Claim>(global, output),
        }
    }

    /// The operation's id and the member that the number is.
    const fn query(&self) -> (&'static str, &'static str) {
        match self.what {
            What::Order => ("payments.query_order_by_out_trade_no", "out_trade_no"),
            What::Refund => ("refunds.query_refund", "out_refund_no"),
            What::Transfer => ("transfer.query_transfer_bill_by_out_bill_no", "out_bill_no"),
            What::Claim => (
                "ecommerce_transfer.query_insurance_claim_by_out_bill_no",
                "out_bill_no",
            ),
        }
    }

    fn until<T: Object>(&self, global: &Global, output: &Output) -> Result<(), Failure> {
        let (id, number) = self.query();
        let id = self.operation.as_deref().unwrap_or(id);
        let row = crate::operations::find(&[id.to_owned()])?;
        let mut members = Map::new();
        members.insert(number.to_owned(), self.number.as_str().into());
        values::put(&mut members, Some(row), &self.members)?;
        let client = Settings::read(global)?.client(row.is_signed_by_brand)?;
        let query = Query::<T> {
            call: DynamicCall::of(row, members),
            object: PhantomData,
        };
        let mut cadence = T::CADENCE.at_once();
        if let Some(seconds) = self.timeout {
            cadence = cadence.within(Duration::from_secs(seconds));
        }
        let clock = client.merchant().clock();
        let mut poller = Poller::new(query, cadence, clock.now());
        let spinner = Spinner::new(output.text("querying", "查询中"));
        while let Some(delay) = poller.next_delay(clock.now()) {
            std::thread::sleep(delay);
            let answer = client.send(poller.query());
            let said = match &answer {
                Ok(answer) => state::<T>(answer).unwrap_or("?").to_owned(),
                Err(error) => error.to_string(),
            };
            spinner.say(format_args!(
                "{} {}: {said}",
                output.text("waiting for", "等待终态："),
                self.number
            ));
            let Some(end) = poller.accept(answer) else {
                continue;
            };
            spinner.end();
            return match end {
                Ok(answer) => print::<T>(&answer, true, output),
                Err(PollError::Query { source, .. }) => Err((*source).into()),
                Err(_) => Err(Failure::usage((
                    "the state cannot be waited for",
                    "无法等待该状态",
                ))),
            };
        }
        spinner.end();
        let (last, failure) = match poller.unfinished() {
            PollError::Unfinished { last, source } => (last, source),
            _ => (None, None),
        };
        if let Some(last) = &last {
            print::<T>(last, false, output)?;
        }
        let state = last.as_ref().and_then(|last| state::<T>(last));
        let said = match (state, &failure) {
            (Some(state), _) => Words::quoted(state),
            (None, Some(error)) => Words::quoted(error),
            (None, None) => Words::from(("no query was sent", "未发出查询")),
        };
        Err(Failure::Unknown(Report {
            message: said.of(("the state is not final yet", "尚未到达终态")),
            next: Some(Box::new(Words::from((
                "Wait once more later, or wait for the notification.",
                "请稍后再等一次，或等待回调通知。",
            )))),
            delivery: failure
                .as_ref()
                .map(|error| error.delivery())
                .filter(|delivery| *delivery == Delivery::OutcomeUnknown),
            ..Report::default()
        }))
    }
}

/// The command that queries what a request changes.
pub(super) fn command(row: &Row, members: &Map<String, Value>) -> Option<String> {
    let (what, number, query) = match row.family {
        "payments" => ("order", "out_trade_no", None),
        "partner_payments" => (
            "order",
            "out_trade_no",
            Some("partner_payments.query_order_by_out_trade_no"),
        ),
        "refunds" => ("refund", "out_refund_no", None),
        "transfer" => ("transfer", "out_bill_no", None),
        "ecommerce_transfer" if row.path().contains("insurance-claim") => {
            ("claim", "out_bill_no", None)
        }
        _ => return None,
    };
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let mut command = format!("wxpay wait {what} {}", text(number)?);
    if let Some(sub_mchid) = text("sub_mchid") {
        command.push_str(&format!(" sub_mchid={sub_mchid}"));
    }
    if let Some(query) = query {
        command.push_str(&format!(" --operation {query}"));
    }
    Some(command)
}

fn print<T: Object>(answer: &Value, is_final: bool, output: &Output) -> Result<(), Failure> {
    let state = state::<T>(answer);
    if output.is_json() {
        return output.json(&json!({ "final": is_final, "state": state, "body": answer }));
    }
    output.heading(state.unwrap_or("?"))?;
    output.json(answer)
}

/// A spinner on standard error, absent without a terminal.
struct Spinner(ProgressBar);

impl Spinner {
    fn new(text: &str) -> Self {
        let bar = ProgressBar::new_spinner().with_message(text.to_owned());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {wide_msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(bar)
    }

    fn say(&self, text: impl fmt::Display) {
        self.0.set_message(text.to_string());
    }

    fn end(&self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_request_changes_is_queried_by_its_number() {
        let command = |id: &str, members: Value| {
            let row = crate::operations::find(&[id.to_owned()]).ok().unwrap();
            command(row, members.as_object().unwrap())
        };
        for (id, members, expected) in [
            (
                "payments.native_prepay",
                json!({ "out_trade_no": "order-1" }),
                Some("wxpay wait order order-1"),
            ),
            (
                "partner_payments.close_order",
                json!({ "out_trade_no": "order-1", "sub_mchid": "1900000109" }),
                Some(
                    "wxpay wait order order-1 sub_mchid=1900000109 --operation partner_payments.query_order_by_out_trade_no",
                ),
            ),
            (
                "refunds.create_refund",
                json!({ "out_trade_no": "order-1", "out_refund_no": "refund-1" }),
                Some("wxpay wait refund refund-1"),
            ),
            (
                "ecommerce_transfer.cancel_insurance_claim",
                json!({ "out_bill_no": "claim-1" }),
                Some("wxpay wait claim claim-1"),
            ),
            ("payments.native_prepay", json!({}), None),
            ("common.upload_media", json!({ "out_trade_no": "1" }), None),
        ] {
            assert_eq!(command(id, members).as_deref(), expected, "{id}");
        }
    }

    #[test]
    fn only_final_states_end_the_waiting() {
        let is_final = |state: &str| Query::<Transfer>::is_final(&json!({ "state": state }));
        assert!(is_final("SUCCESS") && is_final("FAIL") && is_final("CANCELLED"));
        assert!(!is_final("CANCELING") && !is_final("WAIT_USER_CONFIRM") && !is_final("NEW"));
        assert!(!Query::<Order>::is_final(&json!({})));
        assert!(!Query::<Order>::is_final(
            &json!({ "trade_state": "NOTPAY" })
        ));
    }

    #[test]
    fn the_catalog_and_the_library_agree_on_final_states() {
        fn finals<T: Object>(id: &str) -> Vec<&'static str> {
            let row = crate::operations::find(&[id.to_owned()]).ok().unwrap();
            let mut fields = row.answer_fields().iter();
            let field = fields.find(|field| field.name == T::FIELD).unwrap();
            let wxpay::catalog::Kind::Enum(states) = field.kind else {
                panic!("{id}: {} is no enumeration", T::FIELD);
            };
            let states = states.values().iter().map(|state| state.wire);
            states.filter(|state| T::is_final(state)).collect()
        }
        assert_eq!(
            finals::<Order>("payments.query_order_by_out_trade_no"),
            ["SUCCESS", "REFUND", "CLOSED", "REVOKED"]
        );
        assert_eq!(
            finals::<Refund>("refunds.query_refund"),
            ["SUCCESS", "CLOSED", "ABNORMAL"]
        );
        assert!(Refund::is_final("CLOSE"), "the name of 收付通");
        assert_eq!(
            finals::<Transfer>("transfer.query_transfer_bill_by_out_bill_no"),
            ["SUCCESS", "FAIL", "CANCELLED"]
        );
        assert_eq!(
            finals::<Claim>("ecommerce_transfer.query_insurance_claim_by_out_bill_no"),
            ["SUCCESS", "CLOSED", "CANCELLED"]
        );
    }
}
