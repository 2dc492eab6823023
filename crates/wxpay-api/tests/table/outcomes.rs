//! Accessors of proven outcomes, called on the sample responses and notifications.

use serde_json::Value;
use wxpay_api::outcome::{NotPaid, NotRefunded, NotShared, NotTransferred, PartnerPayer};
use wxpay_api::{
    bills, combine_payments, credit, ecommerce_funds, ecommerce_profitsharing, ecommerce_refunds,
    ecommerce_transfer, education, global, industry, papay, papay_insurance, partner_payments,
    payments, payscore, payscore_partner, profitsharing, refunds, transfer, transfer_batches,
    vehicle,
};
use wxpay_core::download::{FileLink, FileLinkError};
use wxpay_core::model::{Model, Sealing, from_slice};
use wxpay_core::notification::FromNotification;

use crate::samples;

/// The fields of an outcome, each with its path in the response.
type Fields = Vec<(&'static str, Value)>;

/// Why there is no outcome.
#[derive(Debug, PartialEq)]
enum Refusal {
    State(String),
    Missing(&'static str),
    /// The response cannot be read at all.
    Unreadable(String),
}

/// A response that has an outcome.
struct Subject {
    /// The operation, or the event type.
    name: &'static str,
    /// The path of the state.
    state: &'static str,
    /// The paths of what the outcome may lack.
    optional: &'static [&'static str],
    read: fn(&[u8]) -> Result<Fields, Refusal>,
}

fn model<T: Model>(json: &[u8]) -> T {
    read_model(json).unwrap()
}

fn read_model<T: Model>(json: &[u8]) -> Result<T, Refusal> {
    from_slice(json, Sealing::Sealed(None)).map_err(|error| {
        let path = error.path().unwrap().as_str();
        Refusal::Unreadable(path.replace("[0]", ".0"))
    })
}

macro_rules! refusals {
    ($($error:ident),+) => {$(
        impl From<$error> for Refusal {
            fn from(error: $error) -> Self {
                match error {
                    $error::State { state } => Self::State(state),
                    $error::Missing { field } => Self::Missing(field),
                    other => panic!("{other}"),
                }
            }
        }
    )+};
}

refusals!(NotPaid, NotRefunded, NotShared, NotTransferred);

macro_rules! fields {
    ($($path:literal: $value:expr),+ $(,)?) => {
        Ok(vec![$(($path, Value::from($value))),+])
    };
}

macro_rules! paid {
    ($name:literal, $family:ident::$order:ident, $payer:literal: $openid:expr) => {
        Subject {
            name: $name,
            state: "trade_state",
            optional: &[],
            read: |json| {
                let paid = read_model::<$family::$order>(json)?.paid()?;
                let openid: fn(_) -> Option<String> = $openid;
                fields! {
                    "out_trade_no": paid.out_trade_no,
                    "transaction_id": paid.transaction_id,
                    "amount.total": paid.total,
                    "amount.payer_total": paid.payer_total,
                    "success_time": paid.success_time.to_string(),
                    $payer: openid(paid.payer),
                }
            },
        }
    };
}

macro_rules! refunded {
    ($name:literal, $family:ident::$refund:ident.$state:ident) => {
        Subject {
            name: $name,
            state: stringify!($state),
            optional: &[],
            read: |json| {
                let refund = read_model::<$family::$refund>(json)?.refunded()?;
                fields! {
                    "out_refund_no": refund.out_refund_no,
                    "refund_id": refund.refund_id,
                    "out_trade_no": refund.out_trade_no,
                    "transaction_id": refund.transaction_id,
                    "amount.refund": refund.refund,
                    "amount.payer_refund": refund.payer_refund,
                    "success_time": refund.success_time.to_string(),
                }
            },
        }
    };
}

macro_rules! transferred {
    ($name:literal, $family:ident::$bill:ident) => {
        Subject {
            name: $name,
            state: "state",
            optional: &[],
            read: |json| {
                let bill = read_model::<$family::$bill>(json)?.succeeded()?;
                fields! {
                    "out_bill_no": bill.out_bill_no,
                    "transfer_bill_no": bill.transfer_bill_no,
                    "transfer_amount": bill.transfer_amount,
                    "openid": bill.openid,
                }
            },
        }
    };
}

macro_rules! finished {
    ($name:literal, $family:ident, $state:literal, $account:literal) => {
        finished!($name, $family::Order, $state, $account)
    };
    ($name:literal, $family:ident::$order:ident, $state:literal, $account:literal) => {
        Subject {
            name: $name,
            state: $state,
            optional: &[],
            read: |json| {
                let sharing = read_model::<$family::$order>(json)?.finished()?;
                let share = &sharing.shares[0];
                let received = sharing.shares.iter().filter(|share| share.is_received);
                let received: i64 = received.map(|share| share.amount).sum();
                assert_eq!(sharing.received(), Some(received));
                fields! {
                    "out_order_no": sharing.out_order_no,
                    "order_id": sharing.order_id,
                    "transaction_id": sharing.transaction_id,
                    $account: share.account.clone(),
                    "receivers.0.amount": share.amount,
                }
            },
        }
    };
}

macro_rules! returned {
    ($name:literal, $family:ident) => {
        returned!($name, $family::ReturnOrder)
    };
    ($name:literal, $family:ident::$order:ident) => {
        Subject {
            name: $name,
            state: "result",
            optional: &[],
            read: |json| {
                let returned = read_model::<$family::$order>(json)?.returned()?;
                fields! {
                    "out_return_no": returned.out_return_no,
                    "out_order_no": returned.out_order_no,
                    "amount": returned.amount,
                }
            },
        }
    };
}

macro_rules! shared {
    ($name:literal, $family:ident) => {
        Subject {
            name: $name,
            state: "",
            optional: &[],
            read: |json| {
                let shared = read_model::<$family::ShareChange>(json)?.shared()?;
                fields! {
                    "out_order_no": shared.out_order_no,
                    "order_id": shared.order_id,
                    "transaction_id": shared.transaction_id,
                    "receiver.account": shared.account,
                    "receiver.amount": shared.amount,
                    "success_time": shared.success_time.to_string(),
                }
            },
        }
    };
}

macro_rules! combined {
    ($name:literal, $family:ident::$order:ident) => {
        Subject {
            name: $name,
            state: "sub_orders.0.trade_state",
            optional: &[],
            read: |json| {
                let paid = read_model::<$family::$order>(json)?.paid()?;
                fields! {
                    "sub_orders.0.out_trade_no": paid[0].out_trade_no.clone(),
                    "sub_orders.0.transaction_id": paid[0].transaction_id.clone(),
                    "sub_orders.0.amount.total_amount": paid[0].total,
                    "sub_orders.0.amount.payer_amount": paid[0].payer_total,
                    "sub_orders.0.success_time": paid[0].success_time.to_string(),
                    "combine_payer_info.openid": paid[0].payer.clone(),
                }
            },
        }
    };
}

macro_rules! deducted {
    ($name:literal, $family:ident::$deduction:ident) => {
        Subject {
            name: $name,
            state: "trade_state",
            optional: &[
                "transaction_id",
                "amount.payer_total",
                "payer.openid",
                "payer.sub_openid",
            ],
            read: |json| {
                let paid = read_model::<$family::$deduction>(json)?.paid()?;
                fields! {
                    "out_trade_no": paid.out_trade_no,
                    "transaction_id": paid.transaction_id,
                    "amount.total": paid.total,
                    "amount.payer_total": paid.payer_total,
                    "payer.openid": paid.openid,
                    "payer.sub_openid": paid.sub_openid,
                    "success_time": paid.success_time.to_string(),
                }
            },
        }
    };
}

macro_rules! compensated {
    ($name:literal, $compensation:ident) => {
        Subject {
            name: $name,
            state: "state",
            optional: &[],
            read: |json| {
                let paid = read_model::<ecommerce_transfer::$compensation>(json)?.succeeded()?;
                fields! {
                    "out_bill_no": paid.out_bill_no,
                    "bill_id": paid.bill_id,
                    "amount": paid.amount,
                    "success_time": paid.success_time.to_string(),
                }
            },
        }
    };
}

macro_rules! paid_overseas {
    ($name:literal, $id:literal: $order:ident) => {
        Subject {
            name: $name,
            state: "trade_state",
            optional: &["payer.openid", "payer.sp_openid", "payer.sub_openid"],
            read: |json| {
                let paid = read_model::<global::$order>(json)?.paid()?;
                fields! {
                    "out_trade_no": paid.out_trade_no,
                    $id: paid.transaction_id,
                    "amount.total": paid.total,
                    "amount.currency": paid.currency,
                    "amount.payer_total": paid.payer_total,
                    "amount.payer_currency": paid.payer_currency,
                    "payer.openid": paid.openid,
                    "payer.sp_openid": paid.sp_openid,
                    "payer.sub_openid": paid.sub_openid,
                    "success_time": paid.success_time.to_string(),
                }
            },
        }
    };
}

macro_rules! refunded_overseas {
    ($name:literal, $refund:ident) => {
        Subject {
            name: $name,
            state: "status",
            optional: &[],
            read: |json| {
                let refund = read_model::<global::$refund>(json)?.refunded()?;
                fields! {
                    "out_refund_no": refund.out_refund_no,
                    "id": refund.refund_id,
                    "out_trade_no": refund.out_trade_no,
                    "transaction_id": refund.transaction_id,
                    "amount.refund": refund.refund,
                    "amount.currency": refund.currency,
                    "amount.payer_refund": refund.payer_refund,
                    "amount.payer_currency": refund.payer_currency,
                    "success_time": refund.success_time.to_string(),
                }
            },
        }
    };
}

macro_rules! served {
    ($name:literal, $family:ident::$order:ident, $state:literal) => {
        Subject {
            name: $name,
            state: $state,
            optional: &["openid", "sub_openid", "collection.details.0.transaction_id"],
            read: |json| {
                let paid = read_model::<$family::$order>(json)?.paid()?;
                let payment = paid.payments.first();
                fields! {
                    "out_order_no": paid.out_order_no,
                    "order_id": paid.order_id,
                    "collection.total_amount": paid.total,
                    "openid": paid.openid,
                    "sub_openid": paid.sub_openid,
                    "collection.details.0.amount": payment.map(|payment| payment.amount),
                    "collection.details.0.transaction_id": payment.and_then(|payment| payment.transaction_id.clone()),
                }
            },
        }
    };
}

fn of_responses() -> Vec<Subject> {
    vec![
        paid!("payments.query_order_by_id", payments::Order, "payer.openid": Some),
        paid!("payments.query_order_by_out_trade_no", payments::Order, "payer.openid": Some),
        paid!("partner_payments.query_order_by_id", partner_payments::Order, "payer.sp_openid": |payer: PartnerPayer| payer.sp_openid),
        paid!("partner_payments.query_order_by_out_trade_no", partner_payments::Order, "payer.sp_openid": |payer: PartnerPayer| payer.sp_openid),
        combined!(
            "combine_payments.query_order_by_out_trade_no",
            combine_payments::Order
        ),
        deducted!(
            "vehicle.query_parking_transaction",
            vehicle::ParkingTransaction
        ),
        deducted!(
            "vehicle.create_parking_transaction",
            vehicle::AcceptedParkingTransaction
        ),
        refunded!("refunds.query_refund", refunds::Refund.status),
        refunded!("refunds.create_refund", refunds::Refund.status),
        refunded!(
            "ecommerce_refunds.query_refund_by_id",
            ecommerce_refunds::Refund.status
        ),
        refunded!(
            "ecommerce_refunds.query_refund_by_out_refund_no",
            ecommerce_refunds::Refund.status
        ),
        refunded!(
            "ecommerce_refunds.apply_for_abnormal_refund",
            ecommerce_refunds::AbnormalRefund.status
        ),
        transferred!(
            "transfer.query_transfer_bill_by_out_bill_no",
            transfer::TransferBill
        ),
        transferred!(
            "transfer.query_transfer_bill_by_transfer_bill_no",
            transfer::TransferBill
        ),
        transferred!(
            "transfer.transfer_after_authorization",
            transfer::AuthorizedTransfer
        ),
        // No page has a sample of these: the fields are those of the merchant's own bills.
        transferred!(
            "transfer.query_transfer_bill_by_out_bill_no",
            transfer::PartnerTransferBill
        ),
        transferred!(
            "transfer.transfer_after_authorization",
            transfer::PartnerAuthorizedTransfer
        ),
        finished!(
            "profitsharing.query_order",
            profitsharing,
            "state",
            "receivers.0.account"
        ),
        finished!(
            "ecommerce_profitsharing.query_order",
            ecommerce_profitsharing,
            "status",
            "receivers.0.receiver_account"
        ),
        returned!("profitsharing.query_return_order", profitsharing),
        returned!(
            "ecommerce_profitsharing.query_return_order",
            ecommerce_profitsharing
        ),
    ]
}

macro_rules! detail {
    ($name:literal, $detail:ident) => {
        Subject {
            name: $name,
            state: "detail_status",
            optional: &[],
            read: |json| {
                let detail = read_model::<transfer_batches::$detail>(json)?.succeeded()?;
                fields! {
                    "out_batch_no": detail.out_batch_no,
                    "out_detail_no": detail.out_detail_no,
                    "detail_id": detail.detail_id,
                    "transfer_amount": detail.transfer_amount,
                    "openid": detail.openid,
                }
            },
        }
    };
}

/// Responses of operations that no official page describes any more. Their samples come from other sources
/// and may show another state than the final one.
fn of_other_sources() -> Vec<(Subject, &'static [&'static str])> {
    let in_success: Vec<Subject> = vec![
        paid!("payments.charge_payment_code", payments::CodepayTransaction, "payer.openid": Some),
        paid!("partner_payments.charge_payment_code", partner_payments::CodepayTransaction, "payer.sp_openid": |payer: PartnerPayer| payer.sp_openid),
        combined!(
            "combine_payments.query_individual_order_by_id",
            combine_payments::IndividualOrder
        ),
        combined!("papay.create_combined_deduction", papay::CombinedDeduction),
        combined!("papay.query_combined_deduction", papay::CombinedDeduction),
        // No sample shows the notification of a deduction. By its facts it has the members of a charged code.
        deducted!("payments.charge_payment_code", papay::Deduction),
        deducted!("payments.charge_payment_code", papay_insurance::Deduction),
        deducted!(
            "vehicle.create_highway_transaction",
            vehicle::EtcTransaction
        ),
        deducted!(
            "vehicle.query_etc_transaction_by_id",
            vehicle::EtcTransaction
        ),
        deducted!(
            "vehicle.query_etc_transaction_by_out_trade_no",
            vehicle::EtcTransaction
        ),
        deducted!(
            "education.query_papay_transaction_by_id",
            education::PapayTransaction
        ),
        deducted!(
            "education.create_campus_transaction",
            education::CreatedCampusTransaction
        ),
        deducted!(
            "education.query_campus_transaction_by_id",
            education::CampusTransaction
        ),
        // By its facts, the response has the members of an ETC transaction.
        deducted!(
            "vehicle.query_etc_transaction_by_id",
            industry::EbikeTransaction
        ),
        transferred!(
            "transfer.query_qq_wallet_transfer",
            transfer::QqWalletTransfer
        ),
        transferred!(
            "transfer.query_qq_wallet_transfer",
            transfer::FinishedQqWalletTransfer
        ),
        compensated!(
            "ecommerce_transfer.query_insurance_claim_by_bill_id",
            InsuranceClaim
        ),
        compensated!(
            "ecommerce_transfer.query_after_sales_compensation_by_bill_id",
            AfterSalesCompensation
        ),
        compensated!(
            "ecommerce_transfer.query_deposit_user_compensation_by_bill_id",
            DepositUserCompensation
        ),
        compensated!(
            "ecommerce_transfer.query_deposit_compensation_by_bill_id",
            DepositCompensation
        ),
        compensated!(
            "ecommerce_transfer.create_deposit_compensation",
            AcceptedDepositCompensation
        ),
        // No source has a sample of these. By their facts they have the members of the compensation above.
        compensated!(
            "ecommerce_transfer.query_deposit_compensation_by_bill_id",
            DepositPremiumCompensation
        ),
        compensated!(
            "ecommerce_transfer.query_deposit_compensation_by_bill_id",
            DepositShippingCompensation
        ),
        compensated!(
            "ecommerce_transfer.query_deposit_compensation_by_bill_id",
            SubMerchantCompensation
        ),
        compensated!(
            "ecommerce_transfer.query_deposit_compensation_by_bill_id",
            AcceptedAfterSalesCompensation
        ),
        compensated!(
            "ecommerce_transfer.query_deposit_compensation_by_bill_id",
            AcceptedDepositPremiumCompensation
        ),
        compensated!(
            "ecommerce_transfer.query_deposit_compensation_by_bill_id",
            AcceptedDepositShippingCompensation
        ),
        compensated!(
            "ecommerce_transfer.query_deposit_compensation_by_bill_id",
            AcceptedDepositUserCompensation
        ),
        compensated!(
            "ecommerce_transfer.query_deposit_compensation_by_bill_id",
            AcceptedSubMerchantCompensation
        ),
        combined!("credit.query_combined_repayment", credit::CombinedRepayment),
        paid_overseas!("global.query_order_by_id", "id": Order),
        paid_overseas!("global.query_order_by_out_trade_no", "id": Order),
        paid_overseas!("global.charge_payment_code", "id": Codepayment),
        paid_overseas!("global.create_papay_order", "transaction_id": CreatedPapayOrder),
        // Earlier versions, and what no sample shows: by their facts they have the members of those above.
        paid_overseas!("global.query_order_by_id", "id": LegacyOrder),
        paid_overseas!("global.charge_payment_code", "id": LegacyCodepayment),
        paid_overseas!("global.create_papay_order", "transaction_id": PapayOrder),
        refunded_overseas!("global.query_refund_by_id", Refund),
        refunded_overseas!("global.query_refund_by_out_refund_no", Refund),
        refunded_overseas!("global.query_refund_by_id", CreatedRefund),
        refunded_overseas!("global.query_refund_by_id", LegacyRefund),
    ];
    let in_success = in_success
        .into_iter()
        .map(|subject| (subject, &["SUCCESS"] as &'static [_]));
    let others: Vec<(Subject, &'static [&'static str])> = vec![
        (
            detail!("transfer_batches.query_detail_by_id", TransferDetail),
            &["SUCCESS"],
        ),
        (
            detail!(
                "transfer_batches.query_detail_by_out_detail_no",
                TransferDetail
            ),
            &["SUCCESS"],
        ),
        (
            detail!(
                "transfer_batches.partner_query_detail_by_id",
                PartnerTransferDetail
            ),
            &["SUCCESS"],
        ),
        (
            finished!(
                "profitsharing.brand_query_order",
                profitsharing::BrandOrder,
                "status",
                "receivers.0.account"
            ),
            &["FINISHED", "SUCCESS"],
        ),
        (
            returned!(
                "profitsharing.brand_query_return_order",
                profitsharing::BrandReturnOrder
            ),
            &["SUCCESS"],
        ),
    ];
    in_success.chain(others).collect()
}

/// Tells the resources that are of a subject from others of the same event type.
type IsIts = fn(&Value) -> bool;

fn of_notifications() -> Vec<(IsIts, Subject)> {
    vec![
        (
            |resource| {
                resource.get("trade_state").is_some()
                    && resource.get("mchid").is_some()
                    && resource.get("transaction_id").is_some()
            },
            paid!("TRANSACTION.SUCCESS", payments::Order, "payer.openid": Some),
        ),
        (
            |resource| {
                resource.get("parking_info").is_none()
                    && resource.get("sp_mchid").is_some()
                    && resource.get("trade_state").is_some()
            },
            paid!("TRANSACTION.SUCCESS", partner_payments::Order, "payer.sp_openid": |payer: PartnerPayer| payer.sp_openid),
        ),
        (
            |resource| resource.get("sub_orders").is_some(),
            combined!("TRANSACTION.SUCCESS", combine_payments::Order),
        ),
        (
            |resource| resource.get("parking_info").is_some(),
            deducted!("TRANSACTION.SUCCESS", vehicle::ParkingPayment),
        ),
        (
            |_| true,
            refunded!("REFUND.SUCCESS", refunds::RefundResult.refund_status),
        ),
        (
            |_| true,
            refunded!(
                "REFUND.SUCCESS",
                ecommerce_refunds::RefundResult.refund_status
            ),
        ),
        (
            |_| true,
            transferred!("MCHTRANSFER.BILL.FINISHED", transfer::FinishedTransferBill),
        ),
        (
            |resource| resource.get("receiver").is_some(),
            shared!("TRANSACTION.SUCCESS", profitsharing),
        ),
        (
            |resource| resource.get("receiver").is_some(),
            shared!("TRANSACTION.SUCCESS", ecommerce_profitsharing),
        ),
    ]
}

fn pointer(path: &str) -> String {
    format!("/{}", path.replace('.', "/"))
}

fn at<'v>(value: &'v mut Value, path: &str) -> &'v mut Value {
    let found = value.pointer_mut(&pointer(path));
    found.unwrap_or_else(|| panic!("the sample has no {path}"))
}

/// The path as an error names it: without the places in lists.
fn named(path: &str) -> String {
    path.replace(".0.", ".")
}

fn read(subject: &Subject, value: &Value) -> Result<Fields, Refusal> {
    (subject.read)(&serde_json::to_vec(value).unwrap())
}

fn check(subject: &Subject, at_page: &str, sample: &Value) {
    let context = format!("{} {at_page}", subject.name);
    let found = read(subject, sample);
    let found = found.unwrap_or_else(|refusal| panic!("{context}: {refusal:?}"));
    for (path, value) in &found {
        if value.is_null() {
            assert!(subject.optional.contains(path), "{context} {path}");
            let came = sample.pointer(&pointer(path)).map(Value::as_str);
            assert!(matches!(came, None | Some(Some(""))), "{context} {path}");
            continue;
        }
        assert_eq!(value, at(&mut sample.clone(), path), "{context} {path}");
        // Either openid says who has paid.
        if *path == "payer.sp_openid" {
            continue;
        }
        let blank = match value {
            Value::String(_) => vec![
                Value::Null,
                "".into(),
                "  ".into(),
                "\u{200b}\u{feff}".into(),
                Value::Array(Vec::new()),
            ],
            _ => vec![Value::Null, "1.5".into(), Value::Bool(true)],
        };
        for odd in blank {
            let mut sample = sample.clone();
            *at(&mut sample, path) = odd;
            if subject.optional.contains(path) {
                let found = read(subject, &sample);
                let found = found.unwrap_or_else(|refusal| panic!("{context}: {refusal:?}"));
                assert!(found.contains(&(*path, Value::Null)), "{context} {path}");
                continue;
            }
            match read(subject, &sample).unwrap_err() {
                // It lacks what every response has, so it is none.
                Refusal::Unreadable(field) => assert_eq!(field, *path, "{context}"),
                Refusal::Missing(field) => assert!(
                    field == named(path) || field == named(path.split('.').next().unwrap()),
                    "{context} {path}: {field}"
                ),
                other => panic!("{context} {path}: {other:?}"),
            }
        }
    }
    if subject.state.is_empty() {
        return;
    }
    for (state, expected) in [
        ("NOTPAY", "NOTPAY"),
        ("PROCESSING", "PROCESSING"),
        ("REFUND", "REFUND"),
        ("ADDED_LATER", "ADDED_LATER"),
        ("success", "an unknown one"),
        ("", "an unknown one"),
        ("张三 13800000000", "an unknown one"),
    ] {
        let mut sample = sample.clone();
        *at(&mut sample, subject.state) = state.into();
        let refusal = read(subject, &sample).unwrap_err();
        assert_eq!(refusal, Refusal::State(expected.to_owned()), "{context}");
    }
}

#[test]
fn every_sample_response_gives_its_proven_outcome() {
    for subject in of_responses() {
        let mut count = 0;
        for sample in samples::responses() {
            let is_it = sample.row().is_some_and(|row| row.id == subject.name);
            if is_it && sample.is_official() {
                let value = serde_json::from_str(sample.json).unwrap();
                check(&subject, &sample.name(), &value);
                count += 1;
            }
        }
        assert!(count > 0, "{} has no sample", subject.name);
    }
}

#[test]
fn samples_of_other_sources_give_outcomes_in_their_final_state() {
    for (subject, states) in of_other_sources() {
        let mut count = 0;
        for sample in samples::responses() {
            if sample.row().is_some_and(|row| row.id == subject.name) {
                let mut value: Value = serde_json::from_str(sample.json).unwrap();
                *at(&mut value, subject.state) = states[0].into();
                if let (Some(result), Some(list)) = (states.get(1), value.get_mut("receivers")) {
                    list[0]["result"] = (*result).into();
                }
                check(&subject, &sample.name(), &value);
                count += 1;
            }
        }
        assert!(count > 0, "{} has no sample", subject.name);
    }
}

/// The samples of service orders show other states than those of a paid one.
#[test]
fn a_service_order_is_paid_when_it_is_done_and_collected() {
    let subjects = [
        served!(
            "payscore.query_service_order",
            payscore::ServiceOrder,
            "state"
        ),
        served!(
            "payscore.query_service_order",
            payscore::ServiceOrder,
            "collection.state"
        ),
        served!(
            "payscore.modify_service_order",
            payscore::ModifiedServiceOrder,
            "state"
        ),
        served!(
            "payscore.sync_service_order",
            payscore::SyncedServiceOrder,
            "collection.state"
        ),
        served!(
            "payscore_partner.query_service_order",
            payscore_partner::ServiceOrder,
            "state"
        ),
        served!(
            "payscore_partner.query_service_order",
            payscore_partner::InstitutionServiceOrder,
            "collection.state"
        ),
    ];
    for subject in subjects {
        let mut count = 0;
        for sample in samples::responses() {
            if sample.row().is_some_and(|row| row.id == subject.name) && sample.is_official() {
                let mut value: Value = serde_json::from_str(sample.json).unwrap();
                assert_eq!(value["collection"]["state"], "USER_PAID");
                value["state"] = "DONE".into();
                check(&subject, &sample.name(), &value);
                count += 1;
            }
        }
        assert!(count > 0, "{} has no sample", subject.name);
    }
}

#[test]
fn a_paid_service_is_proven_by_its_notification() {
    let mut read = 0;
    for sample in samples::notifications() {
        if sample.event_type != "PAYSCORE.USER_PAID" {
            continue;
        }
        let came: Value = serde_json::from_str(sample.json).unwrap();
        let paid = match came.get("sub_mchid") {
            None => {
                let payscore::Event::OrderPaid(order) = event(&sample) else {
                    panic!("{}", sample.page);
                };
                order.paid()
            }
            Some(_) => {
                let payscore_partner::Event::OrderPaid(order) = event(&sample) else {
                    panic!("{}", sample.page);
                };
                // The sample of partners leaves the state of the collection blank: that proves nothing.
                assert!(order.paid().is_err());
                let mut order = order;
                let collection = order.collection.as_mut().unwrap();
                collection.state = Some(payscore_partner::CollectionState::Paid);
                order.paid()
            }
        };
        let paid = paid.unwrap();
        assert_eq!(came["out_order_no"], paid.out_order_no);
        assert_eq!(came["order_id"], paid.order_id);
        assert_eq!(came["collection"]["total_amount"], paid.total);
        assert_eq!(
            came.get("openid").and_then(Value::as_str),
            paid.openid.as_deref()
        );
        assert_eq!(
            came.get("sub_openid").and_then(Value::as_str),
            paid.sub_openid.as_deref()
        );
        let payment = &paid.payments[0];
        assert_eq!(came["collection"]["details"][0]["amount"], payment.amount);
        let time = payment.paid_time.unwrap().to_string();
        assert_eq!(came["collection"]["details"][0]["paid_time"], time);
        read += 1;
    }
    assert_eq!(read, 2);
}

#[test]
fn a_service_whose_payments_are_unreadable_is_not_proven() {
    let order = |collection: &str| {
        let json = format!(
            r#"{{"out_order_no":"1","order_id":"2","state":"DONE","total_amount":3,"collection":{collection}}}"#
        );
        model::<payscore::ServiceOrder>(json.as_bytes()).paid()
    };
    let paid = order(r#"{"state":"USER_PAID","total_amount":3}"#).unwrap();
    assert_eq!((paid.total, paid.payments.len()), (3, 0));
    let cut = order(r#"{"state":"USER_PAID","total_amount":3,"details":["odd",{"amount":3}]}"#);
    let field = "collection.details";
    assert_eq!(cut, Err(NotPaid::Missing { field }));
    let unpaid = order(r#"{"state":"USER_PAYING","total_amount":3}"#).unwrap_err();
    assert_eq!(unpaid.state(), Some("USER_PAYING"));
    let none: payscore::ServiceOrder =
        model(br#"{"out_order_no":"1","order_id":"2","state":"DONE","total_amount":0}"#);
    let field = "collection";
    assert_eq!(none.paid(), Err(NotPaid::Missing { field }));
}

#[test]
fn every_sample_notification_gives_its_proven_outcome() {
    for (is_its, subject) in of_notifications() {
        let mut count = 0;
        for sample in samples::notifications() {
            let value: Value = serde_json::from_str(sample.json).unwrap();
            if sample.event_type == subject.name && is_its(&value) {
                check(&subject, &sample.page, &value);
                count += 1;
            }
        }
        assert!(count > 0, "{} has no sample", subject.name);
    }
}

#[test]
fn an_error_says_the_state_or_the_field_that_is_missing() {
    let order = |json: &str| {
        model::<payments::Order>(json.as_bytes())
            .paid()
            .unwrap_err()
    };
    let error = order(r#"{"trade_state":"NOTPAY","out_trade_no":"1217"}"#);
    assert_eq!(
        error.to_string(),
        "the order is not paid: the state is NOTPAY"
    );
    assert_eq!(error.state(), Some("NOTPAY"));
    let error = order(r#"{"trade_state":"SUCCESS","out_trade_no":"1217"}"#);
    assert_eq!(
        error.to_string(),
        "the order cannot be taken for paid: the field transaction_id is missing"
    );
    assert_eq!(error.state(), None);
    let combined = r#"{"combine_out_trade_no":"1217","sub_orders":[]}"#;
    let combined: combine_payments::Order = model(combined.as_bytes());
    assert_eq!(
        combined.paid(),
        Err(NotPaid::Missing {
            field: "sub_orders"
        })
    );
}

#[test]
fn a_combined_order_with_one_unpaid_part_is_not_paid() {
    let whole = samples::notifications().find_map(|sample| {
        let value: Value = serde_json::from_str(sample.json).unwrap();
        (value["sub_orders"].as_array()?.len() == 1).then_some(value)
    });
    let mut whole = whole.unwrap();
    let mut other = whole["sub_orders"][0].clone();
    other["trade_state"] = "NOTPAY".into();
    whole["sub_orders"].as_array_mut().unwrap().push(other);
    let order: combine_payments::Order = model(whole.to_string().as_bytes());
    assert_eq!(order.paid().unwrap_err().state(), Some("NOTPAY"));
    let mut cut = whole.clone();
    cut["sub_orders"][1]["out_trade_no"] = Value::Null;
    let cut: combine_payments::Order = model(cut.to_string().as_bytes());
    assert_eq!(cut.sub_orders.len(), 1);
    let missing = NotPaid::Missing {
        field: "sub_orders",
    };
    assert_eq!(cut.paid(), Err(missing));
    let paid: Vec<bool> = order.paid_orders().map(|order| order.is_ok()).collect();
    assert_eq!(paid, [true, false]);
}

#[test]
fn a_share_that_went_back_says_why() {
    let mut sample = samples::responses().find_map(|sample| {
        let is_it = sample.row()?.id == "profitsharing.query_order" && sample.is_official();
        is_it.then(|| serde_json::from_str::<Value>(sample.json).unwrap())
    });
    let order = sample.as_mut().unwrap();
    let receiver = &mut order["receivers"][0];
    receiver["result"] = "CLOSED".into();
    receiver["fail_reason"] = "ACCOUNT_ABNORMAL".into();
    let sharing = model::<profitsharing::Order>(order.to_string().as_bytes())
        .finished()
        .unwrap();
    let share = &sharing.shares[0];
    assert!(!share.is_received);
    assert_eq!(share.fail_reason.as_deref(), Some("ACCOUNT_ABNORMAL"));
    assert_eq!(sharing.received(), Some(0));
    order["receivers"][0]["result"] = "PENDING".into();
    let pending = model::<profitsharing::Order>(order.to_string().as_bytes()).finished();
    assert_eq!(pending.unwrap_err().state(), Some("PENDING"));
}

#[test]
fn a_claim_and_a_transfer_of_a_platform_have_outcomes() {
    let claim = r#"{"out_bill_no":"plfk2020042013","bill_id":"1330000071100999991182020050700019480001",
        "state":"SUCCESS","amount":100,"success_time":"2015-05-20T13:29:35+08:00"}"#;
    let claim: ecommerce_transfer::InsuranceClaim = model(claim.as_bytes());
    let paid = claim.succeeded().unwrap();
    assert_eq!((paid.amount, &*paid.out_bill_no), (100, "plfk2020042013"));
    let claim = r#"{"out_bill_no":"1","bill_id":"2","state":"WAIT_USER_CONFIRM"}"#;
    let claim: ecommerce_transfer::InsuranceClaim = model(claim.as_bytes());
    assert_eq!(
        claim.succeeded().unwrap_err().state(),
        Some("WAIT_USER_CONFIRM")
    );
    let bill = r#"{"out_bill_no":"1","transfer_bill_no":"2","state":"SUCCESS","transfer_amount":7,"openid":"o"}"#;
    let bill: ecommerce_transfer::TransferBill = model(bill.as_bytes());
    assert_eq!(bill.succeeded().unwrap().transfer_amount, 7);
}

/// The resource as the family's `Event` has it.
fn event<E: FromNotification>(sample: &samples::Resource) -> E {
    let notification = samples::received(sample).decode::<E>();
    let notification = notification.unwrap_or_else(|error| panic!("{}: {error}", sample.page));
    if sample.original_type.is_some() {
        assert_eq!(notification.original_type, sample.original_type);
    }
    notification.resource
}

#[test]
fn sample_events_lead_by_original_type_to_their_outcome() {
    let mut read = std::collections::BTreeMap::new();
    for sample in samples::notifications() {
        let came: Value = serde_json::from_str(sample.json).unwrap();
        let has = |member: &str| came.get(member).is_some();
        let original_type = sample.original_type.as_deref();
        // The event by the envelope alone, its numbers and amount by the accessor.
        let (kind, number, amount) = match (sample.event_type.as_str(), original_type) {
            ("TRANSACTION.SUCCESS", Some("transaction")) if has("sub_orders") => {
                let combine_payments::Event::OrderPaid(order) = event(&sample) else {
                    panic!("{}", sample.page);
                };
                let paid = order.paid().unwrap();
                assert_eq!(paid.len(), came["sub_orders"].as_array().unwrap().len());
                let order = paid.into_iter().next().unwrap();
                ("combined order", order.out_trade_no, order.total)
            }
            ("TRANSACTION.SUCCESS", Some("transaction")) if has("sp_mchid") => {
                let partner_payments::Event::OrderPaid(order) = event(&sample) else {
                    panic!("{}", sample.page);
                };
                let paid = order.paid().unwrap();
                ("partner's order", paid.out_trade_no, paid.total)
            }
            ("TRANSACTION.SUCCESS", Some("transaction")) => {
                let payments::Event::OrderPaid(order) = event(&sample) else {
                    panic!("{}", sample.page);
                };
                let paid = order.paid().unwrap();
                ("order", paid.out_trade_no, paid.total)
            }
            ("TRANSACTION.SUCCESS", None) if has("parking_info") => {
                let vehicle::Event::ParkingPaid(parking) = event(&sample) else {
                    panic!("{}", sample.page);
                };
                let paid = parking.paid().unwrap();
                ("parking", paid.out_trade_no, paid.total)
            }
            ("TRANSACTION.SUCCESS", Some("profitsharing")) => {
                assert!(matches!(event(&sample), payments::Event::Unknown(_)));
                assert!(matches!(
                    event(&sample),
                    partner_payments::Event::Unknown(_)
                ));
                let profitsharing::Event::ShareChanged(change) = event(&sample) else {
                    panic!("{}", sample.page);
                };
                let shared = change.shared().unwrap();
                ("share", shared.out_order_no, shared.amount)
            }
            ("REFUND.SUCCESS", Some("refund")) => {
                let refunds::Event::RefundSucceeded(refund) = event(&sample) else {
                    panic!("{}", sample.page);
                };
                let refunded = refund.refunded().unwrap();
                ("refund", refunded.out_refund_no, refunded.refund)
            }
            ("MCHTRANSFER.BILL.FINISHED", Some("mch_payment")) => {
                let transfer::Event::TransferBillFinished(bill) = event(&sample) else {
                    panic!("{}", sample.page);
                };
                let finished = bill.succeeded().unwrap();
                ("transfer", finished.out_bill_no, finished.transfer_amount)
            }
            _ => continue,
        };
        let (number_at, amount_at) = match kind {
            "combined order" => (
                "/sub_orders/0/out_trade_no",
                "/sub_orders/0/amount/total_amount",
            ),
            "share" => ("/out_order_no", "/receiver/amount"),
            "refund" => ("/out_refund_no", "/amount/refund"),
            "transfer" => ("/out_bill_no", "/transfer_amount"),
            _ => ("/out_trade_no", "/amount/total"),
        };
        assert_eq!(
            came.pointer(number_at),
            Some(&number.into()),
            "{}",
            sample.page
        );
        assert_eq!(
            came.pointer(amount_at),
            Some(&amount.into()),
            "{}",
            sample.page
        );
        *read.entry(kind).or_insert(0) += 1;
    }
    let expected = [
        ("combined order", 11),
        ("order", 5),
        ("parking", 2),
        ("partner's order", 6),
        ("refund", 27),
        ("share", 4),
        ("transfer", 1),
    ];
    assert_eq!(read, expected.into());
}

#[test]
fn shares_of_a_sample_are_those_of_its_receivers() {
    let mut checked = 0;
    for sample in samples::responses().filter(samples::Response::is_official) {
        let Some(row) = sample.row() else { continue };
        let came: Value = serde_json::from_str(sample.json).unwrap();
        let (sharing, account) = match row.id {
            "profitsharing.query_order" => {
                let order: profitsharing::Order = model(sample.json.as_bytes());
                (order.finished().unwrap(), "account")
            }
            "ecommerce_profitsharing.query_order" => {
                let order: ecommerce_profitsharing::Order = model(sample.json.as_bytes());
                (order.finished().unwrap(), "receiver_account")
            }
            _ => continue,
        };
        let receivers = came["receivers"].as_array().unwrap();
        assert_eq!(sharing.shares.len(), receivers.len(), "{}", sample.name());
        for (share, receiver) in sharing.shares.iter().zip(receivers) {
            assert_eq!(receiver[account], share.account, "{}", sample.name());
            assert_eq!(receiver["amount"], share.amount, "{}", sample.name());
            let is_received = receiver["result"] == "SUCCESS";
            assert_eq!(share.is_received, is_received, "{}", sample.name());
            checked += 1;
        }
    }
    assert!(checked > 2, "{checked} shares");
}

#[test]
fn sample_responses_with_a_file_give_its_link() {
    fn link<T: Model>(
        json: &str,
        link: fn(&T) -> Result<FileLink, FileLinkError>,
    ) -> Result<FileLink, FileLinkError> {
        link(&model(json.as_bytes()))
    }
    let mut read = std::collections::BTreeSet::new();
    for sample in samples::responses().filter(samples::Response::is_official) {
        let Some(row) = sample.row() else { continue };
        let came: Value = serde_json::from_str(sample.json).unwrap();
        let found = match row.id {
            "bills.apply_for_trade_bill" | "bills.apply_for_fund_flow_bill" => {
                link(sample.json, bills::Bill::link)
            }
            "profitsharing.apply_for_bill" => link(sample.json, profitsharing::Bill::link),
            "ecommerce_funds.apply_for_abnormal_withdrawal_bill" => {
                link(sample.json, ecommerce_funds::AbnormalWithdrawalBill::link)
            }
            "transfer.query_receipt_by_out_bill_no"
            | "transfer.query_receipt_by_transfer_bill_no" => {
                link(sample.json, transfer::Receipt::link)
            }
            other => {
                assert!(
                    !other.starts_with("bills.") || came.get("download_url").is_none(),
                    "{other}"
                );
                continue;
            }
        };
        read.insert(row.id);
        let [url, hash_type, hash] = ["download_url", "hash_type", "hash_value"]
            .map(|member| came[member].as_str().unwrap());
        // The hash of the receipts is masked in the sample.
        if hash.contains('X') {
            assert!(
                matches!(found, Err(FileLinkError::HashValue { .. })),
                "{found:?}"
            );
            let whole = sample.json.replace(hash, &hash.replace('X', "0"));
            let found = link(&whole, transfer::Receipt::link).unwrap();
            let hash = hash.replace('X', "0");
            assert_eq!(
                found,
                FileLink::new(url).unwrap().hash(hash_type, &hash).unwrap()
            );
            continue;
        }
        assert_eq!(
            found.unwrap(),
            FileLink::new(url).unwrap().hash(hash_type, hash).unwrap()
        );
    }
    assert!(read.len() >= 5, "{read:?}");
}

#[test]
fn a_ride_is_paid_without_a_payer() {
    let sample = samples::responses().find(|sample| {
        let is_it = |row: &wxpay_api::catalog::Row| row.id == "vehicle.query_parking_transaction";
        sample.row().is_some_and(is_it)
    });
    // By its facts, the response has the members of a parking transaction.
    let json = sample.unwrap().json;
    let came: Value = serde_json::from_str(json).unwrap();
    let ride: industry::RideTransaction = model(json.as_bytes());
    let paid = ride.paid().unwrap();
    assert_eq!(came["out_trade_no"], paid.out_trade_no);
    assert_eq!(came["amount"]["total"], paid.total);
    assert_eq!(
        came["transaction_id"].as_str(),
        paid.transaction_id.as_deref()
    );
    assert_eq!((paid.openid, paid.sub_openid), (None, None));
    let debt = json.replace("\"SUCCESS\"", "\"ACCEPTED\"");
    let debt: industry::RideTransaction = model(debt.as_bytes());
    assert_eq!(debt.paid().unwrap_err().state(), Some("ACCEPTED"));
}
