//! Coupons on their way to users: <https://pay.weixin.qq.com/doc/v3/partner/4015781605>.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use serde_json::{Value, json};
use wxpay::Timestamp;

use super::book::{Asking, Coupons, is_code};
use super::delivering::to_party;
use super::entries::{Held, PreSent, SendOrder};
use super::period;
use super::{CouponError, CouponStockState, UserCoupon, UserCouponState, wire};
use crate::book::{self, Around};
use crate::clock::{beijing, day};
use crate::notices::Event;
use crate::refusal::Refusal;

impl Coupons {
    /// Sends a user a coupon or a bundle of them.
    pub(super) fn send_to_user(
        &mut self,
        around: &mut Around<'_>,
        asking: &Asking<'_>,
    ) -> Result<Value, Refusal> {
        let order = self.order(asking)?;
        let known = self.repeated(asking, "send", ("send_request_no", 128))?;
        let (number, known) = known;
        let first = match known {
            Some(known) => known.object,
            None => {
                let sent = self.send(around, (asking.now, "API"), &order);
                let first = sent.map_err(refusal)?[0];
                self.handled(asking, number, (first, None));
                first
            }
        };
        Ok(match &self.held.get(first).coupon.user_coupon_bundle_id {
            None => self.held_json(first, asking.now),
            Some(bundle) => self.user_bundle_json(bundle, asking.now),
        })
    }

    /// A token by which the component of a mini program offers a user a coupon or a bundle of them.
    pub(super) fn pre_send(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let order = self.order(asking)?;
        let (number, known) = self.repeated(asking, "pre-send", ("send_request_no", 128))?;
        let index = match known {
            Some(known) => known.object,
            None => {
                self.check(asking.now, &order).map_err(refusal)?;
                let serial = self.tokens.len() + 1;
                let token = format!("sandbox coupon {serial} of {}", day(asking.now));
                let index = self.tokens.put(PreSent {
                    brand_id: asking.brand_id.to_owned(),
                    token: URL_SAFE_NO_PAD.encode(token),
                    order,
                    is_received: false,
                });
                self.handled(asking, number, (index, None));
                index
            }
        };
        Ok(json!({ "token": self.tokens.get(index).token }))
    }

    /// Receives what a token offers, as the user does in the component of a mini program.
    pub(crate) fn receive(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        token: &str,
    ) -> Result<Vec<UserCoupon>, CouponError> {
        let index = self.tokens.find_id(token).ok_or(CouponError::Unknown)?;
        let offered = self.tokens.get(index);
        if offered.is_received {
            return Err(CouponError::Received);
        }
        let order = offered.order.clone();
        let sent = self.send(around, (now, "RECEIVE_COMPONENT"), &order)?;
        self.tokens.change(index).is_received = true;
        let coupons = sent
            .iter()
            .map(|&index| self.held.get(index).coupon.clone());
        Ok(coupons.collect())
    }

    fn order(&self, asking: &Asking<'_>) -> Result<SendOrder, Refusal> {
        let fields = &asking.fields;
        let stocks = self.named(asking)?;
        let mode = self.stocks.get(stocks[0]).text("coupon_code_mode");
        let code = fields.owned("coupon_code", 40)?;
        if let Some(code) = code.as_deref().filter(|code| !is_code(code)) {
            let issue = "must be letters, digits, or characters of _-";
            return Err(fields.refuse("coupon_code", code, issue));
        }
        match (mode, &code) {
            ("API_ASSIGN", None) => {
                return Err(fields.refuse("coupon_code", "", "is required"));
            }
            ("WECHATPAY" | "UPLOAD", Some(code)) => {
                let issue = "must be absent unless coupon_code_mode is API_ASSIGN";
                return Err(fields.refuse("coupon_code", code, issue));
            }
            _ => {}
        }
        Ok(SendOrder {
            stocks,
            appid: fields.required_text("appid", 32)?.to_owned(),
            openid: fields.required_text("openid", 128)?.to_owned(),
            request_no: fields.required_text("send_request_no", 128)?.to_owned(),
            code,
            attach: fields.owned("attach", 150)?,
            tags: fields.value("coupon_tag_info").cloned(),
            sender: asking.party.clone(),
            plan: None,
        })
    }

    /// Checks that a coupon of each stock can be sent.
    fn check(&self, now: Timestamp, order: &SendOrder) -> Result<(), CouponError> {
        for &index in &order.stocks {
            let entry = self.stocks.get(index);
            let stock = &entry.stock;
            if stock.state != CouponStockState::Sending {
                return Err(CouponError::WrongState {
                    state: stock.state.as_str(),
                });
            }
            let users = self.index.of_user.get(&stock.brand_id);
            let coupons = users.and_then(|users| users.get(&order.openid));
            let coupons = coupons.into_iter().flatten();
            let of_stock = coupons.filter(|&&held| self.held.get(held).stock == index);
            if i64::try_from(of_stock.count()).unwrap_or(i64::MAX) >= stock.max_count_per_user {
                return Err(CouponError::LimitReached);
            }
            let is_over = |limit: i64| entry.sent_on(now) >= limit;
            if stock.sent_count >= stock.max_count
                || stock.max_count_per_day.is_some_and(is_over)
                || (entry.text("coupon_code_mode") == "UPLOAD" && self.free_codes(index) == 0)
            {
                return Err(CouponError::Exhausted);
            }
            if let Some(code) = &order.code
                && self.is_taken(&stock.brand_id, code)
            {
                return Err(CouponError::CodeTaken);
            }
        }
        Ok(())
    }

    /// Sends a coupon of each stock and notifies the sender, who is to confirm them.
    pub(super) fn send(
        &mut self,
        around: &mut Around<'_>,
        (now, channel): (Timestamp, &str),
        order: &SendOrder,
    ) -> Result<Vec<usize>, CouponError> {
        self.check(now, order)?;
        let is_bundle = self.stocks.get(order.stocks[0]).place.is_some();
        let serial = self.held.len() + 1;
        // 22 digits, as in the samples.
        let bundle = is_bundle.then(|| format!("7123{}{serial:010}", day(now)));
        let mut sent = Vec::new();
        for (place, &stock) in order.stocks.iter().enumerate() {
            let code = self.take_code(stock, now, order.code.as_deref());
            let entry = self.stocks.change(stock);
            let midnight = period::midnight(now.as_unix());
            if entry.day != midnight {
                (entry.day, entry.sent_that_day) = (midnight, 0);
            }
            entry.sent_that_day += 1;
            entry.stock.sent_count += 1;
            let (begin, end) = entry.period.of_coupon(now);
            let versions = &self.products.get(entry.product).versions;
            let held = Held {
                coupon: UserCoupon {
                    brand_id: entry.stock.brand_id.clone(),
                    product_coupon_id: entry.stock.product_coupon_id.clone(),
                    stock_id: entry.stock.stock_id.clone(),
                    user_coupon_bundle_id: bundle.clone(),
                    coupon_code: code,
                    appid: order.appid.clone(),
                    openid: order.openid.clone(),
                    send_request_no: order.request_no.clone(),
                    send_channel: channel.to_owned(),
                    state: UserCouponState::Confirming,
                    receive_time: beijing(now),
                    valid_begin_time: beijing(begin),
                    valid_end_time: beijing(end),
                },
                stock,
                stock_version: entry.versions.len().saturating_sub(1),
                product_version: versions.len().saturating_sub(1),
                place: is_bundle.then_some(place),
                plan: order.plan,
                attach: order.attach.clone(),
                tags: order.tags.clone(),
                confirm: None,
                usage: None,
                end: None,
            };
            let at = self.held.len();
            self.index.add_held(at, &held);
            let index = self.held.put(held);
            self.index.touch(stock);
            self.tell(around, now, (index, order));
            sent.push(index);
        }
        Ok(sent)
    }

    /// The code of a new coupon.
    fn take_code(&mut self, stock: usize, now: Timestamp, given: Option<&str>) -> String {
        if let Some(code) = given {
            return code.to_owned();
        }
        let free = self.index.free_codes.get_mut(&stock);
        if let Some(place) = free.and_then(std::collections::VecDeque::pop_front) {
            let code = self.codes.change(place);
            code.is_sent = true;
            return code.code.clone();
        }
        let brand_id = self.stocks.get(stock).stock.brand_id.clone();
        let mut serial = self.held.len() + 1;
        loop {
            // 22 digits, as in the samples.
            let code = format!("1227{}{serial:010}", day(now));
            if !self.is_taken(&brand_id, &code) {
                return code;
            }
            serial += 1;
        }
    }

    /// Notifies the sender of a coupon that a user got. Official pages: partner/4015780862, brand/4015755761.
    fn tell(&self, around: &mut Around<'_>, now: Timestamp, (index, order): (usize, &SendOrder)) {
        let held = self.held.get(index);
        let bundle = self.stocks.get(held.stock).stock.stock_bundle_id.as_deref();
        let is_brand = order.sender.is_brand;
        let resource = book::present(wire::notified(held, bundle, is_brand));
        let event = Event::of_model("marketing_product_coupon", "CouponSent", resource);
        let event = event.map(|event| Event {
            event_type: match is_brand {
                true => "PRODUCT_COUPON.SEND",
                false => "PRODUCT_COUPON_SP.SEND",
            },
            summary: "商品券发放通知",
            ..to_party(event, &order.sender)
        });
        let url = self.url(&order.sender, "coupons");
        around.tell(now, url, event);
    }
}

/// The refusal with the code that the pages have for it.
fn refusal(error: CouponError) -> Refusal {
    match error {
        CouponError::Exhausted => book::forbidden("NOT_ENOUGH", "商品券批次发放预算不足"),
        CouponError::LimitReached => Refusal::invalid_request("用户领取已达到上限"),
        CouponError::CodeTaken => {
            let message = "coupon_code 冲突";
            Refusal::new(StatusCode::BAD_REQUEST, "ALREADY_EXISTS", message)
        }
        _ => Refusal::invalid_request("批次当前状态不可发放"),
    }
}
