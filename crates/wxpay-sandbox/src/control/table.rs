use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde_json::Value;

use super::ask::{Ask, Problem};
use super::forms::{
    AddFault, Advance, Compare, Empty, FailRefund, FailTransfer, Migrate, NoticeFault, Release,
    SendEvent, SetClock, SetDelivery, TopUp,
};
use super::objects::{
    ApplymentView, AuthorizationView, BatchView, CombinedView, CompensationView, ComplaintView,
    ContractView, CouponReviewsView, CouponStockView, DeductionsView, DeliveryPlanView,
    FailBatchTransfer, FailShare, FileComplaint, HoldReviews, LetFail, MadeUpDetail, MadeUpView,
    ProductCouponView, ReceiveCoupons, ReceiveDelivery, RejectPlan, ServiceDeductionsView,
    ServiceOrderView, SetMadeUp, ShareView, StepApplyment, UserCouponView, WriteMessage,
};
use super::seed::Seed;
use super::views::{
    AssumptionView, ClaimView, ClockView, DeliveryView, DifferenceView, Done, EventView,
    FaultsView, KeysView, NoticeRow, NoticeView, OrderView, Overview, Page, RefundView, RequestRow,
    RequestView, TransferView,
};
use super::{act, notices, objects, openapi, read, requests};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
    Delete,
}

impl Method {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

/// A response: JSON, or an image.
pub(crate) enum Answer {
    Json(Value),
    Svg(String),
    /// The stream of events, which the server handles.
    Events,
}

type Handler = fn(&Ask<'_>) -> Result<Answer, Problem>;
type SchemaOf = fn(&mut SchemaGenerator) -> Schema;

/// A route of the control API.
pub(crate) struct Route {
    pub(crate) method: Method,
    /// The path, with placeholders such as `{mchid}`.
    pub(crate) path: &'static str,
    pub(crate) id: &'static str,
    pub(crate) summary: &'static str,
    /// Parameters of the query, with their types.
    pub(crate) query: &'static [(&'static str, &'static str)],
    pub(crate) body: Option<SchemaOf>,
    pub(crate) response: SchemaOf,
    pub(crate) media_type: &'static str,
    pub(crate) handler: Handler,
}

const JSON: &str = "application/json";
const LIST: &[(&str, &str)] = &[
    ("q", "string"),
    ("state", "string"),
    ("offset", "integer"),
    ("limit", "integer"),
    ("upto", "integer"),
];

fn schema<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

fn json<T: Serialize>(value: T) -> Result<Answer, Problem> {
    let value = serde_json::to_value(value);
    value
        .map(Answer::Json)
        .map_err(|error| Problem::conflict(error.to_string()))
}

macro_rules! get {
    ($path:literal, $id:literal, $query:expr, $handler:path => $response:ty, $summary:literal) => {
        Route {
            method: Method::Get,
            path: $path,
            id: $id,
            summary: $summary,
            query: $query,
            body: None,
            response: schema::<$response>,
            media_type: JSON,
            handler: |ask| json::<$response>($handler(ask)?),
        }
    };
}

macro_rules! change {
    ($method:ident $path:literal, $id:literal, $handler:path: $body:ty => $response:ty, $summary:literal) => {
        Route {
            method: Method::$method,
            path: $path,
            id: $id,
            summary: $summary,
            query: &[],
            body: Some(schema::<$body>),
            response: schema::<$response>,
            media_type: JSON,
            handler: |ask| json::<$response>($handler(ask)?),
        }
    };
}

/// All routes. The server answers only these, and the OpenAPI document lists them.
#[rustfmt::skip]
pub(crate) const ROUTES: &[Route] = &[
    get!("/api/openapi.json", "openapi", &[], document => Value, "This document"),
    get!("/api/overview", "overview", &[], read::overview => Overview, "Everything in numbers"),
    Route {
        method: Method::Get,
        path: "/api/events",
        id: "events",
        summary: "Server-sent events: the overview, at first and whenever it changes",
        query: &[],
        body: None,
        response: schema::<String>,
        media_type: "text/event-stream",
        handler: |_| Ok(Answer::Events),
    },
    get!("/api/orders", "orders", LIST, read::orders => Page<OrderView>, "Orders, newest first"),
    get!("/api/orders/{mchid}/{out_trade_no}", "order", &[], read::order => OrderView, "An order"),
    Route {
        method: Method::Get,
        path: "/api/orders/{mchid}/{out_trade_no}/qr",
        id: "order_qr",
        summary: "The QR code of a Native order",
        query: &[],
        body: None,
        response: schema::<String>,
        media_type: "image/svg+xml",
        handler: |ask| read::qr(ask).map(Answer::Svg),
    },
    change!(Post "/api/orders/{mchid}/{out_trade_no}/pay", "pay_order", act::pay: Empty => OrderView, "The user pays"),
    change!(Post "/api/orders/{mchid}/{out_trade_no}/fail", "fail_payment", act::fail_payment: Empty => OrderView, "The user tries to pay, without enough money"),
    change!(Post "/api/orders/ask-password", "ask_password", act::ask_password: Empty => Done, "The next code payment waits for the user's password"),
    get!("/api/refunds", "refunds", LIST, read::refunds => Page<RefundView>, "Refunds, newest first"),
    get!("/api/refunds/{mchid}/{out_refund_no}", "refund", &[], read::refund => RefundView, "A refund"),
    change!(Post "/api/refunds/{mchid}/{out_refund_no}/fail", "fail_refund", act::fail_refund: FailRefund => RefundView, "A refund goes wrong"),
    get!("/api/transfers", "transfers", LIST, read::transfers => Page<TransferView>, "Merchant transfer bills, newest first"),
    get!("/api/transfers/{mchid}/{out_bill_no}", "transfer", &[], read::transfer => TransferView, "A merchant transfer bill"),
    change!(Post "/api/transfers/{mchid}/{out_bill_no}/confirm", "confirm_transfer", act::confirm_transfer: Empty => TransferView, "The user confirms a transfer"),
    change!(Post "/api/transfers/{mchid}/{out_bill_no}/fail", "fail_transfer", act::fail_transfer: FailTransfer => TransferView, "A transfer fails"),
    get!("/api/claims", "claims", LIST, read::claims => Page<ClaimView>, "Insurance claims, newest first"),
    get!("/api/claims/{mchid}/{out_bill_no}", "claim", &[], read::claim => ClaimView, "An insurance claim"),
    change!(Post "/api/claims/{mchid}/{out_bill_no}/confirm", "confirm_claim", act::confirm_claim: Empty => ClaimView, "The user confirms a claim"),
    change!(Post "/api/claims/{mchid}/{out_bill_no}/cancel", "cancel_claim", act::cancel_claim: Empty => ClaimView, "The merchant cancels a claim"),
    get!("/api/combined-orders", "combined_orders", LIST, objects::combined_orders => Page<CombinedView>, "Combined orders, newest first"),
    get!("/api/combined-orders/{mchid}/{combine_out_trade_no}", "combined_order", &[], objects::combined_order => CombinedView, "A combined order with its sub-orders"),
    change!(Post "/api/combined-orders/{mchid}/{combine_out_trade_no}/pay", "pay_combined", objects::pay_combined: Empty => CombinedView, "The user pays all sub-orders"),
    get!("/api/profit-sharing", "profit_shares", LIST, objects::shares => Page<ShareView>, "Profit sharing orders, newest first"),
    get!("/api/profit-sharing/{mchid}/{out_order_no}", "profit_share", &[], objects::share => ShareView, "A profit sharing order with receivers and returns"),
    change!(Post "/api/profit-sharing/{mchid}/{out_order_no}/fail", "fail_profit_share", objects::fail_share: FailShare => ShareView, "The share of a receiver fails"),
    get!("/api/service-orders", "service_orders", LIST, objects::service_orders => Page<ServiceOrderView>, "Service orders of WeChat Pay Score, newest first"),
    get!("/api/service-orders/{mchid}/{out_order_no}", "service_order", &[], objects::service_order => ServiceOrderView, "A service order"),
    change!(Post "/api/service-orders/{mchid}/{out_order_no}/confirm", "confirm_service_order", objects::confirm_service_order: Empty => ServiceOrderView, "The user confirms a service"),
    change!(Post "/api/service-orders/{mchid}/{out_order_no}/pay", "pay_service_order", objects::pay_service_order: Empty => ServiceOrderView, "The user pays a completed service order at once"),
    get!("/api/service-orders/deductions", "service_deductions", &[], objects::service_deductions => ServiceDeductionsView, "Whether deductions of service orders fail"),
    change!(Post "/api/service-orders/deductions", "let_service_deductions_fail", objects::let_service_deductions_fail: LetFail => ServiceDeductionsView, "Lets deductions of service orders fail, or succeed again"),
    get!("/api/contracts", "contracts", LIST, objects::contracts => Page<ContractView>, "Contracts for deductions, newest first"),
    get!("/api/contracts/{mchid}/{out_contract_code}", "contract", &[], objects::contract => ContractView, "A contract with its deductions"),
    change!(Post "/api/contracts/{mchid}/{out_contract_code}/sign", "sign_contract", objects::sign_contract: Empty => ContractView, "The user signs a contract"),
    change!(Post "/api/contracts/{mchid}/{out_contract_code}/terminate", "terminate_contract", objects::terminate_contract: Empty => ContractView, "The user ends a contract"),
    get!("/api/contracts/deductions", "deductions", &[], objects::deductions => DeductionsView, "Whether deductions by contract fail"),
    change!(Post "/api/contracts/deductions", "let_deductions_fail", objects::let_deductions_fail: LetFail => DeductionsView, "Lets deductions by contract fail, or succeed again"),
    get!("/api/complaints", "complaints", LIST, objects::complaints => Page<ComplaintView>, "Complaints, newest first"),
    change!(Post "/api/complaints", "file_complaint", objects::file_complaint: FileComplaint => ComplaintView, "The user complains about a paid order"),
    get!("/api/complaints/{mchid}/{complaint_id}", "complaint", &[], objects::complaint => ComplaintView, "A complaint with its history"),
    change!(Post "/api/complaints/{mchid}/{complaint_id}/write", "write_in_complaint", objects::write_in_complaint: WriteMessage => ComplaintView, "The user leaves a message in an open complaint"),
    change!(Post "/api/complaints/{mchid}/{complaint_id}/resume", "resume_complaint", objects::resume_complaint: Empty => ComplaintView, "The user complains again about what was completed"),
    get!("/api/applyments", "applyments", LIST, objects::applyments => Page<ApplymentView>, "Applications of merchants to be onboarded, newest first"),
    get!("/api/applyments/{mchid}/{number}", "applyment", &[], objects::applyment => ApplymentView, "An application of a merchant"),
    change!(Post "/api/applyments/{mchid}/{number}/step", "step_applyment", objects::step_applyment: StepApplyment => ApplymentView, "The reviewer, or the new merchant, takes the next step"),
    get!("/api/compensations", "compensations", LIST, objects::compensations => Page<CompensationView>, "Compensation bills of platforms, newest first"),
    get!("/api/compensations/{mchid}/{out_bill_no}", "compensation", &[], objects::compensation => CompensationView, "A compensation bill"),
    change!(Post "/api/compensations/{mchid}/{out_bill_no}/confirm", "confirm_compensation", objects::confirm_compensation: Empty => CompensationView, "The user confirms a prepared compensation"),
    get!("/api/transfer-batches", "transfer_batches", LIST, objects::transfer_batches => Page<BatchView>, "Legacy transfer batches, newest first"),
    get!("/api/transfer-batches/{mchid}/{out_batch_no}", "transfer_batch", &[], objects::transfer_batch => BatchView, "A legacy transfer batch with its transfers"),
    change!(Post "/api/transfer-batches/{mchid}/{out_batch_no}/fail", "fail_batch_transfer", objects::fail_batch_transfer: FailBatchTransfer => BatchView, "Lets a transfer of a batch fail"),
    change!(Post "/api/transfer-batches/{mchid}/{out_batch_no}/close", "close_transfer_batch", objects::close_transfer_batch: Empty => BatchView, "The merchant closes an accepted batch"),
    get!("/api/transfer-authorizations", "transfer_authorizations", LIST, objects::authorizations => Page<AuthorizationView>, "Users' authorizations of transfers without confirmation, newest first"),
    get!("/api/transfer-authorizations/{mchid}/{out_authorization_no}", "transfer_authorization", &[], objects::authorization => AuthorizationView, "A user's authorization of transfers"),
    change!(Post "/api/transfer-authorizations/{mchid}/{out_authorization_no}/confirm", "confirm_transfer_authorization", objects::confirm_authorization: Empty => AuthorizationView, "The user authorizes transfers"),
    change!(Post "/api/transfer-authorizations/{mchid}/{out_authorization_no}/revoke", "revoke_transfer_authorization", objects::revoke_authorization: Empty => AuthorizationView, "The user ends an authorization"),
    get!("/api/product-coupons", "product_coupons", LIST, objects::product_coupons => Page<ProductCouponView>, "Product coupons of brands, newest first"),
    get!("/api/product-coupons/{product_coupon_id}", "product_coupon", &[], objects::product_coupon => ProductCouponView, "A product coupon"),
    get!("/api/product-coupons/reviews", "coupon_reviews", &[], objects::coupon_reviews => CouponReviewsView, "Whether new product coupons, stocks and delivery plans stay in review"),
    change!(Post "/api/product-coupons/reviews", "hold_coupon_reviews", objects::hold_coupon_reviews: HoldReviews => CouponReviewsView, "Keeps new product coupons, stocks and delivery plans in review, or approves all of them"),
    get!("/api/coupon-stocks", "coupon_stocks", LIST, objects::coupon_stocks => Page<CouponStockView>, "Stocks of product coupons, newest first"),
    get!("/api/coupon-stocks/{stock_id}", "coupon_stock", &[], objects::coupon_stock => CouponStockView, "A stock of a product coupon"),
    change!(Post "/api/coupon-stocks/{stock_id}/pause", "pause_coupon_stock", objects::pause_coupon_stock: Empty => CouponStockView, "The brand pauses a stock"),
    change!(Post "/api/coupon-stocks/{stock_id}/resume", "resume_coupon_stock", objects::resume_coupon_stock: Empty => CouponStockView, "The brand lets a paused stock be sent again"),
    get!("/api/user-coupons", "user_coupons", LIST, objects::user_coupons => Page<UserCouponView>, "Product coupons that users got, newest first"),
    get!("/api/user-coupons/{brand_id}/{coupon_code}", "user_coupon", &[], objects::user_coupon => UserCouponView, "A product coupon that a user got"),
    change!(Post "/api/user-coupons/receive", "receive_coupons", objects::receive_coupons: ReceiveCoupons => Vec<UserCouponView>, "The user receives the coupons of a pre-send token"),
    change!(Post "/api/user-coupons/{brand_id}/{coupon_code}/delete", "delete_user_coupon", objects::delete_user_coupon: Empty => UserCouponView, "The user deletes a valid coupon"),
    get!("/api/delivery-plans", "delivery_plans", LIST, objects::delivery_plans => Page<DeliveryPlanView>, "Delivery plans of product coupons, newest first"),
    get!("/api/delivery-plans/{plan_id}", "delivery_plan", &[], objects::delivery_plan => DeliveryPlanView, "A delivery plan"),
    change!(Post "/api/delivery-plans/{plan_id}/reject", "reject_delivery_plan", objects::reject_delivery_plan: RejectPlan => DeliveryPlanView, "The review rejects a plan, or a change of it"),
    change!(Post "/api/delivery-plans/{plan_id}/receive", "receive_delivery", objects::receive_delivery: ReceiveDelivery => Vec<UserCouponView>, "A user receives what a plan delivers"),
    get!("/api/made-up", "made_up_objects", LIST, objects::made_up => Page<MadeUpView>, "Made-up objects of operations without a book, newest first"),
    get!("/api/made-up/{mchid}/{family}/{number}", "made_up_object", &[], objects::made_up_object => MadeUpDetail, "A made-up object, and what its members can become"),
    change!(Post "/api/made-up", "set_made_up", objects::set_made_up: SetMadeUp => MadeUpView, "Sets members of a made-up object, such as its state"),
    get!("/api/assumptions", "assumptions", &[], read::assumptions => Vec<AssumptionView>, "Behaviour that no public page describes"),
    get!("/api/requests", "requests", LIST, requests::requests => Page<RequestRow>, "APIv3 requests, newest first; states are ok, refused and closed"),
    get!("/api/requests/{id}", "request", &[], requests::request => RequestView, "A request in full, with the verdict"),
    change!(Post "/api/requests/{id}/compare", "compare_signing_string", act::compare: Compare => DifferenceView, "Compares a client's signing string with the right one"),
    get!("/api/notifications", "notifications", LIST, notices::notices => Page<NoticeRow>, "Notifications, newest first"),
    get!("/api/notifications/{id}", "notification", &[], notices::notice => NoticeView, "A notification with its attempts"),
    change!(Post "/api/notifications/{id}/repeat", "repeat_notification", act::repeat: Empty => NoticeView, "Sends a notification once more"),
    change!(Post "/api/notifications/hold", "hold_notifications", act::hold: Empty => Done, "Keeps all notifications back"),
    change!(Post "/api/notifications/release", "release_notifications", act::release: Release => Done, "Sends what was kept back"),
    get!("/api/notifications/delivery", "delivery", &[], notices::delivery => DeliveryView, "Rules by which notifications are sent"),
    change!(Post "/api/notifications/delivery", "set_delivery", act::set_delivery: SetDelivery => DeliveryView, "Delays, duplicates or probes notifications"),
    change!(Post "/api/notifications/fault", "fault_notification", act::fault_notice: NoticeFault => Done, "Plays a fault on the next notification"),
    get!("/api/triggers", "triggers", &[], notices::events => Vec<EventView>, "Events that can be triggered"),
    change!(Post "/api/trigger", "trigger", act::trigger: SendEvent => NoticeView, "Sends a notification of any event, for an object or a made-up one"),
    change!(Post "/api/reset", "reset", act::reset: Empty => Done, "Forgets everything that has happened"),
    get!("/api/snapshot", "snapshot", &[], act::snapshot => Value, "Everything that has happened, to be restored later"),
    change!(Post "/api/restore", "restore", act::restore: Value => Done, "Replaces everything that has happened by a snapshot"),
    change!(Post "/api/seed", "seed", act::seed: Seed => BTreeMap<String, Value>, "Plays calls and actions, all or none of them; the responses of the steps with a name"),
    get!("/api/clock", "clock", &[], read::clock => ClockView, "Business time and real time"),
    change!(Post "/api/clock/advance", "advance_clock", act::advance: Advance => ClockView, "Moves business time on"),
    change!(Post "/api/clock/set", "set_clock", act::set_clock: SetClock => ClockView, "Sets business time, also to an earlier one"),
    change!(Post "/api/clock/pause", "pause_clock", act::pause_clock: Empty => ClockView, "Stops business time where it is"),
    change!(Post "/api/clock/resume", "resume_clock", act::resume_clock: Empty => ClockView, "Lets business time run from where it is"),
    get!("/api/faults", "faults", &[], read::faults => FaultsView, "Faults and their rules"),
    change!(Post "/api/faults", "add_fault", act::add_fault: AddFault => FaultsView, "Plays a fault on coming requests, or lets their responses be late"),
    change!(Delete "/api/faults", "clear_faults", act::clear_faults: Empty => FaultsView, "Forgets all rules"),
    change!(Delete "/api/faults/{id}", "remove_fault", act::remove_fault: Empty => FaultsView, "Forgets one rule"),
    get!("/api/merchants", "merchants", &[], read::keys => KeysView, "Merchants and the keys of WeChat Pay's side"),
    change!(Post "/api/merchants/{mchid}/top-up", "top_up", act::top_up: TopUp => KeysView, "Gives a merchant more money"),
    change!(Post "/api/merchants/{mchid}/migrate", "migrate", act::migrate: Migrate => KeysView, "Changes the kinds of keys that a merchant has: certificates, both, the public key"),
    change!(Post "/api/certificates", "add_certificate", act::add_certificate: Empty => KeysView, "Publishes a new platform certificate that does not sign yet"),
    change!(Post "/api/certificates/switch", "switch_certificate", act::switch_certificate: Empty => KeysView, "Lets the newest platform certificate sign"),
];

fn document(_: &Ask<'_>) -> Result<Value, Problem> {
    Ok(openapi::document())
}

/// The route with that operation ID.
pub(crate) fn by_id(id: &str) -> Option<&'static Route> {
    ROUTES.iter().find(|route| route.id == id)
}

/// The route of a path, with the values of its placeholders; routes without placeholders take precedence.
pub(crate) fn find(method: &str, path: &str) -> Found {
    let mut is_known = false;
    let mut best: Option<(&'static Route, Vec<String>)> = None;
    for route in ROUTES {
        let Some(values) = values(route.path, path) else {
            continue;
        };
        is_known = true;
        let is_better = best
            .as_ref()
            .is_none_or(|(_, known)| values.len() < known.len());
        if route.method.as_str() == method && is_better {
            best = Some((route, values));
        }
    }
    match best {
        Some((route, values)) => Found::Route(route, values),
        None if is_known => Found::OtherMethod,
        None => Found::Nothing,
    }
}

pub(crate) enum Found {
    Route(&'static Route, Vec<String>),
    OtherMethod,
    Nothing,
}

fn values(template: &str, path: &str) -> Option<Vec<String>> {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    let mut values = Vec::new();
    loop {
        match (template.next(), path.next()) {
            (None, None) => return Some(values),
            (Some(part), Some(given)) if part.starts_with('{') && !given.is_empty() => {
                let value = percent_encoding::percent_decode_str(given)
                    .decode_utf8()
                    .ok()?;
                values.push(value.into_owned());
            }
            (Some(part), Some(given)) if part == given => {}
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_route_is_found_by_its_own_path() {
        let mut ids = HashSet::new();
        for route in ROUTES {
            assert!(ids.insert(route.id), "{} is there twice", route.id);
            match find(route.method.as_str(), route.path) {
                Found::Route(found, _) => assert_eq!(found.id, route.id),
                _ => panic!("{} is not found", route.id),
            }
        }
        assert!(matches!(find("PUT", "/api/clock"), Found::OtherMethod));
        assert!(matches!(find("GET", "/api/clock/"), Found::Nothing));
        assert!(matches!(find("GET", "/api/orders//1"), Found::Nothing));
    }

    #[test]
    fn numbers_in_paths_are_decoded() {
        match find("GET", "/api/orders/1900009191/a%2Fb%7C") {
            Found::Route(_, values) => assert_eq!(values, ["1900009191", "a/b|"]),
            _ => panic!("the order is not found"),
        }
    }
}
