use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A product coupon that a user holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserCoupon {
    /// The brand that it belongs to.
    pub brand_id: String,
    /// The product coupon.
    pub product_coupon_id: String,
    /// The stock that it was sent from.
    pub stock_id: String,
    /// The user's bundle (用户券组) that it is part of.
    pub user_coupon_bundle_id: Option<String>,
    /// Its code, unique in the brand.
    pub coupon_code: String,
    /// The app whose user it is.
    pub appid: String,
    /// The user.
    pub openid: String,
    /// The sender's number.
    pub send_request_no: String,
    /// The way by which the user got it, such as `API`.
    pub send_channel: String,
    /// Where it stands.
    pub state: UserCouponState,
    /// When the user got it.
    pub receive_time: DateTime,
    /// The begin of its validity.
    pub valid_begin_time: DateTime,
    /// The end of its validity.
    pub valid_end_time: DateTime,
}

/// Where a user's product coupon stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum UserCouponState {
    /// `CONFIRMING`: the brand or service provider has yet to confirm it.
    Confirming,
    /// `PENDING`: confirmed, not valid yet.
    Pending,
    /// `EFFECTIVE`: can be used.
    Effective,
    /// `USED`: used. It can be returned.
    Used,
    /// `EXPIRED`: its time is over. Final.
    Expired,
    /// `DELETED`: deleted by the user. Final.
    Deleted,
    /// `DEACTIVATED`: ended by the brand. Final.
    Deactivated,
}

impl UserCouponState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirming => "CONFIRMING",
            Self::Pending => "PENDING",
            Self::Effective => "EFFECTIVE",
            Self::Used => "USED",
            Self::Expired => "EXPIRED",
            Self::Deleted => "DELETED",
            Self::Deactivated => "DEACTIVATED",
        }
    }
}

impl fmt::Display for UserCouponState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A product coupon cannot be received or changed as requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CouponError {
    /// There is no coupon, stock, token or delivery plan with that number.
    #[error("there is no coupon, stock, token or delivery plan with that number")]
    Unknown,
    /// The user received the coupon of that token before.
    #[error("the coupon of that token was received before")]
    Received,
    /// The stock or the delivery plan has no coupon left, in all or for today.
    #[error("the stock or the delivery plan has no coupon left")]
    Exhausted,
    /// The user has as many coupons of the stock or the delivery plan as one user may get.
    #[error("the user has as many coupons of the stock or the delivery plan as one user may get")]
    LimitReached,
    /// Another coupon of the brand has that code.
    #[error("another coupon has that code")]
    CodeTaken,
    /// Its state does not allow it.
    #[error("it is {state}, in which that does not happen")]
    WrongState {
        /// Where it stands, as on the wire.
        state: &'static str,
    },
}
