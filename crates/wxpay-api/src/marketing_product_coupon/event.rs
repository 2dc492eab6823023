// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SendChannel;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// What is notified of marketing product coupon (商品券).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user has got a product coupon.
        ///
        /// `PRODUCT_COUPON.SEND`
        CouponSent(NotifiedUserCoupon) = "PRODUCT_COUPON.SEND",
        /// A product coupon was used.
        ///
        /// `PRODUCT_COUPON.USE`
        CouponUsed(NotifiedUserCoupon) = "PRODUCT_COUPON.USE",
        /// The use of a product coupon was taken back.
        ///
        /// `PRODUCT_COUPON.RETURN`
        CouponReturned(NotifiedUserCoupon) = "PRODUCT_COUPON.RETURN",
    }
}

/// A product coupon of a user that is notified of.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedUserCoupon {
    /// Coupon code.
    pub coupon_code: Option<String>,
    /// Product coupon id.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id.
    pub stock_id: Option<String>,
    /// The user's id within the application.
    pub openid: Option<String>,
    /// The user's union id.
    pub unionid: Option<String>,
    /// Channel that sends the coupon.
    pub send_channel: Option<SendChannel>,
    /// Request number of the sending.
    pub send_request_no: Option<String>,
    /// When the coupon was received.
    pub receive_time: Option<DateTime>,
    /// When the validity period begins.
    pub valid_begin_time: Option<DateTime>,
    /// When the validity period ends.
    pub valid_end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedUserCoupon
    []
    [coupon_code, product_coupon_id, stock_id, openid, unionid, send_channel, send_request_no, receive_time, valid_begin_time, valid_end_time,]
    []
}
