use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::Timestamp;

use super::{TransferAuthorization, TransferAuthorizationError, TransferAuthorizationState, wire};
use crate::book::{self, Around, Made, ObjectBook};
use crate::clock::{beijing, day};
use crate::fields::{self, Fields};
use crate::model::Asked;
use crate::notices::Event;
use crate::refusal::{Location, Refusal};
use crate::reply::Reply;
use crate::scene::Scene;
use crate::shelf::{Book, Fingerprint, Kept, Shelf, Stay, Terms};
use crate::transfers::{Authorized, Draft, NAMED, Rejection, Transfer};

/// Time that a user has to authorize, in seconds: 24 h. Assumption, from transfer bills.
const UNCONFIRMED: u64 = 24 * 60 * 60;

/// All authorizations of transfers.
pub(crate) struct Authorizations {
    shelf: Shelf<Entry>,
}

/// An authorization and what is remembered of it.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    authorization: TransferAuthorization,
    parameters: Fingerprint,
}

impl Kept for Entry {
    const BOOK: &'static str = "transfer_authorizations";

    fn mchid(&self) -> &str {
        &self.authorization.mchid
    }

    fn number(&self) -> &str {
        &self.authorization.out_authorization_no
    }

    fn id(&self) -> Option<&str> {
        self.authorization.authorization_id.as_deref()
    }

    fn state(&self) -> &str {
        self.authorization.state.as_str()
    }
}

impl Made for Entry {
    fn parameters(&self) -> Fingerprint {
        self.parameters
    }
}

impl ObjectBook for Authorizations {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
        let json = match asked.row.name {
            "ApplyForUserAuthorization" => {
                let index = self.apply(now, mchid, &parameters)?;
                wire::applied(self.authorization(index))
            }
            "PreTransferWithAuthorization" => self.pre_transfer(around, now, mchid, &parameters)?,
            "TransferAfterAuthorization" => {
                let transfer = self.transfer(around, now, mchid, &parameters)?;
                wire::transferred(&transfer)
            }
            name => {
                let number = fields.required_text("out_authorization_no", 32)?;
                let index = self.shelf.find(mchid, number);
                let unknown = || book::not_found("NOT_FOUND", "免确认收款授权不存在");
                let index = index.ok_or_else(unknown)?;
                if name == "CloseUserAuthorization" {
                    // Assumption: it may be closed again.
                    if self.authorization(index).state != TransferAuthorizationState::Closed {
                        self.end(around, now, index, "CLOSE_VIA_MCH_API");
                    }
                }
                let is_displayed = fields.is_true("is_display_authorization");
                wire::queried(self.authorization(index), is_displayed)
            }
        };
        book::respond_part(&asked, json, scene)
    }

    fn settle(&mut self, around: &mut Around<'_>, now: Timestamp) {
        while let Some((due, index)) = self.shelf.next_due(now) {
            self.end(around, due, index, "USER_OVERDUE_UNCONFIRMED");
        }
    }
}

impl Authorizations {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            shelf: Shelf::new(terms),
        }
    }

    /// Its saved form.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 1] {
        [&mut self.shelf]
    }

    /// All authorizations, in the order in which they were asked for.
    pub(crate) fn authorizations(&self) -> impl Iterator<Item = &TransferAuthorization> {
        self.shelf.iter().map(|entry| &entry.authorization)
    }

    /// Authorizes, as the user does in WeChat.
    pub(crate) fn confirm(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, number): (&str, &str),
    ) -> Result<TransferAuthorization, TransferAuthorizationError> {
        let index = self.shelf.find(mchid, number);
        let index = index.ok_or(TransferAuthorizationError::Unknown)?;
        let authorization = self.authorization(index);
        let state = authorization.state;
        if state != TransferAuthorizationState::WaitUserConfirm {
            return Err(TransferAuthorizationError::WrongState { state });
        }
        if authorization.out_bill_no.is_some() {
            return Err(TransferAuthorizationError::WithBill);
        }
        self.take_effect(around, now, index);
        Ok(self.authorization(index).clone())
    }

    /// The user confirmed a transfer bill that authorizes too.
    pub(crate) fn bill_confirmed(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, number): (&str, &str),
    ) {
        let index = self.shelf.find(mchid, number);
        let waiting = index.filter(|&index| {
            self.authorization(index).state == TransferAuthorizationState::WaitUserConfirm
        });
        if let Some(index) = waiting {
            self.take_effect(around, now, index);
        }
    }

    /// Ends an authorization in effect, as the user does in WeChat.
    pub(crate) fn revoke(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, number): (&str, &str),
    ) -> Result<TransferAuthorization, TransferAuthorizationError> {
        let index = self.shelf.find(mchid, number);
        let index = index.ok_or(TransferAuthorizationError::Unknown)?;
        let state = self.authorization(index).state;
        if state != TransferAuthorizationState::TakingEffect {
            return Err(TransferAuthorizationError::WrongState { state });
        }
        self.end(around, now, index, "USER_CLOSE");
        Ok(self.authorization(index).clone())
    }

    /// A new authorization, or the one that the same request asked for before and that still waits.
    fn apply(&mut self, now: Timestamp, mchid: &str, parameters: &Value) -> Result<usize, Refusal> {
        let fields = Fields::of_body(Some(parameters))?;
        let new = NewAuthorization::read(&fields, &fields, None)?;
        let known = book::repeated(&self.shelf, (mchid, new.number), parameters)?;
        match known {
            Some(index) => match self.authorization(index).state {
                TransferAuthorizationState::WaitUserConfirm => Ok(index),
                _ => Err(is_used()),
            },
            None => Ok(self.put(now, mchid, parameters, new)),
        }
    }

    /// A transfer that waits for its user, whose confirmation authorizes too.
    fn pre_transfer(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        mchid: &str,
        parameters: &Value,
    ) -> Result<Value, Refusal> {
        let fields = Fields::of_body(Some(parameters))?;
        let out_bill_no = bill_number(&fields)?;
        let openid = fields.required_text("openid", 64)?;
        // Read before the bill is made: a refused request leaves neither.
        let info = fields.object("authorization_info")?;
        let new = match &info {
            None => None,
            Some(info) => Some(NewAuthorization::read(&fields, info, Some(out_bill_no))?),
        };
        let known = new
            .as_ref()
            .and_then(|new| self.shelf.find(mchid, new.number));
        let is_of_bill = |index| {
            let authorization: &TransferAuthorization = self.authorization(index);
            authorization.out_bill_no.as_deref() == Some(out_bill_no)
        };
        if known.is_some_and(|index| !is_of_bill(index)) {
            return Err(is_used());
        }
        let authorized = new.as_ref().map(|new| Authorized {
            out_authorization_no: new.number.to_owned(),
            is_effective: false,
        });
        let draft = draft(&fields, parameters, openid, authorized)?;
        let transfer = around.transfers.create(around.funds, now, mchid, draft);
        let transfer = transfer.map_err(refusal)?.clone();
        let name = new.as_ref().map(|new| new.name);
        let json = wire::pre_transferred(&transfer, name);
        if let (Some(new), None) = (new, known) {
            self.put(now, mchid, parameters, new);
        }
        Ok(json)
    }

    /// A transfer under an authorization in effect.
    fn transfer(
        &self,
        around: &mut Around<'_>,
        now: Timestamp,
        mchid: &str,
        parameters: &Value,
    ) -> Result<Transfer, Refusal> {
        let fields = Fields::of_body(Some(parameters))?;
        bill_number(&fields)?;
        let by_number = fields.text("out_authorization_no", 32)?;
        let by_id = fields.text("authorization_id", 32)?;
        let index = match (by_number, by_id) {
            (Some(number), _) => self.shelf.find(mchid, number),
            (None, id) => self.shelf.find_id(fields.required("authorization_id", id)?),
        };
        let own = index.map(|index| self.authorization(index));
        let own = own.filter(|authorization| authorization.mchid == mchid);
        let is_other = |id| own.is_some_and(|own| own.authorization_id.as_deref() != Some(id));
        if by_id.is_some_and(is_other) {
            return Err(Refusal::invalid_request("两个授权单号不是同一授权"));
        }
        let Some(authorization) = own else {
            return Err(Refusal::invalid_request("免确认收款授权不存在"));
        };
        if authorization.appid != fields.required_text("appid", 32)? {
            return Err(Refusal::invalid_request("appid与授权不一致"));
        }
        let authorized = Authorized {
            out_authorization_no: authorization.out_authorization_no.clone(),
            is_effective: true,
        };
        let draft = draft(&fields, parameters, &authorization.openid, Some(authorized))?;
        // A repeated request finds its bill, whatever became of the authorization.
        if around.transfers.bill(mchid, &draft.out_bill_no).is_none() {
            match authorization.state {
                TransferAuthorizationState::TakingEffect => {}
                TransferAuthorizationState::WaitUserConfirm => {
                    return Err(Refusal::invalid_request("用户尚未授权"));
                }
                // The code is official for closed orders; that it is meant here is assumed.
                TransferAuthorizationState::Closed => {
                    let message = "免确认收款授权已解除";
                    return Err(Refusal::new(
                        StatusCode::BAD_REQUEST,
                        "ORDER_CLOSED",
                        message,
                    ));
                }
            }
        }
        let transfer = around.transfers.create(around.funds, now, mchid, draft);
        transfer.cloned().map_err(refusal)
    }

    fn put(
        &mut self,
        now: Timestamp,
        mchid: &str,
        parameters: &Value,
        new: NewAuthorization<'_>,
    ) -> usize {
        let package = STANDARD.encode(format!("sandbox authorization {}", new.number));
        let index = self.shelf.put(Entry {
            authorization: TransferAuthorization {
                mchid: mchid.to_owned(),
                appid: new.appid.to_owned(),
                openid: new.openid.to_owned(),
                out_authorization_no: new.number.to_owned(),
                authorization_id: None,
                user_display_name: new.name.to_owned(),
                transfer_scene_id: new.scene.to_owned(),
                user_recv_perception: new.perception.map(ToOwned::to_owned),
                out_bill_no: new.out_bill_no.map(ToOwned::to_owned),
                notify_url: new.url.map(ToOwned::to_owned),
                state: TransferAuthorizationState::WaitUserConfirm,
                package_info: format!("0002-{package}"),
                create_time: beijing(now),
                authorize_time: None,
                close_time: None,
                close_reason: None,
            },
            parameters: Fingerprint::of(parameters),
        });
        self.shelf.plan(index, now, Stay::For(UNCONFIRMED));
        index
    }

    fn take_effect(&mut self, around: &mut Around<'_>, now: Timestamp, index: usize) {
        let authorization = &mut self.shelf.change(index).authorization;
        authorization.state = TransferAuthorizationState::TakingEffect;
        authorization.authorize_time = Some(beijing(now));
        // 27 digits, as in the samples.
        authorization.authorization_id = Some(format!("201{}{:016}", day(now), index + 1));
        self.shelf.identify(index);
        self.shelf.plan(index, now, Stay::ForEver);
        self.announce(around, now, index);
    }

    fn end(&mut self, around: &mut Around<'_>, at: Timestamp, index: usize, reason: &str) {
        let authorization = &mut self.shelf.change(index).authorization;
        authorization.state = TransferAuthorizationState::Closed;
        authorization.close_time = Some(beijing(at));
        authorization.close_reason = Some(reason.to_owned());
        self.shelf.plan(index, at, Stay::ForEver);
        self.announce(around, at, index);
    }

    fn announce(&self, around: &mut Around<'_>, at: Timestamp, index: usize) {
        let authorization = self.authorization(index);
        around.tell(
            at,
            authorization.notify_url.as_deref(),
            event(authorization),
        );
    }

    fn authorization(&self, index: usize) -> &TransferAuthorization {
        &self.shelf.get(index).authorization
    }
}

/// The event of an authorization's state; none for one that the user has not given.
pub(crate) fn event(authorization: &TransferAuthorization) -> Option<Event> {
    // The notification has the time at which the user authorized.
    authorization.authorize_time?;
    let name = match authorization.state {
        TransferAuthorizationState::WaitUserConfirm => return None,
        TransferAuthorizationState::TakingEffect => "UserAuthorizationConfirmed",
        TransferAuthorizationState::Closed => "UserAuthorizationClosed",
    };
    let resource = book::present(wire::notified(authorization));
    Event::of_model("transfer", name, resource)
}

/// Parts of a request for an authorization.
struct NewAuthorization<'v> {
    appid: &'v str,
    openid: &'v str,
    scene: &'v str,
    perception: Option<&'v str>,
    number: &'v str,
    name: &'v str,
    url: Option<&'v str>,
    out_bill_no: Option<&'v str>,
}

impl<'v> NewAuthorization<'v> {
    /// The parts of a request; `info` has those that only an authorization has.
    fn read(
        fields: &Fields<'v>,
        info: &Fields<'v>,
        out_bill_no: Option<&'v str>,
    ) -> Result<Self, Refusal> {
        Ok(Self {
            appid: fields.required_text("appid", 32)?,
            openid: fields.required_text("openid", 64)?,
            scene: fields.required_text("transfer_scene_id", 36)?,
            perception: fields.text("user_recv_perception", 256)?,
            number: info.required_text("out_authorization_no", 32)?,
            name: info.required_text("user_display_name", 32)?,
            url: info.url("authorization_notify_url")?,
            out_bill_no,
        })
    }
}

fn bill_number<'v>(fields: &Fields<'v>) -> Result<&'v str, Refusal> {
    let number = fields.required_text("out_bill_no", 32)?;
    fields::check_alphanumeric(Location::Body, "/out_bill_no", number)?;
    Ok(number)
}

/// The transfer that a request asks for. Lengths are those of transfer bills.
fn draft(
    fields: &Fields<'_>,
    parameters: &Value,
    openid: &str,
    authorized: Option<Authorized>,
) -> Result<Draft, Refusal> {
    let amount = fields.required("transfer_amount", fields.amount("transfer_amount")?)?;
    let user_name = fields.owned("user_name", 64)?;
    if amount >= NAMED {
        fields.required("user_name", user_name.as_ref())?;
    }
    Ok(Draft {
        appid: fields.required_text("appid", 32)?.to_owned(),
        out_bill_no: bill_number(fields)?.to_owned(),
        openid: openid.to_owned(),
        user_name,
        amount,
        remark: fields.required_text("transfer_remark", 32)?.to_owned(),
        notify_url: fields.notify_url()?.map(ToOwned::to_owned),
        parameters: parameters.clone(),
        authorized,
    })
}

/// The words are official.
fn is_used() -> Refusal {
    Refusal::invalid_request("当前申请单已解除或已授权成功")
}

/// The codes are official.
fn refusal(rejection: Rejection) -> Refusal {
    match rejection {
        Rejection::NotEnough => book::forbidden("NOT_ENOUGH", "资金不足"),
        _ => Refusal::new(
            StatusCode::BAD_REQUEST,
            "ALREADY_EXISTS",
            "商户单号已存在，且参数不一致",
        ),
    }
}
