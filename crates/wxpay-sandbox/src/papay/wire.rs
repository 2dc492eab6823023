//! Contracts and deductions on the wire: <https://pay.weixin.qq.com/doc/v3/merchant/4012489245>,
//! <https://pay.weixin.qq.com/doc/v3/merchant/4012467036>.

use serde_json::{Value, json};
use wxpay::DateTime;

use super::{Contract, ContractKind, ContractSchedule, ContractState, Deduction, DeductionState};
use crate::orders::Order;

/// A contract with the members of all responses. Null members are absent.
pub(super) fn contract(contract: &Contract) -> Value {
    let is_password_free = contract.kind == ContractKind::PasswordFree;
    // Responses about password-free contracts name the caller like a merchant, also in those to service providers and platforms.
    let is_partner = contract.is_of_provider() && !is_password_free;
    let own = |value: &str| (!is_partner).then(|| value.to_owned());
    let of_provider = |value: &str| is_partner.then(|| value.to_owned());
    let openid = contract.openid.as_deref();
    let id = &contract.pre_entrustweb_id;
    let path = format!("pages/sign/index?pre_entrustweb_id={id}");
    let termination = contract.termination.as_ref().map(|end| {
        json!({
            "contract_termination_mode": end.mode,
            "contract_terminated_time": end.time.to_string(),
            "contract_termination_remark": end.remark,
        })
    });
    let text = |time: Option<DateTime>| time.map(|time| time.to_string());
    json!({
        "mchid": own(&contract.mchid),
        "sp_mchid": of_provider(&contract.mchid),
        "sub_mchid": contract.sub_mchid,
        "appid": own(&contract.appid),
        "sp_appid": of_provider(&contract.appid),
        "sub_appid": contract.sub_appid,
        "openid": openid.and_then(own),
        "sp_openid": openid.and_then(of_provider),
        "sub_openid": contract.sub_openid,
        "plan_id": (!is_password_free).then_some(contract.plan_id),
        "service_id": is_password_free.then_some(contract.plan_id),
        "out_contract_code": contract.out_contract_code,
        "contract_id": contract.contract_id,
        "contract_display_account": contract.display_account,
        "contract_state": contract.state.as_str(),
        "contract_signed_time": text(contract.signed_time),
        "contract_expired_time": text(contract.expired_time),
        "contract_terminate_info": termination,
        "out_user_code": contract.out_user_code,
        "deduct_schedule": contract.schedule.as_ref().map(planned),
        // Of the prepared signing.
        "pre_entrustweb_id": id,
        "miniprogram_username": "gh_sandbox",
        "miniprogram_path": path,
        "mini_program_username": "gh_sandbox",
        "mini_program_path": path,
        "redirect_url": format!("https://sandbox.invalid/sign?pre_entrustweb_id={id}"),
        "redirect_appid": "wxsandbox0000000",
        "redirect_path": path,
        "sign_mp_appid": "wxsandbox0000000",
        "sign_mp_path": path,
    })
}

/// The deduction that a contract announces.
fn planned(schedule: &ContractSchedule) -> Value {
    json!({
        "estimated_deduct_date": schedule.estimated_date,
        "estimated_deduct_amount": amount(schedule.estimated),
        "schedule_state": schedule.state(),
        "scheduled_amount": schedule.scheduled.map(amount),
        "deduct_amount": schedule.deducted.map(amount),
        "deduct_date": schedule.deducted_date,
    })
}

/// The schedule in its own responses. Assumption: a deduction is possible on the announced day only.
pub(super) fn schedule(schedule: &ContractSchedule) -> Value {
    let mut json = planned(schedule);
    json["deduct_start_date"] = schedule.estimated_date.as_str().into();
    json["deduct_end_date"] = schedule.estimated_date.as_str().into();
    json
}

pub(super) fn amount(total: i64) -> Value {
    json!({ "total": total, "currency": "CNY" })
}

/// The notification of a contract's change.
pub(super) fn changed(contract: &Contract) -> Value {
    let mut json = self::contract(contract);
    if let Some(members) = json.as_object_mut() {
        members.retain(|name, _| !OF_SIGNING.contains(&name.as_str()));
    }
    if contract.kind == ContractKind::Platform {
        let end = contract.termination.as_ref();
        let at = end.map(|end| end.time).or(contract.signed_time);
        return json!({
            "mchid": contract.mchid,
            "out_contract_code": contract.out_contract_code,
            "plan_id": contract.plan_id,
            "appid": contract.appid,
            "openid": contract.openid,
            "contract_expired_time": contract.expired_time.map(|time| time.to_string()),
            "operate_time": at.map(|time| time.to_string()),
            "contract_termination_mode": end.map(|end| end.mode.as_str()),
        });
    }
    json
}

/// Members that only the response to a preparation has.
const OF_SIGNING: [&str; 10] = [
    "pre_entrustweb_id",
    "miniprogram_username",
    "miniprogram_path",
    "mini_program_username",
    "mini_program_path",
    "redirect_url",
    "redirect_appid",
    "redirect_path",
    "sign_mp_appid",
    "sign_mp_path",
];

/// The event for a contract's state; `None` before it is signed, and for password-free contracts, for which no source
/// names an event.
pub(super) const fn event(contract: &Contract) -> Option<&'static str> {
    let is_partner = contract.is_of_provider();
    match (contract.kind, contract.state) {
        (ContractKind::PasswordFree, _) | (_, ContractState::Prepared) => None,
        (ContractKind::Platform, ContractState::Signed) => Some("PlatformContractSigned"),
        (ContractKind::Platform, ContractState::Terminated) => Some("PlatformContractTerminated"),
        (_, ContractState::Signed) if is_partner => Some("PartnerContractSigned"),
        (_, ContractState::Signed) => Some("ContractSigned"),
        (_, ContractState::Terminated) if is_partner => Some("PartnerContractTerminated"),
        (_, ContractState::Terminated) => Some("ContractTerminated"),
    }
}

/// The notification of a deduction's result; `paid` is its order.
pub(super) fn result(deduction: &Deduction, paid: Option<&Order>) -> Value {
    let is_partner = deduction.sub_mchid.is_some();
    let mchid = match is_partner {
        true => "sp_mchid",
        false => "mchid",
    };
    let mut json = json!({
        "appid": deduction.appid,
        "sub_mchid": deduction.sub_mchid,
        "out_trade_no": deduction.out_trade_no,
        "transaction_id": deduction.transaction_id,
        "trade_type": "PAP",
        "trade_state": deduction.state.as_str(),
        "trade_state_desc": match deduction.state {
            DeductionState::Paid => "支付成功",
            DeductionState::Accepted => "已接收，等待扣款",
            DeductionState::Failed => "支付失败",
        },
        "description": deduction.description,
        "attach": deduction.attach.as_deref().unwrap_or_default(),
        "create_time": deduction.created.to_string(),
        "bank_type": paid.map(|_| "OTHERS"),
        "success_time": paid.and_then(|paid| paid.success_time).map(|time| time.to_string()),
        "payer": paid.map(|paid| json!({ "openid": paid.openid })),
        "amount": {
            "total": deduction.total,
            "payer_total": paid.map(|paid| paid.total),
            "currency": "CNY",
        },
    });
    json[mchid] = deduction.mchid.as_str().into();
    json
}
