//! Product coupons, stocks and users' coupons on the wire.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::{Map, Value, json};
use wxpay::Timestamp;
use wxpay::catalog::{Field, Kind};

use super::entries::{Deactivation, Held, Product, Stock};

/// A product coupon with its latest description.
pub(super) fn latest_product(product: &Product) -> Value {
    let latest = product.versions.len().saturating_sub(1);
    self::product(product, latest)
}

/// A product coupon with that version of its description.
pub(super) fn product(product: &Product, version: usize) -> Value {
    let coupon = &product.coupon;
    let description = product.versions.get(version).cloned().unwrap_or_default();
    with(
        description,
        json!({
            "product_coupon_id": coupon.product_coupon_id,
            "state": coupon.state.as_str(),
            "brand_id": coupon.brand_id,
        }),
        product.end.as_ref(),
    )
}

/// A stock with one of its descriptions, the number of its codes that were not sent, and today's coupons.
pub(super) fn stock(
    entry: &Stock,
    description: &Map<String, Value>,
    (free_codes, now): (usize, Timestamp),
) -> Value {
    let stock = &entry.stock;
    let is_uploaded = entry.text("coupon_code_mode") == "UPLOAD";
    let codes = json!({ "total_count": stock.uploaded_codes, "available_count": free_codes });
    let bundle = entry.place.map(
        |place| json!({ "stock_bundle_id": stock.stock_bundle_id, "stock_bundle_index": place }),
    );
    with(
        description.clone(),
        json!({
            "product_coupon_id": stock.product_coupon_id,
            "stock_id": stock.stock_id,
            "coupon_code_count_info": is_uploaded.then_some(codes),
            "stock_send_rule": {
                "max_count": stock.max_count,
                "max_count_per_day": stock.max_count_per_day,
                "max_count_per_user": stock.max_count_per_user,
            },
            "stock_bundle_info": bundle,
            "sent_count_info": {
                "total_count": stock.sent_count,
                "today_count": entry.sent_on(now),
            },
            "state": stock.state.as_str(),
            "brand_id": stock.brand_id,
        }),
        entry.end.as_ref(),
    )
}

/// A user's coupon, with its product coupon, its stock, and the uses of its bundle so far.
pub(super) fn held(held: &Held, of: [Value; 2], uses: Option<[usize; 2]>) -> Value {
    let coupon = &held.coupon;
    let [product, stock] = of;
    let usage = held.usage.as_ref();
    let returned = usage.and_then(|usage| usage.returned.as_ref());
    let detail = json!({
        "use_request_no": usage.map(|usage| &usage.request_no),
        "use_time": usage.map(|usage| &usage.time),
        "return_request_no": returned.map(|(number, _)| number),
        "return_time": returned.map(|(_, time)| time),
        "associated_order_info": usage.and_then(|usage| usage.order.as_ref()),
        "associated_pay_score_order_info": usage.and_then(|usage| usage.pay_score_order.as_ref()),
        "saved_amount": usage.and_then(|usage| usage.saved_amount.as_ref()),
    });
    let detail_name = match held.place {
        None => "single_usage_detail",
        Some(_) => "progressive_bundle_usage_detail",
    };
    let bundle = uses.map(|[total, used]| {
        json!({
            "user_coupon_bundle_id": coupon.user_coupon_bundle_id,
            "user_coupon_bundle_index": held.place,
            "total_count": total,
            "used_count": used,
        })
    });
    with(
        Map::new(),
        json!({
            "coupon_code": coupon.coupon_code,
            "coupon_state": coupon.state.as_str(),
            "valid_begin_time": coupon.valid_begin_time.to_string(),
            "valid_end_time": coupon.valid_end_time.to_string(),
            "receive_time": coupon.receive_time.to_string(),
            "send_request_no": coupon.send_request_no,
            "send_channel": coupon.send_channel,
            "confirm_request_no": held.confirm.as_ref().map(|(number, _)| number),
            "confirm_time": held.confirm.as_ref().map(|(_, time)| time),
            detail_name: detail,
            "user_product_coupon_bundle_info": bundle,
            "product_coupon": product,
            "stock": stock,
            "attach": held.attach,
            "coupon_tag_info": held.tags,
            "brand_id": coupon.brand_id,
        }),
        held.end.as_ref(),
    )
}

/// The notification of a coupon that a user got.
pub(super) fn notified(held: &Held, stock_bundle_id: Option<&str>, is_brand: bool) -> Value {
    let coupon = &held.coupon;
    json!({
        "coupon_code": coupon.coupon_code,
        // The page for brands does not have it.
        "brand_id": (!is_brand).then_some(&coupon.brand_id),
        "product_coupon_id": coupon.product_coupon_id,
        "stock_id": coupon.stock_id,
        "stock_bundle_id": stock_bundle_id,
        "user_coupon_bundle_id": coupon.user_coupon_bundle_id,
        "appid": coupon.appid,
        "openid": coupon.openid,
        "unionid": format!("u{}", coupon.openid),
        "receive_time": coupon.receive_time.to_string(),
        "send_request_no": coupon.send_request_no,
        "send_channel": coupon.send_channel,
        "valid_begin_time": coupon.valid_begin_time.to_string(),
        "valid_end_time": coupon.valid_end_time.to_string(),
        "attach": held.attach,
    })
}

/// The members that the operation's page has, at every depth. Nulls are left out.
pub(super) fn known(fields: &[Field], json: Value) -> Value {
    match json {
        Value::Object(members) => {
            let members = members.into_iter().filter_map(|(name, value)| {
                let field = fields.iter().find(|field| field.name == name)?;
                let value = match field.kind {
                    Kind::Object(object) => known(object.fields(), value),
                    _ => value,
                };
                (!value.is_null()).then_some((name, value))
            });
            Value::Object(members.collect())
        }
        Value::Array(items) => items.into_iter().map(|item| known(fields, item)).collect(),
        leaf => leaf,
    }
}

/// The token of the page that begins there.
pub(super) fn token_of(place: usize) -> String {
    STANDARD_NO_PAD.encode(place.to_string())
}

/// The beginning of the page of a token.
pub(super) fn place_of(token: &str) -> Option<usize> {
    let place = STANDARD_NO_PAD.decode(token).ok()?;
    String::from_utf8(place).ok()?.parse().ok()
}

/// The members together, the latter ones over the former ones, and the end.
fn with(mut members: Map<String, Value>, own: Value, end: Option<&Deactivation>) -> Value {
    if let Value::Object(own) = own {
        members.extend(own);
    }
    if let Some(end) = end {
        let end = [
            ("deactivate_request_no", &end.request_no),
            ("deactivate_time", &end.time),
            ("deactivate_reason", &end.reason),
        ];
        members.extend(end.map(|(name, value)| (name.to_owned(), value.as_str().into())));
    }
    Value::Object(members)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_leads_to_its_place_and_nothing_else_does() {
        for place in [0, 20, usize::MAX] {
            assert_eq!(place_of(&token_of(place)), Some(place));
        }
        for wrong in ["", "=", "MTIzMjUK", "LTE"] {
            assert_eq!(place_of(wrong), None, "{wrong}");
        }
    }
}
