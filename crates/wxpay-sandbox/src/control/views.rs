//! Bodies of responses of the control API: amounts are fen, times are of Beijing with their offset.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::forms::Trust;

/// A page of a list, newest first.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Page<T> {
    /// Number of objects, whatever the filter. Pass it back as `upto` for stable pages.
    pub(crate) total: usize,
    /// Number of objects that match.
    pub(crate) matched: usize,
    pub(crate) offset: usize,
    pub(crate) items: Vec<T>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OrderView {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) appid: Option<String>,
    pub(crate) out_trade_no: String,
    pub(crate) transaction_id: Option<String>,
    /// `JSAPI`, `NATIVE`, `APP`, `MWEB` or `MICROPAY`.
    pub(crate) trade_type: &'static str,
    pub(crate) state: &'static str,
    /// The amount, in fen.
    pub(crate) total: i64,
    pub(crate) currency: String,
    pub(crate) description: String,
    pub(crate) attach: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) openid: Option<String>,
    pub(crate) prepay_id: Option<String>,
    /// Content of the QR code of a Native order.
    pub(crate) code_url: Option<String>,
    pub(crate) created: String,
    pub(crate) expires: String,
    pub(crate) success_time: Option<String>,
    pub(crate) failed_attempts: u32,
    /// Amount refunded or being refunded, in fen.
    pub(crate) refunded: i64,
    /// True if its user can pay now, although the prepay response may have expired.
    pub(crate) payable: bool,
    /// True if the payment deadline passed.
    pub(crate) expired: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RefundView {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) refund_id: String,
    pub(crate) out_refund_no: String,
    pub(crate) transaction_id: String,
    pub(crate) out_trade_no: String,
    pub(crate) state: &'static str,
    /// Refunded amount, in fen.
    pub(crate) refund: i64,
    /// Amount of the order, in fen.
    pub(crate) total: i64,
    pub(crate) notify_url: Option<String>,
    pub(crate) created: String,
    pub(crate) success_time: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TransferView {
    pub(crate) mchid: String,
    pub(crate) appid: String,
    pub(crate) out_bill_no: String,
    pub(crate) transfer_bill_no: String,
    pub(crate) openid: String,
    pub(crate) state: &'static str,
    /// In fen.
    pub(crate) amount: i64,
    pub(crate) remark: String,
    pub(crate) fail_reason: Option<String>,
    /// The authorization that it is made under, or that its confirmation gives.
    pub(crate) out_authorization_no: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) created: String,
    pub(crate) updated: String,
    /// True if its user can confirm now.
    pub(crate) confirmable: bool,
    pub(crate) settled: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ClaimView {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) out_bill_no: String,
    pub(crate) bill_id: String,
    /// `direct` or `pre-transfer`.
    pub(crate) kind: &'static str,
    pub(crate) state: &'static str,
    /// In fen; a pre-transfer may leave it out.
    pub(crate) amount: Option<i64>,
    pub(crate) remark: String,
    pub(crate) created: String,
    pub(crate) success_time: Option<String>,
    pub(crate) close_reason: Option<&'static str>,
    pub(crate) confirmable: bool,
    pub(crate) cancellable: bool,
}

/// A request of the list.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RequestRow {
    pub(crate) id: u64,
    /// The real time of its arrival.
    pub(crate) at: String,
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) mchid: Option<String>,
    /// `None` when the connection was closed without a response.
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<&'static str>,
    pub(crate) request_id: Option<String>,
    pub(crate) fault: Option<&'static str>,
    /// `book`, `model` or `script`.
    pub(crate) answered_by: Option<&'static str>,
    /// Number of remarks.
    pub(crate) notes: usize,
}

/// A request in full, with the sandbox's verdict.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RequestView {
    #[serde(flatten)]
    pub(crate) row: RequestRow,
    pub(crate) route: Option<&'static str>,
    pub(crate) remarks: Vec<String>,
    pub(crate) request: SideView,
    pub(crate) response: Option<SideView>,
    /// Present where the signature or its headers were refused.
    pub(crate) signature: Option<SignatureView>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SideView {
    pub(crate) headers: Vec<HeaderView>,
    /// As text; bytes that are not UTF-8 are replaced.
    pub(crate) body: String,
    /// The length of the whole body, in bytes; at most 65,536 of them are kept, 16,384 for notifications.
    pub(crate) length: u64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct HeaderView {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// Why a signature was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct SignatureView {
    /// Code of the likely cause, such as `no_final_newline`.
    pub(crate) cause: &'static str,
    /// The same as a sentence.
    pub(crate) explanation: String,
    /// The five lines that must be signed.
    pub(crate) expected: Option<String>,
    /// The string that the signature matches, if it was found.
    pub(crate) signed: Option<String>,
    /// The first line in which the two differ, from 1.
    pub(crate) line: Option<usize>,
}

/// The first difference of two signing strings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct DifferenceView {
    /// True if the request's signature matches the given string.
    pub(crate) is_signed: bool,
    /// The first differing line, from 1; `None` when they are equal.
    pub(crate) line: Option<usize>,
    pub(crate) expected: String,
    pub(crate) given: String,
}

/// A notification of the list.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct NoticeRow {
    pub(crate) id: String,
    pub(crate) event_type: &'static str,
    pub(crate) url: String,
    pub(crate) created: String,
    /// `waiting`, `held`, `taken` or `given-up`.
    pub(crate) state: &'static str,
    pub(crate) attempts: u32,
    /// When the next attempt is due, in business time.
    pub(crate) due: Option<String>,
    /// The number of its object, if it names one.
    pub(crate) number: Option<String>,
}

/// A notification with its attempts.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct NoticeView {
    #[serde(flatten)]
    pub(crate) row: NoticeRow,
    /// The resource before it is encrypted.
    pub(crate) resource: serde_json::Value,
    pub(crate) timeline: Vec<AttemptView>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AttemptView {
    /// From 1.
    pub(crate) attempt: u32,
    /// When it was due, in business time.
    pub(crate) at: String,
    /// `taken`, `refused`, `no-answer` or `not-sent`.
    pub(crate) outcome: &'static str,
    /// The status of the merchant's response.
    pub(crate) status: Option<u16>,
    pub(crate) fault: Option<&'static str>,
    /// Why it was not sent or got no response.
    pub(crate) reason: Option<String>,
    /// True if the merchant has taken what it had to refuse: the fault makes the signature wrong.
    pub(crate) wrongly_taken: bool,
    pub(crate) request: Option<SideView>,
    pub(crate) response: Option<SideView>,
}

/// Rules by which notifications are sent.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DeliveryView {
    /// True if all are kept back.
    pub(crate) held: bool,
    /// Business seconds between an event and the first attempt.
    pub(crate) delay_seconds: u64,
    /// Number of further times that a notification is sent although it was taken.
    pub(crate) duplicates: u32,
    /// The part of the notifications that is probed, in millionths.
    pub(crate) probe_millionths: u64,
    /// Faults of the next notifications, in their order.
    pub(crate) faults: Vec<&'static str>,
}

/// An event that can be triggered.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct EventView {
    /// Its family and name, which are unique.
    pub(crate) event: String,
    pub(crate) event_type: &'static str,
    /// Further event types that it comes with.
    pub(crate) also: Vec<&'static str>,
    /// Values of `resource.original_type`.
    pub(crate) original_types: Vec<&'static str>,
    /// The official Chinese title.
    pub(crate) title: Option<&'static str>,
    /// Its meaning, in English.
    pub(crate) en: &'static str,
    /// The official page.
    pub(crate) page: Option<&'static str>,
}

/// Behaviour of a book that no public page describes.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AssumptionView {
    /// The name, as in the response header `Sandbox-Assumed`.
    pub(crate) id: &'static str,
    /// The operations that it affects: ids, or a family with `.*`.
    pub(crate) operations: Vec<&'static str>,
    /// Codes of refusals that it adds to those of the operations' pages.
    pub(crate) codes: Vec<&'static str>,
    pub(crate) en: &'static str,
    pub(crate) zh: &'static str,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ClockView {
    /// Business time.
    pub(crate) now: String,
    /// The time that signatures carry.
    pub(crate) real: String,
    /// Business time minus real time, in seconds.
    pub(crate) offset_seconds: i64,
    /// True if business time moves by itself.
    pub(crate) runs: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct FaultsView {
    /// The names of all faults.
    pub(crate) known: Vec<&'static str>,
    /// The remaining rules, in order of precedence.
    pub(crate) rules: Vec<FaultView>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct FaultView {
    pub(crate) id: u64,
    /// `None` if the response is only late or slow.
    pub(crate) fault: Option<&'static str>,
    /// The beginning of the path; empty for all.
    pub(crate) path: String,
    pub(crate) operation: Option<String>,
    pub(crate) mchid: Option<String>,
    /// Number of requests that pass first.
    pub(crate) after: usize,
    /// `None` for all.
    pub(crate) times: Option<usize>,
    /// Probability that a request meets it, in millionths.
    pub(crate) millionths: u64,
    /// Time before the response begins, such as `80 ms`, `10–50 ms` or `80 ms, p99 1000 ms`.
    pub(crate) latency: Option<String>,
    pub(crate) body_millis: Option<u64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MerchantView {
    pub(crate) mchid: String,
    pub(crate) serial: String,
    pub(crate) is_default: bool,
    pub(crate) trust: Trust,
    /// Available amount, in fen.
    pub(crate) available: i64,
    /// Amount that open bills hold, in fen.
    pub(crate) locked: i64,
    /// Amount that was paid out, in fen.
    pub(crate) paid: i64,
}

/// The keys of WeChat Pay's side; none of them is secret.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct KeysView {
    pub(crate) public_key_id: String,
    /// The platform certificate that signs.
    pub(crate) serial: String,
    pub(crate) not_after: i64,
    pub(crate) merchants: Vec<MerchantView>,
}

/// Counts of all objects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Overview {
    pub(crate) version: &'static str,
    /// Base URL of APIv3 requests.
    pub(crate) base_url: String,
    pub(crate) mchid: String,
    /// Business time.
    pub(crate) now: String,
    pub(crate) runs: bool,
    /// Number of objects in each state.
    pub(crate) orders: BTreeMap<&'static str, usize>,
    pub(crate) refunds: BTreeMap<&'static str, usize>,
    pub(crate) transfers: BTreeMap<&'static str, usize>,
    pub(crate) claims: BTreeMap<&'static str, usize>,
    pub(crate) combined_orders: BTreeMap<&'static str, usize>,
    pub(crate) profit_sharing: BTreeMap<&'static str, usize>,
    pub(crate) service_orders: BTreeMap<&'static str, usize>,
    pub(crate) contracts: BTreeMap<&'static str, usize>,
    pub(crate) complaints: BTreeMap<&'static str, usize>,
    pub(crate) applyments: BTreeMap<&'static str, usize>,
    pub(crate) compensations: BTreeMap<&'static str, usize>,
    pub(crate) transfer_batches: BTreeMap<&'static str, usize>,
    pub(crate) transfer_authorizations: BTreeMap<&'static str, usize>,
    pub(crate) product_coupons: BTreeMap<&'static str, usize>,
    pub(crate) coupon_stocks: BTreeMap<&'static str, usize>,
    pub(crate) user_coupons: BTreeMap<&'static str, usize>,
    pub(crate) delivery_plans: BTreeMap<&'static str, usize>,
    /// Number of made-up objects.
    pub(crate) made_up: usize,
    /// Grows with each change of an object while somebody listens to the events.
    pub(crate) changes: u64,
    /// Payments that failed, of all orders.
    pub(crate) failed_payments: u64,
    pub(crate) requests: u64,
    pub(crate) notifications: BTreeMap<&'static str, usize>,
    /// Attempts of all notifications whose outcome is known.
    pub(crate) attempts: u64,
    /// True if notifications are held.
    pub(crate) held: bool,
    pub(crate) faults: usize,
    /// Sum of the available amounts of all merchants, in fen.
    pub(crate) available: i64,
}

/// Success without further data.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Done {
    pub(crate) done: bool,
}
