use serde_json::{Value, json};
use wxpay_core::http::Method;
use wxpay_core::{Call, EncodeError, Operation, Prepared};

use crate::ecommerce_transfer::*;

const BILLS: &str = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills";

fn prepare(operation: &impl Operation) -> Result<Prepared, EncodeError> {
    let mut call = Call::new(operation.spec());
    operation.encode(&mut call)?;
    call.finish()
}

fn request(operation: &impl Operation) -> (Method, String, Option<Value>) {
    let prepared = prepare(operation).unwrap();
    let body = prepared
        .body()
        .map(|body| serde_json::from_slice(body).unwrap());
    (
        prepared.spec().method.clone(),
        prepared.target().to_owned(),
        body,
    )
}

#[test]
fn a_cancellation_names_the_bill_in_its_path_only() {
    let cancel = CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109");
    let target = format!("{BILLS}/out-bill-no/plfk2020042013/cancel");
    assert_eq!(
        request(&cancel),
        (
            Method::POST,
            target.clone(),
            Some(json!({ "sub_mchid": "1900001109" }))
        )
    );
    assert_eq!(
        request(&CancelInsuranceClaim::new("plfk2020042013")),
        (Method::POST, target, Some(json!({})))
    );
}

#[test]
fn a_direct_claim_is_its_body() {
    let claim = CreateInsuranceClaim::new("plfk1")
        .amount(100)
        .receiver(Receiver::transaction_user("4200001"))
        .transfer_remark("理赔")
        .sub_mchid("1900001109");
    let body = json!({
        "sub_mchid": "1900001109",
        "receiver": {
            "type": "TRANSACTION_USER",
            "transaction_info": { "transaction_id": "4200001", "type": "WXPAY" },
        },
        "out_bill_no": "plfk1",
        "amount": 100,
        "transfer_remark": "理赔",
    });
    assert_eq!(
        request(&claim),
        (Method::POST, BILLS.to_owned(), Some(body))
    );
}

#[test]
fn a_pre_transfer_leaves_out_what_was_not_set() {
    let minimal = PreTransferInsuranceClaim::new("plfk1")
        .receiver(Receiver::merchant())
        .transfer_remark("r");
    let body = json!({ "receiver": { "type": "MERCHANT" }, "out_bill_no": "plfk1", "transfer_remark": "r" });
    assert_eq!(
        request(&minimal),
        (Method::POST, format!("{BILLS}/pre-transfer"), Some(body))
    );

    let (_, _, body) = request(
        &minimal
            .amount(1)
            .notify_url("https://merchant.example/notify")
            .sub_mchid("1900001109"),
    );
    let body = body.unwrap();
    assert_eq!(body["amount"], 1);
    assert_eq!(body["notify_url"], "https://merchant.example/notify");
    assert_eq!(body["sub_mchid"], "1900001109");
}

#[test]
fn queries_have_a_path_a_query_and_no_body() {
    let by_number = QueryInsuranceClaimByOutBillNo::new("plfk1").sub_mchid("1900001109");
    assert_eq!(
        request(&by_number),
        (
            Method::GET,
            format!("{BILLS}/out-bill-no/plfk1?sub_mchid=1900001109"),
            None
        )
    );
    let by_id = QueryInsuranceClaimByBillId::new("133/0");
    assert_eq!(
        request(&by_id),
        (Method::GET, format!("{BILLS}/bill-id/133%2F0"), None)
    );
}

#[test]
fn an_empty_number_never_becomes_a_request() {
    for error in [
        prepare(&CancelInsuranceClaim::new("")).unwrap_err(),
        prepare(&QueryInsuranceClaimByOutBillNo::new("")).unwrap_err(),
        prepare(&QueryInsuranceClaimByBillId::new("..")).unwrap_err(),
    ] {
        assert!(
            matches!(error, EncodeError::PathParameter { .. }),
            "{error}"
        );
    }
}

#[test]
fn the_documented_answer_to_a_cancellation_is_read_and_written_back() {
    let text = r#"{"sub_mchid":"1900001109","out_bill_no":"plfk2020042013","bill_id":"1330000071100999991182020050700019480001","state":"SUCCESS","cancel_accept_time":"2015-05-20T13:29:35+08:00"}"#;
    let answer: InsuranceClaimCancellation = serde_json::from_str(text).unwrap();
    assert_eq!(answer.sub_mchid.as_deref(), Some("1900001109"));
    assert_eq!(answer.out_bill_no, "plfk2020042013");
    assert_eq!(answer.bill_id, "1330000071100999991182020050700019480001");
    assert_eq!(answer.state, InsuranceClaimState::Success);
    assert_eq!(
        answer.cancel_accept_time.unwrap().to_string(),
        "2015-05-20T13:29:35+08:00"
    );
    assert!(answer.extra.is_empty());
    let value: Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_value(&answer).unwrap(), value);
}

#[test]
fn what_is_added_later_is_kept_and_written_back() {
    let full = json!({
        "sp_mchid": "1900009191",
        "sub_mchid": "1900001109",
        "receiver_detail": {
            "receiver": {
                "type": "ADDED_LATER",
                "transaction_info": { "transaction_id": "4200001", "type": "WXVALUE", "added": [1] },
                "added": { "a": null },
            },
            "added": true,
        },
        "out_bill_no": "plfk1",
        "amount": 100,
        "transfer_remark": "理赔",
        "bill_id": "133",
        "state": "FROZEN",
        "accept_time": "2025-07-25T10:00:00+08:00",
        "success_time": "2025-07-25T10:00:01.5+08:00",
        "close_info": { "accept_time": "2025-07-25T10:00:02+08:00", "close_reason": "NOT_ENOUGH", "added": 1.5 },
        "sponsor_mchid": "1900001110",
        "added": "later",
    });
    let claim: InsuranceClaim = serde_json::from_value(full.clone()).unwrap();
    assert_eq!(claim.state.as_str(), "FROZEN");
    assert!(!claim.state.is_final());
    assert_eq!(claim.extra["added"], "later");
    assert_eq!(serde_json::to_value(&claim).unwrap(), full);
}

#[test]
fn a_missing_or_null_optional_field_is_no_error() {
    let least = json!({ "out_bill_no": "a", "bill_id": "b", "state": "SUCCESS" });
    let claim: InsuranceClaim = serde_json::from_value(least.clone()).unwrap();
    assert_eq!(serde_json::to_value(&claim).unwrap(), least);
    let nulls = json!({ "out_bill_no": "a", "bill_id": "b", "state": "SUCCESS", "amount": null, "close_info": null, "accept_time": null });
    assert_eq!(
        serde_json::from_value::<InsuranceClaim>(nulls).unwrap(),
        claim
    );
    assert!(
        serde_json::from_value::<InsuranceClaim>(json!({ "out_bill_no": "a", "bill_id": "b" }))
            .is_err()
    );
}

#[test]
fn an_operation_can_be_stored_and_sent_later() {
    let claim = PreTransferInsuranceClaim::new("plfk1")
        .receiver(Receiver::transaction_user("4200001"))
        .transfer_remark("r")
        .amount(5);
    let stored = serde_json::to_string(&claim).unwrap();
    assert_eq!(
        serde_json::from_str::<PreTransferInsuranceClaim>(&stored).unwrap(),
        claim
    );
    let cancel = CancelInsuranceClaim::new("plfk1");
    assert_eq!(
        serde_json::from_value::<CancelInsuranceClaim>(json!({ "out_bill_no": "plfk1" })).unwrap(),
        cancel
    );
}

#[test]
fn only_three_states_are_final() {
    let states = [
        "ACCEPTED",
        "SUCCESS",
        "CLOSED",
        "WAIT_USER_CONFIRM",
        "CANCELING",
        "CANCELLED",
        "ADDED_LATER",
    ];
    let finals: Vec<&str> = states
        .into_iter()
        .filter(|state| InsuranceClaimState::from(*state).is_final())
        .collect();
    assert_eq!(finals, ["SUCCESS", "CLOSED", "CANCELLED"]);
}
