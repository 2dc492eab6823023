use std::collections::{BTreeSet, HashMap, VecDeque};

use serde_json::{Value, json};
use wxpay::Timestamp;
use wxpay::catalog::Row;

use super::entries::{Code, Handled, Held, NotificationUrl, Party, Plan, PreSent, Product, Stock};
use super::plans;
use super::{
    CouponError, CouponStock, CouponStockState, ProductCoupon, ProductCouponState, UserCoupon, wire,
};
use crate::assumptions;
use crate::book::{self, Around, ObjectBook};
use crate::clock::beijing;
use crate::fields::Fields;
use crate::model::Asked;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::shelf::{Book, Fingerprint, Register, Shelf, Stay, Terms};

/// Product coupons, their stocks, and what users hold.
pub(crate) struct Coupons {
    pub(super) products: Shelf<Product>,
    pub(super) stocks: Shelf<Stock>,
    pub(super) held: Shelf<Held>,
    pub(super) codes: Shelf<Code>,
    pub(super) tokens: Shelf<PreSent>,
    pub(super) plans: Shelf<Plan>,
    requests: Shelf<Handled>,
    urls: Shelf<NotificationUrl>,
    /// True while reviews wait for their release.
    pub(super) holds_reviews: Register<bool>,
    pub(super) index: Index,
}

/// Indexes, which follow from the objects.
#[derive(Default)]
pub(super) struct Index {
    /// Stocks by their product coupon.
    pub(super) of_product: HashMap<usize, Vec<usize>>,
    /// Stocks by the ID of their bundle.
    pub(super) of_bundle: HashMap<String, Vec<usize>>,
    /// Users' coupons by brand and openid.
    pub(super) of_user: HashMap<String, HashMap<String, Vec<usize>>>,
    /// Users' coupons by the ID of their bundle.
    pub(super) of_user_bundle: HashMap<String, Vec<usize>>,
    /// Uploaded codes that were not sent, by their stock.
    pub(super) free_codes: HashMap<usize, VecDeque<usize>>,
    /// Delivery plans by their stocks.
    pub(super) plans_of: HashMap<usize, Vec<usize>>,
    /// Stocks of delivery plans that changed since the plans followed them.
    pub(super) touched: BTreeSet<usize>,
}

/// A call, and who made it.
pub(super) struct Asking<'a> {
    pub(super) now: Timestamp,
    pub(super) party: Party,
    /// The brand that it is about; empty where the operation names none.
    pub(super) brand_id: &'a str,
    /// True for the operations on bundles.
    pub(super) is_about_bundle: bool,
    pub(super) parameters: &'a Value,
    pub(super) fields: Fields<'a>,
}

impl ObjectBook for Coupons {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let row = asked.row;
        let caller = scene.merchant.mchid.as_str();
        let mut parameters = book::parameters(&mut asked);
        if row.is_signed_by_brand
            && let Some(members) = parameters.as_object_mut()
        {
            // A service provider names the brand: the same request has the same parameters.
            members.insert("brand_id".to_owned(), caller.into());
        }
        let fields = Fields::of_body(Some(&parameters))?;
        let asking = Asking {
            now: scene.now,
            party: Party {
                id: caller.to_owned(),
                is_brand: row.is_signed_by_brand,
            },
            brand_id: fields.text("brand_id", 40)?.unwrap_or_default(),
            is_about_bundle: row.name.contains("Bundle"),
            parameters: &parameters,
            fields,
        };
        let name = row.name.strip_prefix("Brand").unwrap_or(row.name);
        let json = self.act(around, name, &asking);
        self.follow_stocks(around, scene.now);
        let json = json.map_err(|refusal| documented(row, refusal))?;
        book::respond(&asked, wire::known(row.answer_fields(), json), scene)
    }

    fn settle(&mut self, around: &mut Around<'_>, now: Timestamp) {
        while let Some((_, index)) = self.stocks.next_due(now) {
            self.stocks.change(index).stock.state = CouponStockState::Stopped;
            self.stocks.plan(index, now, Stay::ForEver);
            self.index.touch(index);
        }
        while let Some((due, index)) = self.held.next_due(now) {
            self.grow_older(index, due);
        }
        self.settle_plans(around, now);
        self.follow_stocks(around, now);
    }
}

impl Coupons {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            products: Shelf::default(),
            stocks: Shelf::default(),
            held: Shelf::default(),
            codes: Shelf::default(),
            tokens: Shelf::default(),
            plans: Shelf::new(terms),
            requests: Shelf::default(),
            urls: Shelf::default(),
            holds_reviews: Register::new("coupon_reviews_held", false),
            index: Index::default(),
        }
    }

    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 9] {
        [
            &mut self.products,
            &mut self.stocks,
            &mut self.held,
            &mut self.codes,
            &mut self.tokens,
            &mut self.plans,
            &mut self.requests,
            &mut self.urls,
            &mut self.holds_reviews,
        ]
    }

    /// Rebuilds the indexes from the loaded objects.
    pub(crate) fn loaded(&mut self) {
        let mut index = Index::default();
        for (place, stock) in self.stocks.iter().enumerate() {
            index.add_stock(place, stock);
        }
        for (place, held) in self.held.iter().enumerate() {
            index.add_held(place, held);
        }
        for (place, code) in self.codes.iter().enumerate() {
            if !code.is_sent {
                let free = index.free_codes.entry(code.stock).or_default();
                free.push_back(place);
            }
        }
        for (place, plan) in self.plans.iter().enumerate() {
            index.add_plan(place, plan);
        }
        self.index = index;
    }

    /// All product coupons, in the order in which they were made.
    pub(crate) fn product_coupons(&self) -> impl Iterator<Item = &ProductCoupon> {
        self.products.iter().map(|product| &product.coupon)
    }

    /// All stocks, in the order in which they were made.
    pub(crate) fn coupon_stocks(&self) -> impl Iterator<Item = &CouponStock> {
        self.stocks.iter().map(|stock| &stock.stock)
    }

    /// All coupons of users, in the order in which they were sent.
    pub(crate) fn user_coupons(&self) -> impl Iterator<Item = &UserCoupon> {
        self.held.iter().map(|held| &held.coupon)
    }

    /// Returns whether reviews wait for their release.
    #[cfg(feature = "control")]
    pub(crate) fn are_reviews_held(&self) -> bool {
        *self.holds_reviews
    }

    /// Holds reviews, or ends all that were held.
    pub(crate) fn hold_reviews(&mut self, around: &mut Around<'_>, now: Timestamp, holds: bool) {
        *self.holds_reviews.change() = holds;
        if holds {
            return;
        }
        for index in 0..self.products.len() {
            if self.products.get(index).coupon.state == ProductCouponState::Auditing {
                self.products.change(index).coupon.state = ProductCouponState::Effective;
            }
        }
        for index in 0..self.stocks.len() {
            if self.stocks.get(index).stock.state == CouponStockState::Auditing {
                self.stocks.change(index).stock.state = CouponStockState::Sending;
                self.index.touch(index);
            }
        }
        self.approve_plans(around, now);
        self.follow_stocks(around, now);
    }

    /// Pauses a stock, or lets it send again.
    pub(crate) fn pause(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (stock_id, pauses): (&str, bool),
    ) -> Result<CouponStock, CouponError> {
        let index = self.stocks.find_id(stock_id).ok_or(CouponError::Unknown)?;
        let (from, to) = match pauses {
            true => (CouponStockState::Sending, CouponStockState::Paused),
            false => (CouponStockState::Paused, CouponStockState::Sending),
        };
        let state = self.stocks.get(index).stock.state;
        if state != from {
            return Err(CouponError::WrongState {
                state: state.as_str(),
            });
        }
        self.index.touch(index);
        self.stocks.change(index).stock.state = to;
        self.follow_stocks(around, now);
        Ok(self.stocks.get(index).stock.clone())
    }

    fn act(
        &mut self,
        around: &mut Around<'_>,
        name: &str,
        asking: &Asking<'_>,
    ) -> Result<Value, Refusal> {
        match name {
            "SetNotificationUrl" => self.set_url(asking, "coupons"),
            "QueryNotificationUrl" => self.query_url(asking),
            "CreateProductCoupon" => self.create_product(asking),
            "QueryProductCoupon" => Ok(wire::latest_product(self.product(asking)?.1)),
            "UpdateProductCoupon" => self.update_product(asking),
            "DeactivateProductCoupon" => self.deactivate_product(asking),
            "SetDeliveryPlanNotificationUrl" => {
                plans::own_mchid(&asking.fields, &asking.party)?;
                self.set_url(asking, "plans")
            }
            "CreateDeliveryPlan" => self.create_plan(asking),
            "UpdateDeliveryPlan" => self.update_plan(around, asking),
            "ListDeliveryPlans" => self.list_plans(asking),
            "TerminateDeliveryPlan"
            | "PauseDeliveryPlan"
            | "ResumeDeliveryPlan"
            | "SubmitDeliveryPlan" => self.move_plan(around, name, asking),
            "CreateStock" => self.create_stock(asking),
            "CreateStockBundle" => self.create_bundle(asking),
            "QueryStock" => {
                let index = self.stock(asking)?;
                Ok(self.stock_json(index, asking.now))
            }
            "ListStocks" => self.list_stocks(asking),
            "UpdateStock" | "UpdateStockBundle" => self.update_stocks(asking),
            "UpdateStockBudget" | "UpdateStockBundleBudget" => self.update_budget(asking),
            "DeactivateStock" => self.deactivate_stock(asking),
            "UploadCouponCodes" => self.upload_codes(asking),
            "AssociateStockStores" | "AssociateStockBundleStores" => {
                self.change_stores(asking, true)
            }
            "DisassociateStockStores" | "DisassociateStockBundleStores" => {
                self.change_stores(asking, false)
            }
            "ListStockStores" => self.list_stores(asking),
            "PreSendCoupon" | "PreSendCouponBundle" => self.pre_send(asking),
            "SendCoupon" | "SendCouponBundle" => self.send_to_user(around, asking),
            "ConfirmUserCoupon" => self.confirm(asking),
            "QueryUserCoupon" => {
                let index = self.user_coupon(asking)?;
                Ok(self.held_json(index, asking.now))
            }
            "ListUserCoupons" => self.list_user_coupons(asking),
            "RedeemUserCoupon" => self.redeem(asking),
            "ReturnUserCoupon" => self.give_back(asking),
            "DeactivateUserCouponBundle" => self.deactivate_user_bundle(asking),
            "DeactivateUserCoupon" => self.deactivate_user_coupon(asking),
            // The table of routes names no other.
            _ => Err(Refusal::system_error()),
        }
    }

    fn set_url(&mut self, asking: &Asking<'_>, subject: &str) -> Result<Value, Refusal> {
        let url = asking.fields.notify_url()?;
        let url = asking.fields.required("notify_url", url)?.to_owned();
        let time = beijing(asking.now).to_string();
        let json = json!({ "notify_url": url, "update_time": time });
        match self.find_url(&asking.party, subject) {
            Some(index) => {
                let known = self.urls.change(index);
                (known.url, known.time) = (url, time);
            }
            None => {
                self.urls.put(NotificationUrl {
                    about: about(&asking.party, subject),
                    party: asking.party.clone(),
                    url,
                    time,
                });
            }
        }
        Ok(json)
    }

    fn query_url(&self, asking: &Asking<'_>) -> Result<Value, Refusal> {
        let index = self.find_url(&asking.party, "coupons");
        let unknown = || book::not_found("NOT_FOUND", "未找到品牌通知配置");
        let known = self.urls.get(index.ok_or_else(unknown)?);
        Ok(json!({ "notify_url": known.url, "update_time": known.time }))
    }

    fn find_url(&self, party: &Party, subject: &str) -> Option<usize> {
        self.urls.find(&party.id, &about(party, subject))
    }

    /// The address of a party's notifications.
    pub(super) fn url(&self, party: &Party, subject: &str) -> Option<&str> {
        let index = self.find_url(party, subject)?;
        Some(&self.urls.get(index).url)
    }

    /// The key of a request of that kind, and the earlier one with the same number.
    ///
    /// # Errors
    /// When the number was used with other parameters, or is none.
    pub(super) fn repeated(
        &self,
        asking: &Asking<'_>,
        kind: &str,
        (name, max): (&str, usize),
    ) -> Result<(String, Option<&Handled>), Refusal> {
        let number = number(&asking.fields, name, max)?;
        let number = format!("{kind}/{number}");
        let of = (asking.scope(), number.as_str());
        let known = book::repeated(&self.requests, of, asking.parameters)?;
        Ok((number, known.map(|index| self.requests.get(index))))
    }

    /// Remembers a request that was carried out.
    pub(super) fn handled(
        &mut self,
        asking: &Asking<'_>,
        number: String,
        (object, response): (usize, Option<Value>),
    ) {
        self.requests.put(Handled {
            brand_id: asking.scope().to_owned(),
            number,
            parameters: Fingerprint::of(asking.parameters),
            object,
            response,
        });
    }
}

impl Asking<'_> {
    /// Among whose requests a number is unique: those about the brand, or those of the caller.
    fn scope(&self) -> &str {
        match self.brand_id {
            "" => &self.party.id,
            brand_id => brand_id,
        }
    }
}

impl Index {
    pub(super) fn add_stock(&mut self, index: usize, stock: &Stock) {
        self.of_product
            .entry(stock.product)
            .or_default()
            .push(index);
        if let Some(bundle) = &stock.stock.stock_bundle_id {
            let stocks = self.of_bundle.entry(bundle.clone()).or_default();
            stocks.push(index);
        }
    }

    pub(super) fn add_plan(&mut self, index: usize, plan: &Plan) {
        for &stock in &plan.stocks {
            self.plans_of.entry(stock).or_default().push(index);
        }
    }

    /// Remembers that a stock changed, if plans deliver it.
    pub(super) fn touch(&mut self, stock: usize) {
        if self.plans_of.contains_key(&stock) {
            self.touched.insert(stock);
        }
    }

    pub(super) fn add_held(&mut self, index: usize, held: &Held) {
        let coupon = &held.coupon;
        let users = self.of_user.entry(coupon.brand_id.clone()).or_default();
        users.entry(coupon.openid.clone()).or_default().push(index);
        if let Some(bundle) = &coupon.user_coupon_bundle_id {
            let coupons = self.of_user_bundle.entry(bundle.clone()).or_default();
            coupons.push(index);
        }
    }
}

/// The number of a request: 6 to `max` letters, digits and `_-`, as the pages say.
pub(super) fn number<'v>(fields: &Fields<'v>, name: &str, max: usize) -> Result<&'v str, Refusal> {
    const FEWEST: usize = 6;
    let number = fields.required_text(name, max)?;
    if !is_code(number) || number.len() < FEWEST {
        let issue = "must be 6 or more letters, digits, or characters of _-";
        return Err(fields.refuse(name, number, issue));
    }
    Ok(number)
}

/// Returns whether all characters may be in a code or number.
pub(super) fn is_code(text: &str) -> bool {
    let is_right = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    text.bytes().all(is_right)
}

/// A page of a list: its items, and the token of the next page.
pub(super) fn page<T>(
    asking: &Asking<'_>,
    items: impl ExactSizeIterator<Item = T>,
    most: i64,
) -> Result<(Vec<T>, Option<String>), Refusal> {
    const DEFAULT: i64 = 20;
    let fields = &asking.fields;
    let size = fields.whole("page_size")?.unwrap_or(DEFAULT);
    if !(1..=most).contains(&size) {
        let issue = format!("must be between 1 and {most}");
        return Err(fields.refuse("page_size", &size.to_string(), &issue));
    }
    let token = fields.text("page_token", 100)?;
    let begin = match token {
        None => 0,
        Some(token) => wire::place_of(token)
            .ok_or_else(|| fields.refuse("page_token", token, "must be the token of a response"))?,
    };
    let size = usize::try_from(size).unwrap_or_default();
    let end = begin.saturating_add(size);
    let next = (end < items.len()).then(|| wire::token_of(end));
    Ok((items.skip(begin).take(size).collect(), next))
}

fn about(party: &Party, subject: &str) -> String {
    let kind = if party.is_brand { "brand" } else { "partner" };
    format!("{kind}/{subject}")
}

/// The refusal with a code that the operation's page lists.
///
/// Assumption: where it lists none for a rule, `INVALID_REQUEST` reports its breach.
fn documented(row: &Row, refusal: Refusal) -> Refusal {
    match assumptions::allow(row, refusal.status, refusal.code) {
        true => refusal,
        false => Refusal::invalid_request(refusal.message),
    }
}
