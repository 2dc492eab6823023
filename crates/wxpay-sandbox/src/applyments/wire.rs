//! Applications on the wire: <https://pay.weixin.qq.com/doc/v3/partner/4012697168> of service providers,
//! <https://pay.weixin.qq.com/doc/v3/partner/4012691376> of platforms.

use serde_json::{Value, json};

use super::{Applyment, ApplymentKind, ApplymentState};

/// The response to a submission.
pub(super) fn submitted(applyment: &Applyment) -> Value {
    json!({
        "applyment_id": applyment.applyment_id,
        // Operations of service providers do not have it.
        "out_request_no": applyment.number,
    })
}

/// The response to a query.
pub(super) fn queried(applyment: &Applyment) -> Value {
    match applyment.kind {
        ApplymentKind::SubMerchant => sub_merchant(applyment),
        ApplymentKind::Platform => platform(applyment),
    }
}

fn sub_merchant(applyment: &Applyment) -> Value {
    let rejected = applyment.rejected.iter().map(|field| {
        json!({
            "field": field.name,
            "field_name": field.name,
            "reject_reason": field.reason,
        })
    });
    json!({
        "business_code": applyment.number,
        "applyment_id": applyment.applyment_id,
        "sub_mchid": applyment.sub_mchid,
        // Each page requires it.
        "sign_url": sign_url(applyment),
        "applyment_state": applyment.state.as_str(applyment.kind),
        "applyment_state_msg": applyment.state.description(),
        "audit_detail": list(rejected),
    })
}

fn platform(applyment: &Applyment) -> Value {
    let rejected = applyment.rejected.iter().map(|field| {
        json!({
            "param_name": field.name,
            "reject_reason": field.reason,
        })
    });
    let is_to_be_confirmed = applyment.state == ApplymentState::ToBeConfirmed;
    let has_contract = matches!(
        applyment.state,
        ApplymentState::ToBeSigned | ApplymentState::Signing | ApplymentState::Finished
    );
    let sign_state = match applyment.state {
        ApplymentState::ToBeSigned => "UNSIGNED",
        ApplymentState::Signing | ApplymentState::Finished => "SIGNED",
        _ => "NOT_SIGNABLE",
    };
    json!({
        "applyment_state": applyment.state.as_str(applyment.kind),
        "applyment_state_desc": applyment.state.description(),
        "sign_state": sign_state,
        "sign_url": has_contract.then(|| sign_url(applyment)),
        "sub_mchid": applyment.sub_mchid,
        "account_validation": is_to_be_confirmed.then(|| validation(applyment)),
        "audit_detail": list(rejected),
        "legal_validation_url": is_to_be_confirmed.then(|| {
            format!("https://sandbox.invalid/legal_validation/{}", applyment.applyment_id)
        }),
        "out_request_no": applyment.number,
        "applyment_id": applyment.applyment_id,
        "wxpay_sign_required": false,
    })
}

/// The account to which the merchant sends a small amount, so that its own account is verified.
fn validation(applyment: &Applyment) -> Value {
    json!({
        "account_name": applyment.account_name.as_deref().unwrap_or("沙箱商户"),
        "account_no": "6222020000000000000",
        "pay_amount": 124,
        "destination_account_number": "7222223333322332",
        "destination_account_name": "财付通支付科技有限公司",
        "destination_account_bank": "招商银行",
        "city": "广东省深圳市",
        "remark": "入驻账户验证",
        // Another form of time than elsewhere, as in the sample.
        "deadline": applyment.deadline(),
    })
}

fn sign_url(applyment: &Applyment) -> String {
    format!("https://sandbox.invalid/sign/{}", applyment.applyment_id)
}

fn list(items: impl ExactSizeIterator<Item = Value>) -> Option<Vec<Value>> {
    (items.len() > 0).then(|| items.collect())
}
