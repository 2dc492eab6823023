use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A plan by which WeChat Pay delivers coupons to users (投放计划, 摇一摇有优惠).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeliveryPlan {
    /// The brand that it belongs to.
    pub brand_id: String,
    /// WeChat Pay's number.
    pub plan_id: String,
    /// Its name.
    pub plan_name: String,
    /// The product coupon.
    pub product_coupon_id: String,
    /// Its stock; `None` if it delivers a bundle.
    pub stock_id: Option<String>,
    /// Its bundle of stocks; `None` if it delivers one stock.
    pub stock_bundle_id: Option<String>,
    /// Where it stands.
    pub state: DeliveryPlanState,
    /// Where its review stands.
    pub audit_state: DeliveryPlanAudit,
    /// Words shown with the coupon (营销标签).
    pub recommend_word: Option<String>,
    /// Number of times that its coupons may be received.
    pub total_count: i64,
    /// Number of times that one user may receive them, if limited.
    pub user_limit: Option<i64>,
    /// Number of times that they may be received on one day in Beijing, if limited.
    pub daily_limit: Option<i64>,
    /// Number of times that they were received.
    pub received_count: i64,
    /// When delivery begins.
    pub delivery_start_time: DateTime,
    /// When delivery ends.
    pub delivery_end_time: DateTime,
}

/// Where a delivery plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DeliveryPlanState {
    /// `CREATED`: its delivery did not begin.
    Created,
    /// `DELIVERING`: users can receive its coupons.
    Delivering,
    /// `PAUSED`: by the brand, or because its stock cannot be sent.
    Paused,
    /// `TERMINATED`: ended by the brand or service provider. Final.
    Terminated,
    /// `EXPIRED`: its time is over. Final.
    Expired,
}

impl DeliveryPlanState {
    /// All names on the wire.
    pub(super) const NAMES: [&'static str; 5] = [
        Self::Created.as_str(),
        Self::Delivering.as_str(),
        Self::Paused.as_str(),
        Self::Terminated.as_str(),
        Self::Expired.as_str(),
    ];

    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::Delivering => "DELIVERING",
            Self::Paused => "PAUSED",
            Self::Terminated => "TERMINATED",
            Self::Expired => "EXPIRED",
        }
    }

    /// Returns whether it came to its end.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Terminated | Self::Expired)
    }
}

impl fmt::Display for DeliveryPlanState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where the review of a delivery plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DeliveryPlanAudit {
    /// `AUDIT_INITIAL`: a draft that was not submitted.
    Initial,
    /// `AUDIT_PROCESSING`: being reviewed.
    Processing,
    /// `AUDIT_PASSED`: approved.
    Passed,
    /// `AUDIT_REJECTED`: rejected.
    Rejected,
}

impl DeliveryPlanAudit {
    /// All names in queries.
    pub(super) const NAMES: [&'static str; 4] = [
        Self::Initial.as_str(),
        Self::Processing.as_str(),
        Self::Passed.as_str(),
        Self::Rejected.as_str(),
    ];

    /// The state's name in queries; notifications leave out `AUDIT_`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "AUDIT_INITIAL",
            Self::Processing => "AUDIT_PROCESSING",
            Self::Passed => "AUDIT_PASSED",
            Self::Rejected => "AUDIT_REJECTED",
        }
    }
}

impl fmt::Display for DeliveryPlanAudit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
