//! Coupons that users hold: <https://pay.weixin.qq.com/doc/v3/partner/4015781608>.

use serde_json::{Value, json};
use wxpay::Timestamp;

use super::book::{Asking, Coupons, page};
use super::entries::{Deactivation, Usage};
use super::products::deactivation;
use super::{CouponError, UserCoupon, UserCouponState, wire};
use crate::book;
use crate::clock::{beijing, later};
use crate::refusal::Refusal;
use crate::shelf::Stay;

const DAY: u64 = 24 * 60 * 60;

impl Coupons {
    /// Confirms that a coupon was sent: only then it becomes valid.
    pub(super) fn confirm(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let index = self.user_coupon(asking)?;
        let (number, known) = self.repeated(asking, "confirm", ("out_request_no", 40))?;
        if known.is_none() {
            let coupon = &self.held.get(index).coupon;
            if coupon.state != UserCouponState::Confirming {
                return Err(Refusal::invalid_request("用户商品券不在待确认状态"));
            }
            // Assumption: it cannot become valid after its time.
            if coupon.valid_end_time.timestamp() <= asking.now {
                return Err(Refusal::invalid_request("用户商品券已过期"));
            }
            let time = beijing(asking.now).to_string();
            let request_no = asking.fields.required_text("out_request_no", 40)?;
            self.held.change(index).confirm = Some((request_no.to_owned(), time));
            self.become_valid(index, asking.now);
            self.handled(asking, number, (index, None));
        }
        Ok(self.held_json(index, asking.now))
    }

    /// Uses a coupon.
    pub(super) fn redeem(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let index = self.user_coupon(asking)?;
        let fields = &asking.fields;
        let time = fields.required("use_time", fields.moment("use_time")?)?;
        let order = fields.object("associated_order_info")?;
        let service = fields.object("associated_pay_score_order_info")?;
        // One and only one of them, as page partner/4016435636 says.
        match (&order, &service) {
            (Some(_), Some(_)) => {
                let issue = "must be absent beside associated_order_info";
                return Err(fields.refuse("associated_pay_score_order_info", "", issue));
            }
            (None, None) => {
                return Err(fields.refuse("associated_order_info", "", "is required"));
            }
            _ => {}
        }
        fields.amount("saved_amount")?;
        let (number, known) = self.repeated(asking, "use", ("out_request_no", 40))?;
        if known.is_none() {
            if !self.can_be_used(index, asking.now) {
                let message = "用户商品券当前无法使用";
                return Err(book::forbidden("NOT_ENOUGH", message));
            }
            let usage = Usage {
                request_no: fields.required_text("out_request_no", 40)?.to_owned(),
                time: time.to_string(),
                reported: asking.now.as_unix(),
                order: fields.value("associated_order_info").cloned(),
                pay_score_order: fields.value("associated_pay_score_order_info").cloned(),
                saved_amount: fields.value("saved_amount").cloned(),
                returned: None,
            };
            let held = self.held.change(index);
            held.usage = Some(usage);
            held.coupon.state = UserCouponState::Used;
            self.held.plan(index, asking.now, Stay::ForEver);
            self.handled(asking, number, (index, None));
        }
        Ok(self.held_json(index, asking.now))
    }

    /// Gives a used coupon back to its user.
    pub(super) fn give_back(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let index = self.user_coupon(asking)?;
        let (number, known) = self.repeated(asking, "return", ("out_request_no", 40))?;
        if known.is_none() {
            let held = self.held.get(index);
            if held.coupon.state != UserCouponState::Used {
                return Err(Refusal::invalid_request("用户商品券未核销"));
            }
            let is_used =
                |&index: &usize| self.held.get(index).coupon.state == UserCouponState::Used;
            let latest = self.siblings(index).into_iter().rfind(is_used);
            if latest.is_some_and(|latest| latest != index) {
                let message = "只能退回券组内最近一张已核销的券";
                return Err(Refusal::invalid_request(message));
            }
            let request_no = asking.fields.required_text("out_request_no", 40)?;
            let time = beijing(asking.now).to_string();
            let held = self.held.change(index);
            if let Some(usage) = &mut held.usage {
                usage.returned = Some((request_no.to_owned(), time));
            }
            self.become_valid(index, asking.now);
            self.handled(asking, number, (index, None));
        }
        Ok(self.held_json(index, asking.now))
    }

    pub(super) fn deactivate_user_coupon(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let index = self.user_coupon(asking)?;
        let end = deactivation(asking)?;
        let of = ("out_request_no", 40);
        let (number, known) = self.repeated(asking, "deactivate user coupon", of)?;
        if known.is_none() {
            if !is_open(self.held.get(index).coupon.state) {
                return Err(Refusal::invalid_request("用户商品券当前状态不可失效"));
            }
            self.end_held(index, (UserCouponState::Deactivated, asking.now), Some(end));
            self.handled(asking, number, (index, None));
        }
        Ok(self.held_json(index, asking.now))
    }

    /// Ends the coupons of a user's bundle that were not used.
    pub(super) fn deactivate_user_bundle(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let stocks = self.named(asking)?;
        let fields = &asking.fields;
        let id = fields.required_text("user_coupon_bundle_id", 40)?;
        let openid = fields.required_text("openid", 128)?;
        let appid = fields.required_text("appid", 32)?;
        let coupons = self.index.of_user_bundle.get(id);
        let coupons = coupons.filter(|coupons| {
            let held = self.held.get(coupons[0]);
            held.stock == stocks[0]
                && (held.coupon.openid.as_str(), held.coupon.appid.as_str()) == (openid, appid)
        });
        let unknown = || book::not_found("NOT_FOUND", "用户券组不存在");
        let coupons = coupons.ok_or_else(unknown)?.clone();
        let end = deactivation(asking)?;
        let of = ("out_request_no", 40);
        let (number, known) = self.repeated(asking, "deactivate user bundle", of)?;
        if known.is_none() {
            let open = coupons.iter().copied();
            let open = open.filter(|&index| is_open(self.held.get(index).coupon.state));
            let open: Vec<usize> = open.collect();
            if open.is_empty() {
                return Err(Refusal::invalid_request("用户券组内没有可失效的券"));
            }
            for index in open {
                let to = (UserCouponState::Deactivated, asking.now);
                self.end_held(index, to, Some(end.clone()));
            }
            self.handled(asking, number, (coupons[0], None));
        }
        Ok(self.user_bundle_json(id, asking.now))
    }

    pub(super) fn list_user_coupons(&self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let fields = &asking.fields;
        let openid = fields.required_text("openid", 128)?;
        let appid = fields.required_text("appid", 32)?;
        let product = fields.text("product_coupon_id", 40)?;
        let stock = fields.text("stock_id", 40)?;
        let state = fields.text("coupon_state", 32)?;
        let bundle = fields.text("user_coupon_bundle_id", 40)?;
        let users = self.index.of_user.get(asking.brand_id);
        let coupons = users.and_then(|users| users.get(openid));
        let found = coupons.into_iter().flatten().copied().filter(|&index| {
            let coupon = &self.held.get(index).coupon;
            let is = |wanted: Option<&str>, found: &str| wanted.is_none_or(|it| it == found);
            coupon.appid == appid
                && is(product, &coupon.product_coupon_id)
                && is(stock, &coupon.stock_id)
                && is(state, coupon.state.as_str())
                && is(
                    bundle,
                    coupon.user_coupon_bundle_id.as_deref().unwrap_or_default(),
                )
        });
        let found: Vec<usize> = found.collect();
        let total = found.len();
        let (coupons, next) = page(asking, found.into_iter(), 50)?;
        let coupons = coupons.into_iter();
        let list: Value = coupons
            .map(|index| self.held_json(index, asking.now))
            .collect();
        Ok(json!({ "total_count": total, "user_coupon_list": list, "next_page_token": next }))
    }

    /// Deletes a valid coupon, as its user does in WeChat.
    pub(crate) fn delete(
        &mut self,
        now: Timestamp,
        (brand_id, code): (&str, &str),
    ) -> Result<UserCoupon, CouponError> {
        let index = self.held.find(brand_id, code);
        let index = index.ok_or(CouponError::Unknown)?;
        let state = self.held.get(index).coupon.state;
        if state != UserCouponState::Effective {
            return Err(CouponError::WrongState {
                state: state.as_str(),
            });
        }
        self.end_held(index, (UserCouponState::Deleted, now), None);
        Ok(self.held.get(index).coupon.clone())
    }

    /// Time that passes changes a coupon: it becomes valid, or expires.
    pub(super) fn grow_older(&mut self, index: usize, at: Timestamp) {
        match self.held.get(index).coupon.state {
            UserCouponState::Pending => self.become_valid(index, at),
            _ => self.end_held(index, (UserCouponState::Expired, at), None),
        }
    }

    /// The coupon that a request names.
    pub(super) fn user_coupon(&self, asking: &Asking<'_>) -> Result<usize, Refusal> {
        let stock = self.stock(asking)?;
        let fields = &asking.fields;
        let code = fields.required_text("coupon_code", 40)?;
        let of = (
            fields.required_text("openid", 128)?,
            fields.required_text("appid", 32)?,
        );
        let index = self.held.find(asking.brand_id, code);
        let index = index.filter(|&index| {
            let held = self.held.get(index);
            held.stock == stock && (held.coupon.openid.as_str(), held.coupon.appid.as_str()) == of
        });
        index.ok_or_else(|| book::not_found("NOT_FOUND", "用户商品券不存在"))
    }

    /// The state that a confirmed or returned coupon has at that moment.
    fn become_valid(&mut self, index: usize, at: Timestamp) {
        let coupon = &self.held.get(index).coupon;
        let begin = coupon.valid_begin_time.timestamp();
        let end = coupon.valid_end_time.timestamp();
        let until = |moment: Timestamp| {
            let seconds = moment.as_unix().saturating_sub(at.as_unix());
            Stay::For(seconds.unsigned_abs())
        };
        let (state, stay) = match (at < begin, at < end) {
            (true, _) => (UserCouponState::Pending, until(begin)),
            (_, true) => (UserCouponState::Effective, until(end)),
            _ => (UserCouponState::Expired, Stay::ForEver),
        };
        self.held.change(index).coupon.state = state;
        self.held.plan(index, at, stay);
    }

    fn end_held(
        &mut self,
        index: usize,
        (state, at): (UserCouponState, Timestamp),
        end: Option<Deactivation>,
    ) {
        let held = self.held.change(index);
        held.coupon.state = state;
        held.end = end;
        self.held.plan(index, at, Stay::ForEver);
    }

    /// Returns whether a coupon can be used now.
    ///
    /// Assumption: coupons of a bundle are used in turn, each `interval_days` after the one before.
    fn can_be_used(&self, index: usize, now: Timestamp) -> bool {
        let held = self.held.get(index);
        let stock = self.stocks.get(held.stock);
        if held.coupon.state != UserCouponState::Effective || !stock.period.is_open(now) {
            return false;
        }
        let siblings = self.siblings(index);
        let before = siblings.into_iter().take_while(|&other| other != index);
        let Some(before) = before.last() else {
            return true;
        };
        let before = self.held.get(before);
        let Some(usage) = &before.usage else {
            return false;
        };
        let product = self.products.get(stock.product).versions.last();
        let info = product.and_then(|latest| latest.get("progressive_bundle_usage_info"));
        let days = info.and_then(|info| info.get("interval_days")?.as_u64());
        let seconds = days.unwrap_or(0).saturating_mul(DAY);
        before.coupon.state == UserCouponState::Used
            && now >= later(Timestamp::from_unix(usage.reported), seconds)
    }

    /// The coupons of the same user's bundle, in the order of their use.
    fn siblings(&self, index: usize) -> Vec<usize> {
        let bundle = &self.held.get(index).coupon.user_coupon_bundle_id;
        let bundle = bundle.as_ref();
        let coupons = bundle.and_then(|id| self.index.of_user_bundle.get(id));
        coupons.cloned().unwrap_or_default()
    }

    pub(super) fn held_json(&self, index: usize, now: Timestamp) -> Value {
        let held = self.held.get(index);
        let stock = self.stocks.get(held.stock);
        let product = self.products.get(stock.product);
        let description = stock.versions.get(held.stock_version);
        let description = description.unwrap_or_else(|| stock.latest());
        let codes = (self.free_codes(held.stock), now);
        let of = [
            wire::product(product, held.product_version),
            wire::stock(stock, description, codes),
        ];
        let siblings = self.siblings(index);
        let used = siblings
            .iter()
            .filter(|&&index| self.held.get(index).coupon.state == UserCouponState::Used);
        let uses = held.place.map(|_| [siblings.len(), used.count()]);
        wire::held(held, of, uses)
    }

    pub(super) fn user_bundle_json(&self, id: &str, now: Timestamp) -> Value {
        let coupons = self.index.of_user_bundle.get(id).into_iter().flatten();
        let list: Value = coupons.map(|&index| self.held_json(index, now)).collect();
        json!({ "user_coupon_bundle_id": id, "user_product_coupon_list": list })
    }
}

/// Returns whether the brand can end a coupon. Assumption: any that was not used and did not end.
const fn is_open(state: UserCouponState) -> bool {
    matches!(
        state,
        UserCouponState::Confirming | UserCouponState::Pending | UserCouponState::Effective
    )
}
