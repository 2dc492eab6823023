// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SendChannel;
use wxpay_core::DateTime;

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

wxpay_core::model! {
    /// A product coupon of a user that is notified of.
    pub answer NotifiedUserCoupon {
        always {}
        optional {
            /// Coupon code.
            coupon_code: String,
            /// Product coupon id.
            product_coupon_id: String,
            /// Coupon batch id.
            stock_id: String,
            /// The user's id within the application.
            openid: String,
            /// The user's union id.
            unionid: String,
            /// Channel that sends the coupon.
            send_channel: SendChannel,
            /// Request number of the sending.
            send_request_no: String,
            /// When the coupon was received.
            receive_time: DateTime,
            /// When the validity period begins.
            valid_begin_time: DateTime,
            /// When the validity period ends.
            valid_end_time: DateTime,
        }
    }
}
