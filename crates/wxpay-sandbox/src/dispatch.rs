//! Routes an admitted call to the book that handles it.

use wxpay::crypto::Scheme;

use crate::bills::{self, BillRequest};
use crate::call::Call;
use crate::claims::{self, ClaimRequest};
use crate::media;
use crate::model;
use crate::orders::{self, OrderRequest};
use crate::refunds::{self, RefundRequest};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::route::{self, BookName, Operation};
use crate::scene::Scene;
use crate::security::{self, Echo};
use crate::state::State;
use crate::transfers::{self, TransferRequest};

/// The request, read and checked.
pub(crate) enum Asked {
    Claim(ClaimRequest),
    Order(OrderRequest),
    Refund(RefundRequest),
    Transfer(TransferRequest),
    /// Answered from the request alone: nothing is kept.
    Upload(Reply),
    Bill(BillRequest),
    /// Certificates of that scheme, or all.
    Certificates(Option<Scheme>),
    Echo(Echo),
    /// For the book of that name.
    Book(BookName, model::Asked),
    Model(model::Asked),
}

/// Reads and checks the parameters of a call. Unusual but valid ones become notes.
pub(crate) fn read(
    call: &Call<'_>,
    scene: &Scene<'_>,
    notes: &mut Vec<String>,
) -> Result<Asked, Refusal> {
    let is_read_by_book = call.route.operation.row().is_none();
    // Such a book reads what it needs. The links to bills are no operations of the model.
    if is_read_by_book && let Some(row) = route::row_of(call.route) {
        match model::read(call, scene, row) {
            Ok(asked) => *notes = asked.notes,
            Err(refusal) if scene.is_strict => return Err(refusal),
            // Whether that is a mistake is the book's to judge.
            Err(_) => {}
        }
    }
    match call.route.operation {
        Operation::Claim(operation) => claims::wire::read(call, operation).map(Asked::Claim),
        Operation::Order(operation, party) => {
            orders::read::read(call, scene, operation, party).map(Asked::Order)
        }
        Operation::Refund(operation) => {
            refunds::read::read(call, scene, operation).map(Asked::Refund)
        }
        Operation::Transfer(operation) => {
            transfers::read::read(call, scene, operation).map(Asked::Transfer)
        }
        Operation::UploadMedia => media::read(call).map(Asked::Upload),
        Operation::TradeBill => bills::wire::read_trade(call, scene).map(Asked::Bill),
        Operation::FundFlowBill => bills::wire::read_fund_flow(call, scene).map(Asked::Bill),
        Operation::SubMerchantBill => {
            bills::wire::read_encrypted(call, scene, true).map(Asked::Bill)
        }
        Operation::EcommerceBill => {
            bills::wire::read_encrypted(call, scene, false).map(Asked::Bill)
        }
        Operation::DownloadBill => bills::wire::read_download(call).map(Asked::Bill),
        Operation::Certificates => security::read_certificates(call).map(Asked::Certificates),
        Operation::Echo => security::read_echo(call, scene).map(Asked::Echo),
        Operation::Book(book, row) => {
            let mut asked = model::read(call, scene, row)?;
            *notes = std::mem::take(&mut asked.notes);
            Ok(Asked::Book(book, asked))
        }
        Operation::Model(row) => {
            let mut asked = model::read(call, scene, row)?;
            *notes = std::mem::take(&mut asked.notes);
            Ok(Asked::Model(asked))
        }
    }
}

/// Carries out the call and returns the result.
pub(crate) fn answer(state: &mut State, scene: &Scene<'_>, asked: Asked) -> Result<Reply, Refusal> {
    state.settle(scene.now);
    let answer = act(state, scene, asked);
    state.announce();
    answer
}

fn act(state: &mut State, scene: &Scene<'_>, asked: Asked) -> Result<Reply, Refusal> {
    match asked {
        Asked::Claim(request) => {
            let State { claims, funds, .. } = state;
            claims::wire::answer(claims, funds, scene.now, &scene.merchant.mchid, request)
                .map(Reply::from)
        }
        Asked::Order(request) => orders::write::answer(state, scene, request),
        Asked::Refund(request) => refunds::write::answer(state, scene, request),
        Asked::Transfer(request) => transfers::write::answer(state, scene, request),
        Asked::Upload(reply) => Ok(reply),
        Asked::Bill(request) => bills::wire::answer(state, scene, request),
        Asked::Certificates(scheme) => security::certificates(scene, scheme),
        Asked::Echo(echo) => security::echo(state, scene, &echo),
        Asked::Book(book, asked) => state.ask(book, scene, asked),
        Asked::Model(asked) => state.memory.answer(scene, asked),
    }
}
