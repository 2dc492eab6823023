//! Final states, by the state diagrams of the official pages.

use wxpay_api::{
    combine_payments, ecommerce_funds, ecommerce_profitsharing, ecommerce_refunds,
    ecommerce_transfer, partner_payments, payments, profitsharing, refunds, transfer,
};

macro_rules! assert_final {
    ($state:ty: $($value:literal)+; not $($open:literal)+) => {
        for value in [$($value),+] {
            assert!(<$state>::from(value).is_final(), "{value}");
        }
        for value in [$($open,)+ "NEWER"] {
            assert!(!<$state>::from(value).is_final(), "{value}");
        }
    };
}

#[test]
fn only_states_that_nothing_changes_any_more_are_final() {
    assert_final!(payments::TradeState: "SUCCESS" "REFUND" "CLOSED" "REVOKED";
        not "NOTPAY" "USERPAYING" "PAYERROR");
    assert_final!(partner_payments::TradeState: "SUCCESS" "REFUND" "CLOSED" "REVOKED";
        not "NOTPAY" "USERPAYING" "PAYERROR");
    assert_final!(combine_payments::TradeState: "SUCCESS" "REFUND" "CLOSED";
        not "NOTPAY" "PAYERROR");
    assert_final!(refunds::RefundStatus: "SUCCESS" "CLOSED" "ABNORMAL"; not "PROCESSING");
    assert_final!(ecommerce_refunds::RefundState: "SUCCESS" "CLOSE" "ABNORMAL"; not "PROCESSING");
    assert_final!(transfer::TransferBillState: "SUCCESS" "FAIL" "CANCELLED";
        not "ACCEPTED" "PROCESSING" "WAIT_USER_CONFIRM" "TRANSFERING" "CANCELING");
    assert_final!(ecommerce_transfer::TransferBillState: "SUCCESS" "FAIL" "CANCELLED";
        not "ACCEPTED" "PROCESSING" "WAIT_USER_CONFIRM" "TRANSFERING" "CANCELING");
    assert_final!(ecommerce_transfer::InsuranceClaimState: "SUCCESS" "CLOSED" "CANCELLED";
        not "ACCEPTED" "WAIT_USER_CONFIRM" "CANCELING");
    assert_final!(profitsharing::OrderState: "FINISHED"; not "PROCESSING");
    assert_final!(ecommerce_profitsharing::OrderState: "FINISHED"; not "PROCESSING");
    assert_final!(profitsharing::ReturnResult: "SUCCESS" "FAILED" "FAIL"; not "PROCESSING");
    assert_final!(ecommerce_profitsharing::ReturnResult: "SUCCESS" "FAILED" "FAIL";
        not "PROCESSING");
    assert_final!(ecommerce_funds::WithdrawalStatus: "FAIL" "REFUND" "CLOSE";
        not "INIT" "CREATE_SUCCESS" "SUCCESS");
    assert_final!(ecommerce_funds::DayEndWithdrawalStatus: "ABNORMAL";
        not "CREATED" "PROCESSING" "FINISHED");
}
