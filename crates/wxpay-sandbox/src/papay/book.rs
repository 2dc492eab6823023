use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wxpay::Timestamp;

use super::wire;
use super::{
    Contract, ContractError, ContractKind, ContractSchedule, ContractState, ContractTermination,
    Deduction, DeductionState,
};
use crate::book::{self, Around, Made, ObjectBook};
use crate::clock::{beijing, day, later};
use crate::fields::Fields;
use crate::model::Asked;
use crate::notices::Event;
use crate::orders::{Order, OrderState, TradeType};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::route::Method;
use crate::scene::Scene;
use crate::shelf::{Book, Fingerprint, Kept, Register, Shelf, Stay, Terms};

/// Lifetime of a contract. Assumption: a year, as in the samples.
const LIFE: u64 = 365 * 24 * 60 * 60;

/// All contracts and the deductions by them.
pub(crate) struct Papay {
    contracts: Shelf<Signing>,
    deductions: Shelf<Debit>,
    /// True if users have no money: deductions fail.
    is_poor: Register<bool>,
}

/// A contract and its internal data.
#[derive(Debug, Serialize, Deserialize)]
struct Signing {
    contract: Contract,
    parameters: Fingerprint,
}

impl Kept for Signing {
    const BOOK: &'static str = "contracts";

    fn mchid(&self) -> &str {
        &self.contract.mchid
    }

    fn number(&self) -> &str {
        &self.contract.out_contract_code
    }

    fn id(&self) -> Option<&str> {
        self.contract.contract_id.as_deref()
    }

    fn state(&self) -> &str {
        self.contract.state.as_str()
    }
}

impl Made for Signing {
    fn parameters(&self) -> Fingerprint {
        self.parameters
    }
}

/// A deduction and its internal data.
#[derive(Debug, Serialize, Deserialize)]
struct Debit {
    deduction: Deduction,
    parameters: Fingerprint,
}

impl Kept for Debit {
    const BOOK: &'static str = "deductions";

    fn mchid(&self) -> &str {
        &self.deduction.mchid
    }

    fn number(&self) -> &str {
        &self.deduction.out_trade_no
    }

    fn state(&self) -> &str {
        self.deduction.state.as_str()
    }
}

impl Made for Debit {
    fn parameters(&self) -> Fingerprint {
        self.parameters
    }
}

impl ObjectBook for Papay {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        let name = asked.row.name;
        let json = if name.contains("Presign") {
            let index = self.prepare(now, mchid, (name, &parameters))?;
            let contract = self.contract(index);
            let mut json = wire::contract(contract);
            // One of the two ways to sign, as the scene asks for.
            if name == "PresignContract" {
                let others: &[&str] = match fields.text("sign_scene", 64)? {
                    Some("SIGN_SCENE_QRCODE") => &["mini_program_username", "mini_program_path"],
                    _ => &["redirect_url"],
                };
                others.iter().for_each(|other| json[other] = Value::Null);
            }
            json
        } else if name.ends_with("ApplyForDeduction") {
            self.deduct(around, now, mchid, &parameters)?
        } else if name.ends_with("DeductionSchedule") || name.ends_with("ScheduleDeduction") {
            let index = self.signed(mchid, &fields)?;
            if name.ends_with("ScheduleDeduction") {
                self.schedule(index, &fields)?;
            }
            let schedule = self.contract(index).schedule.as_ref();
            schedule.map(wire::schedule).ok_or_else(unscheduled)?
        } else if name.contains("Notify") {
            self.signed(mchid, &fields)?;
            Value::Null
        } else {
            let index = self.of_code(mchid, &fields)?;
            if name.contains("Terminate") {
                let remark = fields.text("contract_termination_remark", 256)?;
                let remark = remark.unwrap_or_default();
                self.end(around, index, now, ("MCH_API_TERMINATE", remark))
                    .map_err(|_| Refusal::invalid_request("协议已解约"))?;
            }
            wire::contract(self.contract(index))
        };
        book::respond_part(&asked, json, scene)
    }

    fn settle(&mut self, around: &mut Around<'_>, now: Timestamp) {
        loop {
            let ends = self.contracts.next_due(now);
            let debits = self.deductions.next_due(now);
            match (ends, debits) {
                (Some((due, index)), other) if other.is_none_or(|(at, _)| due <= at) => {
                    // One that has ended before stays as it is.
                    let system = ("SYSTEM_TERMINATE", "协议到期");
                    let _ = self.end(around, index, due, system);
                    self.contracts.plan(index, due, Stay::ForEver);
                }
                (_, Some((due, index))) => self.take(around, index, due),
                (_, None) => return,
            }
        }
    }
}

impl Papay {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            contracts: Shelf::new(terms),
            deductions: Shelf::new(terms),
            is_poor: Register::new("deductions.is_poor", false),
        }
    }

    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 3] {
        [&mut self.contracts, &mut self.deductions, &mut self.is_poor]
    }

    /// A new contract, or the existing one with the same number and parameters.
    fn prepare(
        &mut self,
        now: Timestamp,
        mchid: &str,
        (name, sent): (&str, &Value),
    ) -> Result<usize, Refusal> {
        let body = Fields::of_body(Some(sent))?;
        let number = book::number(&body, "out_contract_code", 64)?;
        if let Some(index) = book::repeated(&self.contracts, (mchid, number), sent)? {
            return match self.contract(index).state {
                ContractState::Prepared => Ok(index),
                _ => Err(Refusal::invalid_request("商户签约协议号已使用")),
            };
        }
        let is_password_free = name.contains("PasswordFree");
        let (plan, notify_url) = match is_password_free {
            true => ("service_id", "notify_url"),
            false if name.starts_with("Platform") => ("plan_id", "notify_url"),
            false => ("plan_id", "contract_notify_url"),
        };
        let appid = match body.owned("appid", 32)? {
            Some(appid) => appid,
            None => body.required_text("sp_appid", 32)?.to_owned(),
        };
        let openid = match body.owned("openid", 128)? {
            None => body.owned("sp_openid", 128)?,
            openid => openid,
        };
        let schedule = match body.object("deduct_schedule")? {
            None => None,
            Some(planned) => {
                let amount = planned.object("estimated_deduct_amount")?;
                let amount = planned.required("estimated_deduct_amount", amount)?;
                Some(ContractSchedule {
                    estimated_date: planned
                        .required_text("estimated_deduct_date", 10)?
                        .to_owned(),
                    estimated: amount.required("total", amount.amount("total")?)?,
                    scheduled: None,
                    deducted: None,
                    deducted_date: None,
                })
            }
        };
        let kind = match () {
            () if is_password_free => ContractKind::PasswordFree,
            () if name.starts_with("Platform") => ContractKind::Platform,
            () if schedule.is_some() => ContractKind::Scheduled,
            () => ContractKind::Deduction,
        };
        let contract = Contract {
            mchid: mchid.to_owned(),
            sub_mchid: body.owned("sub_mchid", 32)?,
            kind,
            appid,
            sub_appid: body.owned("sub_appid", 32)?,
            openid,
            sub_openid: body.owned("sub_openid", 128)?,
            plan_id: body.required(plan, body.whole(plan)?)?,
            out_contract_code: number.to_owned(),
            contract_id: None,
            pre_entrustweb_id: format!("{}{:020}", day(now), self.contracts.len() + 1),
            display_account: body
                .required_text("contract_display_account", 128)?
                .to_owned(),
            out_user_code: body.owned("out_user_code", 64)?,
            state: ContractState::Prepared,
            notify_url: body.url(notify_url)?.map(ToOwned::to_owned),
            signed_time: None,
            expired_time: None,
            termination: None,
            schedule,
        };
        Ok(self.contracts.put(Signing {
            contract,
            parameters: Fingerprint::of(sent),
        }))
    }

    /// The contract that a path names by the merchant's number and the template or service. An unsigned one is not
    /// found.
    fn of_code(&self, mchid: &str, fields: &Fields<'_>) -> Result<usize, Refusal> {
        let number = fields.required_text("out_contract_code", 64)?;
        let plan = match fields.whole("plan_id")? {
            None => fields.whole("service_id")?,
            plan => plan,
        };
        let index = self.contracts.find(mchid, number).ok_or_else(unknown)?;
        let contract = self.contract(index);
        let sub_mchid = fields.text("sub_mchid", 32)?;
        let is_its = Some(contract.plan_id) == plan
            && (sub_mchid.is_none() || sub_mchid == contract.sub_mchid.as_deref());
        match contract.state {
            ContractState::Prepared => Err(unknown()),
            _ if !is_its => Err(unknown()),
            _ => Ok(index),
        }
    }

    /// The signed contract that a call names by WeChat Pay's number.
    fn signed(&self, mchid: &str, fields: &Fields<'_>) -> Result<usize, Refusal> {
        let id = fields.required_text("contract_id", 64)?;
        let index = self.contracts.find_id(id).ok_or_else(unknown)?;
        let contract = self.contract(index);
        let sub_mchid = fields.text("sub_mchid", 32)?;
        if contract.mchid != mchid || contract.sub_mchid.as_deref() != sub_mchid {
            return Err(unknown());
        }
        match contract.state {
            ContractState::Signed => Ok(index),
            _ => Err(Refusal::invalid_request("协议已解约")),
        }
    }

    /// Schedules the deduction that a contract announces.
    fn schedule(&mut self, index: usize, fields: &Fields<'_>) -> Result<(), Refusal> {
        let amount = fields.object("schedule_amount")?;
        let amount = fields.required("schedule_amount", amount)?;
        let total = amount.required("total", amount.amount("total")?)?;
        let schedule = self.contracts.change(index).contract.schedule.as_mut();
        let schedule = schedule.ok_or_else(unscheduled)?;
        match (schedule.scheduled, schedule.deducted) {
            (None, None) => schedule.scheduled = Some(total),
            (Some(known), None) if known == total => {}
            _ => return Err(Refusal::invalid_request("已预约，不能以其他金额再次预约")),
        }
        Ok(())
    }

    /// Accepts a deduction, or finds the one of the same request.
    fn deduct(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        mchid: &str,
        sent: &Value,
    ) -> Result<Value, Refusal> {
        let body = Fields::of_body(Some(sent))?;
        let number = book::number(&body, "out_trade_no", 32)?;
        // Like the numbers of orders.
        if number.len() < 6 {
            return Err(body.refuse("out_trade_no", number, "must have at least 6 characters"));
        }
        let accepted = |total| json!({ "out_trade_no": number, "amount": wire::amount(total) });
        if let Some(index) = book::repeated(&self.deductions, (mchid, number), sent)? {
            return Ok(accepted(self.deductions.get(index).deduction.total));
        }
        if around.orders.order(now, mchid, number).is_some() {
            return Err(book::forbidden("OUT_TRADE_NO_USED", "商户订单号重复"));
        }
        let index = self.signed(mchid, &body)?;
        let amount = body.required("amount", body.object("amount")?)?;
        amount.choice("currency", &["CNY"])?;
        let total = amount.required("total", amount.amount("total")?)?;
        let contract = self.contract(index);
        if let Some(schedule) = &contract.schedule {
            match (schedule.scheduled, schedule.deducted) {
                (Some(scheduled), None) if total <= scheduled => {}
                (Some(_), None) => {
                    return Err(Refusal::invalid_request("扣费金额超过预约金额"));
                }
                (_, Some(_)) => return Err(Refusal::invalid_request("协议已扣费")),
                (None, None) => return Err(unscheduled()),
            }
        }
        let deduction = Deduction {
            mchid: mchid.to_owned(),
            sub_mchid: contract.sub_mchid.clone(),
            appid: contract.appid.clone(),
            out_trade_no: number.to_owned(),
            contract_id: contract.contract_id.clone().unwrap_or_default(),
            total,
            description: body.required_text("description", 127)?.to_owned(),
            attach: body.owned("attach", 128)?,
            notify_url: body.url("transaction_notify_url")?.map(ToOwned::to_owned),
            state: DeductionState::Accepted,
            transaction_id: None,
            created: beijing(now),
        };
        let index = self.deductions.put(Debit {
            deduction,
            parameters: Fingerprint::of(sent),
        });
        self.deductions.plan(index, now, Stay::Briefly);
        Ok(accepted(total))
    }

    /// Carries out an accepted deduction: it succeeds or fails.
    fn take(&mut self, around: &mut Around<'_>, index: usize, at: Timestamp) {
        self.deductions.plan(index, at, Stay::ForEver);
        let deduction = &mut self.deductions.change(index).deduction;
        let contract = self.contracts.find_id(&deduction.contract_id);
        let contract = contract.filter(|&contract| {
            self.contracts.get(contract).contract.state == ContractState::Signed
        });
        let (event, resource) = match contract {
            Some(contract) if !*self.is_poor => {
                deduction.state = DeductionState::Paid;
                let contract = &mut self.contracts.change(contract).contract;
                if let Some(schedule) = &mut contract.schedule {
                    schedule.deducted = Some(deduction.total);
                    let day = beijing(at).to_string();
                    schedule.deducted_date = Some(day.chars().take(10).collect());
                }
                let order = payment(deduction, contract);
                let paid = around.orders.adopt(at, order, Method::Jsapi);
                around.funds.top_up(paid.payee(), deduction.total);
                deduction.transaction_id.clone_from(&paid.transaction_id);
                ("DeductionPaid", wire::result(deduction, Some(paid)))
            }
            _ => {
                deduction.state = DeductionState::Failed;
                ("DeductionFailed", wire::result(deduction, None))
            }
        };
        let event = Event::of_model("papay", event, book::present(resource));
        around.tell(at, deduction.notify_url.as_deref(), event);
    }

    /// Ends a contract that is signed.
    fn end(
        &mut self,
        around: &mut Around<'_>,
        index: usize,
        at: Timestamp,
        (mode, remark): (&str, &str),
    ) -> Result<(), ContractError> {
        let state = self.contract(index).state;
        if state != ContractState::Signed {
            return Err(ContractError::WrongState { state });
        }
        let contract = &mut self.contracts.change(index).contract;
        contract.state = ContractState::Terminated;
        contract.termination = Some(ContractTermination {
            mode: mode.to_owned(),
            time: beijing(at),
            remark: remark.to_owned(),
        });
        tell(around, at, contract);
        Ok(())
    }

    /// Signs a contract, as the user does in WeChat.
    pub(crate) fn sign(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, number): (&str, &str),
    ) -> Result<Contract, ContractError> {
        let index = self.contracts.find(mchid, number);
        let index = index.ok_or(ContractError::Unknown)?;
        let state = self.contract(index).state;
        if state != ContractState::Prepared {
            return Err(ContractError::WrongState { state });
        }
        let contract = &mut self.contracts.change(index).contract;
        contract.state = ContractState::Signed;
        contract.contract_id = Some(format!("{}{:010}", day(now), index + 1));
        contract.signed_time = Some(beijing(now));
        contract.expired_time = Some(beijing(later(now, LIFE)));
        let made_up = || format!("oSandboxSigner{index:014}");
        contract.openid.get_or_insert_with(made_up);
        tell(around, now, contract);
        let contract = contract.clone();
        self.contracts.identify(index);
        self.contracts.plan(index, now, Stay::For(LIFE));
        Ok(contract)
    }

    /// Ends a contract, as the user does in WeChat.
    pub(crate) fn terminate(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, number): (&str, &str),
    ) -> Result<Contract, ContractError> {
        let index = self.contracts.find(mchid, number);
        let index = index.ok_or(ContractError::Unknown)?;
        self.end(around, index, now, ("USER_TERMINATE", "用户解约"))?;
        Ok(self.contract(index).clone())
    }

    /// All contracts, in order of preparation.
    pub(crate) fn contracts(&self) -> impl Iterator<Item = &Contract> {
        self.contracts.iter().map(|entry| &entry.contract)
    }

    /// All deductions, in order of acceptance.
    pub(crate) fn deductions(&self) -> impl Iterator<Item = &Deduction> {
        self.deductions.iter().map(|entry| &entry.deduction)
    }

    /// Returns whether the users have no money.
    #[cfg(feature = "control")]
    pub(crate) fn is_poor(&self) -> bool {
        *self.is_poor
    }

    pub(crate) const fn set_poor(&mut self, is_poor: bool) {
        *self.is_poor.change() = is_poor;
    }

    fn contract(&self, index: usize) -> &Contract {
        &self.contracts.get(index).contract
    }
}

/// The order of a deduction, which can be queried and refunded.
fn payment(deduction: &Deduction, contract: &Contract) -> Order {
    Order {
        mchid: deduction.mchid.clone(),
        sub_mchid: deduction.sub_mchid.clone(),
        appid: Some(deduction.appid.clone()),
        sub_appid: contract.sub_appid.clone(),
        out_trade_no: deduction.out_trade_no.clone(),
        transaction_id: None,
        trade_type: TradeType::Pap,
        state: OrderState::NotPay,
        total: deduction.total,
        currency: "CNY".to_owned(),
        description: deduction.description.clone(),
        attach: deduction.attach.clone(),
        notify_url: None,
        openid: contract.openid.clone(),
        sub_openid: contract.sub_openid.clone(),
        created: deduction.created,
        expires: deduction.created,
        success_time: None,
        prepay_id: None,
        failed_attempts: 0,
        device_id: None,
        refunded: 0,
        profit_sharing: false,
    }
}

fn tell(around: &mut Around<'_>, at: Timestamp, contract: &Contract) {
    let event = wire::event(contract).and_then(|name| {
        let resource = book::present(wire::changed(contract));
        Event::of_model("papay", name, resource)
    });
    around.tell(at, contract.notify_url.as_deref(), event);
}

/// No page names the codes of contracts.
fn unknown() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "RESOURCE_NOT_EXISTS", "协议不存在")
}

fn unscheduled() -> Refusal {
    Refusal::invalid_request("协议没有扣费预约")
}
