use serde_json::{Map, Value};
use wxpay::Timestamp;

use super::period::Period;
use crate::fields::Fields;
use crate::refusal::Refusal;

/// The most coupons of a bundle. Assumption: no page gives a number.
const MOST: i64 = 100;

const SINGLE_RULE: &str = "single_usage_rule";
const BUNDLE_RULE: &str = "progressive_bundle_usage_rule";

/// A stock as a request describes it, read and checked.
pub(super) struct NewStock {
    /// Members of the request, for responses.
    pub(super) definition: Map<String, Value>,
    pub(super) period: Period,
    pub(super) max_count: i64,
    pub(super) max_count_per_day: Option<i64>,
    pub(super) max_count_per_user: i64,
}

impl NewStock {
    /// Reads the stock of a coupon that is used once.
    pub(super) fn read(stock: &Fields<'_>, now: Timestamp) -> Result<Self, Refusal> {
        Self::read_with(stock, now, SINGLE_RULE)
    }

    /// Reads the stocks of a bundle, one for each use.
    pub(super) fn read_bundle(
        bundle: &Fields<'_>,
        now: Timestamp,
        count: i64,
    ) -> Result<Vec<Self>, Refusal> {
        let whole = Self::read_with(bundle, now, BUNDLE_RULE)?;
        let rule = bundle.required(BUNDLE_RULE, bundle.object(BUNDLE_RULE)?)?;
        let mut lists = Vec::new();
        for kind in ["normal_coupon", "discount_coupon", "exchange_coupon"] {
            let name = format!("{kind}_list");
            let Some(value) = rule.value(&name) else {
                continue;
            };
            let items = value.as_array().map_or(&[][..], Vec::as_slice);
            if i64::try_from(items.len()) != Ok(count) {
                let issue = "must have an item for each use";
                return Err(rule.refuse(&name, &items.len().to_string(), issue));
            }
            lists.push((name, kind, items));
        }
        let stocks = (0..usize::try_from(count).unwrap_or_default()).map(|place| {
            let mut definition = whole.definition.clone();
            if let Some(Value::Object(rule)) = definition.get_mut(BUNDLE_RULE) {
                for (name, kind, items) in &lists {
                    rule.remove(name);
                    rule.insert((*kind).to_owned(), items[place].clone());
                }
            }
            Self {
                definition,
                period: whole.period.clone(),
                ..whole
            }
        });
        Ok(stocks.collect())
    }

    fn read_with(stock: &Fields<'_>, now: Timestamp, rule: &str) -> Result<Self, Refusal> {
        stock.text("remark", 20)?;
        let modes: &[&str] = match rule {
            SINGLE_RULE => &["WECHATPAY", "UPLOAD", "API_ASSIGN"],
            _ => &["WECHATPAY", "UPLOAD"],
        };
        stock.required("coupon_code_mode", stock.choice("coupon_code_mode", modes)?)?;
        let scope = stock.choice("store_scope", &["NONE", "ALL", "SPECIFIC"])?;
        stock.required("store_scope", scope)?;
        let sends = stock.required("stock_send_rule", stock.object("stock_send_rule")?)?;
        let max_count = sends.required("max_count", sends.amount("max_count")?)?;
        let name = "max_count_per_user";
        let max_count_per_user = sends.required(name, sends.amount(name)?)?;
        let rule = stock.required(rule, stock.object(rule)?)?;
        let name = "coupon_available_period";
        let period = Period::read(&rule.required(name, rule.object(name)?)?)?;
        if period.end() <= now {
            return Err(Refusal::invalid_request("批次结束时间须晚于当前时间"));
        }
        Ok(Self {
            definition: stock.members(),
            period,
            max_count,
            max_count_per_day: sends.amount("max_count_per_day")?,
            max_count_per_user,
        })
    }
}

/// Number of uses of a bundle.
pub(super) fn uses(body: &Fields<'_>) -> Result<i64, Refusal> {
    const NAME: &str = "progressive_bundle_usage_info";
    let info = body.required(NAME, body.object(NAME)?)?;
    let count = info.required("count", info.amount("count")?)?;
    if count > MOST {
        let issue = format!("must be at most {MOST}");
        return Err(info.refuse("count", &count.to_string(), &issue));
    }
    Ok(count)
}
