//! Operations on product coupons: <https://pay.weixin.qq.com/doc/v3/partner/4015781289>.

use http::StatusCode;
use serde_json::{Map, Value};

use super::book::{Asking, Coupons};
use super::entries::{Deactivation, Product};
use super::new_stock::{self, NewStock};
use super::wire;
use super::{CouponStockState, ProductCoupon, ProductCouponState};
use crate::book;
use crate::clock::beijing;
use crate::refusal::Refusal;

/// Members of a request that describe a product coupon.
const DESCRIPTION: [&str; 7] = [
    "scope",
    "type",
    "usage_mode",
    "single_usage_info",
    "progressive_bundle_usage_info",
    "display_info",
    "out_product_no",
];

impl Coupons {
    /// A new product coupon with its first stock or bundle, or the one that the same request made before.
    pub(super) fn create_product(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let fields = &asking.fields;
        let brand_id = fields.required_text("brand_id", 40)?;
        let scope = fields.choice("scope", &["ALL", "SINGLE", "CATEGORY"])?;
        let scope = fields.required("scope", scope)?;
        let kind = fields.choice("type", &["NORMAL", "DISCOUNT", "EXCHANGE"])?;
        let kind = fields.required("type", kind)?;
        let mode = fields.choice("usage_mode", &["SINGLE", "PROGRESSIVE_BUNDLE"])?;
        let mode = fields.required("usage_mode", mode)?;
        check_display(asking)?;
        if (scope, kind) == ("ALL", "EXCHANGE") {
            return Err(Refusal::invalid_request("全场券不支持兑换券类型"));
        }
        let is_bundle = mode == "PROGRESSIVE_BUNDLE";
        let stocks = match is_bundle {
            false => {
                let stock = fields.required("stock", fields.object("stock")?)?;
                vec![NewStock::read(&stock, asking.now)?]
            }
            true => {
                let count = new_stock::uses(fields)?;
                let bundle = fields.required("stock_bundle", fields.object("stock_bundle")?)?;
                NewStock::read_bundle(&bundle, asking.now, count)?
            }
        };
        let of = ("out_request_no", 40);
        let known = self.repeated(asking, "create product coupon", of);
        let (number, known) = known.map_err(|refusal| existing(refusal, "商品券已存在"))?;
        let count = stocks.len();
        let index = match known {
            Some(known) => known.object,
            None => {
                let serial = 1_000_000_000 + self.products.len() + 1;
                let state = match *self.holds_reviews {
                    true => ProductCouponState::Auditing,
                    false => ProductCouponState::Effective,
                };
                let mut description = Map::new();
                for name in DESCRIPTION {
                    let value = asking.fields.value(name);
                    description.extend(value.map(|value| (name.to_owned(), value.clone())));
                }
                let index = self.products.put(Product {
                    coupon: ProductCoupon {
                        brand_id: brand_id.to_owned(),
                        product_coupon_id: serial.to_string(),
                        out_product_no: asking.fields.owned("out_product_no", 40)?,
                        is_bundle,
                        state,
                        create_time: beijing(asking.now),
                    },
                    versions: vec![description],
                    end: None,
                });
                self.put_stocks(asking.now, index, stocks);
                self.handled(asking, number, (index, None));
                index
            }
        };
        let first = self.stocks_of(index).iter().take(count).copied();
        let first: Vec<usize> = first.collect();
        let mut json = wire::latest_product(self.products.get(index));
        let (name, made) = match is_bundle {
            false => ("stock", self.stock_json(first[0], asking.now)),
            true => ("stock_bundle", self.bundle_json(&first, asking.now)),
        };
        json[name] = made;
        Ok(json)
    }

    /// Changes what is shown. Coupons that users hold keep what they were sent with.
    pub(super) fn update_product(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let (index, product) = self.product(asking)?;
        check_display(asking)?;
        let of = ("out_request_no", 40);
        let (number, known) = self.repeated(asking, "update product coupon", of)?;
        if known.is_none() {
            effective(product)?;
            let display = asking.fields.value("display_info").cloned();
            let product = self.products.change(index);
            let mut description = product.versions.last().cloned().unwrap_or_default();
            description.extend(display.map(|display| ("display_info".to_owned(), display)));
            product.versions.push(description);
            self.handled(asking, number, (index, None));
        }
        Ok(wire::latest_product(self.products.get(index)))
    }

    /// Ends a product coupon with all its stocks. Coupons that users hold stay valid, as the guide says.
    pub(super) fn deactivate_product(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let (index, product) = self.product(asking)?;
        let end = deactivation(asking)?;
        let of = ("out_request_no", 40);
        let (number, known) = self.repeated(asking, "deactivate product coupon", of)?;
        if known.is_none() {
            effective(product)?;
            let product = self.products.change(index);
            product.coupon.state = ProductCouponState::Deactivated;
            product.end = Some(end.clone());
            for stock in self.stocks_of(index).to_vec() {
                if !self.stocks.get(stock).stock.state.is_final() {
                    self.end_stock(stock, CouponStockState::Deactivated, Some(end.clone()));
                }
            }
            self.handled(asking, number, (index, None));
        }
        Ok(wire::latest_product(self.products.get(index)))
    }

    /// The brand's product coupon that a request names.
    pub(super) fn product(&self, asking: &Asking<'_>) -> Result<(usize, &Product), Refusal> {
        let id = asking.fields.required_text("product_coupon_id", 40)?;
        let index = self.products.find(asking.brand_id, id);
        let index = index.ok_or_else(|| book::not_found("NOT_FOUND", "商品券不存在"))?;
        Ok((index, self.products.get(index)))
    }
}

/// Refuses what an ended or reviewed product coupon does not allow.
pub(super) fn effective(product: &Product) -> Result<(), Refusal> {
    match product.coupon.state {
        ProductCouponState::Effective => Ok(()),
        ProductCouponState::Auditing => Err(Refusal::invalid_request("商品券审批中")),
        ProductCouponState::Deactivated => Err(Refusal::invalid_request("商品券已失效")),
    }
}

/// The end that a request asks for.
pub(super) fn deactivation(asking: &Asking<'_>) -> Result<Deactivation, Refusal> {
    let number = super::book::number(&asking.fields, "out_request_no", 40)?;
    let reason = asking.fields.required_text("deactivate_reason", 150)?;
    Ok(Deactivation {
        request_no: number.to_owned(),
        time: beijing(asking.now).to_string(),
        reason: reason.to_owned(),
    })
}

/// The refusal of a creation whose number made something else. Assumption: that is what `ALREADY_EXISTS` reports.
pub(super) fn existing(refusal: Refusal, message: &str) -> Refusal {
    match refusal.code {
        "INVALID_REQUEST" => Refusal::new(StatusCode::BAD_REQUEST, "ALREADY_EXISTS", message),
        _ => refusal,
    }
}

fn check_display(asking: &Asking<'_>) -> Result<(), Refusal> {
    let display = asking.fields.object("display_info")?;
    let display = asking.fields.required("display_info", display)?;
    display.required_text("name", 15)?;
    display.required_text("image_url", usize::MAX)?;
    display.required_text("background_url", usize::MAX)?;
    Ok(())
}
