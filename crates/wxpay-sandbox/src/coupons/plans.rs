//! Operations on delivery plans: <https://pay.weixin.qq.com/doc/v3/partner/4016184554>. Refusals have the number and the
//! label of docs/request-ids.md where it has one.

use serde_json::{Value, json};
use wxpay::{DateTime, Timestamp};

use super::book::{Asking, Coupons};
use super::entries::{Party, Plan, Product, Stock};
use super::products::effective;
use super::{DeliveryPlan, DeliveryPlanAudit, DeliveryPlanState};
use crate::book::Around;
use crate::call;
use crate::clock::beijing;
use crate::fields::Fields;
use crate::refusal::Refusal;
use crate::shelf::Stay;

/// Plans of a page that names no size (an assumption), and the most, as the page says.
const PAGE: (i64, i64) = (20, 50);

/// Coupons that a stock must still have for a new plan, as the page says.
const LEAST_COUPONS: i64 = 10_000;

/// Seconds that a plan lasts at least: 5 days, as the page of questions says (partner/4017418618).
const SHORTEST: i64 = 5 * DAY;

const DAY: i64 = 24 * 60 * 60;

/// The terms of a new plan.
struct Terms {
    name: String,
    total: i64,
    user: Option<i64>,
    daily: Option<i64>,
    begin: Timestamp,
    end: Timestamp,
}

impl Coupons {
    /// All delivery plans, in the order in which they were made.
    pub(crate) fn delivery_plans(&self) -> impl Iterator<Item = &DeliveryPlan> {
        self.plans.iter().map(|entry| &entry.plan)
    }

    /// A new plan, or the one that the same request made before.
    pub(super) fn create_plan(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let fields = &asking.fields;
        let (_, product) = self.product(asking).map_err(unknown)?;
        let stocks = self.to_deliver(asking, product).map_err(unknown)?;
        let reuses = fields.value("reuse_coupon_config");
        let reuses = reuses.and_then(Value::as_bool);
        let reuses = fields.required("reuse_coupon_config", reuses)?;
        if reuses && product.coupon.is_bundle {
            return Err(refuse(BUNDLE_REUSED));
        }
        let terms = match reuses {
            true => Terms::of(product, self.stocks.get(stocks[0]), asking.now),
            false => Terms::read(fields)?,
        };
        let recommend_word = fields.owned("recommend_word", 27)?;
        let is_draft = fields.is_true("save_as_draft");
        let known = self.repeated(asking, "create plan", ("out_request_no", 40));
        let (number, known) = known.map_err(other_parameters)?;
        if let Some(index) = known.map(|known| known.object) {
            return Ok(json!({ "plan": self.plan_json(index) }));
        }
        effective(product)?;
        for &stock in &stocks {
            check_stock(self.stocks.get(stock))?;
        }
        terms.check(asking.now, self.stocks.get(stocks[0]))?;
        if !reuses && terms.total > self.stocks.get(stocks[0]).stock.left() {
            return Err(refuse(TOO_MANY));
        }
        let stock = &self.stocks.get(stocks[0]).stock;
        let bundle = &stock.stock_bundle_id;
        let entry = Plan {
            plan: DeliveryPlan {
                brand_id: asking.brand_id.to_owned(),
                // As in the samples.
                plan_id: (12_000 + self.plans.len()).to_string(),
                plan_name: terms.name,
                product_coupon_id: product.coupon.product_coupon_id.clone(),
                stock_id: bundle.is_none().then(|| stock.stock_id.clone()),
                stock_bundle_id: bundle.clone(),
                state: DeliveryPlanState::Created,
                audit_state: match is_draft {
                    true => DeliveryPlanAudit::Initial,
                    false => DeliveryPlanAudit::Processing,
                },
                recommend_word,
                total_count: terms.total,
                user_limit: terms.user,
                daily_limit: terms.daily,
                received_count: 0,
                delivery_start_time: beijing(terms.begin),
                delivery_end_time: beijing(terms.end),
            },
            stocks,
            party: asking.party.clone(),
            reuses_config: reuses,
            is_approved: false,
            before: None,
            resumes: false,
            lacks_stock: false,
            day: 0,
            received_that_day: 0,
        };
        self.index.add_plan(self.plans.len(), &entry);
        let index = self.plans.put(entry);
        if !is_draft {
            self.plans.plan(index, asking.now, Stay::Briefly);
        }
        self.handled(asking, number, (index, None));
        Ok(json!({ "plan": self.plan_json(index) }))
    }

    /// Changes a plan that did not end. What was submitted before is reviewed again.
    pub(super) fn update_plan(
        &mut self,
        around: &mut Around<'_>,
        asking: &Asking<'_>,
    ) -> Result<Value, Refusal> {
        let index = self.plan(asking)?;
        let content = asking.fields.object("modify_content")?;
        let content = asking.fields.required("modify_content", content)?;
        let name = content.owned("plan_name", 36)?;
        let word = content.owned("recommend_word", 27)?;
        let end = content.moment("delivery_end_time")?;
        let total = content.amount("total_count")?;
        let user = content.amount("user_limit")?;
        let daily = content.amount("daily_limit")?;
        let known = self.repeated(asking, "update plan", ("out_request_no", 40));
        let (number, known) = known.map_err(other_parameters)?;
        if known.is_some() {
            return Ok(json!({ "plan": self.plan_json(index) }));
        }
        let entry = self.plans.get(index);
        let plan = &entry.plan;
        if plan.state.is_final() {
            return Err(refuse(PLAN_STATE));
        }
        let stock = self.stocks.get(entry.stocks[0]);
        if let Some(end) = end.as_ref().map(DateTime::timestamp) {
            if end <= plan.delivery_end_time.timestamp() {
                return Err(refuse(SHORTENED));
            }
            if end > stock.period.last_delivery() {
                return Err(refuse(TOO_LATE));
            }
        }
        if total.is_some_and(|total| total <= plan.total_count) {
            return Err(refuse(TOTAL_LOWERED));
        }
        let left = stock.stock.left();
        if total.is_some_and(|total| total.saturating_sub(plan.received_count) > left) {
            return Err(refuse(TOO_MANY));
        }
        for (limit, known) in [(user, plan.user_limit), (daily, plan.daily_limit)] {
            match (limit, known) {
                (Some(_), None) => {
                    return Err(Refusal::invalid_request("创建时未填写的限领不能修改"));
                }
                (Some(limit), Some(known)) if limit <= known => {
                    return Err(Refusal::invalid_request("限领只能增加"));
                }
                _ => {}
            }
        }
        let changed = DeliveryPlan {
            plan_name: name.unwrap_or_else(|| plan.plan_name.clone()),
            recommend_word: word.or_else(|| plan.recommend_word.clone()),
            delivery_end_time: match end {
                Some(end) => beijing(end.timestamp()),
                None => plan.delivery_end_time,
            },
            total_count: total.unwrap_or(plan.total_count),
            user_limit: user.or(plan.user_limit),
            daily_limit: daily.or(plan.daily_limit),
            ..plan.clone()
        };
        let entry = self.plans.change(index);
        let before = std::mem::replace(&mut entry.plan, changed);
        let is_draft = before.audit_state == DeliveryPlanAudit::Initial;
        if entry.is_approved {
            entry.before.get_or_insert(before);
        }
        if !is_draft {
            self.review(around, asking.now, index);
        }
        self.handled(asking, number, (index, None));
        Ok(json!({ "plan": self.plan_json(index) }))
    }

    /// The plans of a brand: all for the brand, its own for a service provider.
    pub(super) fn list_plans(&self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let fields = &asking.fields;
        let state = fields.choice("plan_state", &DeliveryPlanState::NAMES)?;
        let audit = fields.choice("audit_state", &DeliveryPlanAudit::NAMES)?;
        let id = fields.text("plan_id", 32)?;
        let (default, most) = PAGE;
        let size = fields.whole("page_size")?.unwrap_or(default);
        if !(1..=most).contains(&size) {
            let issue = format!("must be between 1 and {most}");
            return Err(fields.refuse("page_size", &size.to_string(), &issue));
        }
        let offset = fields.whole("offset")?.unwrap_or(0);
        let Ok(skipped) = usize::try_from(offset) else {
            return Err(fields.refuse("offset", &offset.to_string(), "must be at least 0"));
        };
        let is = |wanted: Option<&str>, found: &str| wanted.is_none_or(|it| it == found);
        let found = (0..self.plans.len()).filter(|&index| {
            let entry = self.plans.get(index);
            let plan = &entry.plan;
            plan.brand_id == asking.brand_id
                && entry.belongs_to(&asking.party)
                && is(state, plan.state.as_str())
                && is(audit, plan.audit_state.as_str())
                && is(id, &plan.plan_id)
        });
        let found: Vec<usize> = found.collect();
        let size = usize::try_from(size).unwrap_or_default();
        let page = found.iter().skip(skipped).take(size);
        let list: Value = page.map(|&index| self.plan_json(index)).collect();
        Ok(json!({ "total_count": found.len(), "plan_list": list }))
    }

    /// Terminates, pauses, resumes or submits a plan.
    pub(super) fn move_plan(
        &mut self,
        around: &mut Around<'_>,
        name: &str,
        asking: &Asking<'_>,
    ) -> Result<Value, Refusal> {
        let index = self.plan(asking)?;
        let entry = self.plans.get(index);
        let (state, audit) = (entry.plan.state, entry.plan.audit_state);
        let now = asking.now;
        match (name, state) {
            ("TerminateDeliveryPlan", state) if !state.is_final() => {
                self.enter(around, now, (index, DeliveryPlanState::Terminated));
            }
            ("PauseDeliveryPlan", DeliveryPlanState::Delivering) => {
                self.plans.change(index).lacks_stock = false;
                self.enter(around, now, (index, DeliveryPlanState::Paused));
            }
            ("ResumeDeliveryPlan", DeliveryPlanState::Paused) if !entry.resumes => {
                self.plans.change(index).resumes = true;
                self.review(around, now, index);
            }
            ("SubmitDeliveryPlan", DeliveryPlanState::Created)
                if audit == DeliveryPlanAudit::Initial =>
            {
                self.review(around, now, index);
            }
            ("ResumeDeliveryPlan", DeliveryPlanState::Paused)
            | ("SubmitDeliveryPlan", DeliveryPlanState::Created) => {
                return Err(refuse(AUDIT_STATE));
            }
            _ => return Err(refuse(PLAN_STATE)),
        }
        Ok(Value::Null)
    }

    /// The stock or the bundle that a new plan delivers.
    fn to_deliver(&self, asking: &Asking<'_>, product: &Product) -> Result<Vec<usize>, Refusal> {
        let fields = &asking.fields;
        let is_bundle = product.coupon.is_bundle;
        let mode = fields.choice("usage_mode", &["SINGLE", "PROGRESSIVE_BUNDLE"])?;
        if mode.is_some_and(|mode| (mode == "PROGRESSIVE_BUNDLE") != is_bundle) {
            return Err(Refusal::invalid_request("使用模式与商品券不一致"));
        }
        if !is_bundle {
            return Ok(vec![self.single(asking)?]);
        }
        if let Some(id) = fields.text("stock_id", 40)? {
            let issue = "must be absent unless usage_mode is SINGLE";
            return Err(fields.refuse("stock_id", id, issue));
        }
        self.bundle(asking)
    }

    /// The plan that a request names: the brand's own, or one that the service provider made.
    fn plan(&self, asking: &Asking<'_>) -> Result<usize, Refusal> {
        let id = asking.fields.required_text("plan_id", 32)?;
        let index = self.plans.find_id(id);
        let index = index.filter(|&index| self.plans.get(index).belongs_to(&asking.party));
        index.ok_or_else(|| refuse(PLAN_ID))
    }

    fn plan_json(&self, index: usize) -> Value {
        let entry = self.plans.get(index);
        let plan = &entry.plan;
        let mode = match plan.stock_bundle_id {
            None => "SINGLE",
            Some(_) => "PROGRESSIVE_BUNDLE",
        };
        json!({
            "plan_id": plan.plan_id,
            "plan_name": plan.plan_name,
            "plan_state": plan.state.as_str(),
            "delivery_start_time": plan.delivery_start_time.to_string(),
            "delivery_end_time": plan.delivery_end_time.to_string(),
            "product_coupon_id": plan.product_coupon_id,
            "usage_mode": mode,
            "stock_id": plan.stock_id,
            "stock_bundle_id": plan.stock_bundle_id,
            "recommend_word": plan.recommend_word,
            "brand_id": plan.brand_id,
            "total_count": plan.total_count,
            // The pages require both. Assumption: 0 stands for no limit.
            "user_limit": plan.user_limit.unwrap_or(0),
            "daily_limit": plan.daily_limit.unwrap_or(0),
            "reuse_coupon_config": entry.reuses_config,
        })
    }
}

/// The number and the label of a refusal, as docs/request-ids.md has them.
type Cause = (u32, &'static str);

const PLAN_ID: Cause = (268_582_537, "投放计划ID不正确");
const PLAN_STATE: Cause = (268_582_542, "投放计划状态不正确");
const AUDIT_STATE: Cause = (268_582_543, "审核状态不正确");
const UNDER_A_DAY: Cause = (268_582_554, "投放计划周期不足一天");
const TOO_EARLY: Cause = (268_582_557, "投放开始时间早于批次开始时间");
const SHORTENED: Cause = (268_582_566, "投放时间不允许缩短");
const OTHER_PARAMETERS: Cause = (268_582_920, "重入不一致");
const OFFLINE: Cause = (268_584_818, "线下滴码核销当前暂不支持");
const DAILY_ABOVE_TOTAL: Cause = (268_585_139, "单日领取数量大于总库存");
const TOO_MANY: Cause = (268_585_140, "活动库存不可大于批次实际可用库存");
const FEW_COUPONS: Cause = (268_585_142, "投放券批次库存小于10000");
const TOO_LATE: Cause = (268_585_145, "投放需预留核销时间");
const UNUSABLE: Cause = (268_585_149, "投放券批次不可用");
const IN_THE_PAST: Cause = (268_585_153, "投放计划开始时间不能早于当前时间");
const DAILY_ABOVE_STOCK: Cause = (268_585_154, "投放计划每日限额超过批次每日限额");
const UNKNOWN: Cause = (268_585_397, "商品ID或者批次ID不存在");
const MISSING: Cause = (268_585_487, "不复用商品券和批次信息时字段必填");
const TOTAL_LOWERED: Cause = (268_586_631, "投放总数量不能少于现有值");
const BUNDLE_REUSED: Cause = (268_593_575, "批次组场景不能复用商品券信息");

fn refuse((number, label): Cause) -> Refusal {
    Refusal::invalid_request(label).numbered(number)
}

/// The refusal of a product coupon, a stock or a bundle that is not there.
fn unknown(refusal: Refusal) -> Refusal {
    match refusal.code {
        "NOT_FOUND" => refuse(UNKNOWN),
        _ => refusal,
    }
}

/// The refusal of a number that was used with other parameters.
fn other_parameters(refusal: Refusal) -> Refusal {
    match refusal.code {
        "INVALID_REQUEST" => refuse(OTHER_PARAMETERS),
        _ => refusal,
    }
}

impl Terms {
    /// The terms that a request gives.
    fn read(fields: &Fields<'_>) -> Result<Self, Refusal> {
        for name in [
            "plan_name",
            "total_count",
            "delivery_start_time",
            "delivery_end_time",
        ] {
            let given = fields.required(name, fields.value(name));
            given.map_err(|refusal| refusal.numbered(MISSING.0))?;
        }
        let moment = |name: &str| {
            let moment = fields.required(name, fields.moment(name)?)?;
            Ok::<_, Refusal>(moment.timestamp())
        };
        Ok(Self {
            name: fields.required_text("plan_name", 36)?.to_owned(),
            total: fields.required("total_count", fields.amount("total_count")?)?,
            user: fields.amount("user_limit")?,
            daily: fields.amount("daily_limit")?,
            begin: moment("delivery_start_time")?,
            end: moment("delivery_end_time")?,
        })
    }

    /// The terms that follow from a coupon and its stock (brand/4018381114). Delivery of a stock that began begins now.
    fn of(product: &Product, stock: &Stock, now: Timestamp) -> Self {
        let display = product
            .versions
            .last()
            .and_then(|it| it.get("display_info"));
        let name = display.and_then(|display| display.get("name")?.as_str());
        Self {
            name: name.unwrap_or_default().to_owned(),
            total: stock.stock.max_count,
            user: Some(stock.stock.max_count_per_user),
            daily: stock.stock.max_count_per_day,
            begin: stock.period.begin().max(now),
            end: stock.period.last_delivery(),
        }
    }

    fn check(&self, now: Timestamp, stock: &Stock) -> Result<(), Refusal> {
        let lasts = self.end.as_unix().saturating_sub(self.begin.as_unix());
        let daily = self.daily.zip(stock.stock.max_count_per_day);
        let cause = if self.begin < now {
            IN_THE_PAST
        } else if self.begin < stock.period.begin() {
            TOO_EARLY
        } else if lasts < DAY {
            UNDER_A_DAY
        } else if lasts < SHORTEST {
            return Err(Refusal::invalid_request("投放计划周期过短"));
        } else if self.end > stock.period.last_delivery() {
            TOO_LATE
        } else if daily.is_some_and(|(daily, most)| daily > most) {
            DAILY_ABOVE_STOCK
        } else if self.daily.is_some_and(|daily| daily > self.total) {
            DAILY_ABOVE_TOTAL
        } else {
            return Ok(());
        };
        Err(refuse(cause))
    }
}

impl Plan {
    /// Returns whether that party sees and changes it. Assumption for service providers.
    fn belongs_to(&self, party: &Party) -> bool {
        match party.is_brand {
            true => self.plan.brand_id == party.id,
            false => self.party == *party,
        }
    }
}

/// Refuses a stock that no new plan delivers.
fn check_stock(entry: &Stock) -> Result<(), Refusal> {
    let stock = &entry.stock;
    if stock.state.is_final() {
        return Err(refuse(UNUSABLE));
    }
    if stock.left() < LEAST_COUPONS {
        return Err(refuse(FEW_COUPONS));
    }
    // Coupons that are shown at a counter only are not delivered (partner/4017418618).
    let display = entry.latest().get("usage_rule_display_info");
    let methods = display.and_then(|display| display.get("coupon_usage_method_list")?.as_array());
    let is_offline = |method: &Value| *method == "OFFLINE";
    match methods.is_some_and(|methods| methods.iter().all(is_offline)) {
        true => Err(refuse(OFFLINE)),
        false => Ok(()),
    }
}

/// Refuses another service provider's number in the path.
pub(super) fn own_mchid(fields: &Fields<'_>, party: &Party) -> Result<(), Refusal> {
    match fields.text("sp_mchid", 32)? {
        Some(mchid) if mchid != party.id => Err(call::other_mchid()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use wxpay::ApiError;

    use super::*;

    #[test]
    fn numbers_and_labels_are_those_of_the_official_tables() {
        for (number, label) in [
            PLAN_ID,
            PLAN_STATE,
            AUDIT_STATE,
            UNDER_A_DAY,
            TOO_EARLY,
            SHORTENED,
            OTHER_PARAMETERS,
            OFFLINE,
            DAILY_ABOVE_TOTAL,
            TOO_MANY,
            FEW_COUPONS,
            TOO_LATE,
            UNUSABLE,
            IN_THE_PAST,
            DAILY_ABOVE_STOCK,
            UNKNOWN,
            MISSING,
            TOTAL_LOWERED,
            BUNDLE_REUSED,
        ] {
            let known = ApiError::cause_of_number(number).unwrap_or_default();
            assert!(known.contains(&format!("({label})")), "{number}: {known}");
        }
    }
}
