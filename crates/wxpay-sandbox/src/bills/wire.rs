use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use http::StatusCode;
use wxpay::crypto::AeadAlgorithm;

use super::book::Bills;
use super::{encrypted, file, flow};
use crate::call::Call;
use crate::clock::{beijing, later};
use crate::json::Object;
use crate::keys;
use crate::media::{MADE_UP_FILE, MADE_UP_TOKEN, sha1};
use crate::refusal::{Location, Refusal};
use crate::reply::Reply;
use crate::scene::Scene;
use crate::state::State;

/// Retention of a day's bill: three months.
const KEPT: i64 = 93;

/// Hour in Beijing from which the bill of the previous day is ready.
const READY: i64 = 10;

const DAY: i64 = 24 * 60 * 60;

/// Parameters common to all bills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    /// `2026-01-31`.
    date: String,
    is_gzip: bool,
    sub_mchid: Option<String>,
}

/// A merchant's request to the bills, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BillRequest {
    Trade {
        day: Day,
        has_payments: bool,
        has_refunds: bool,
    },
    FundFlow {
        day: Day,
        /// The sandbox has one account for each merchant; the other kinds are empty.
        is_basic: bool,
    },
    /// The fund flow bill of one sub-merchant, or of all, encrypted.
    Encrypted {
        day: Day,
        is_basic: bool,
        algorithm: AeadAlgorithm,
    },
    Download {
        token: String,
    },
}

pub(crate) fn read_trade(call: &Call<'_>, scene: &Scene<'_>) -> Result<BillRequest, Refusal> {
    let kind = call.query_text("bill_type", 10)?;
    let (has_payments, has_refunds) = match kind.as_deref() {
        None | Some("ALL") => (true, true),
        Some("SUCCESS") => (true, false),
        Some("REFUND") => (false, true),
        Some(other) => return refuse("bill_type", other, "must be one of ALL, SUCCESS, REFUND"),
    };
    Ok(BillRequest::Trade {
        day: read_day(call, scene)?,
        has_payments,
        has_refunds,
    })
}

pub(crate) fn read_fund_flow(call: &Call<'_>, scene: &Scene<'_>) -> Result<BillRequest, Refusal> {
    let is_basic = match call.query_text("account_type", 10)?.as_deref() {
        None | Some("BASIC") => true,
        Some("OPERATION" | "FEES") => false,
        Some(other) => {
            let issue = "must be one of BASIC, OPERATION, FEES";
            return refuse("account_type", other, issue);
        }
    };
    Ok(BillRequest::FundFlow {
        day: read_day(call, scene)?,
        is_basic,
    })
}

pub(crate) fn read_encrypted(
    call: &Call<'_>,
    scene: &Scene<'_>,
    is_of_one: bool,
) -> Result<BillRequest, Refusal> {
    // 二级商户's bills have the accounts ALL, which the pages of one sub-merchant do not have.
    let is_basic = match call.query_text("account_type", 10)?.as_deref() {
        Some("BASIC") => true,
        Some("ALL") if !is_of_one => true,
        Some("OPERATION" | "FEES" | "DEPOSIT") => false,
        other => {
            let issue = "must be a kind of account";
            return refuse("account_type", other.unwrap_or_default(), issue);
        }
    };
    let algorithm = match call.query_text("algorithm", 32)?.as_deref() {
        Some("AEAD_AES_256_GCM") => AeadAlgorithm::Aes256Gcm,
        Some("SM4_GCM") => AeadAlgorithm::Sm4Gcm,
        other => {
            let issue = "must be one of AEAD_AES_256_GCM, SM4_GCM";
            return refuse("algorithm", other.unwrap_or_default(), issue);
        }
    };
    let day = read_day(call, scene)?;
    if is_of_one && day.sub_mchid.is_none() {
        return refuse("sub_mchid", "", "is required");
    }
    Ok(BillRequest::Encrypted {
        day,
        is_basic,
        algorithm,
    })
}

fn read_day(call: &Call<'_>, scene: &Scene<'_>) -> Result<Day, Refusal> {
    let Some(date) = call.query_text("bill_date", 10)? else {
        return refuse("bill_date", "", "is required");
    };
    let Some(begin) = midnight(&date) else {
        return refuse("bill_date", &date, "must be a day such as 2026-01-31");
    };
    let is_gzip = match call.query_text("tar_type", 10)?.as_deref() {
        None => false,
        Some("GZIP") => true,
        Some(other) => return refuse("tar_type", other, "must be GZIP"),
    };
    let age = scene.now.as_unix() - begin;
    if !(DAY..=(KEPT + 1) * DAY).contains(&age) {
        return Err(no_statement());
    }
    if age < DAY + READY * 60 * 60 {
        return Err(no_bill("STATEMENT_CREATING", "账单生成中"));
    }
    Ok(Day {
        date,
        is_gzip,
        sub_mchid: call.query_text("sub_mchid", 32)?,
    })
}

/// The codes are official, the statuses and messages are assumed.
fn no_bill(code: &'static str, message: &str) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, code, message)
}

fn no_statement() -> Refusal {
    no_bill("NO_STATEMENT_EXIST", "账单文件不存在")
}

fn refuse<T>(name: &str, value: &str, issue: &str) -> Result<T, Refusal> {
    Err(Refusal::param(Location::Query, name, value, issue))
}

pub(crate) fn read_download(call: &Call<'_>) -> Result<BillRequest, Refusal> {
    let token = call.query_text("token", 64)?;
    let missing = || Refusal::param(Location::Query, "token", "", "is required");
    Ok(BillRequest::Download {
        token: token.ok_or_else(missing)?,
    })
}

/// Carries out the call and returns the result.
pub(crate) fn answer(
    state: &mut State,
    scene: &Scene<'_>,
    request: BillRequest,
) -> Result<Reply, Refusal> {
    match request {
        BillRequest::Trade {
            day,
            has_payments,
            has_refunds,
        } => {
            let plain = trade(state, scene, &day, (has_payments, has_refunds));
            // Assumption: a day without trades has no bill.
            let plain = plain.ok_or_else(no_statement)?;
            announce(&mut state.bills, scene, plain, day.is_gzip)
        }
        BillRequest::FundFlow { day, is_basic } => {
            let account = day.sub_mchid.as_deref().unwrap_or(&scene.merchant.mchid);
            let mut movements = flow::of(state, scene.now, account);
            movements.retain(|(movement, _)| {
                is_basic && movement.time.to_string().starts_with(&day.date)
            });
            let plain = file::write_flow(&movements);
            announce(&mut state.bills, scene, plain, day.is_gzip)
        }
        BillRequest::Encrypted {
            day,
            is_basic,
            algorithm,
        } => {
            let mut movements = Vec::new();
            for account in encrypted::accounts(state, scene, day.sub_mchid.as_deref()) {
                movements.extend(flow::of(state, scene.now, &account));
            }
            movements.retain(|(movement, _)| {
                is_basic && movement.time.to_string().starts_with(&day.date)
            });
            let plain = file::write_flow(&movements);
            let files = encrypted::Files {
                algorithm,
                is_gzip: day.is_gzip,
            };
            files.announce(&mut state.bills, scene, plain.as_bytes())
        }
        BillRequest::Download { token } if token == MADE_UP_TOKEN => {
            Ok(Reply::file("text/plain", MADE_UP_FILE.into()))
        }
        BillRequest::Download { token } => {
            let link = state.bills.links.get(&token);
            let alive = link.filter(|(until, _)| scene.now < *until);
            // What a dead link answers is on no page: assumed.
            let (_, file) = alive.ok_or_else(|| {
                Refusal::new(
                    StatusCode::NOT_FOUND,
                    "RESOURCE_NOT_EXISTS",
                    "下载链接不存在或已失效",
                )
            })?;
            Ok(Reply::file("text/plain", file.clone()))
        }
    }
}

/// The payments and refunds of that day, in Beijing's time, of one sub-merchant or of all; `None` if there are none.
fn trade(
    state: &mut State,
    scene: &Scene<'_>,
    day: &Day,
    (has_payments, has_refunds): (bool, bool),
) -> Option<String> {
    let mchid = &scene.merchant.mchid;
    let (date, sub_mchid) = (&*day.date, day.sub_mchid.as_deref());
    let orders = state.orders.orders(scene.now).filter(|order| {
        order.mchid == *mchid && (sub_mchid.is_none() || order.sub_mchid.as_deref() == sub_mchid)
    });
    let orders: Vec<_> = orders.cloned().collect();
    let refunds = state.refunds.refunds().filter_map(|refund| {
        let is_of_day = has_refunds && refund.create_time.to_string().starts_with(date);
        let mut orders = orders.iter();
        let id = Some(refund.transaction_id.as_str());
        let order = orders.find(|order| order.transaction_id.as_deref() == id)?;
        is_of_day.then(|| (refund.clone(), order.clone()))
    });
    let refunds: Vec<_> = refunds.collect();
    let payments = orders.into_iter().filter(|order| {
        let time = order.success_time.map(|time| time.to_string());
        has_payments && time.is_some_and(|time| time.starts_with(date))
    });
    let made_up = file::MadeUp {
        count: if has_payments { state.bills.made_up } else { 0 },
        date,
        mchid,
    };
    let payments: Vec<_> = payments.collect();
    let is_empty = made_up.count == 0 && payments.is_empty() && refunds.is_empty();
    (!is_empty).then(|| file::write(made_up, &payments, &refunds))
}

/// Returns the link to the file and its hash.
fn announce(
    bills: &mut Bills,
    scene: &Scene<'_>,
    plain: String,
    is_gzip: bool,
) -> Result<Reply, Refusal> {
    let hash_value = sha1(plain.as_bytes());
    let file = match is_gzip {
        false => plain.into_bytes(),
        true => packed(plain.as_bytes())?,
    };
    let answer = Object::new()
        .with("hash_type", "SHA1")
        .with("hash_value", hash_value)
        .with("download_url", keep(bills, scene, file)?);
    Ok(answer.into())
}

pub(super) fn packed(plain: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let packed = encoder.write_all(plain).and_then(|()| encoder.finish());
    packed.map_err(|_| Refusal::system_error())
}

/// Keeps a file for its link.
pub(super) fn keep(bills: &mut Bills, scene: &Scene<'_>, file: Vec<u8>) -> Result<String, Refusal> {
    let token = keys::random_text().map_err(|_| Refusal::system_error())?;
    let url = format!("{}/v3/billdownload/file?token={token}", scene.origin);
    bills.links.retain(|_, (until, _)| scene.now < *until);
    let until = later(scene.now, bills.life);
    bills.links.insert(token, (until, file.into()));
    Ok(url)
}

/// Beginning of that day in Beijing.
fn midnight(date: &str) -> Option<i64> {
    let moment: wxpay::DateTime = format!("{date}T00:00:00+08:00").parse().ok()?;
    let moment = moment.timestamp();
    // Only this form, no other that happens to be read.
    beijing(moment)
        .to_string()
        .starts_with(date)
        .then_some(moment.as_unix())
}
