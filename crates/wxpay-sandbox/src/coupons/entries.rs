//! Entries of the book: coupons, stocks, codes and requests.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wxpay::Timestamp;

use super::period::{self, Period};
use super::{CouponStock, DeliveryPlan, ProductCoupon, UserCoupon};
use crate::book::Made;
use crate::shelf::{Fingerprint, Kept};

/// A product coupon.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Product {
    pub(super) coupon: ProductCoupon,
    /// Descriptions, the latest last: a user's coupon keeps the one that it was sent with.
    pub(super) versions: Vec<Map<String, Value>>,
    pub(super) end: Option<Deactivation>,
}

/// A stock.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Stock {
    pub(super) stock: CouponStock,
    /// Descriptions, the latest last.
    pub(super) versions: Vec<Map<String, Value>>,
    pub(super) period: Period,
    /// The index of its product coupon.
    pub(super) product: usize,
    /// Its place in its bundle, from 0.
    pub(super) place: Option<usize>,
    /// The day of the latest coupon, as the second of its midnight in Beijing, and the coupons of that day.
    pub(super) day: i64,
    pub(super) sent_that_day: i64,
    pub(super) end: Option<Deactivation>,
}

/// The end of something by its brand.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Deactivation {
    pub(super) request_no: String,
    pub(super) time: String,
    pub(super) reason: String,
}

/// A coupon of a user.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Held {
    pub(super) coupon: UserCoupon,
    /// The index of its stock, and the descriptions that it was sent with.
    pub(super) stock: usize,
    pub(super) stock_version: usize,
    pub(super) product_version: usize,
    /// Its place in the user's bundle, from 0.
    pub(super) place: Option<usize>,
    /// The index of the delivery plan by which the user got it.
    #[serde(default)]
    pub(super) plan: Option<usize>,
    pub(super) attach: Option<String>,
    pub(super) tags: Option<Value>,
    pub(super) confirm: Option<(String, String)>,
    pub(super) usage: Option<Usage>,
    pub(super) end: Option<Deactivation>,
}

/// The latest use of a coupon, and its return.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Usage {
    pub(super) request_no: String,
    pub(super) time: String,
    /// When it was reported, in seconds since 1970.
    pub(super) reported: i64,
    pub(super) order: Option<Value>,
    pub(super) pay_score_order: Option<Value>,
    pub(super) saved_amount: Option<Value>,
    pub(super) returned: Option<(String, String)>,
}

/// A code that the brand uploaded for a stock.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Code {
    pub(super) brand_id: String,
    pub(super) code: String,
    /// The index of its stock.
    pub(super) stock: usize,
    pub(super) is_sent: bool,
}

/// A request that was carried out, for its repeats.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Handled {
    pub(super) brand_id: String,
    /// The operation and the number of the request.
    pub(super) number: String,
    pub(super) parameters: Fingerprint,
    /// The index of the object.
    pub(super) object: usize,
    /// The response, where it is no state of an object.
    pub(super) response: Option<Value>,
}

/// A coupon that waits for its user in the mini program's component.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct PreSent {
    pub(super) brand_id: String,
    pub(super) token: String,
    pub(super) order: SendOrder,
    pub(super) is_received: bool,
}

/// A coupon or a bundle to send, and its user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct SendOrder {
    /// The indexes of the stocks: one, or all of a bundle.
    pub(super) stocks: Vec<usize>,
    pub(super) appid: String,
    pub(super) openid: String,
    pub(super) request_no: String,
    pub(super) code: Option<String>,
    pub(super) attach: Option<String>,
    pub(super) tags: Option<Value>,
    pub(super) sender: Party,
    /// The index of the delivery plan.
    #[serde(default)]
    pub(super) plan: Option<usize>,
}

/// A delivery plan.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Plan {
    pub(super) plan: DeliveryPlan,
    /// The indexes of its stocks: one, or all of a bundle.
    pub(super) stocks: Vec<usize>,
    /// The service provider or brand that made it.
    pub(super) party: Party,
    /// True if its terms follow from the coupon and its stock.
    pub(super) reuses_config: bool,
    /// True once a review approved it.
    pub(super) is_approved: bool,
    /// The approved terms while a change of them is reviewed.
    pub(super) before: Option<DeliveryPlan>,
    /// True while a review decides whether it is delivered again.
    pub(super) resumes: bool,
    /// True if it is paused because its stock cannot be sent.
    pub(super) lacks_stock: bool,
    /// The day of the latest receipt, as the second of its midnight in Beijing, and the receipts of that day.
    pub(super) day: i64,
    pub(super) received_that_day: i64,
}

/// A service provider or a brand, which has notifications of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Party {
    pub(super) id: String,
    pub(super) is_brand: bool,
}

/// Address of a party's notifications.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct NotificationUrl {
    pub(super) party: Party,
    /// The subject, such as `coupons`.
    pub(super) about: String,
    pub(super) url: String,
    pub(super) time: String,
}

impl Stock {
    /// The latest description.
    pub(super) fn latest(&self) -> &Map<String, Value> {
        static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
        self.versions.last().unwrap_or(&NONE)
    }

    /// A string of its latest description.
    pub(super) fn text(&self, name: &str) -> &str {
        let text = self.latest().get(name).and_then(Value::as_str);
        text.unwrap_or_default()
    }

    /// Number of coupons that were sent on the day of that moment.
    pub(super) fn sent_on(&self, now: Timestamp) -> i64 {
        match period::midnight(now.as_unix()) == self.day {
            true => self.sent_that_day,
            false => 0,
        }
    }
}

impl Kept for Product {
    const BOOK: &'static str = "product_coupons";

    fn mchid(&self) -> &str {
        &self.coupon.brand_id
    }

    fn number(&self) -> &str {
        &self.coupon.product_coupon_id
    }

    fn state(&self) -> &str {
        self.coupon.state.as_str()
    }
}

impl Kept for Stock {
    const BOOK: &'static str = "coupon_stocks";

    fn mchid(&self) -> &str {
        &self.stock.brand_id
    }

    fn number(&self) -> &str {
        &self.stock.stock_id
    }

    fn id(&self) -> Option<&str> {
        Some(&self.stock.stock_id)
    }

    fn state(&self) -> &str {
        self.stock.state.as_str()
    }
}

impl Kept for Held {
    const BOOK: &'static str = "user_coupons";

    fn mchid(&self) -> &str {
        &self.coupon.brand_id
    }

    fn number(&self) -> &str {
        &self.coupon.coupon_code
    }

    fn state(&self) -> &str {
        self.coupon.state.as_str()
    }
}

impl Kept for Plan {
    const BOOK: &'static str = "delivery_plans";

    fn mchid(&self) -> &str {
        &self.plan.brand_id
    }

    fn number(&self) -> &str {
        &self.plan.plan_id
    }

    fn id(&self) -> Option<&str> {
        Some(&self.plan.plan_id)
    }

    fn state(&self) -> &str {
        self.plan.state.as_str()
    }
}

impl Kept for Code {
    const BOOK: &'static str = "coupon_codes";

    fn mchid(&self) -> &str {
        &self.brand_id
    }

    fn number(&self) -> &str {
        &self.code
    }

    fn state(&self) -> &'static str {
        ""
    }
}

impl Kept for Handled {
    const BOOK: &'static str = "coupon_requests";

    fn mchid(&self) -> &str {
        &self.brand_id
    }

    fn number(&self) -> &str {
        &self.number
    }

    fn state(&self) -> &'static str {
        ""
    }
}

impl Made for Handled {
    fn parameters(&self) -> Fingerprint {
        self.parameters
    }
}

impl Kept for PreSent {
    const BOOK: &'static str = "coupon_tokens";

    fn mchid(&self) -> &str {
        &self.brand_id
    }

    fn number(&self) -> &'static str {
        ""
    }

    fn id(&self) -> Option<&str> {
        Some(&self.token)
    }

    fn state(&self) -> &'static str {
        ""
    }
}

impl Kept for NotificationUrl {
    const BOOK: &'static str = "coupon_urls";

    fn mchid(&self) -> &str {
        &self.party.id
    }

    fn number(&self) -> &str {
        &self.about
    }

    fn state(&self) -> &'static str {
        ""
    }
}
