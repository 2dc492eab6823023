use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::coupons::{UserCouponView, problem, user_view};
use super::sharing::check_reason;
use crate::control::ask::{Ask, Problem};
use crate::control::read::{matches, page};
use crate::control::views::Page;
use crate::coupons::{DeliveryPlan, DeliveryPlanAudit, DeliveryPlanState};

/// A delivery plan of a product coupon.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DeliveryPlanView {
    pub(crate) brand_id: String,
    pub(crate) plan_id: String,
    pub(crate) name: String,
    pub(crate) product_coupon_id: String,
    /// Present unless it delivers a bundle.
    pub(crate) stock_id: Option<String>,
    pub(crate) stock_bundle_id: Option<String>,
    /// `CREATED`, `DELIVERING`, `PAUSED`, `TERMINATED` or `EXPIRED`.
    pub(crate) state: &'static str,
    /// `AUDIT_INITIAL`, `AUDIT_PROCESSING`, `AUDIT_PASSED` or `AUDIT_REJECTED`.
    pub(crate) audit_state: &'static str,
    pub(crate) recommend_word: Option<String>,
    /// Number of times that its coupons may be received: in all, by one user, and on one day.
    pub(crate) total_count: i64,
    pub(crate) user_limit: Option<i64>,
    pub(crate) daily_limit: Option<i64>,
    /// Number of times that they were received.
    pub(crate) received_count: i64,
    pub(crate) begins: String,
    pub(crate) ends: String,
    /// True if a review can reject it.
    pub(crate) rejectable: bool,
    /// True if it delivers. Its limits may be reached all the same.
    pub(crate) receivable: bool,
}

/// Rejection of a delivery plan, or of a change of it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RejectPlan {
    /// Such as `图片不合规`; 1 to 64 characters.
    pub(crate) reason: String,
}

/// Receipt of what a plan delivers.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReceiveDelivery {
    /// The user; 1 to 128 characters.
    pub(crate) openid: String,
}

fn view(plan: &DeliveryPlan) -> DeliveryPlanView {
    let is_in_review = plan.audit_state == DeliveryPlanAudit::Processing;
    DeliveryPlanView {
        brand_id: plan.brand_id.clone(),
        plan_id: plan.plan_id.clone(),
        name: plan.plan_name.clone(),
        product_coupon_id: plan.product_coupon_id.clone(),
        stock_id: plan.stock_id.clone(),
        stock_bundle_id: plan.stock_bundle_id.clone(),
        state: plan.state.as_str(),
        audit_state: plan.audit_state.as_str(),
        recommend_word: plan.recommend_word.clone(),
        total_count: plan.total_count,
        user_limit: plan.user_limit,
        daily_limit: plan.daily_limit,
        received_count: plan.received_count,
        begins: plan.delivery_start_time.to_string(),
        ends: plan.delivery_end_time.to_string(),
        rejectable: is_in_review && !plan.state.is_final(),
        receivable: plan.state == DeliveryPlanState::Delivering,
    }
}

pub(crate) fn delivery_plans(ask: &Ask<'_>) -> Result<Page<DeliveryPlanView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |plan: &DeliveryPlan| {
        let ids = [
            Some(&*plan.plan_id),
            Some(&*plan.plan_name),
            Some(&*plan.product_coupon_id),
            plan.stock_id.as_deref(),
            plan.stock_bundle_id.as_deref(),
            Some(&*plan.brand_id),
        ];
        matches(ask, plan.state.as_str(), &ids)
    };
    page(ask, state.books.coupons.delivery_plans(), is_wanted, view)
}

pub(crate) fn delivery_plan(ask: &Ask<'_>) -> Result<DeliveryPlanView, Problem> {
    let state = ask.engine.settled();
    let mut all = state.books.coupons.delivery_plans();
    let found = all.find(|plan| plan.plan_id == ask.path(0));
    found.map(view).ok_or_else(|| Problem::missing(PLAN))
}

const PLAN: &str = "delivery plan";

pub(crate) fn reject_delivery_plan(ask: &Ask<'_>) -> Result<DeliveryPlanView, Problem> {
    let RejectPlan { reason } = ask.body()?;
    check_reason(&reason)?;
    let (now, what) = (ask.engine.clocks.business(), (ask.path(0), &*reason));
    let mut state = ask.engine.settled();
    let rejected = state.act(|books, around| books.coupons.reject_plan(around, now, what));
    rejected
        .map(|plan| view(&plan))
        .map_err(|error| problem(error, PLAN))
}

pub(crate) fn receive_delivery(ask: &Ask<'_>) -> Result<Vec<UserCouponView>, Problem> {
    let ReceiveDelivery { openid } = ask.body()?;
    if openid.is_empty() || openid.chars().count() > 128 {
        let issue = "must have 1 to 128 characters";
        return Err(Problem::bad("openid", issue.to_owned()));
    }
    let (now, what) = (ask.engine.clocks.business(), (ask.path(0), &*openid));
    let mut state = ask.engine.settled();
    let received = state.act(|books, around| books.coupons.receive_delivery(around, now, what));
    let received = received.map_err(|error| problem(error, PLAN))?;
    Ok(received.iter().map(user_view).collect())
}
