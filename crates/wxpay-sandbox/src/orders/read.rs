//! The parameters of the calls on orders. Lengths are from the pages.

use serde_json::Value;

use super::request::{Draft, Filter, Key, OrderRequest, Way};
use crate::call::Call;
use crate::fields::Fields;
use crate::refusal::{Location, Refusal};
use crate::route::{Method, OrderOperation, Party};
use crate::scene::Scene;
use crate::sealed;

const APPID: usize = 32;
const MCHID: usize = 32;
const OPENID: usize = 128;
const DESCRIPTION: usize = 127;
const ATTACH: usize = 128;
const TRANSACTION_ID: usize = 32;

/// Reads and checks the parameters of a call.
pub(crate) fn read(
    call: &Call<'_>,
    scene: &Scene<'_>,
    operation: OrderOperation,
    party: Party,
) -> Result<OrderRequest, Refusal> {
    match operation {
        OrderOperation::Prepay(method) => draft(call, scene, Way::Prepay(method), party),
        OrderOperation::CodePay => draft(call, scene, Way::CodePay, party),
        OrderOperation::QueryByNumber => Ok(OrderRequest::Query {
            by: Key::OutTradeNo(path_out_trade_no(call)?),
            filter: query_filter(call, party)?,
        }),
        OrderOperation::QueryById => Ok(OrderRequest::Query {
            by: Key::TransactionId(call.path_text("transaction_id", TRANSACTION_ID)?),
            filter: query_filter(call, party)?,
        }),
        OrderOperation::Close => Ok(OrderRequest::Close {
            out_trade_no: path_out_trade_no(call)?,
            filter: body_filter(&Fields::of_body(call.json()?)?, party)?,
        }),
        OrderOperation::Reverse => {
            let body = Fields::of_body(call.json()?)?;
            let (appid, _) = appids(&body, party)?;
            // The page for service providers asks for either appid, the one for merchants for theirs.
            if party == Party::Merchant {
                body.required("appid", appid)?;
            }
            Ok(OrderRequest::Reverse {
                out_trade_no: path_out_trade_no(call)?,
                filter: body_filter(&body, party)?,
            })
        }
    }
}

fn draft(
    call: &Call<'_>,
    scene: &Scene<'_>,
    way: Way,
    party: Party,
) -> Result<OrderRequest, Refusal> {
    const IDENTITY: [&str; 2] = ["/payer/identity/number", "/payer/identity/name"];
    let opened = sealed::open(call, scene.platform, scene.now, &IDENTITY)?;
    let body = Fields::of_body(opened.as_ref())?;
    let filter = body_filter(&body, party)?;
    let (appid, sub_appid) = appids(&body, party)?;
    match (way, party) {
        (Way::CodePay, Party::Provider) => {}
        (_, Party::Provider) => body.required("sp_appid", appid.as_ref()).map(drop)?,
        (_, Party::Merchant) => body.required("appid", appid.as_ref()).map(drop)?,
    }
    let description = body.required("description", body.text("description", DESCRIPTION)?)?;
    let out_trade_no = body.required("out_trade_no", body.text("out_trade_no", 32)?)?;
    check_out_trade_no(Location::Body, "/out_trade_no", out_trade_no)?;
    let amount = body.required("amount", body.object("amount")?)?;
    let total = amount.required("total", amount.amount("total")?)?;
    let currency = amount.choice("currency", &["CNY"])?.unwrap_or("CNY");
    let notify_url = body.notify_url()?;
    // The page of the mini programs does not ask for it.
    if !matches!(way, Way::CodePay | Way::Prepay(Method::MiniProgram)) {
        body.required("notify_url", notify_url)?;
    }
    let (openid, sub_openid) = payer(&body, way, party)?;
    let device_id = scene_info(&body, way)?;
    let expires = body.moment("time_expire")?.map(|time| time.timestamp());
    Ok(OrderRequest::Create(Box::new(Draft {
        way,
        sub_mchid: filter.sub_mchid,
        appid,
        sub_appid,
        out_trade_no: out_trade_no.to_owned(),
        total,
        currency: currency.to_owned(),
        description: description.to_owned(),
        attach: body.text("attach", ATTACH)?.map(ToOwned::to_owned),
        notify_url: notify_url.map(ToOwned::to_owned),
        openid,
        sub_openid,
        device_id,
        time_expire: expires,
        parameters: opened.unwrap_or(Value::Null),
    })))
}

fn appids(body: &Fields<'_>, party: Party) -> Result<(Option<String>, Option<String>), Refusal> {
    let text = |name| Ok(body.text(name, APPID)?.map(ToOwned::to_owned));
    match party {
        Party::Merchant => Ok((text("appid")?, None)),
        Party::Provider => Ok((text("sp_appid")?, text("sub_appid")?)),
    }
}

/// The payer: required if the user is already in WeChat, and the code of a code payment.
fn payer(
    body: &Fields<'_>,
    way: Way,
    party: Party,
) -> Result<(Option<String>, Option<String>), Refusal> {
    let is_needed = matches!(
        way,
        Way::CodePay | Way::Prepay(Method::Jsapi | Method::MiniProgram)
    );
    let Some(payer) = body.object("payer")? else {
        return match is_needed {
            true => body.required("payer", None),
            false => Ok((None, None)),
        };
    };
    if way == Way::CodePay {
        let code = payer.required("auth_code", payer.text("auth_code", 32)?)?;
        if !code.bytes().all(|byte| byte.is_ascii_digit()) {
            let field = payer.pointer_to("auth_code");
            return Err(Refusal::param(
                Location::Body,
                &field,
                code,
                "must be digits only",
            ));
        }
        return Ok((None, None));
    }
    let text = |name| Ok::<_, Refusal>(payer.text(name, OPENID)?.map(ToOwned::to_owned));
    let openids = match party {
        Party::Merchant => (text("openid")?, None),
        Party::Provider => (text("sp_openid")?, text("sub_openid")?),
    };
    if is_needed && openids == (None, None) {
        let name = match party {
            Party::Merchant => "openid",
            Party::Provider => "sp_openid",
        };
        payer.required::<()>(name, None)?;
    }
    Ok(openids)
}

/// Checks `scene_info`, and returns the device.
fn scene_info(body: &Fields<'_>, way: Way) -> Result<Option<String>, Refusal> {
    let info = body.object("scene_info")?;
    match way {
        Way::Prepay(Method::H5) => {
            let info = body.required("scene_info", info.as_ref())?;
            let ip = info.text("payer_client_ip", 45)?;
            info.required("payer_client_ip", ip)?;
            let h5 = info.required("h5_info", info.object("h5_info")?)?;
            h5.required("type", h5.text("type", 32)?)?;
        }
        Way::CodePay => {
            let info = body.required("scene_info", info.as_ref())?;
            info.required("store_info", info.object("store_info")?)?;
        }
        Way::Prepay(_) => {}
    }
    match info {
        Some(info) => Ok(info.text("device_id", 32)?.map(ToOwned::to_owned)),
        None => Ok(None),
    }
}

fn query_filter(call: &Call<'_>, party: Party) -> Result<Filter, Refusal> {
    let sub_mchid = match party {
        Party::Merchant => {
            call.own_mchid("mchid")?;
            None
        }
        Party::Provider => {
            call.own_mchid("sp_mchid")?;
            let sub_mchid = call.query_text("sub_mchid", MCHID)?;
            let missing = || Refusal::param(Location::Query, "sub_mchid", "", "is required");
            Some(sub_mchid.ok_or_else(missing)?)
        }
    };
    Ok(Filter { party, sub_mchid })
}

/// The merchant's own number was checked before.
fn body_filter(body: &Fields<'_>, party: Party) -> Result<Filter, Refusal> {
    let required = |name| body.required(name, body.text(name, MCHID)?);
    let sub_mchid = match party {
        Party::Merchant => {
            required("mchid")?;
            None
        }
        Party::Provider => {
            required("sp_mchid")?;
            Some(required("sub_mchid")?.to_owned())
        }
    };
    Ok(Filter { party, sub_mchid })
}

fn path_out_trade_no(call: &Call<'_>) -> Result<String, Refusal> {
    let number = call.path_text("out_trade_no", 32)?;
    check_out_trade_no(Location::Path, "out_trade_no", &number)?;
    Ok(number)
}

/// 6 to 32 letters, digits and `_-|*`, as the page says.
fn check_out_trade_no(location: Location, field: &str, number: &str) -> Result<(), Refusal> {
    let is_right = number
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"_-|*".contains(&byte));
    if is_right && number.len() >= 6 {
        return Ok(());
    }
    let issue = "must be 6 to 32 letters, digits, or characters of _-|*";
    Err(Refusal::param(location, field, number, issue))
}
