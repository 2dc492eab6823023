//! The course of delivery plans: their review, their states, and users who receive what they deliver. Official page:
//! partner/4017418618.

use serde_json::json;
use wxpay::{DateTime, Timestamp};

use super::book::Coupons;
use super::entries::{Party, Plan, SendOrder};
use super::period;
use super::{
    CouponError, CouponStockState, DeliveryPlan, DeliveryPlanAudit, DeliveryPlanState, UserCoupon,
};
use crate::book::Around;
use crate::clock::beijing;
use crate::notices::Event;
use crate::shelf::Stay;

impl Coupons {
    /// Rejects a plan that is being reviewed. A plan that was approved before keeps its earlier terms and its state.
    pub(crate) fn reject_plan(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (plan_id, reason): (&str, &str),
    ) -> Result<DeliveryPlan, CouponError> {
        let index = self.plans.find_id(plan_id).ok_or(CouponError::Unknown)?;
        let plan = &self.plans.get(index).plan;
        let state = match plan.audit_state {
            DeliveryPlanAudit::Processing if !plan.state.is_final() => None,
            DeliveryPlanAudit::Processing => Some(plan.state.as_str()),
            audit => Some(audit.as_str()),
        };
        if let Some(state) = state {
            return Err(CouponError::WrongState { state });
        }
        let entry = self.plans.change(index);
        if let Some(before) = entry.before.take() {
            entry.plan = DeliveryPlan {
                state: entry.plan.state,
                received_count: entry.plan.received_count,
                ..before
            };
        }
        entry.resumes = false;
        entry.plan.audit_state = DeliveryPlanAudit::Rejected;
        self.notify_plan(around, now, (index, reason));
        self.await_next(index, now);
        Ok(self.plans.get(index).plan.clone())
    }

    /// Receives what a plan delivers, as a user does in WeChat. The limits of the plan and of its stock hold.
    pub(crate) fn receive_delivery(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (plan_id, openid): (&str, &str),
    ) -> Result<Vec<UserCoupon>, CouponError> {
        let index = self.plans.find_id(plan_id).ok_or(CouponError::Unknown)?;
        let entry = self.plans.get(index);
        let plan = &entry.plan;
        let state = match plan.state {
            DeliveryPlanState::Delivering if now >= plan.delivery_end_time.timestamp() => {
                DeliveryPlanState::Expired
            }
            state => state,
        };
        if state != DeliveryPlanState::Delivering {
            return Err(CouponError::WrongState {
                state: state.as_str(),
            });
        }
        let midnight = period::midnight(now.as_unix());
        let today = match entry.day == midnight {
            true => entry.received_that_day,
            false => 0,
        };
        if plan.received_count >= plan.total_count
            || plan.daily_limit.is_some_and(|limit| today >= limit)
        {
            return Err(CouponError::Exhausted);
        }
        let users = self.index.of_user.get(&plan.brand_id);
        let coupons = users.and_then(|users| users.get(openid));
        let of_plan = coupons.into_iter().flatten().filter(|&&held| {
            let held = self.held.get(held);
            held.plan == Some(index) && held.place.is_none_or(|place| place == 0)
        });
        let count = i64::try_from(of_plan.count()).unwrap_or(i64::MAX);
        if plan.user_limit.is_some_and(|limit| count >= limit) {
            return Err(CouponError::LimitReached);
        }
        let stock = self.stocks.get(entry.stocks[0]);
        // The app whose users are notified.
        let config = stock.latest().get("notify_config");
        let appid = config.and_then(|config| config.get("notify_appid")?.as_str());
        let order = SendOrder {
            stocks: entry.stocks.clone(),
            appid: appid.unwrap_or_default().to_owned(),
            openid: openid.to_owned(),
            request_no: format!("PLAN{}_{}", plan.plan_id, self.held.len() + 1),
            code: None,
            attach: None,
            tags: None,
            sender: entry.party.clone(),
            plan: Some(index),
        };
        let sent = self.send(around, (now, "BRAND_MANAGE"), &order)?;
        let entry = self.plans.change(index);
        (entry.day, entry.received_that_day) = (midnight, today + 1);
        entry.plan.received_count += 1;
        self.follow_stocks(around, now);
        let coupons = sent
            .iter()
            .map(|&index| self.held.get(index).coupon.clone());
        Ok(coupons.collect())
    }

    /// Begins a review.
    pub(super) fn review(&mut self, around: &mut Around<'_>, now: Timestamp, index: usize) {
        let plan = &mut self.plans.change(index).plan;
        let was = std::mem::replace(&mut plan.audit_state, DeliveryPlanAudit::Processing);
        self.plans.plan(index, now, Stay::Briefly);
        if was != DeliveryPlanAudit::Processing {
            self.notify_plan(around, now, (index, "提交审核"));
        }
    }

    /// Ends a review that is due, or enters the next state.
    fn plan_grows_older(&mut self, around: &mut Around<'_>, index: usize, at: Timestamp) {
        let entry = self.plans.get(index);
        if entry.is_in_review() {
            if !*self.holds_reviews {
                return self.approve_plan(around, index, at);
            }
            // The review that is held was due, and not what time brings meanwhile.
            if entry.next_change().is_none_or(|next| next > at) {
                return self.await_next(index, at);
            }
        }
        let to = match at >= entry.plan.delivery_end_time.timestamp() {
            true => DeliveryPlanState::Expired,
            false => DeliveryPlanState::Delivering,
        };
        self.enter(around, at, (index, to));
    }

    /// Approves all plans whose review was held.
    pub(super) fn approve_plans(&mut self, around: &mut Around<'_>, now: Timestamp) {
        for index in 0..self.plans.len() {
            if self.plans.get(index).is_in_review() {
                self.approve_plan(around, index, now);
            }
        }
        self.settle_plans(around, now);
    }

    /// Carries out what was due for plans until `now`.
    pub(super) fn settle_plans(&mut self, around: &mut Around<'_>, now: Timestamp) {
        while let Some((due, index)) = self.plans.next_due(now) {
            self.plan_grows_older(around, index, due);
        }
    }

    fn approve_plan(&mut self, around: &mut Around<'_>, index: usize, at: Timestamp) {
        let entry = self.plans.change(index);
        entry.plan.audit_state = DeliveryPlanAudit::Passed;
        entry.is_approved = true;
        entry.before = None;
        if std::mem::take(&mut entry.resumes) {
            entry.lacks_stock = false;
            entry.plan.state = DeliveryPlanState::Delivering;
            for stock in entry.stocks.clone() {
                self.index.touch(stock);
            }
        }
        self.notify_plan(around, at, (index, "审核通过"));
        self.await_next(index, at);
    }

    /// Enters a state.
    pub(super) fn enter(
        &mut self,
        around: &mut Around<'_>,
        at: Timestamp,
        (index, to): (usize, DeliveryPlanState),
    ) {
        let entry = self.plans.change(index);
        entry.plan.state = to;
        for stock in entry.stocks.clone() {
            self.index.touch(stock);
        }
        // Assumption: the page has words for an approval only.
        let reason = match to {
            DeliveryPlanState::Created => "创建成功",
            DeliveryPlanState::Delivering => "开始投放",
            DeliveryPlanState::Paused => "暂停投放",
            DeliveryPlanState::Terminated => "终止投放",
            DeliveryPlanState::Expired => "投放结束",
        };
        self.notify_plan(around, at, (index, reason));
        self.await_next(index, at);
    }

    /// Pauses plans whose stock cannot be sent any more, and reviews those whose stock can be sent again.
    pub(super) fn follow_stocks(&mut self, around: &mut Around<'_>, now: Timestamp) {
        while let Some(stock) = self.index.touched.pop_first() {
            let plans = self.index.plans_of.get(&stock).cloned();
            for index in plans.unwrap_or_default() {
                self.follow_stock(around, now, index);
            }
        }
    }

    fn follow_stock(&mut self, around: &mut Around<'_>, now: Timestamp, index: usize) {
        let entry = self.plans.get(index);
        let can_send = |&stock: &usize| {
            let entry = self.stocks.get(stock);
            entry.stock.state == CouponStockState::Sending
                && entry.stock.left() > 0
                && (entry.text("coupon_code_mode") != "UPLOAD" || self.free_codes(stock) > 0)
        };
        let can_send = entry.stocks.iter().all(can_send);
        let most = self.stocks.get(entry.stocks[0]).stock.max_count;
        match entry.plan.state {
            DeliveryPlanState::Delivering => {
                if entry.reuses_config && entry.plan.total_count != most {
                    self.plans.change(index).plan.total_count = most;
                }
                if !can_send {
                    self.plans.change(index).lacks_stock = true;
                    self.enter(around, now, (index, DeliveryPlanState::Paused));
                }
            }
            DeliveryPlanState::Paused if can_send && entry.lacks_stock && !entry.resumes => {
                self.plans.change(index).resumes = true;
                self.review(around, now, index);
            }
            _ => {}
        }
    }

    /// Plans the next change that time brings.
    fn await_next(&mut self, index: usize, at: Timestamp) {
        let entry = self.plans.get(index);
        if entry.is_in_review() && !*self.holds_reviews {
            // The end of the review finds what came due meanwhile.
            return;
        }
        let stay = entry.next_change().map_or(Stay::ForEver, |next| {
            let seconds = next.as_unix().saturating_sub(at.as_unix());
            Stay::For(u64::try_from(seconds).unwrap_or_default())
        });
        self.plans.plan(index, at, stay);
    }

    /// Notifies the party that made a plan. Official pages: partner/4016168699, brand/4018869623.
    fn notify_plan(&self, around: &mut Around<'_>, at: Timestamp, (index, reason): (usize, &str)) {
        let Plan { plan, party, .. } = self.plans.get(index);
        let audit = plan.audit_state.as_str();
        let resource = json!({
            "plan_id": plan.plan_id,
            "plan_state": plan.state.as_str(),
            "audit_state": audit.strip_prefix("AUDIT_").unwrap_or(audit),
            "change_reason": reason,
            "modify_time": beijing(at).to_string(),
        });
        let event = Event::of_model("marketing_product_coupon", "DeliveryPlanChanged", resource);
        let event = event.map(|event| to_party(event, party));
        around.tell(at, self.url(party, "plans"), event);
    }
}

impl Plan {
    /// Returns whether it waits for the end of a review.
    fn is_in_review(&self) -> bool {
        self.plan.audit_state == DeliveryPlanAudit::Processing && !self.plan.state.is_final()
    }

    /// The time of the next change that no call and no review brings.
    fn next_change(&self) -> Option<Timestamp> {
        let plan = &self.plan;
        match plan.state {
            DeliveryPlanState::Created if self.is_approved => Some(&plan.delivery_start_time),
            DeliveryPlanState::Delivering | DeliveryPlanState::Paused => {
                Some(&plan.delivery_end_time)
            }
            _ => None,
        }
        .map(DateTime::timestamp)
    }
}

/// The event for a service provider or a brand.
pub(super) fn to_party(event: Event, party: &Party) -> Event {
    Event {
        brand: party.is_brand.then(|| party.id.clone()),
        mchid: (!party.is_brand).then(|| party.id.clone()),
        ..event
    }
}
