//! Routes that only read.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use qrcode::QrCode;
use qrcode::render::svg;
use wxpay::Timestamp;

use super::ask::{Ask, Problem};
use super::notices::notice_state;
use super::views::{
    AssumptionView, ClaimView, ClockView, FaultView, FaultsView, KeysView, MerchantView, OrderView,
    Overview, Page, RefundView, TransferView,
};
use crate::assumptions::assumptions as known_assumptions;
use crate::claims::{ClaimBill, ClaimKind, ClaimState};
use crate::clock::beijing;
use crate::engine::Engine;
use crate::fault::Fault;
use crate::orders::{Order, OrderState, TradeType};
use crate::refunds::Refund;
use crate::sharing::ProfitShare;
use crate::state::State;
use crate::transfers::{Transfer, TransferState};

/// Default and maximum number of items of a page.
const PAGE: (usize, usize) = (100, 500);

/// A page of the matching items, newest first.
pub(crate) fn page<'a, T: 'a, V>(
    ask: &Ask<'_>,
    all: impl Iterator<Item = &'a T>,
    matches: impl Fn(&T) -> bool,
    view: impl Fn(&T) -> V,
) -> Result<Page<V>, Problem> {
    let mut all: Vec<_> = all.collect();
    if let Some(upto) = ask.count("upto")? {
        all.truncate(upto);
    }
    let total = all.len();
    let offset = ask.count("offset")?.unwrap_or(0);
    let limit = limit(ask)?;
    all.reverse();
    all.retain(|item| matches(item));
    let items = all.iter().skip(offset).take(limit);
    Ok(Page {
        total,
        matched: all.len(),
        offset,
        items: items.map(|item| view(item)).collect(),
    })
}

pub(crate) fn limit(ask: &Ask<'_>) -> Result<usize, Problem> {
    let limit = ask.count("limit")?.unwrap_or(PAGE.0);
    match limit > PAGE.1 {
        true => Err(Problem::bad("limit", format!("must be at most {}", PAGE.1))),
        false => Ok(limit),
    }
}

/// Returns whether one of the strings contains the search term and the state matches.
pub(crate) fn matches(ask: &Ask<'_>, state: &str, texts: &[Option<&str>]) -> bool {
    let is_state = ask.text("state").is_none_or(|asked| asked == state);
    is_state
        && ask.text("q").is_none_or(|part| {
            let part = part.to_ascii_lowercase();
            let mut texts = texts.iter().flatten();
            texts.any(|text| text.to_ascii_lowercase().contains(&part))
        })
}

pub(crate) fn orders(ask: &Ask<'_>) -> Result<Page<OrderView>, Problem> {
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let is_wanted = |order: &Order| {
        let ids = [
            Some(&*order.out_trade_no),
            order.transaction_id.as_deref(),
            order.prepay_id.as_deref(),
            Some(&*order.mchid),
            order.sub_mchid.as_deref(),
            order.openid.as_deref(),
            Some(&*order.description),
        ];
        matches(ask, order.state.as_str(), &ids)
    };
    page(ask, state.orders.orders(now), is_wanted, |order| {
        order_view(order, now)
    })
}

fn find_order(ask: &Ask<'_>) -> Result<OrderView, Problem> {
    let now = ask.engine.clocks.business();
    let (mchid, number) = ask.number();
    let mut state = ask.engine.settled();
    let order = state.orders.order(now, mchid, number);
    let order = order.ok_or_else(|| Problem::missing("order"))?;
    Ok(order_view(order, now))
}

pub(crate) fn order(ask: &Ask<'_>) -> Result<OrderView, Problem> {
    find_order(ask)
}

/// The QR code of a Native order, as SVG.
pub(crate) fn qr(ask: &Ask<'_>) -> Result<String, Problem> {
    let order = find_order(ask)?;
    let text = order.code_url.ok_or_else(|| Problem::missing("QR code"))?;
    let code = QrCode::new(text).map_err(|error| Problem::conflict(error.to_string()))?;
    let mut image = code.render();
    image.min_dimensions(200, 200);
    image
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"));
    Ok(image.build())
}

pub(crate) fn order_view(order: &Order, now: Timestamp) -> OrderView {
    let is_waiting = matches!(order.state, OrderState::NotPay | OrderState::UserPaying);
    let expired = is_waiting && order.expires.timestamp() <= now;
    let prepay_id = order.prepay_id.clone();
    let is_native = order.trade_type == TradeType::Native;
    let code_url = prepay_id.as_ref().filter(|_| is_native);
    OrderView {
        mchid: order.mchid.clone(),
        sub_mchid: order.sub_mchid.clone(),
        appid: order.appid.clone(),
        out_trade_no: order.out_trade_no.clone(),
        transaction_id: order.transaction_id.clone(),
        trade_type: order.trade_type.as_str(),
        state: order.state.as_str(),
        total: order.total,
        currency: order.currency.clone(),
        description: order.description.clone(),
        attach: order.attach.clone(),
        notify_url: order.notify_url.clone(),
        openid: order.openid.clone(),
        code_url: code_url.map(|id| format!("weixin://wxpay/bizpayurl?pr={id}")),
        prepay_id,
        created: order.created.to_string(),
        expires: order.expires.to_string(),
        success_time: order.success_time.as_ref().map(ToString::to_string),
        failed_attempts: order.failed_attempts,
        refunded: order.refunded,
        payable: is_waiting && !expired,
        expired,
    }
}

pub(crate) fn refunds(ask: &Ask<'_>) -> Result<Page<RefundView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |refund: &Refund| {
        let ids = [
            Some(&*refund.out_refund_no),
            Some(&*refund.refund_id),
            Some(&*refund.out_trade_no),
            Some(&*refund.transaction_id),
            Some(&*refund.mchid),
        ];
        matches(ask, refund.state.as_str(), &ids)
    };
    page(ask, state.refunds.refunds(), is_wanted, refund_view)
}

pub(crate) fn refund(ask: &Ask<'_>) -> Result<RefundView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let is_it = |refund: &&Refund| refund.mchid == mchid && refund.out_refund_no == number;
    let found = state.refunds.refunds().find(is_it);
    found
        .map(refund_view)
        .ok_or_else(|| Problem::missing("refund"))
}

pub(crate) fn refund_view(refund: &Refund) -> RefundView {
    RefundView {
        mchid: refund.mchid.clone(),
        sub_mchid: refund.sub_mchid.clone(),
        refund_id: refund.refund_id.clone(),
        out_refund_no: refund.out_refund_no.clone(),
        transaction_id: refund.transaction_id.clone(),
        out_trade_no: refund.out_trade_no.clone(),
        state: refund.state.as_str(),
        refund: refund.refund,
        total: refund.total,
        notify_url: refund.notify_url.clone(),
        created: refund.create_time.to_string(),
        success_time: refund.success_time.as_ref().map(ToString::to_string),
    }
}

pub(crate) fn transfers(ask: &Ask<'_>) -> Result<Page<TransferView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |transfer: &Transfer| {
        let ids = [
            Some(&*transfer.out_bill_no),
            Some(&*transfer.transfer_bill_no),
            Some(&*transfer.openid),
            Some(&*transfer.mchid),
            transfer.out_authorization_no.as_deref(),
        ];
        matches(ask, transfer.state.as_str(), &ids)
    };
    page(ask, state.transfers.transfers(), is_wanted, transfer_view)
}

pub(crate) fn transfer(ask: &Ask<'_>) -> Result<TransferView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let is_it = |transfer: &&Transfer| transfer.mchid == mchid && transfer.out_bill_no == number;
    let found = state.transfers.transfers().find(is_it);
    found
        .map(transfer_view)
        .ok_or_else(|| Problem::missing("transfer"))
}

pub(crate) fn transfer_view(transfer: &Transfer) -> TransferView {
    TransferView {
        mchid: transfer.mchid.clone(),
        appid: transfer.appid.clone(),
        out_bill_no: transfer.out_bill_no.clone(),
        transfer_bill_no: transfer.transfer_bill_no.clone(),
        openid: transfer.openid.clone(),
        state: transfer.state.as_str(),
        amount: transfer.amount,
        remark: transfer.remark.clone(),
        fail_reason: transfer.fail_reason.clone(),
        out_authorization_no: transfer.out_authorization_no.clone(),
        notify_url: transfer.notify_url.clone(),
        created: transfer.create_time.to_string(),
        updated: transfer.update_time.to_string(),
        confirmable: matches!(
            transfer.state,
            TransferState::WaitUserConfirm | TransferState::Canceling
        ),
        settled: transfer.state.is_final(),
    }
}

pub(crate) fn claims(ask: &Ask<'_>) -> Result<Page<ClaimView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |bill: &ClaimBill| {
        let ids = [
            Some(&*bill.out_bill_no),
            Some(&*bill.bill_id),
            Some(&*bill.mchid),
            bill.sub_mchid.as_deref(),
        ];
        matches(ask, bill.state.as_str(), &ids)
    };
    page(ask, state.claims.bills(), is_wanted, claim_view)
}

pub(crate) fn claim(ask: &Ask<'_>) -> Result<ClaimView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let found = state.claims.bill(mchid, number);
    found
        .map(claim_view)
        .ok_or_else(|| Problem::missing("claim"))
}

pub(crate) fn claim_view(bill: &ClaimBill) -> ClaimView {
    let is_waiting = bill.state == ClaimState::WaitUserConfirm;
    ClaimView {
        mchid: bill.mchid.clone(),
        sub_mchid: bill.sub_mchid.clone(),
        out_bill_no: bill.out_bill_no.clone(),
        bill_id: bill.bill_id.clone(),
        kind: match bill.kind {
            ClaimKind::Direct => "direct",
            ClaimKind::PreTransfer => "pre-transfer",
        },
        state: bill.state.as_str(),
        amount: bill.amount,
        remark: bill.transfer_remark.clone(),
        created: bill.accept_time.to_string(),
        success_time: bill.success_time.as_ref().map(ToString::to_string),
        close_reason: bill.closure.as_ref().map(|closure| closure.close_reason),
        confirmable: is_waiting,
        cancellable: is_waiting,
    }
}

/// Assumptions of the books.
pub(crate) fn assumptions(_: &Ask<'_>) -> Result<Vec<AssumptionView>, Problem> {
    let rows = known_assumptions().map(|known| AssumptionView {
        id: known.id,
        operations: known.operations.to_vec(),
        codes: known.codes.to_vec(),
        en: known.en,
        zh: known.zh,
    });
    Ok(rows.collect())
}

pub(crate) fn clock(ask: &Ask<'_>) -> Result<ClockView, Problem> {
    let clocks = &ask.engine.clocks;
    let (now, real) = (clocks.business(), clocks.real());
    Ok(ClockView {
        now: beijing(now).to_string(),
        real: beijing(real).to_string(),
        offset_seconds: now.as_unix().saturating_sub(real.as_unix()),
        runs: clocks.runs(),
    })
}

pub(crate) fn faults(ask: &Ask<'_>) -> Result<FaultsView, Problem> {
    let known = Fault::ALL.iter().map(|fault| fault.name());
    let state = ask.engine.state();
    let rules = state.faults.rules().iter().map(|rule| FaultView {
        id: rule.id,
        fault: rule.fault.map(Fault::name),
        path: rule.path.clone(),
        operation: rule.operation.clone(),
        mchid: rule.mchid.clone(),
        millionths: rule.probability,
        latency: rule.latency.map(|latency| latency.to_string()),
        body_millis: rule
            .body_time
            .and_then(|time| u64::try_from(time.as_millis()).ok()),
        after: rule.after,
        times: rule.times,
    });
    Ok(FaultsView {
        known: known.collect(),
        rules: rules.collect(),
    })
}

pub(crate) fn keys(ask: &Ask<'_>) -> Result<KeysView, Problem> {
    let engine = ask.engine;
    let certificate = engine.platform.certificate();
    let state = engine.settled();
    let default = &engine.merchants.default().mchid;
    let merchants = engine.merchants.all().map(|merchant| {
        let balance = state.funds.balance(&merchant.mchid);
        MerchantView {
            mchid: merchant.mchid.clone(),
            serial: merchant.serial.clone(),
            is_default: merchant.mchid == *default,
            trust: merchant.trusted.trust().into(),
            available: balance.available,
            locked: balance.locked,
            paid: balance.paid,
        }
    });
    Ok(KeysView {
        public_key_id: engine.platform.public_key_id().to_owned(),
        serial: certificate.serial().to_owned(),
        not_after: certificate.not_after().as_unix(),
        merchants: merchants.collect(),
    })
}

pub(crate) fn overview(ask: &Ask<'_>) -> Result<Overview, Problem> {
    ask.engine.settle();
    let counts = counts(ask.engine);
    // The response waits until what was counted is on the disk.
    drop(ask.engine.state());
    Ok(overview_of(ask.engine, ask.base_url, counts))
}

/// Counts all objects.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    orders: BTreeMap<&'static str, usize>,
    refunds: BTreeMap<&'static str, usize>,
    transfers: BTreeMap<&'static str, usize>,
    claims: BTreeMap<&'static str, usize>,
    combined_orders: BTreeMap<&'static str, usize>,
    profit_sharing: BTreeMap<&'static str, usize>,
    service_orders: BTreeMap<&'static str, usize>,
    contracts: BTreeMap<&'static str, usize>,
    complaints: BTreeMap<&'static str, usize>,
    applyments: BTreeMap<&'static str, usize>,
    compensations: BTreeMap<&'static str, usize>,
    transfer_batches: BTreeMap<&'static str, usize>,
    transfer_authorizations: BTreeMap<&'static str, usize>,
    product_coupons: BTreeMap<&'static str, usize>,
    coupon_stocks: BTreeMap<&'static str, usize>,
    user_coupons: BTreeMap<&'static str, usize>,
    delivery_plans: BTreeMap<&'static str, usize>,
    made_up: usize,
    failed_payments: u64,
    notifications: BTreeMap<&'static str, usize>,
    attempts: u64,
}

/// Counts all objects by state.
pub(crate) fn counts(engine: &Engine) -> Counts {
    let now = engine.clocks.business();
    let mut guard = engine.quiet();
    let state: &mut State = &mut guard;
    let mut failed_payments = 0;
    let mut orders = BTreeMap::new();
    for order in state.orders.orders(now) {
        failed_payments += u64::from(order.failed_attempts);
        *orders.entry(order.state.as_str()).or_default() += 1;
    }
    let mut attempts = 0;
    let notifications = state.outbox.posted().map(|notice| {
        attempts += u64::from(notice.attempts);
        notice_state(&notice)
    });
    let notifications = tally(notifications);
    // One that is under way counts once its outcome is known: a view that shows it is read again then.
    attempts = attempts.saturating_sub(state.outbox.in_flight() as u64);
    let combined = state.books.combined.orders(now);
    let combined_orders = tally(combined.map(|order| order.state.as_str()));
    let books = &state.books;
    let transfers = state.transfers.transfers();
    let applyments = books.applyments.applyments();
    let authorizations = books.authorizations.authorizations();
    Counts {
        orders,
        refunds: tally(state.refunds.refunds().map(|refund| refund.state.as_str())),
        transfers: tally(transfers.map(|transfer| transfer.state.as_str())),
        claims: tally(state.claims.bills().map(|bill| bill.state.as_str())),
        combined_orders,
        profit_sharing: tally(books.sharing.shares().map(ProfitShare::state)),
        service_orders: tally(books.payscore.orders().map(|order| order.state.as_str())),
        contracts: tally(books.papay.contracts().map(|one| one.state.as_str())),
        complaints: tally(books.complaints.complaints().map(|one| one.state.as_str())),
        applyments: tally(applyments.map(|one| one.state.as_str(one.kind))),
        compensations: tally(books.compensations.bills().map(|one| one.state.as_str())),
        transfer_batches: tally(books.batches.batches().map(|one| one.state.as_str())),
        transfer_authorizations: tally(authorizations.map(|one| one.state.as_str())),
        product_coupons: tally(
            books
                .coupons
                .product_coupons()
                .map(|one| one.state.as_str()),
        ),
        coupon_stocks: tally(books.coupons.coupon_stocks().map(|one| one.state.as_str())),
        user_coupons: tally(books.coupons.user_coupons().map(|one| one.state.as_str())),
        delivery_plans: tally(books.coupons.delivery_plans().map(|one| one.state.as_str())),
        made_up: state.memory.count(),
        failed_payments,
        notifications,
        attempts,
    }
}

/// The overview with these counts; the rest is cheap.
pub(crate) fn overview_of(engine: &Engine, base_url: &str, counts: Counts) -> Overview {
    let state = engine.quiet();
    let merchants = engine.merchants.all();
    let available = merchants
        .map(|merchant| state.funds.balance(&merchant.mchid).available)
        .fold(0, i64::saturating_add);
    let (held, faults) = (state.outbox.is_held(), state.faults.rules().len());
    // Never both locks at once.
    drop(state);
    Overview {
        version: env!("CARGO_PKG_VERSION"),
        base_url: base_url.to_owned(),
        mchid: engine.merchants.default().mchid.clone(),
        now: beijing(engine.clocks.business()).to_string(),
        runs: engine.clocks.runs(),
        orders: counts.orders,
        refunds: counts.refunds,
        transfers: counts.transfers,
        claims: counts.claims,
        combined_orders: counts.combined_orders,
        profit_sharing: counts.profit_sharing,
        service_orders: counts.service_orders,
        contracts: counts.contracts,
        complaints: counts.complaints,
        applyments: counts.applyments,
        compensations: counts.compensations,
        transfer_batches: counts.transfer_batches,
        transfer_authorizations: counts.transfer_authorizations,
        product_coupons: counts.product_coupons,
        coupon_stocks: counts.coupon_stocks,
        user_coupons: counts.user_coupons,
        delivery_plans: counts.delivery_plans,
        made_up: counts.made_up,
        failed_payments: counts.failed_payments,
        changes: engine.revision.load(Ordering::Relaxed),
        requests: engine.inspector().seen(),
        notifications: counts.notifications,
        attempts: counts.attempts,
        held,
        faults,
        available,
    }
}

fn tally(states: impl Iterator<Item = &'static str>) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for state in states {
        *counts.entry(state).or_default() += 1;
    }
    counts
}
