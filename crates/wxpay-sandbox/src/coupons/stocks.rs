//! Operations on stocks (批次) and on bundles of them (批次组): <https://pay.weixin.qq.com/doc/v3/partner/4015781304>.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wxpay::Timestamp;

use super::book::{Asking, Coupons, is_code, page};
use super::entries::{Code, Deactivation, Stock};
use super::new_stock::{self, NewStock};
use super::products::{deactivation, effective, existing};
use super::{CouponStock, CouponStockState, wire};
use crate::book;
use crate::fields::Fields;
use crate::refusal::Refusal;
use crate::shelf::Stay;

/// The most codes or stores of a request, as the pages say.
const MOST: usize = 200;

/// The most effective stocks of a product coupon, as the page says.
const MOST_STOCKS: usize = 200;

/// Members that an update replaces.
const CHANGEABLE: [&str; 5] = [
    "remark",
    "usage_rule_display_info",
    "coupon_display_info",
    "notify_config",
    "store_scope",
];

impl Coupons {
    pub(super) fn create_stock(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let stock = asking.fields.object("stock")?;
        let stock = asking.fields.required("stock", stock)?;
        let new = vec![NewStock::read(&stock, asking.now)?];
        let stocks = self.add_stocks(asking, new, (false, "商品券批次已存在"))?;
        Ok(self.stock_json(stocks[0], asking.now))
    }

    pub(super) fn create_bundle(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let bundle = asking.fields.object("stock_bundle")?;
        let bundle = asking.fields.required("stock_bundle", bundle)?;
        let (_, product) = self.product(asking)?;
        let latest = product.versions.last().cloned().map(Value::Object);
        let count = match product.coupon.is_bundle {
            true => new_stock::uses(&Fields::of_body(latest.as_ref())?)?,
            false => return Err(Refusal::invalid_request("商品券不是多次优惠模式")),
        };
        let new = NewStock::read_bundle(&bundle, asking.now, count)?;
        let stocks = self.add_stocks(asking, new, (true, "商品券批次组已存在"))?;
        Ok(self.bundle_json(&stocks, asking.now))
    }

    /// Adds stocks, or finds those that the same request added before.
    fn add_stocks(
        &mut self,
        asking: &Asking<'_>,
        new: Vec<NewStock>,
        (is_bundle, message): (bool, &str),
    ) -> Result<Vec<usize>, Refusal> {
        let (index, product) = self.product(asking)?;
        if product.coupon.is_bundle != is_bundle {
            return Err(Refusal::invalid_request("请使用商品券使用模式对应的接口"));
        }
        let known = self.repeated(asking, "create stock", ("out_request_no", 40));
        let (number, known) = known.map_err(|refusal| existing(refusal, message))?;
        if let Some(known) = known {
            let first = known.object;
            return Ok((first..first + new.len()).collect());
        }
        effective(product)?;
        let stocks = self.stocks_of(index).iter();
        let effective = stocks.filter(|&&stock| !self.stocks.get(stock).stock.state.is_final());
        if effective.count() + new.len() > MOST_STOCKS {
            return Err(Refusal::invalid_request("生效中的批次数已达上限"));
        }
        let stocks = self.put_stocks(asking.now, index, new);
        self.handled(asking, number, (stocks[0], None));
        Ok(stocks)
    }

    /// Keeps new stocks of a product coupon: one, or a bundle.
    pub(super) fn put_stocks(
        &mut self,
        now: Timestamp,
        product: usize,
        new: Vec<NewStock>,
    ) -> Vec<usize> {
        let coupon = self.products.get(product).coupon.clone();
        let serial = self.stocks.len() + 1;
        // 18 digits, as in the samples.
        let bundle = coupon.is_bundle.then(|| format!("1101{serial:014}"));
        let state = match *self.holds_reviews {
            true => CouponStockState::Auditing,
            false => CouponStockState::Sending,
        };
        let new = new.into_iter().enumerate();
        let stocks = new.map(|(place, new)| {
            let number = self.stocks_of(product).len() + 1;
            let end = new.period.end();
            let stock = Stock {
                stock: CouponStock {
                    brand_id: coupon.brand_id.clone(),
                    product_coupon_id: coupon.product_coupon_id.clone(),
                    stock_id: format!("{}{number:03}", coupon.product_coupon_id),
                    stock_bundle_id: bundle.clone(),
                    state,
                    max_count: new.max_count,
                    max_count_per_day: new.max_count_per_day,
                    max_count_per_user: new.max_count_per_user,
                    sent_count: 0,
                    uploaded_codes: 0,
                    store_ids: Vec::new(),
                },
                versions: vec![new.definition],
                period: new.period,
                product,
                place: bundle.is_some().then_some(place),
                day: 0,
                sent_that_day: 0,
                end: None,
            };
            let at = self.stocks.len();
            self.index.add_stock(at, &stock);
            let index = self.stocks.put(stock);
            let life = end.as_unix().saturating_sub(now.as_unix()).unsigned_abs();
            self.stocks.plan(index, now, Stay::For(life));
            index
        });
        stocks.collect()
    }

    pub(super) fn list_stocks(&self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let (product, _) = self.product(asking)?;
        let state = asking.fields.text("state", 32)?;
        let bundle = asking.fields.text("stock_bundle_id", 40)?;
        let stocks = self.stocks_of(product).iter();
        let found = stocks.filter(|&&index| {
            let stock = &self.stocks.get(index).stock;
            let is_of_bundle = stock.stock_bundle_id.as_deref() == bundle;
            state.is_none_or(|state| stock.state.as_str() == state)
                && (bundle.is_none() || is_of_bundle)
        });
        let found: Vec<usize> = found.copied().collect();
        let total = found.len();
        let (stocks, next) = page(asking, found.into_iter(), 50)?;
        let stocks = stocks.into_iter();
        let list: Value = stocks
            .map(|index| self.stock_json(index, asking.now))
            .collect();
        Ok(json!({ "total_count": total, "stock_list": list, "next_page_token": next }))
    }

    /// Changes the description of a stock, or of all stocks of a bundle.
    pub(super) fn update_stocks(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let stocks = self.named(asking)?;
        asking.fields.text("remark", 20)?;
        let scopes = &["NONE", "ALL", "SPECIFIC"];
        asking.fields.choice("store_scope", scopes)?;
        let of = ("out_request_no", 40);
        let (number, known) = self.repeated(asking, "update stock", of)?;
        if known.is_none() {
            for &index in &stocks {
                let state = self.stocks.get(index).stock.state;
                if !matches!(state, CouponStockState::Sending | CouponStockState::Paused) {
                    return Err(Refusal::invalid_request("批次当前状态不可修改"));
                }
            }
            for &index in &stocks {
                let mut description = self.stocks.get(index).latest().clone();
                for name in CHANGEABLE {
                    let value = asking.fields.value(name);
                    description.extend(value.map(|value| (name.to_owned(), value.clone())));
                }
                self.stocks.change(index).versions.push(description);
            }
            self.handled(asking, number, (stocks[0], None));
        }
        Ok(self.stocks_json(&stocks, asking.now))
    }

    /// Changes one limit of a stock, or of all stocks of a bundle.
    pub(super) fn update_budget(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let stocks = self.named(asking)?;
        let fields = &asking.fields;
        let mode = fields.choice("update_mode", &["MAX_COUNT", "MAX_COUNT_PER_DAY"])?;
        let is_daily = fields.required("update_mode", mode)? == "MAX_COUNT_PER_DAY";
        let (current, target) = match is_daily {
            false => ("current_max_count", "target_max_count"),
            true => ("current_max_count_per_day", "target_max_count_per_day"),
        };
        let current = fields.required(current, fields.amount(current)?)?;
        let target = fields.required(target, fields.amount(target)?)?;
        let of = ("out_request_no", 40);
        let (number, known) = self.repeated(asking, "update budget", of)?;
        if known.is_none() {
            for &index in &stocks {
                let stock = &self.stocks.get(index).stock;
                if stock.state.is_final() {
                    let message = "已过期的批次不可修改发放预算";
                    return Err(Refusal::invalid_request(message));
                }
                let limit = match is_daily {
                    false => stock.max_count,
                    true => stock.max_count_per_day.ok_or_else(|| {
                        Refusal::invalid_request("批次未限制每日发放次数，不可修改")
                    })?,
                };
                if limit != current {
                    return Err(Refusal::invalid_request("当前发放次数上限不一致"));
                }
                if !is_daily && target < stock.sent_count {
                    return Err(Refusal::invalid_request("发放次数上限不得小于已发放总次数"));
                }
            }
            for &index in &stocks {
                let stock = &mut self.stocks.change(index).stock;
                match is_daily {
                    false => stock.max_count = target,
                    true => stock.max_count_per_day = Some(target),
                }
                self.index.touch(index);
            }
            self.handled(asking, number, (stocks[0], None));
        }
        Ok(self.stocks_json(&stocks, asking.now))
    }

    pub(super) fn deactivate_stock(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let index = self.single(asking)?;
        let end = deactivation(asking)?;
        let of = ("out_request_no", 40);
        let (number, known) = self.repeated(asking, "deactivate stock", of)?;
        if known.is_none() {
            let state = self.stocks.get(index).stock.state;
            if !matches!(state, CouponStockState::Sending | CouponStockState::Paused) {
                return Err(Refusal::invalid_request("批次当前状态不可失效"));
            }
            self.end_stock(index, CouponStockState::Deactivated, Some(end));
            self.handled(asking, number, (index, None));
        }
        Ok(self.stock_json(index, asking.now))
    }

    pub(super) fn end_stock(
        &mut self,
        index: usize,
        state: CouponStockState,
        end: Option<Deactivation>,
    ) {
        let stock = self.stocks.change(index);
        stock.stock.state = state;
        stock.end = end;
        self.index.touch(index);
        self.stocks
            .plan(index, Timestamp::from_unix(0), Stay::ForEver);
    }

    /// Keeps codes for a stock that sends them.
    pub(super) fn upload_codes(&mut self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let index = self.stock(asking)?;
        let fields = &asking.fields;
        let list = fields.value("code_list").and_then(Value::as_array);
        let list = fields.required("code_list", list)?;
        if list.is_empty() || list.len() > MOST {
            let issue = "must have 1 to 200 codes";
            return Err(fields.refuse("code_list", &list.len().to_string(), issue));
        }
        let (number, known) = self.repeated(asking, "upload codes", ("out_request_no", 40))?;
        if let Some(response) = known.and_then(|known| known.response.clone()) {
            return Ok(response);
        }
        let stock = self.stocks.get(index);
        if stock.text("coupon_code_mode") != "UPLOAD" {
            return Err(Refusal::invalid_request("批次的券Code分配模式不是UPLOAD"));
        }
        if stock.stock.state.is_final() {
            return Err(Refusal::invalid_request("批次已失效或过期"));
        }
        let mut seen = BTreeSet::new();
        let (mut duplicates, mut added) = (Vec::new(), Vec::new());
        let (mut existing, mut failed) = (Vec::new(), Vec::new());
        for code in list.iter().filter_map(Value::as_str) {
            if !seen.insert(code) {
                duplicates.push(code);
                continue;
            }
            if code.is_empty() || !is_code(code) || code.len() > 40 {
                failed.push(json!({
                    "coupon_code": code, "code": "PARAM_ERROR", "message": "券Code格式错误",
                }));
            } else if self.is_taken(asking.brand_id, code) {
                existing.push(code);
            } else {
                added.push(code);
            }
        }
        let response = json!({
            "total_count": seen.len(), "success_code_list": added, "failed_code_list": failed,
            "already_exist_code_list": existing, "duplicate_code_list": duplicates,
        });
        for &code in &added {
            let place = self.codes.put(Code {
                brand_id: asking.brand_id.to_owned(),
                code: code.to_owned(),
                stock: index,
                is_sent: false,
            });
            let free = self.index.free_codes.entry(index).or_default();
            free.push_back(place);
        }
        self.index.touch(index);
        let count = i64::try_from(added.len()).unwrap_or_default();
        self.stocks.change(index).stock.uploaded_codes += count;
        self.handled(asking, number, (index, Some(response.clone())));
        Ok(response)
    }

    /// Returns whether a code of the brand was uploaded or belongs to a user's coupon.
    pub(super) fn is_taken(&self, brand_id: &str, code: &str) -> bool {
        self.codes.find(brand_id, code).is_some() || self.held.find(brand_id, code).is_some()
    }

    /// Associates stores with stocks, or ends that.
    ///
    /// Assumption: every store exists, and one that is not associated cannot be dissociated.
    pub(super) fn change_stores(
        &mut self,
        asking: &Asking<'_>,
        adds: bool,
    ) -> Result<Value, Refusal> {
        let stocks = self.named(asking)?;
        let list = asking.fields.objects("store_list")?;
        if list.is_empty() || list.len() > MOST {
            let issue = "must have 1 to 200 stores";
            let count = list.len().to_string();
            return Err(asking.fields.refuse("store_list", &count, issue));
        }
        let mut ids = BTreeSet::new();
        for store in &list {
            ids.insert(store.required_text("store_id", 64)?);
        }
        for &index in &stocks {
            self.check_stores(index)?;
        }
        let (mut changed, mut failed) = (Vec::new(), Vec::new());
        for &id in &ids {
            let mut known = self.stocks.get(stocks[0]).stock.store_ids.iter();
            match adds || known.any(|known| known == id) {
                true => changed.push(json!({ "store_id": id })),
                false => failed.push(json!({
                    "store_id": id, "code": "INVALID_REQUEST", "message": "门店未关联批次",
                })),
            }
        }
        for index in stocks {
            let known = &mut self.stocks.change(index).stock.store_ids;
            known.retain(|known| !ids.contains(known.as_str()));
            if adds {
                known.extend(ids.iter().map(|id| (*id).to_owned()));
            }
        }
        Ok(json!({
            "total_count": ids.len(), "success_store_list": changed, "failed_store_list": failed,
        }))
    }

    pub(super) fn list_stores(&self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let index = self.stock(asking)?;
        self.check_stores(index)?;
        let ids = &self.stocks.get(index).stock.store_ids;
        let (ids, next) = page(asking, ids.iter(), 200)?;
        let list: Value = ids.iter().map(|id| json!({ "store_id": id })).collect();
        let total = self.stocks.get(index).stock.store_ids.len();
        Ok(json!({ "total_count": total, "store_list": list, "next_page_token": next }))
    }

    fn check_stores(&self, index: usize) -> Result<(), Refusal> {
        let stock = self.stocks.get(index);
        if stock.text("store_scope") != "SPECIFIC" {
            return Err(Refusal::invalid_request("批次的可用门店范围不是SPECIFIC"));
        }
        match stock.stock.state.is_final() {
            true => Err(Refusal::invalid_request("批次已失效或过期")),
            false => Ok(()),
        }
    }

    /// The stocks of a product coupon, in the order in which they were made.
    pub(super) fn stocks_of(&self, product: usize) -> &[usize] {
        let stocks = self.index.of_product.get(&product);
        stocks.map_or(&[], Vec::as_slice)
    }

    /// The stock that a request names.
    pub(super) fn stock(&self, asking: &Asking<'_>) -> Result<usize, Refusal> {
        let (product, _) = self.product(asking)?;
        let id = asking.fields.required_text("stock_id", 40)?;
        let index = self.stocks.find(asking.brand_id, id);
        let index = index.filter(|&index| self.stocks.get(index).product == product);
        index.ok_or_else(|| book::not_found("NOT_FOUND", "商品券批次不存在"))
    }

    /// The stock that a request names, which is in no bundle.
    pub(super) fn single(&self, asking: &Asking<'_>) -> Result<usize, Refusal> {
        let index = self.stock(asking)?;
        match self.stocks.get(index).place {
            None => Ok(index),
            Some(_) => Err(Refusal::invalid_request("批次在批次组内，请使用批次组接口")),
        }
    }

    /// The stock that a request names, or all stocks of the bundle that it names.
    pub(super) fn named(&self, asking: &Asking<'_>) -> Result<Vec<usize>, Refusal> {
        match asking.is_about_bundle {
            true => self.bundle(asking),
            false => Ok(vec![self.single(asking)?]),
        }
    }

    /// All stocks of the bundle that a request names.
    pub(super) fn bundle(&self, asking: &Asking<'_>) -> Result<Vec<usize>, Refusal> {
        let id = asking.fields.required_text("stock_bundle_id", 40)?;
        let (product, _) = self.product(asking)?;
        let stocks = self.index.of_bundle.get(id);
        let stocks = stocks.filter(|stocks| self.stocks.get(stocks[0]).product == product);
        let unknown = || book::not_found("NOT_FOUND", "商品券批次组不存在");
        Ok(stocks.ok_or_else(unknown)?.clone())
    }

    pub(super) fn stock_json(&self, index: usize, now: Timestamp) -> Value {
        let stock = self.stocks.get(index);
        wire::stock(stock, stock.latest(), (self.free_codes(index), now))
    }

    /// Number of uploaded codes of a stock that were not sent.
    pub(super) fn free_codes(&self, index: usize) -> usize {
        let free = self.index.free_codes.get(&index);
        free.map_or(0, std::collections::VecDeque::len)
    }

    pub(super) fn bundle_json(&self, stocks: &[usize], now: Timestamp) -> Value {
        let first = &self.stocks.get(stocks[0]).stock;
        let list = stocks.iter().map(|&index| self.stock_json(index, now));
        let list: Value = list.collect();
        json!({ "stock_bundle_id": first.stock_bundle_id, "stock_list": list })
    }

    /// A stock or a bundle, whichever was named.
    fn stocks_json(&self, stocks: &[usize], now: Timestamp) -> Value {
        match self.stocks.get(stocks[0]).place {
            None => self.stock_json(stocks[0], now),
            Some(_) => self.bundle_json(stocks, now),
        }
    }
}
