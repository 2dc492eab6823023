//! The sample notifications of the official pages through the `Event` of every family.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use wxpay_api::catalog::{EventRow, Field, Kind};
use wxpay_core::notification::Plaintext;

use crate::notifications::{TypedEvent, events, received};
use crate::samples;

/// The original types that official pages print.
const ORIGINAL_TYPES: [&str; 13] = [
    "coupon",
    "delivery_plan",
    "discount_card",
    "mall_refund",
    "mch_payment",
    "mch_withdraw",
    "payscore",
    "profitsharing",
    "refund",
    "security",
    "transaction",
    "user_card",
    "violation",
];

/// A sample and what it is.
struct Sample {
    page: String,
    event_type: String,
    original_type: Option<String>,
    resource: Value,
    /// Family and name of its event.
    own: &'static str,
}

impl Sample {
    fn row(&self) -> (&'static EventRow, &'static TypedEvent) {
        let mut events = events();
        let own = events.find(|(row, _)| name(row) == self.own);
        own.unwrap_or_else(|| panic!("{} is not in the table", self.own))
    }

    fn plaintext(&self) -> Plaintext {
        self.posted_as(&self.event_type, self.original_type.as_deref())
    }

    fn posted_as(&self, event_type: &str, original_type: Option<&str>) -> Plaintext {
        received(event_type, original_type, &self.resource)
    }

    /// Its own event, and those that look the same according to the table.
    fn expected(&self) -> BTreeSet<String> {
        let (own, _) = self.row();
        let is_twin = |row: &EventRow| {
            row.after.contains(&own.family)
                && (row.event_type == own.event_type || row.also.contains(&own.event_type))
        };
        let rows = events().map(|(row, _)| row);
        rows.filter(|row| name(row) == self.own || is_twin(row))
            .map(name)
            .collect()
    }
}

fn name(row: &EventRow) -> String {
    format!("{}.{}", row.family, row.name)
}

/// All samples.
fn samples() -> impl Iterator<Item = Sample> {
    samples::notifications().map(|sample| {
        let resource: Value = serde_json::from_str(sample.json).unwrap();
        Sample {
            own: own(&sample.event_type, &resource),
            page: sample.page,
            event_type: sample.event_type,
            original_type: sample.original_type,
            resource,
        }
    })
}

/// Kind of a sample, by hand: the title of its page says so.
fn own(event_type: &str, resource: &Value) -> &'static str {
    let has = |name: &str| resource.get(name).is_some();
    match event_type {
        "TRANSACTION.SUCCESS" if has("receiver") => "profitsharing.ShareChanged",
        "TRANSACTION.SUCCESS" if has("parking_info") => "vehicle.ParkingPaid",
        "TRANSACTION.SUCCESS" if has("combine_out_trade_no") => "combine_payments.OrderPaid",
        "TRANSACTION.SUCCESS" if has("sp_mchid") => "partner_payments.OrderPaid",
        "TRANSACTION.SUCCESS" => "payments.OrderPaid",
        "REFUND.SUCCESS" => "refunds.RefundSucceeded",
        "REFUND.ABNORMAL" => "refunds.RefundAbnormal",
        "PAYSCORE.USER_PAID" if has("sub_mchid") => "payscore_partner.OrderPaid",
        "PAYSCORE.USER_PAID" => "payscore.OrderPaid",
        "PAYSCORE.USER_CONFIRM" if has("sub_mchid") => "payscore_partner.OrderConfirmed",
        "PAYSCORE.USER_CONFIRM" => "payscore.OrderConfirmed",
        "FAPIAO.CARD_INSERTED" => "fapiao.CardInserted",
        "FAPIAO.USER_APPLIED" => "fapiao.TitleFilledIn",
        "COMPLAINT.CREATE" => "complaints.ComplaintCreated",
        "VIOLATION.PUNISH" => "risk.MerchantPunished",
        "SECURITY_ECHO.SUCCESS" => "common.Echoed",
        "VEHICLE.ENTRANCE_STATE_CHANGE" => "vehicle.ParkingEntryChanged",
        "COUPON.USE" => "marketing_favor.VoucherUsed",
        "MALL_TRANSACTION.SUCCESS" => "merchant_tools.MallPaid",
        "MALL_REFUND.SUCCESS" => "merchant_tools.MallRefunded",
        "MCHTRANSFER.BILL.FINISHED" => "transfer.TransferBillFinished",
        "MCHTRANSFER.AUTHORIZATION.CONFIRMED" => "transfer.UserAuthorizationConfirmed",
        "PRODUCT_COUPON.SEND" | "PRODUCT_COUPON_SP.SEND" => "marketing_product_coupon.CouponSent",
        "PRODUCT_COUPON.IMAGE_GENERATION" | "PRODUCT_COUPON_SP.IMAGE_GENERATION" => {
            "marketing_product_coupon.ImageGenerated"
        }
        "DELIVERY_PLAN.CHANGE" => "marketing_product_coupon.DeliveryPlanChanged",
        "BRAND_MEMBER_CARD.USER_CARD.CREATE" | "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE" => {
            "brand.UserCardCreated"
        }
        "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON"
        | "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON" => "brand.PointsExchangeRequested",
        "BRAND_MEMBER_CARD.SYNC_USER_POINT" | "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT" => {
            "brand.PointsSyncRequested"
        }
        other => panic!("{other}"),
    }
}

/// The events as which some family takes it, and the families that refuse it with an error.
fn taken(plaintext: &Plaintext) -> (BTreeSet<String>, BTreeSet<&'static str>) {
    let (mut taken, mut refused) = (BTreeSet::new(), BTreeSet::new());
    for (row, typed) in events() {
        match (typed.is_own)(plaintext) {
            Ok(true) => _ = taken.insert(name(row)),
            Ok(false) => {}
            Err(_) => _ = refused.insert(row.family),
        }
    }
    (taken, refused)
}

#[test]
fn every_official_sample_is_its_own_event_and_no_other() {
    for sample in samples() {
        let at = &sample.page;
        let (taken, refused) = taken(&sample.plaintext());
        assert_eq!(taken, sample.expected(), "{at}");
        assert_eq!(refused, BTreeSet::new(), "{at}");
        let (_, typed) = sample.row();
        assert!((typed.is_in_all)(&sample.plaintext()).unwrap(), "{at}");
    }
}

#[test]
fn the_model_knows_every_field_of_the_official_samples() {
    for sample in samples() {
        let (row, _) = sample.row();
        let members = sample.resource.as_object().unwrap();
        let unknown = unknown(row.resource.fields(), members, String::new());
        assert_eq!(unknown, Vec::<String>::new(), "{}", sample.page);
    }
}

/// The paths of members that no field of the model is called like.
fn unknown(fields: &[Field], members: &Map<String, Value>, at: String) -> Vec<String> {
    let mut unknown = Vec::new();
    for (name, value) in members {
        let path = format!("{at}{name}");
        let Some(field) = fields.iter().find(|field| field.name == name) else {
            unknown.push(path);
            continue;
        };
        let items = value
            .as_array()
            .map_or_else(|| std::slice::from_ref(value), Vec::as_slice);
        for item in items {
            if let (Kind::Object(object), Some(members)) = (field.kind, item.as_object()) {
                unknown.extend(self::unknown(object.fields(), members, format!("{path}.")));
            }
        }
    }
    unknown
}

#[test]
fn a_sample_is_its_own_event_under_any_printed_event_type() {
    for sample in samples() {
        let (row, _) = sample.row();
        let original_type = sample.original_type.as_deref();
        let mut event_types = vec![sample.event_type.to_lowercase(), sample.event_type.clone()];
        event_types.extend(row.also.iter().map(|known| (*known).to_owned()));
        for event_type in event_types {
            let plaintext = sample.posted_as(&event_type, original_type);
            let (taken, _) = taken(&plaintext);
            assert!(taken.contains(sample.own), "{event_type}: {taken:?}");
        }
    }
}

#[test]
fn a_sample_without_original_type_goes_by_type_and_fields() {
    for sample in samples() {
        for nothing in [None, Some(""), Some(" ")] {
            let plaintext = sample.posted_as(&sample.event_type, nothing);
            let (taken, refused) = taken(&plaintext);
            assert_eq!(taken, sample.expected(), "{}", sample.page);
            assert_eq!(refused, BTreeSet::new(), "{}", sample.page);
        }
    }
}

#[test]
fn a_sample_of_another_original_type_is_no_event() {
    for sample in samples() {
        let (row, _) = sample.row();
        for original_type in ORIGINAL_TYPES.into_iter().chain(["added_later"]) {
            if row.original_types.is_empty() || row.original_types.contains(&original_type) {
                continue;
            }
            let plaintext = sample.posted_as(&sample.event_type, Some(original_type));
            let (taken, _) = taken(&plaintext);
            assert_eq!(taken, BTreeSet::new(), "{original_type} {}", sample.page);
        }
    }
}

#[test]
fn a_sample_that_lacks_what_decides_is_no_event() {
    let mut count = 0;
    for mut sample in samples() {
        let (row, _) = sample.row();
        let deciding = row.resource.fields().iter().filter(|field| field.is_always);
        for field in deciding {
            let whole = sample.resource.clone();
            let members = sample.resource.as_object_mut().unwrap();
            members.insert(field.name.to_owned(), Value::Null);
            for original_type in [sample.original_type.as_deref(), None] {
                let plaintext = sample.posted_as(&sample.event_type, original_type);
                let (taken, refused) = taken(&plaintext);
                let at = format!("{} {}", field.name, sample.page);
                assert_eq!(taken, BTreeSet::new(), "{at}");
                // What says that it is this event is refused, and sent again: it is not lost.
                let is_stated = original_type.is_some() && !row.original_types.is_empty();
                if is_stated && !row.with.contains(&field.name) {
                    assert!(refused.contains(row.family), "{at}");
                }
            }
            sample.resource = whole;
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn a_sample_in_which_what_decides_is_blank_is_no_event() {
    let mut count = 0;
    for mut sample in samples() {
        let (row, _) = sample.row();
        let deciding = row.resource.fields().iter().filter(|field| field.is_always);
        for field in deciding {
            let whole = sample.resource.clone();
            let blanks = match field.kind {
                Kind::Object(_) => [json!([]), json!({})].to_vec(),
                Kind::Integer => [json!("")].to_vec(),
                _ => ["", " ", "\u{3000}\t\n", "\0", "\u{200b}\u{feff}"]
                    .map(Value::from)
                    .to_vec(),
            };
            for blank in blanks {
                let members = sample.resource.as_object_mut().unwrap();
                members.insert(field.name.to_owned(), blank);
                for original_type in [sample.original_type.as_deref(), None] {
                    let plaintext = sample.posted_as(&sample.event_type, original_type);
                    let (taken, refused) = taken(&plaintext);
                    let at = format!("{} {}", field.name, sample.page);
                    assert_eq!(taken, BTreeSet::new(), "{at}");
                    assert!(!refused.contains(row.family), "{at}");
                }
            }
            sample.resource = whole;
            count += 1;
        }
    }
    assert!(count > 50, "{count}");
}

#[test]
fn shares_of_an_order_are_no_payments() {
    let shares = samples().filter(|sample| sample.own == "profitsharing.ShareChanged");
    let shares: Vec<Sample> = shares.collect();
    assert_eq!(shares.len(), 4);
    for share in shares {
        for event_type in [
            "TRANSACTION.SUCCESS",
            "PROFITSHARING.SUCCESS",
            "PROFITSHARING.RETURN",
            "PROFITSHARING",
            "PROFITSHARING_RETURN",
        ] {
            for original_type in [Some("profitsharing"), Some("PROFITSHARING"), None] {
                let (taken, _) = taken(&share.posted_as(event_type, original_type));
                let families: BTreeSet<&str> = taken
                    .iter()
                    .filter_map(|name| Some(name.split_once('.')?.0))
                    .collect();
                let expected = ["ecommerce_profitsharing", "profitsharing"];
                assert_eq!(families, expected.into(), "{event_type}");
            }
        }
    }
}
