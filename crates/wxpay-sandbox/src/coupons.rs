//! Product coupons of brands (商品券): coupons, their stocks, and what users hold of them. Service providers and brands
//! share one book: <https://pay.weixin.qq.com/doc/v3/partner/4015788446>.

mod book;
mod coupon;
mod entries;
mod holding;
mod new_stock;
mod period;
mod products;
mod sending;
mod stocks;
mod user_coupon;
mod wire;

pub(crate) use book::Coupons;
pub use coupon::{CouponStock, CouponStockState, ProductCoupon, ProductCouponState};
pub use user_coupon::{CouponError, UserCoupon, UserCouponState};
