//! Complaints on the wire: <https://pay.weixin.qq.com/doc/v3/merchant/4012533436>.

use serde_json::{Value, json};

use super::{Complaint, ComplaintStep};

/// A complaint for lists and details. On the pages, lists have no `payer_openid`.
pub(super) fn complaint(complaint: &Complaint, is_refunded: bool) -> Value {
    json!({
        "complaint_id": complaint.complaint_id,
        "complaint_time": complaint.time.to_string(),
        "complaint_detail": complaint.detail,
        "complaint_state": complaint.state.as_str(),
        // The pages for merchants do not have it.
        "complainted_mchid": complaint.sub_mchid,
        "payer_phone": "13900000000",
        "payer_openid": complaint.openid,
        "complaint_order_info": [{
            "transaction_id": complaint.transaction_id,
            "out_trade_no": complaint.out_trade_no,
            "amount": complaint.total,
        }],
        "service_order_info": [],
        "complaint_media_list": [],
        "complaint_full_refunded": is_refunded,
        "incoming_user_response": complaint.has_open_message,
        "problem_description": complaint.detail,
        "user_complaint_times": complaint.times,
        "problem_type": match complaint.apply_refund_amount {
            Some(_) => "REFUND",
            None => "OTHERS",
        },
        "apply_refund_amount": complaint.apply_refund_amount,
        "user_tag_list": [],
        "in_platform_service": false,
        "need_immediate_service": complaint.needs_immediate_service,
        "is_agent_mode": false,
    })
}

/// A step of the negotiation. `origin` is the base of links to the merchant's pictures.
pub(super) fn step(step: &ComplaintStep, origin: &str) -> Value {
    let operator = match step.operate_type.as_str() {
        kind if kind.starts_with("USER_") => "投诉人",
        _ => "商家",
    };
    let images = step.images.iter();
    let images = images.map(|id| format!("{origin}/v3/merchant-service/images/{id}"));
    let images: Vec<String> = images.collect();
    json!({
        "log_id": step.log_id,
        "operator": operator,
        "operate_time": step.time.to_string(),
        "operate_type": step.operate_type,
        "operate_details": step.details,
        "image_list": images,
        "normal_message": step.message,
    })
}
