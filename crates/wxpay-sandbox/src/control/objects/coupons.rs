use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::control::ask::{Ask, Problem};
use crate::control::forms::Empty;
use crate::control::read::{matches, page};
use crate::control::views::Page;
use crate::coupons::{
    CouponError, CouponStock, CouponStockState, ProductCoupon, UserCoupon, UserCouponState,
};

/// A product coupon of a brand.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ProductCouponView {
    pub(crate) brand_id: String,
    pub(crate) product_coupon_id: String,
    pub(crate) out_product_no: Option<String>,
    /// True if a user gets several coupons, which are used in turn.
    pub(crate) bundle: bool,
    pub(crate) state: &'static str,
    pub(crate) created: String,
}

/// A stock of a product coupon.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CouponStockView {
    pub(crate) brand_id: String,
    pub(crate) product_coupon_id: String,
    pub(crate) stock_id: String,
    pub(crate) stock_bundle_id: Option<String>,
    pub(crate) state: &'static str,
    /// Number of coupons that may be sent: in all, on one day, and to one user.
    pub(crate) max_count: i64,
    pub(crate) max_count_per_day: Option<i64>,
    pub(crate) max_count_per_user: i64,
    /// Number of coupons that were sent.
    pub(crate) sent_count: i64,
    /// Number of codes that the brand uploaded.
    pub(crate) uploaded_codes: i64,
    pub(crate) store_ids: Vec<String>,
    /// True if it can be paused.
    pub(crate) pausable: bool,
    /// True if it is paused and can be sent again.
    pub(crate) resumable: bool,
}

/// A product coupon that a user got.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct UserCouponView {
    pub(crate) brand_id: String,
    pub(crate) product_coupon_id: String,
    pub(crate) stock_id: String,
    pub(crate) user_coupon_bundle_id: Option<String>,
    /// The code, unique in the brand.
    pub(crate) coupon_code: String,
    pub(crate) appid: String,
    pub(crate) openid: String,
    pub(crate) send_request_no: String,
    pub(crate) send_channel: String,
    pub(crate) state: &'static str,
    pub(crate) received: String,
    pub(crate) valid_begin: String,
    pub(crate) valid_end: String,
    /// True if its user can delete it.
    pub(crate) deletable: bool,
}

/// The reviews of product coupons, stocks and delivery plans.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CouponReviewsView {
    /// True if they are held.
    pub(crate) hold: bool,
}

/// Holds or releases reviews.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HoldReviews {
    /// True if new product coupons, stocks and delivery plans stay in review; false approves all of them.
    pub(crate) hold: bool,
}

/// Receipt of the coupons of a token.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReceiveCoupons {
    /// The token of a pre-send call.
    pub(crate) token: String,
}

fn product_view(coupon: &ProductCoupon) -> ProductCouponView {
    ProductCouponView {
        brand_id: coupon.brand_id.clone(),
        product_coupon_id: coupon.product_coupon_id.clone(),
        out_product_no: coupon.out_product_no.clone(),
        bundle: coupon.is_bundle,
        state: coupon.state.as_str(),
        created: coupon.create_time.to_string(),
    }
}

fn stock_view(stock: &CouponStock) -> CouponStockView {
    CouponStockView {
        brand_id: stock.brand_id.clone(),
        product_coupon_id: stock.product_coupon_id.clone(),
        stock_id: stock.stock_id.clone(),
        stock_bundle_id: stock.stock_bundle_id.clone(),
        state: stock.state.as_str(),
        max_count: stock.max_count,
        max_count_per_day: stock.max_count_per_day,
        max_count_per_user: stock.max_count_per_user,
        sent_count: stock.sent_count,
        uploaded_codes: stock.uploaded_codes,
        store_ids: stock.store_ids.clone(),
        pausable: stock.state == CouponStockState::Sending,
        resumable: stock.state == CouponStockState::Paused,
    }
}

pub(super) fn user_view(coupon: &UserCoupon) -> UserCouponView {
    UserCouponView {
        brand_id: coupon.brand_id.clone(),
        product_coupon_id: coupon.product_coupon_id.clone(),
        stock_id: coupon.stock_id.clone(),
        user_coupon_bundle_id: coupon.user_coupon_bundle_id.clone(),
        coupon_code: coupon.coupon_code.clone(),
        appid: coupon.appid.clone(),
        openid: coupon.openid.clone(),
        send_request_no: coupon.send_request_no.clone(),
        send_channel: coupon.send_channel.clone(),
        state: coupon.state.as_str(),
        received: coupon.receive_time.to_string(),
        valid_begin: coupon.valid_begin_time.to_string(),
        valid_end: coupon.valid_end_time.to_string(),
        deletable: coupon.state == UserCouponState::Effective,
    }
}

pub(crate) fn product_coupons(ask: &Ask<'_>) -> Result<Page<ProductCouponView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |coupon: &ProductCoupon| {
        let ids = [
            Some(&*coupon.product_coupon_id),
            coupon.out_product_no.as_deref(),
            Some(&*coupon.brand_id),
        ];
        matches(ask, coupon.state.as_str(), &ids)
    };
    let all = state.books.coupons.product_coupons();
    page(ask, all, is_wanted, product_view)
}

pub(crate) fn product_coupon(ask: &Ask<'_>) -> Result<ProductCouponView, Problem> {
    let state = ask.engine.settled();
    let mut all = state.books.coupons.product_coupons();
    let found = all.find(|one| one.product_coupon_id == ask.path(0));
    found
        .map(product_view)
        .ok_or_else(|| Problem::missing("product coupon"))
}

pub(crate) fn coupon_stocks(ask: &Ask<'_>) -> Result<Page<CouponStockView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |stock: &CouponStock| {
        let ids = [
            Some(&*stock.stock_id),
            stock.stock_bundle_id.as_deref(),
            Some(&*stock.product_coupon_id),
            Some(&*stock.brand_id),
        ];
        matches(ask, stock.state.as_str(), &ids)
    };
    let all = state.books.coupons.coupon_stocks();
    page(ask, all, is_wanted, stock_view)
}

pub(crate) fn coupon_stock(ask: &Ask<'_>) -> Result<CouponStockView, Problem> {
    let state = ask.engine.settled();
    let mut all = state.books.coupons.coupon_stocks();
    let found = all.find(|one| one.stock_id == ask.path(0));
    found
        .map(stock_view)
        .ok_or_else(|| Problem::missing("stock"))
}

pub(crate) fn user_coupons(ask: &Ask<'_>) -> Result<Page<UserCouponView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |coupon: &UserCoupon| {
        let ids = [
            Some(&*coupon.coupon_code),
            Some(&*coupon.openid),
            Some(&*coupon.send_request_no),
            coupon.user_coupon_bundle_id.as_deref(),
            Some(&*coupon.stock_id),
            Some(&*coupon.product_coupon_id),
            Some(&*coupon.brand_id),
        ];
        matches(ask, coupon.state.as_str(), &ids)
    };
    let all = state.books.coupons.user_coupons();
    page(ask, all, is_wanted, user_view)
}

pub(crate) fn user_coupon(ask: &Ask<'_>) -> Result<UserCouponView, Problem> {
    let (brand_id, code) = ask.number();
    let state = ask.engine.settled();
    let mut all = state.books.coupons.user_coupons();
    let found = all.find(|one| one.brand_id == brand_id && one.coupon_code == code);
    found.map(user_view).ok_or_else(|| Problem::missing(COUPON))
}

const COUPON: &str = "coupon of a user";

pub(super) fn problem(error: CouponError, what: &str) -> Problem {
    match error {
        CouponError::Unknown => Problem::missing(what),
        error => Problem::conflict(error.to_string()),
    }
}

pub(crate) fn pause_coupon_stock(ask: &Ask<'_>) -> Result<CouponStockView, Problem> {
    pause(ask, true)
}

pub(crate) fn resume_coupon_stock(ask: &Ask<'_>) -> Result<CouponStockView, Problem> {
    pause(ask, false)
}

fn pause(ask: &Ask<'_>, pauses: bool) -> Result<CouponStockView, Problem> {
    let Empty {} = ask.body()?;
    let (now, what) = (ask.engine.clocks.business(), (ask.path(0), pauses));
    let mut state = ask.engine.settled();
    let stock = state.act(|books, around| books.coupons.pause(around, now, what));
    stock
        .map(|stock| stock_view(&stock))
        .map_err(|error| problem(error, "stock"))
}

pub(crate) fn receive_coupons(ask: &Ask<'_>) -> Result<Vec<UserCouponView>, Problem> {
    let ReceiveCoupons { token } = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let received = state.act(|books, around| books.coupons.receive(around, now, &token));
    let received = received.map_err(|error| problem(error, "token"))?;
    Ok(received.iter().map(user_view).collect())
}

pub(crate) fn delete_user_coupon(ask: &Ask<'_>) -> Result<UserCouponView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let deleted = state.books.coupons.delete(now, ask.number());
    deleted
        .map(|coupon| user_view(&coupon))
        .map_err(|error| problem(error, COUPON))
}

pub(crate) fn coupon_reviews(ask: &Ask<'_>) -> Result<CouponReviewsView, Problem> {
    let hold = ask.engine.settled().books.coupons.are_reviews_held();
    Ok(CouponReviewsView { hold })
}

pub(crate) fn hold_coupon_reviews(ask: &Ask<'_>) -> Result<CouponReviewsView, Problem> {
    let HoldReviews { hold } = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    state.act(|books, around| books.coupons.hold_reviews(around, now, hold));
    Ok(CouponReviewsView { hold })
}
