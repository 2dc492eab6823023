use schemars::JsonSchema;
use serde::Serialize;

use crate::authorizations::{
    TransferAuthorization, TransferAuthorizationError, TransferAuthorizationState,
};
use crate::control::ask::{Ask, Problem};
use crate::control::forms::Empty;
use crate::control::read::{matches, page};
use crate::control::views::Page;

/// A user's authorization of transfers without confirmation.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AuthorizationView {
    pub(crate) mchid: String,
    pub(crate) appid: String,
    pub(crate) openid: String,
    pub(crate) out_authorization_no: String,
    /// WeChat Pay's number, once the user has authorized.
    pub(crate) authorization_id: Option<String>,
    /// The user's name that the page shows.
    pub(crate) user_display_name: String,
    pub(crate) transfer_scene_id: String,
    /// The words that the user reads about the money.
    pub(crate) user_recv_perception: Option<String>,
    /// The transfer bill whose confirmation authorizes too.
    pub(crate) out_bill_no: Option<String>,
    pub(crate) notify_url: Option<String>,
    /// `WAIT_USER_CONFIRM`, `TAKING_EFFECT` or `CLOSED`.
    pub(crate) state: &'static str,
    pub(crate) created: String,
    pub(crate) authorized_time: Option<String>,
    pub(crate) closed_time: Option<String>,
    /// Such as `USER_CLOSE`.
    pub(crate) close_reason: Option<String>,
    /// True if the user can authorize here. With a transfer bill, the user confirms the bill instead.
    pub(crate) confirmable: bool,
    /// True if the user can end it.
    pub(crate) revocable: bool,
}

fn view(one: &TransferAuthorization) -> AuthorizationView {
    let is_waiting = one.state == TransferAuthorizationState::WaitUserConfirm;
    AuthorizationView {
        mchid: one.mchid.clone(),
        appid: one.appid.clone(),
        openid: one.openid.clone(),
        out_authorization_no: one.out_authorization_no.clone(),
        authorization_id: one.authorization_id.clone(),
        user_display_name: one.user_display_name.clone(),
        transfer_scene_id: one.transfer_scene_id.clone(),
        user_recv_perception: one.user_recv_perception.clone(),
        out_bill_no: one.out_bill_no.clone(),
        notify_url: one.notify_url.clone(),
        state: one.state.as_str(),
        created: one.create_time.to_string(),
        authorized_time: one.authorize_time.map(|time| time.to_string()),
        closed_time: one.close_time.map(|time| time.to_string()),
        close_reason: one.close_reason.clone(),
        confirmable: is_waiting && one.out_bill_no.is_none(),
        revocable: one.state == TransferAuthorizationState::TakingEffect,
    }
}

pub(crate) fn authorizations(ask: &Ask<'_>) -> Result<Page<AuthorizationView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |one: &TransferAuthorization| {
        let ids = [
            Some(&*one.out_authorization_no),
            one.authorization_id.as_deref(),
            Some(&*one.openid),
            Some(&*one.mchid),
            one.out_bill_no.as_deref(),
        ];
        matches(ask, one.state.as_str(), &ids)
    };
    let all = state.books.authorizations.authorizations();
    page(ask, all, is_wanted, view)
}

pub(crate) fn authorization(ask: &Ask<'_>) -> Result<AuthorizationView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let mut all = state.books.authorizations.authorizations();
    let found = all.find(|one| one.mchid == mchid && one.out_authorization_no == number);
    found
        .map(view)
        .ok_or_else(|| Problem::missing("authorization"))
}

fn problem(error: TransferAuthorizationError) -> Problem {
    match error {
        TransferAuthorizationError::Unknown => Problem::missing("authorization"),
        error => Problem::conflict(error.to_string()),
    }
}

pub(crate) fn confirm_authorization(ask: &Ask<'_>) -> Result<AuthorizationView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let given = state.act(|books, around| {
        let authorizations = &mut books.authorizations;
        authorizations.confirm(around, now, ask.number())
    });
    given.map(|one| view(&one)).map_err(problem)
}

pub(crate) fn revoke_authorization(ask: &Ask<'_>) -> Result<AuthorizationView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let ended = state.act(|books, around| {
        let authorizations = &mut books.authorizations;
        authorizations.revoke(around, now, ask.number())
    });
    ended.map(|one| view(&one)).map_err(problem)
}
