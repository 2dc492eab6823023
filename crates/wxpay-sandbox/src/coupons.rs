//! Product coupons of brands (商品券): coupons, their stocks, what users hold of them, and delivery plans. Service
//! providers and brands share one book: <https://pay.weixin.qq.com/doc/v3/partner/4015788446>.

mod book;
mod coupon;
mod delivering;
mod entries;
mod holding;
mod new_stock;
mod period;
mod plan;
mod plans;
mod products;
mod sending;
mod stocks;
mod user_coupon;
mod wire;

pub(crate) use book::Coupons;
pub use coupon::{CouponStock, CouponStockState, ProductCoupon, ProductCouponState};
pub use plan::{DeliveryPlan, DeliveryPlanAudit, DeliveryPlanState};
pub use user_coupon::{CouponError, UserCoupon, UserCouponState};
