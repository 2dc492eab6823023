// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::FixedAmountVoucher;
use super::GoodsDetail;
use super::VoucherState;
use super::VoucherType;
use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of marketing favor (代金券).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A voucher was used (核销事件回调通知).
        ///
        /// `COUPON.USE`, `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `coupon`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/check-notice.html)
        #[doc(alias = "核销事件回调通知")]
        VoucherUsed(UsedVoucher) = "COUPON.USE" | "TRANSACTION.SUCCESS" of ["coupon"],
    }
}

wxpay_core::model! {
    /// A voucher that was used.
    pub answer UsedVoucher {
        always {
            /// Coupon batch id.
            stock_id: String,
            /// Coupon id.
            coupon_id: String,
            /// Status.
            status: VoucherState,
        }
        optional {
            /// Merchant number that created the coupon batch.
            stock_creator_mchid: String,
            /// The limit of a discount on single goods.
            singleitem_discount_off: SingleItemDiscount,
            /// The price that goods are reduced to.
            discount_to: ReducedPrice,
            /// Voucher name.
            coupon_name: String,
            /// Description.
            description: String,
            /// When it was created.
            create_time: DateTime,
            /// Coupon type.
            coupon_type: VoucherType,
            /// Whether no funds change hands.
            no_cash: bool,
            /// When it becomes available.
            available_begin_time: DateTime,
            /// When it stops being available.
            available_end_time: DateTime,
            /// Whether it is a single-item discount.
            singleitem: bool,
            /// Details of an amount-off coupon.
            normal_coupon_information: FixedAmountVoucher,
            /// Redemption details of the deducted voucher.
            consume_information: UsedVoucherConsumption,
            /// Business type.
            business_type: BusinessType,
        }
    }
}

wxpay_core::model! {
    /// The limit of a discount on single goods.
    pub answer SingleItemDiscount {
        always {}
        optional {
            /// Highest unit price the discount applies to. In fen.
            single_price_max: i64,
        }
    }
}

wxpay_core::model! {
    /// The price that goods are reduced to.
    pub answer ReducedPrice {
        always {}
        optional {
            /// Unit price after the reduction. In fen.
            cut_to_price: i64,
            /// The highest price that the voucher can be used for. In fen.
            max_price: i64,
        }
    }
}

wxpay_core::model! {
    /// The payment in which a voucher was used.
    pub answer UsedVoucherConsumption {
        always {}
        optional {
            /// When it was redeemed.
            consume_time: DateTime,
            /// Merchant number that redeemed it.
            consume_mchid: String,
            /// WeChat Pay's order number.
            transaction_id: String,
            /// What was paid with the voucher. In fen.
            consume_amount: i64,
            /// Details of the goods.
            goods_detail: Vec<GoodsDetail>,
        }
    }
}
