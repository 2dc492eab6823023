//! Movements of an account, collected from the books.

use wxpay::DateTime;

use crate::claims::ClaimState;
use crate::orders::OrderState;
use crate::refunds::RefundState;
use crate::state::State;
use crate::transfers::TransferState;

/// A final movement of money into or out of an account.
///
/// Locked money is still in the account. The business names are assumed.
pub(super) struct Movement {
    pub(super) time: DateTime,
    /// In fen; negative for an expense.
    pub(super) fen: i64,
    pub(super) business: &'static str,
    /// WeChat Pay's number.
    pub(super) transaction_id: String,
    /// The merchant's number.
    pub(super) voucher: String,
    pub(super) remark: String,
}

/// All movements in the account of a merchant or sub-merchant, oldest first, each with the balance after it.
///
/// Top-ups by tests count as opening balance, and reversed payments do not appear.
pub(super) fn of(state: &mut State, now: wxpay::Timestamp, account: &str) -> Vec<(Movement, i64)> {
    let State {
        orders,
        refunds,
        transfers,
        claims,
        ..
    } = state;
    let paid = orders.orders(now).filter_map(|order| {
        let is_kept = order.payee() == account && order.state != OrderState::Revoked;
        Some(Movement {
            time: order.success_time.filter(|_| is_kept)?,
            fen: order.total,
            business: "交易",
            transaction_id: order.transaction_id.clone().unwrap_or_default(),
            voucher: order.out_trade_no.clone(),
            remark: order.description.clone(),
        })
    });
    let mut movements: Vec<_> = paid.collect();
    movements.extend(refunds.refunds().filter_map(|refund| {
        let is_done = refund.payer() == account && refund.state == RefundState::Success;
        Some(Movement {
            time: refund.success_time.filter(|_| is_done)?,
            fen: -refund.refund,
            business: "退款",
            transaction_id: refund.refund_id.clone(),
            voucher: refund.out_refund_no.clone(),
            remark: String::new(),
        })
    }));
    movements.extend(transfers.transfers().filter_map(|transfer| {
        let is_done = transfer.mchid == account && transfer.state == TransferState::Success;
        is_done.then(|| Movement {
            time: transfer.update_time,
            fen: -transfer.amount,
            business: "商家转账",
            transaction_id: transfer.transfer_bill_no.clone(),
            voucher: transfer.out_bill_no.clone(),
            remark: transfer.remark.clone(),
        })
    }));
    movements.extend(claims.bills().filter_map(|bill| {
        let is_done = bill.payer() == account && bill.state == ClaimState::Success;
        Some(Movement {
            time: bill.success_time.filter(|_| is_done)?,
            fen: -bill.amount?,
            business: "保险理赔",
            transaction_id: bill.bill_id.clone(),
            voucher: bill.out_bill_no.clone(),
            remark: bill.transfer_remark.clone(),
        })
    }));
    movements.sort_by_key(|movement| movement.time.timestamp());
    let balance = state.funds.balance(account);
    let moved: i64 = movements.iter().map(|movement| movement.fen).sum();
    let mut balance = balance.available + balance.locked - moved;
    let after = movements.into_iter().map(|movement| {
        balance += movement.fen;
        (movement, balance)
    });
    after.collect()
}
