//! Calls on orders, and their responses.

use http::StatusCode;

use super::Order;
use super::book::Rejection;
use super::request::{OrderRequest, Way};
use super::wire::{parties, prepaid, transaction};
use crate::json::Object;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::state::State;

/// Carries out the call and returns the result.
pub(crate) fn answer(
    state: &mut State,
    scene: &Scene<'_>,
    request: OrderRequest,
) -> Result<Reply, Refusal> {
    let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
    match request {
        OrderRequest::Create(draft) => {
            let way = draft.way;
            let is_new = state
                .orders
                .order(now, mchid, &draft.out_trade_no)
                .is_none();
            let created = state.orders.create(now, mchid, *draft);
            let order = created.map_err(refusal)?.clone();
            if is_new && order.state.is_paid() {
                state.receive(&order, now);
            }
            Ok(created_json(&order, way).into())
        }
        OrderRequest::Query { by, filter } => {
            let order = state.orders.query(now, mchid, &by, &filter);
            Ok(transaction(order.map_err(refusal)?).into())
        }
        OrderRequest::Close {
            out_trade_no,
            filter,
        } => {
            let closed = state.orders.close(now, mchid, out_trade_no, &filter);
            closed.map_err(refusal)?;
            Ok(Reply::NO_CONTENT)
        }
        OrderRequest::Reverse {
            out_trade_no,
            filter,
        } => {
            let reversed = state.orders.reverse(now, mchid, out_trade_no, &filter);
            let (order, back) = reversed.map_err(refusal)?;
            let answer = parties(order);
            let payee = order.payee().to_owned();
            state.funds.give_back(&payee, back);
            Ok(answer.into())
        }
    }
}

/// The codes are official; most messages are assumed, like the status of `ORDER_PAID`.
fn refusal(rejection: Rejection) -> Refusal {
    let bad = |code, message| Refusal::new(StatusCode::BAD_REQUEST, code, message);
    match rejection {
        Rejection::OtherParameters => {
            Refusal::invalid_request("请求重入时，参数与首次请求时不一致")
        }
        Rejection::Used => {
            Refusal::new(StatusCode::FORBIDDEN, "OUT_TRADE_NO_USED", "商户订单号重复")
        }
        Rejection::Paid => bad("ORDER_PAID", "订单已支付"),
        Rejection::Closed => bad("ORDER_CLOSED", "订单已关闭"),
        Rejection::Unknown => Refusal::new(StatusCode::NOT_FOUND, "ORDER_NOT_EXIST", "订单不存在"),
        Rejection::UserPaying => Refusal::new(
            StatusCode::ACCEPTED,
            "USERPAYING",
            "用户支付中，需要输入密码",
        ),
        Rejection::PayError => Refusal::new(StatusCode::FORBIDDEN, "TRADE_ERROR", "交易错误"),
        Rejection::NotReversible(state) => {
            Refusal::invalid_request(format!("订单状态为{state}，不能撤销"))
        }
    }
}

fn created_json(order: &Order, way: Way) -> Object {
    let id = order.prepay_id.as_deref().unwrap_or_default();
    match way {
        Way::Prepay(method) => {
            let (name, value) = prepaid(method, id);
            Object::new().with(name, value)
        }
        Way::CodePay => transaction(order),
    }
}
