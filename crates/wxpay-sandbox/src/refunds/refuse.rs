use http::StatusCode;

use super::book::Rejection;
use crate::refusal::Refusal;

/// The codes are official, all messages but the first are assumed.
pub(crate) fn refusal(rejection: Rejection) -> Refusal {
    let unknown = |message| Refusal::new(StatusCode::NOT_FOUND, "RESOURCE_NOT_EXISTS", message);
    match rejection {
        Rejection::OtherParameters => {
            Refusal::invalid_request("请求重入时，参数与首次请求时不一致")
        }
        Rejection::NotPaid => Refusal::invalid_request("订单未支付，不能退款"),
        Rejection::OtherTotal => Refusal::invalid_request("订单金额与原订单不一致"),
        Rejection::TooMuch => Refusal::invalid_request("退款金额大于订单可退金额"),
        Rejection::TooMany => Refusal::invalid_request("订单退款次数超过50次"),
        Rejection::TooLate => Refusal::invalid_request("订单已超过一年，不能退款"),
        Rejection::NotAbnormal => Refusal::invalid_request("退款单不是退款异常状态"),
        Rejection::NotEnough => Refusal::new(StatusCode::FORBIDDEN, "NOT_ENOUGH", "余额不足"),
        Rejection::UnknownOrder => unknown("订单不存在"),
        Rejection::Unknown => unknown("退款单不存在"),
    }
}
