use wxpay_core::polling::{Cadence, FinalState};

/// The final ones of these states, and a state that was added later.
macro_rules! finals {
    ($($family:ident)::+, [$($state:literal),+]) => {{
        use crate::$($family)::+ as State;
        assert!(!State::from("ADDED_LATER").is_final());
        let states = [$($state),+];
        assert!(states.iter().all(|state| State::from(*state).is_known()));
        states.into_iter().filter(|state| State::from(*state).is_final()).collect::<Vec<_>>()
    }};
}

/// Returns whether what a query answers is final.
fn is_final<O>(_query: &O, answer: &str) -> bool
where
    O: FinalState,
    O::Output: serde::de::DeserializeOwned,
{
    O::is_final(&serde_json::from_str(answer).unwrap())
}

#[test]
fn an_order_is_final_once_it_is_paid_or_cannot_be_any_more() {
    let merchants = finals!(
        payments::TradeState,
        [
            "SUCCESS",
            "REFUND",
            "NOTPAY",
            "CLOSED",
            "REVOKED",
            "USERPAYING",
            "PAYERROR",
            "ACCEPT"
        ]
    );
    assert_eq!(merchants, ["SUCCESS", "REFUND", "CLOSED", "REVOKED"]);
    let partners = finals!(
        partner_payments::TradeState,
        [
            "SUCCESS",
            "REFUND",
            "NOTPAY",
            "CLOSED",
            "REVOKED",
            "USERPAYING",
            "PAYERROR",
            "ACCEPT"
        ]
    );
    assert_eq!(partners, merchants);
    let query = crate::payments::QueryOrderByOutTradeNo::new("1").mchid("2");
    let order = |state: &str| format!(r#"{{"out_trade_no":"1","trade_state":"{state}"}}"#);
    assert!(is_final(&query, &order("SUCCESS")));
    assert!(!is_final(&query, &order("NOTPAY")));
    assert!(!is_final(&query, &order("ADDED_LATER")));
}

#[test]
fn a_combined_order_is_final_when_all_its_sub_orders_are() {
    let states = finals!(
        combine_payments::TradeState,
        ["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PAYERROR"]
    );
    assert_eq!(states, ["SUCCESS", "REFUND", "CLOSED"]);
    let query = crate::combine_payments::QueryOrderByOutTradeNo::new("1");
    let order = |states: &[&str]| {
        let orders: Vec<_> = states
            .iter()
            .map(|state| serde_json::json!({ "trade_state": state, "out_trade_no": "1" }))
            .collect();
        serde_json::json!({ "combine_out_trade_no": "1", "sub_orders": orders }).to_string()
    };
    assert!(is_final(&query, &order(&["SUCCESS", "REFUND"])));
    assert!(!is_final(&query, &order(&["SUCCESS", "NOTPAY"])));
    assert!(!is_final(&query, &order(&[])));
}

#[test]
fn a_refund_is_final_when_nothing_happens_without_the_merchant() {
    let states = finals!(
        refunds::RefundStatus,
        ["SUCCESS", "CLOSED", "PROCESSING", "ABNORMAL"]
    );
    assert_eq!(states, ["SUCCESS", "CLOSED", "ABNORMAL"]);
    let states = finals!(
        ecommerce_refunds::RefundState,
        ["SUCCESS", "CLOSE", "PROCESSING", "ABNORMAL"]
    );
    assert_eq!(states, ["SUCCESS", "CLOSE", "ABNORMAL"]);
    let query = crate::ecommerce_refunds::QueryRefundById::new("1");
    assert!(is_final(&query, r#"{"status":"CLOSE"}"#));
    assert_eq!(crate::refunds::QueryRefund::CADENCE, Cadence::REFUND);
}

#[test]
fn a_transfer_is_final_when_it_has_succeeded_failed_or_was_cancelled() {
    let all = finals!(
        transfer::TransferBillState,
        [
            "ACCEPTED",
            "PROCESSING",
            "WAIT_USER_CONFIRM",
            "TRANSFERING",
            "SUCCESS",
            "FAIL",
            "CANCELING",
            "CANCELLED"
        ]
    );
    assert_eq!(all, ["SUCCESS", "FAIL", "CANCELLED"]);
    let platforms = finals!(
        ecommerce_transfer::TransferBillState,
        [
            "ACCEPTED",
            "PROCESSING",
            "WAIT_USER_CONFIRM",
            "TRANSFERING",
            "SUCCESS",
            "FAIL",
            "CANCELING",
            "CANCELLED"
        ]
    );
    assert_eq!(platforms, all);
    let claims = finals!(
        ecommerce_transfer::InsuranceClaimState,
        [
            "ACCEPTED",
            "SUCCESS",
            "CLOSED",
            "WAIT_USER_CONFIRM",
            "CANCELING",
            "CANCELLED"
        ]
    );
    assert_eq!(claims, ["SUCCESS", "CLOSED", "CANCELLED"]);
    let query = crate::transfer::PartnerQueryTransferBill::new("1").sub_mchid("2");
    assert!(is_final(&query, r#"{"state":"FAIL"}"#));
}

#[test]
fn shares_are_final_when_the_order_is_finished_and_a_return_has_a_result() {
    let orders = finals!(profitsharing::OrderState, ["PROCESSING", "FINISHED"]);
    assert_eq!(orders, ["FINISHED"]);
    let orders = finals!(
        ecommerce_profitsharing::OrderState,
        ["PROCESSING", "FINISHED"]
    );
    assert_eq!(orders, ["FINISHED"]);
    let returns = finals!(
        profitsharing::ReturnResult,
        ["PROCESSING", "SUCCESS", "FAILED"]
    );
    assert_eq!(returns, ["SUCCESS", "FAILED"]);
    let returns = finals!(
        ecommerce_profitsharing::ReturnResult,
        ["PROCESSING", "SUCCESS", "FAIL"]
    );
    assert_eq!(returns, ["SUCCESS", "FAIL"]);
    let query = crate::ecommerce_profitsharing::QueryOrder::new()
        .sub_mchid("1")
        .transaction_id("2")
        .out_order_no("3");
    assert!(is_final(&query, r#"{"status":"FINISHED"}"#));
    assert!(!is_final(&query, r#"{"status":"PROCESSING"}"#));
}
