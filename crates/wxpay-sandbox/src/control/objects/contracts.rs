use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::control::ask::{Ask, Problem};
use crate::control::forms::Empty;
use crate::control::read::{matches, page};
use crate::control::views::Page;
use crate::papay::{Contract, ContractError, ContractKind, ContractState, Deduction};
use crate::state::State;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ContractView {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) appid: String,
    /// `deduction`, `scheduled`, `password-free` or `platform`.
    pub(crate) kind: &'static str,
    pub(crate) out_contract_code: String,
    /// Once its user has signed.
    pub(crate) contract_id: Option<String>,
    /// The template, or the service of a password-free contract.
    pub(crate) plan_id: i64,
    /// `PREPARED`, `SIGNED` or `TERMINATED`.
    pub(crate) state: &'static str,
    /// The account's name that the user sees.
    pub(crate) display_account: String,
    pub(crate) openid: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) signed_time: Option<String>,
    pub(crate) expired_time: Option<String>,
    /// The mode in which it ended, such as `USER_TERMINATE`.
    pub(crate) termination: Option<String>,
    /// True if it waits for its user.
    pub(crate) signable: bool,
    /// True if its user can end it.
    pub(crate) terminable: bool,
    pub(crate) deductions: Vec<DeductionView>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DeductionView {
    pub(crate) out_trade_no: String,
    pub(crate) transaction_id: Option<String>,
    /// `ACCEPT`, `SUCCESS` or `PAYERROR`.
    pub(crate) state: &'static str,
    /// In fen.
    pub(crate) total: i64,
    pub(crate) description: String,
    pub(crate) created: String,
}

/// Users who have no money.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DeductionsView {
    /// True if deductions by contract fail.
    pub(crate) fail: bool,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetFail {
    /// True if the users have no money from now on.
    pub(crate) fail: bool,
}

fn view(state: &State, contract: &Contract) -> ContractView {
    let deductions = state.books.papay.deductions();
    let deductions = deductions.filter(|one| {
        one.mchid == contract.mchid && Some(&one.contract_id) == contract.contract_id.as_ref()
    });
    ContractView {
        mchid: contract.mchid.clone(),
        sub_mchid: contract.sub_mchid.clone(),
        appid: contract.appid.clone(),
        kind: match contract.kind {
            ContractKind::Deduction => "deduction",
            ContractKind::Scheduled => "scheduled",
            ContractKind::PasswordFree => "password-free",
            ContractKind::Platform => "platform",
        },
        out_contract_code: contract.out_contract_code.clone(),
        contract_id: contract.contract_id.clone(),
        plan_id: contract.plan_id,
        state: contract.state.as_str(),
        display_account: contract.display_account.clone(),
        openid: contract.openid.clone(),
        notify_url: contract.notify_url.clone(),
        signed_time: contract.signed_time.as_ref().map(ToString::to_string),
        expired_time: contract.expired_time.as_ref().map(ToString::to_string),
        termination: contract.termination.as_ref().map(|end| end.mode.clone()),
        signable: contract.state == ContractState::Prepared,
        terminable: contract.state == ContractState::Signed,
        deductions: deductions.map(deduction).collect(),
    }
}

fn deduction(deduction: &Deduction) -> DeductionView {
    DeductionView {
        out_trade_no: deduction.out_trade_no.clone(),
        transaction_id: deduction.transaction_id.clone(),
        state: deduction.state.as_str(),
        total: deduction.total,
        description: deduction.description.clone(),
        created: deduction.created.to_string(),
    }
}

pub(crate) fn contracts(ask: &Ask<'_>) -> Result<Page<ContractView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |contract: &Contract| {
        let ids = [
            Some(&*contract.out_contract_code),
            contract.contract_id.as_deref(),
            contract.openid.as_deref(),
            Some(&*contract.mchid),
            contract.sub_mchid.as_deref(),
        ];
        matches(ask, contract.state.as_str(), &ids)
    };
    let contracts = state.books.papay.contracts();
    page(ask, contracts, is_wanted, |contract| view(&state, contract))
}

pub(crate) fn contract(ask: &Ask<'_>) -> Result<ContractView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let mut contracts = state.books.papay.contracts();
    let found = contracts.find(|one| one.mchid == mchid && one.out_contract_code == number);
    found
        .map(|contract| view(&state, contract))
        .ok_or_else(|| Problem::missing("contract"))
}

fn problem(error: ContractError) -> Problem {
    match error {
        ContractError::Unknown => Problem::missing("contract"),
        error @ ContractError::WrongState { .. } => Problem::conflict(error.to_string()),
    }
}

pub(crate) fn sign_contract(ask: &Ask<'_>) -> Result<ContractView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let signed = state.act(|books, around| books.papay.sign(around, now, ask.number()));
    signed
        .map(|contract| view(&state, &contract))
        .map_err(problem)
}

pub(crate) fn terminate_contract(ask: &Ask<'_>) -> Result<ContractView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let ended = state.act(|books, around| books.papay.terminate(around, now, ask.number()));
    ended
        .map(|contract| view(&state, &contract))
        .map_err(problem)
}

pub(crate) fn deductions(ask: &Ask<'_>) -> Result<DeductionsView, Problem> {
    let fail = ask.engine.state().books.papay.is_poor();
    Ok(DeductionsView { fail })
}

pub(crate) fn let_deductions_fail(ask: &Ask<'_>) -> Result<DeductionsView, Problem> {
    let LetFail { fail } = ask.body()?;
    ask.engine.settled().books.papay.set_poor(fail);
    deductions(ask)
}
