//! The kind of a resource, `resource.original_type`, and the event types that it comes with.
//!
//! The event type alone does not identify the event: the official pages on profit sharing (merchant 4012289679,
//! partner 4012075216, 4012075400 and 4012116672) send shares as `TRANSACTION.SUCCESS`, the event type of payments.
//! The original type distinguishes them.

/// The original type of payments.
const TRANSACTION: &str = "transaction";

/// The one event type that official pages use for several original types.
const SHARED: &str = "TRANSACTION.SUCCESS";

/// Original types with the prefixes of the event types that official pages pair them with.
const PRINTED: [(&str, &[&str]); 13] = [
    (TRANSACTION, &[SHARED]),
    ("profitsharing", &["PROFITSHARING"]),
    ("refund", &["REFUND."]),
    ("coupon", &["COUPON.", "PRODUCT_COUPON"]),
    ("user_card", &["BRAND_MEMBER_CARD"]),
    ("delivery_plan", &["DELIVERY_PLAN."]),
    ("violation", &["VIOLATION."]),
    ("security", &["SECURITY_ECHO."]),
    ("mch_withdraw", &["MCHWITHDRAW."]),
    ("mch_payment", &["MCHTRANSFER."]),
    // Refunds of payscore orders come as either.
    ("payscore", &["PAYSCORE.", "REFUND."]),
    (
        "discount_card",
        &["DISCOUNT_CARD.", "MALL_TRANSACTION.", "MALL_AUTH."],
    ),
    ("mall_refund", &["MALL_REFUND."]),
];

/// Match between an original type and the one that an arm expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    /// It is the arm's, or does not contradict it.
    Agrees,
    /// The notification names none, although its event has one.
    Unstated,
    /// It is another event's.
    Contradicts,
}

/// Returns whether two event types or original types are equal, ignoring case.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one == other || one.trim().eq_ignore_ascii_case(other.trim())
}

/// Compares the original type of a notification with those of an arm; an arm without any expects
/// those that are printed with the event type.
pub(super) fn agreement(said: Option<&str>, expected: &[&str], event_type: &str) -> Agreement {
    let is_shared = is_same(event_type, SHARED);
    let expected = match expected {
        [] if is_shared => &[TRANSACTION],
        named => named,
    };
    let agrees = match (said, expected) {
        (None, []) => return Agreement::Agrees,
        (None, _) => return Agreement::Unstated,
        // Pages print `transaction` for other events too, so it speaks against none of them.
        (Some(said), []) => is_same(said, TRANSACTION) || is_printed_with(said, event_type),
        (Some(said), named) => named.iter().any(|known| is_same(known, said)),
    };
    match agrees {
        true => Agreement::Agrees,
        false => Agreement::Contradicts,
    }
}

/// Returns whether official pages pair an original type with an event type, or the type is unknown.
fn is_printed_with(original_type: &str, event_type: &str) -> bool {
    let mut printed = PRINTED.iter();
    let known = printed.find(|(known, _)| is_same(known, original_type));
    known.is_none_or(|(_, beginnings)| begins_with(event_type, beginnings))
}

fn begins_with(event_type: &str, beginnings: &[&str]) -> bool {
    let event_type = event_type.trim();
    beginnings.iter().any(|beginning| {
        let start = event_type.as_bytes().get(..beginning.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(beginning.as_bytes()))
    })
}

/// The original type that official pages pair with an event type.
#[doc(hidden)]
pub fn printed_original_type(event_type: &str) -> Option<&'static str> {
    let mut printed = PRINTED.iter();
    let found = printed.find(|(_, beginnings)| begins_with(event_type, beginnings));
    found.map(|(original_type, _)| *original_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arm_that_names_original_types_accepts_no_other() {
        let of = |said| agreement(said, &["refund", "payscore"], "REFUND.SUCCESS");
        assert_eq!(of(Some("refund")), Agreement::Agrees);
        assert_eq!(of(Some(" Refund")), Agreement::Agrees);
        assert_eq!(of(Some("payscore")), Agreement::Agrees);
        assert_eq!(of(Some("transaction")), Agreement::Contradicts);
        assert_eq!(of(Some("added_later")), Agreement::Contradicts);
        assert_eq!(of(None), Agreement::Unstated);
    }

    #[test]
    fn a_bare_arm_expects_what_is_printed_with_its_event() {
        let of = |said, event_type| agreement(Some(said), &[], event_type);
        for event_type in ["TRANSACTION.SUCCESS", "transaction.success"] {
            assert_eq!(of("transaction", event_type), Agreement::Agrees);
            assert_eq!(of("profitsharing", event_type), Agreement::Contradicts);
            assert_eq!(of("added_later", event_type), Agreement::Contradicts);
            assert_eq!(agreement(None, &[], event_type), Agreement::Unstated);
        }
        assert_eq!(of("refund", "REFUND.CLOSED"), Agreement::Agrees);
        assert_eq!(of("profitsharing", "REFUND.CLOSED"), Agreement::Contradicts);
        assert_eq!(of("fapiao", "FAPIAO.ISSUED"), Agreement::Agrees);
        assert_eq!(of("transaction", "FAPIAO.ISSUED"), Agreement::Agrees);
        assert_eq!(of("refund", "FAPIAO.ISSUED"), Agreement::Contradicts);
        assert_eq!(agreement(None, &[], "FAPIAO.ISSUED"), Agreement::Agrees);
    }

    #[test]
    fn the_original_type_of_an_event_type_is_known() {
        let of = printed_original_type;
        assert_eq!(of("TRANSACTION.SUCCESS"), Some("transaction"));
        assert_eq!(of("refund.closed"), Some("refund"));
        assert_eq!(of("PRODUCT_COUPON_SP.SEND"), Some("coupon"));
        assert_eq!(of("MALL_REFUND.SUCCESS"), Some("mall_refund"));
        assert_eq!(of("FAPIAO.ISSUED"), None);
        assert_eq!(of(""), None);
    }
}
