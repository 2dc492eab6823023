//! Authorizations of transfers on the wire: <https://pay.weixin.qq.com/doc/v3/merchant/4014399423>.

use serde_json::{Value, json};

use super::{TransferAuthorization, TransferAuthorizationState};
use crate::transfers::{Transfer, TransferState};

pub(super) fn applied(authorization: &TransferAuthorization) -> Value {
    json!({
        "out_authorization_no": authorization.out_authorization_no,
        "state": authorization.state.as_str(),
        "create_time": authorization.create_time.to_string(),
        "package_info": authorization.package_info,
    })
}

/// An authorization. `is_displayed` asks for the parameter of the page on which the user sees it.
pub(super) fn queried(authorization: &TransferAuthorization, is_displayed: bool) -> Value {
    let is_waiting = authorization.state == TransferAuthorizationState::WaitUserConfirm;
    let package_info = match (is_waiting, is_displayed) {
        (true, _) => Some(authorization.package_info.clone()),
        (false, true) => Some(authorization.package_info.replacen("0002-", "0004-", 1)),
        (false, false) => None,
    };
    json!({
        "out_authorization_no": authorization.out_authorization_no,
        "appid": authorization.appid,
        "openid": authorization.openid,
        "user_display_name": authorization.user_display_name,
        "authorization_id": authorization.authorization_id,
        "state": authorization.state.as_str(),
        "authorize_time": authorization.authorize_time.map(|time| time.to_string()),
        "close_info": closure(authorization),
        "transfer_scene_id": authorization.transfer_scene_id,
        "user_recv_perception": authorization.user_recv_perception,
        "create_time": authorization.create_time.to_string(),
        "package_info": package_info,
    })
}

/// Content of a notification: <https://pay.weixin.qq.com/doc/v3/merchant/4014512908>.
pub(super) fn notified(authorization: &TransferAuthorization) -> Value {
    json!({
        "out_authorization_no": authorization.out_authorization_no,
        "appid": authorization.appid,
        "openid": authorization.openid,
        "user_display_name": authorization.user_display_name,
        "authorization_id": authorization.authorization_id,
        "state": authorization.state.as_str(),
        "authorize_time": authorization.authorize_time.map(|time| time.to_string()),
        "close_info": closure(authorization),
    })
}

fn closure(authorization: &TransferAuthorization) -> Option<Value> {
    let time = authorization.close_time?;
    Some(json!({
        "close_time": time.to_string(),
        "close_reason": authorization.close_reason,
    }))
}

/// A transfer that authorizes by its confirmation: <https://pay.weixin.qq.com/doc/v3/merchant/4014399293>.
pub(super) fn pre_transferred(transfer: &Transfer, user_display_name: Option<&str>) -> Value {
    let is_waiting = transfer.state == TransferState::WaitUserConfirm;
    json!({
        "out_bill_no": transfer.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "create_time": transfer.create_time.to_string(),
        "state": transfer.state.as_str(),
        "package_info": is_waiting.then_some(&transfer.package_info),
        "user_display_name": user_display_name,
        "out_authorization_no": transfer.out_authorization_no,
    })
}

/// A transfer under an authorization: <https://pay.weixin.qq.com/doc/v3/merchant/4014399371>.
pub(super) fn transferred(transfer: &Transfer) -> Value {
    json!({
        "mch_id": transfer.mchid,
        "out_bill_no": transfer.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "appid": transfer.appid,
        "state": transfer.state.as_str(),
        "transfer_amount": transfer.amount,
        "transfer_remark": transfer.remark,
        "fail_reason": transfer.fail_reason,
        "openid": transfer.openid,
        "user_name": transfer.user_name,
        "create_time": transfer.create_time.to_string(),
        "update_time": transfer.update_time.to_string(),
    })
}
