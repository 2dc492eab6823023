//! Corrections of the model: what official pages and independent sources say where it was wrong.

use wxpay_api::catalog;
use wxpay_api::catalog::{AnswerKind, Field, Kind, Row};
use wxpay_core::http::Method;
use wxpay_core::{Host, Repeat};

/// The operation of a method and a path.
fn row(call: &str) -> &'static Row {
    let (method, path) = call.split_once(' ').unwrap();
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    let row = catalog().find_call(&method, path);
    row.unwrap_or_else(|| panic!("no operation {call}"))
}

/// The field at a path of names.
fn field(fields: &'static [Field], path: &str) -> Option<&'static Field> {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let found = fields.iter().find(|field| field.name == name)?;
    match found.kind {
        _ if rest.is_empty() => Some(found),
        Kind::Object(object) => field(object.fields(), rest),
        _ => None,
    }
}

fn of_request(call: &str, path: &str) -> &'static Field {
    field(&row(call).fields, path).unwrap_or_else(|| panic!("{call}: no {path}"))
}

fn of_response(call: &str, path: &str) -> &'static Field {
    field(row(call).answer_fields(), path).unwrap_or_else(|| panic!("{call}: no {path}"))
}

#[test]
fn fields_that_exclude_each_other_are_not_required() {
    // https://pay.weixin.qq.com/doc/v3/partner/4012650109: one number of the payment is enough.
    for name in ["combine_transaction_id", "transaction_id", "funds_account"] {
        assert!(
            !of_request("POST /v3/ecommerce/refunds/apply", name).is_required,
            "{name}"
        );
    }
    // Ordinary merchants have no sub-merchants: https://pay.weixin.qq.com/doc/v3/merchant/4013421075.
    for kind in ["jsapi", "h5", "native", "app"] {
        let call = format!("POST /v3/combine-transactions/{kind}");
        assert!(
            !of_request(&call, "sub_orders.sub_mchid").is_required,
            "{kind}"
        );
    }
    // A caller overseas is a merchant or an institution.
    for row in catalog().rows().filter(|row| row.family == "global") {
        let is_required =
            |name: &str| field(&row.fields, name).is_some_and(|field| field.is_required);
        let is_both = is_required("mchid") && (is_required("sp_mchid") || is_required("sub_mchid"));
        assert!(!is_both, "{}", row.id);
    }
}

#[test]
fn hosts_are_those_of_independent_sources() {
    let mut seen = (0, 0);
    for row in catalog().rows() {
        if row.path().starts_with("/hk/v3/") {
            assert_eq!(row.spec.host, Host::Mainland, "{}", row.id);
            seen.0 += 1;
        }
        if row.path().starts_with("/v3/payscore/oversea/") {
            assert_eq!(row.spec.host, Host::HongKong, "{}", row.id);
            seen.1 += 1;
        }
    }
    assert_eq!(seen, (21, 5));
}

#[test]
fn misspelled_names_are_gone() {
    let refund = "POST /v3/med-ins/refunds/notify";
    for name in ["gov_fee", "self_fee", "other_fee"] {
        of_request(refund, &format!("med_refund_{name}"));
        assert!(field(&row(refund).fields, &format!("med_refund__{name}")).is_none());
    }
    let applyment = "POST /v3/ecommerce/applyments/";
    for (right, wrong) in [
        (
            "contact_info.contact_id_doc_period_begin",
            "contact_info.contact_period_begin",
        ),
        (
            "contact_info.contact_id_doc_period_end",
            "contact_info.contact_period_end",
        ),
        (
            "ubo_info_list.ubo_id_doc_period_begin",
            "ubo_info_list.ubo_period_begin",
        ),
        (
            "ubo_info_list.ubo_id_doc_period_end",
            "ubo_info_list.ubo_period_end",
        ),
    ] {
        of_request(applyment, right);
        assert!(field(&row(applyment).fields, wrong).is_none(), "{wrong}");
    }
    assert!(matches!(
        of_request(applyment, "settlement_info.settlement_id").kind,
        Kind::Integer
    ));
    of_request(
        "POST /v3/apply4subject/applyment",
        "subject_info.business_licence_info",
    );
}

#[test]
fn fields_that_come_encrypted_are_decrypted() {
    let by_number =
        "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}";
    let by_id = "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}";
    for (path, name) in [
        (
            "/v3/bill/sub-merchant-fundflowbill",
            "download_bill_list.encrypt_key",
        ),
        (
            "/v3/ecommerce/bill/fundflowbill",
            "download_bill_list.encrypt_key",
        ),
        (
            "/v3/payscore/merchant-bill",
            "download_bill_list.encrypt_key",
        ),
        (
            "/v3/ecommerce/applyments/{applyment_id}",
            "account_validation.account_name",
        ),
        (
            "/v3/ecommerce/applyments/{applyment_id}",
            "account_validation.account_no",
        ),
        (
            "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
            "account_validation.account_name",
        ),
        (
            "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
            "account_validation.account_no",
        ),
        (
            "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
            "user_name",
        ),
        (
            "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            "user_name",
        ),
        (by_number, "user_name"),
        (by_id, "user_name"),
    ] {
        let found = of_response(&format!("GET {path}"), name);
        assert!(found.is_sensitive, "{path} {name}");
    }
    for partner in [by_number, by_id] {
        let path = partner.replace("/v3/transfer/", "/v3/partner-transfer/");
        assert!(
            of_response(&format!("GET {path}"), "username").is_sensitive,
            "{path}"
        );
    }
}

#[test]
fn times_of_responses_are_times() {
    let mut times = 0;
    let mut texts = Vec::new();
    for row in catalog().rows() {
        for field in row.answer_fields() {
            if field.name.ends_with("_time") {
                match field.kind {
                    Kind::DateTime => times += 1,
                    Kind::String => texts.push(format!("{}.{}", row.id, field.name)),
                    _ => {}
                }
            }
        }
    }
    assert!(times > 500, "{times}");
    assert!(texts.len() < 30, "{texts:?}");
}

#[test]
fn events_of_official_pages_have_their_fields() {
    for event_type in [
        "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON",
        "BRAND_MEMBER_CARD.SYNC_USER_POINT",
        "BRAND_MEMBER_CARD.USER_CARD.CREATE",
        "BRAND_MEMBER_CARD.USER_CARD.DELETE",
        "DELIVERY_PLAN.CHANGE",
        "MCHTRANSFER.AUTHORIZATION.CLOSED",
        "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        "MCHTRANSFER.QQWALLETBILL.FINISHED",
        "PRODUCT_COUPON.IMAGE_GENERATION",
        "PRODUCT_COUPON_SP.IMAGE_GENERATION",
        "PRODUCT_COUPON_SP.SEND",
        "SECURITY_ECHO.SUCCESS",
    ] {
        let mut events = catalog().events();
        let event =
            events.find(|event| event.event_type == event_type || event.also.contains(&event_type));
        let event = event.unwrap_or_else(|| panic!("no event {event_type}"));
        assert!(!event.resource.fields().is_empty(), "{event_type}");
    }
}

#[test]
fn operations_link_current_pages_and_name_their_callers() {
    let rows = || catalog().rows();
    let is_current = |row: &&Row| row.page.is_some_and(|page| page.contains("/doc/v3/"));
    let current = rows().filter(is_current).count();
    let with_callers = rows().filter(|row| !row.callers.is_empty()).count();
    assert!(current > 550, "{current}");
    assert!(with_callers > 350, "{with_callers}");
}

#[test]
fn forms_are_those_of_the_official_samples() {
    // https://pay.weixin.qq.com/doc/v3/partner/4015283730: a number, which a string holds without loss.
    let activities = "/v3/brand/partner/card-member/membership-activities";
    let id = of_response(&format!("POST {activities}"), "activity_id");
    assert!(matches!(id.kind, Kind::Integer), "{id:?}");
    let upload = "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes";
    let failed = of_response(upload, "failed_code_list");
    assert!(
        failed.is_list && matches!(failed.kind, Kind::Object(_)),
        "{failed:?}"
    );
    for call in [
        "GET /v3/businesscircle/users/{openid}/points/commit_status",
        "POST /v3/parking/reminders/application/withdraw",
        "POST /v3/parking/reminders/exit",
        "POST /v3/parking/reminders/ext-payment",
        "POST /v3/parking/reminders/payment",
    ] {
        assert!(matches!(row(call).answer, AnswerKind::Json(_)), "{call}");
    }
    for (call, name) in [
        (
            "POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
            "bank_address_code",
        ),
        ("POST /v3/combine-transactions/jsapi", "notify_url"),
        ("POST /v3/combine-transactions/h5", "scene_info.h5_info"),
        (
            "POST /v3/payscore/serviceorder/{out_order_no}/cancel",
            "service_id",
        ),
        ("GET /v3/vehicle/parking/services/find", "sub_mchid"),
        (
            "POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
            "transfer_scene_report_infos",
        ),
    ] {
        assert!(!of_request(call, name).is_required, "{call} {name}");
    }
}

#[test]
fn the_number_of_an_order_makes_no_action_repeatable() {
    // The path's number names the order. No page says that a repeated action is recognised by it.
    for call in [
        "POST /v3/payscore/serviceorder/{out_order_no}/pay",
        "POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
        "POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
        "POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
        "POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage",
        "POST /v3/discount-card/cards/{out_card_code}/add-user-records",
    ] {
        assert_eq!(row(call).spec.repeat, Repeat::Never, "{call}");
    }
    // The official page says that a repeat with the same number is safe.
    let create = "POST /v3/marketing/partner/product-coupon/product-coupons";
    assert_eq!(row(create).spec.repeat, Repeat::ByNumber("out_request_no"));
}
