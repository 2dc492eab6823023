use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A product coupon of a brand as the sandbox keeps it, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProductCoupon {
    /// The brand that it belongs to.
    pub brand_id: String,
    /// WeChat Pay's number.
    pub product_coupon_id: String,
    /// The brand's number of the product.
    pub out_product_no: Option<String>,
    /// True if a user gets several coupons, which are used in turn (多次优惠).
    pub is_bundle: bool,
    /// Where it stands.
    pub state: ProductCouponState,
    /// When it was made.
    pub create_time: DateTime,
}

/// Where a product coupon stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ProductCouponState {
    /// `AUDITING`: being reviewed.
    Auditing,
    /// `EFFECTIVE`: its stocks can be sent.
    Effective,
    /// `DEACTIVATED`: ended by the brand. Final.
    Deactivated,
}

impl ProductCouponState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auditing => "AUDITING",
            Self::Effective => "EFFECTIVE",
            Self::Deactivated => "DEACTIVATED",
        }
    }
}

impl fmt::Display for ProductCouponState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A stock (批次) of a product coupon, from which users get coupons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CouponStock {
    /// The brand that it belongs to.
    pub brand_id: String,
    /// The product coupon.
    pub product_coupon_id: String,
    /// WeChat Pay's number.
    pub stock_id: String,
    /// The bundle (批次组) that it is part of.
    pub stock_bundle_id: Option<String>,
    /// Where it stands.
    pub state: CouponStockState,
    /// Number of coupons that may be sent.
    pub max_count: i64,
    /// Number of coupons that may be sent on one day in Beijing.
    pub max_count_per_day: Option<i64>,
    /// Number of coupons that one user may get.
    pub max_count_per_user: i64,
    /// Number of coupons that were sent.
    pub sent_count: i64,
    /// Number of codes that the brand uploaded.
    pub uploaded_codes: i64,
    /// The stores that it is associated with, by their IDs.
    pub store_ids: Vec<String>,
}

impl CouponStock {
    /// Number of coupons that can still be sent.
    pub(super) const fn left(&self) -> i64 {
        self.max_count.saturating_sub(self.sent_count)
    }
}

/// Where a stock of a product coupon stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CouponStockState {
    /// `AUDITING`: being reviewed.
    Auditing,
    /// `SENDING`: users can get coupons.
    Sending,
    /// `PAUSED`: users get none for now.
    Paused,
    /// `STOPPED`: its time is over. Final.
    Stopped,
    /// `DEACTIVATED`: ended by the brand. Final.
    Deactivated,
}

impl CouponStockState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auditing => "AUDITING",
            Self::Sending => "SENDING",
            Self::Paused => "PAUSED",
            Self::Stopped => "STOPPED",
            Self::Deactivated => "DEACTIVATED",
        }
    }

    /// Returns whether it came to its end.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Stopped | Self::Deactivated)
    }
}

impl fmt::Display for CouponStockState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
