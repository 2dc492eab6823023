// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::FixedAmountVoucher;
use super::GoodsDetail;
use super::VoucherState;
use super::VoucherType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of marketing favor (代金券).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A voucher was used (核销事件回调通知).
        ///
        /// `COUPON.USE`, `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `coupon`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/check-notice.html)
        #[doc(alias("核销事件回调通知", "COUPON.USE", "TRANSACTION.SUCCESS"))]
        VoucherUsed(UsedVoucher) = "COUPON.USE" | "TRANSACTION.SUCCESS" of ["coupon"],
    }
}

/// A voucher that was used.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsedVoucher {
    /// Coupon batch id (批次号).
    pub stock_id: String,
    /// Number of the voucher at WeChat Pay.
    pub coupon_id: String,
    /// Says whether the voucher is usable, used or expired.
    pub status: VoucherState,
    /// Merchant number that created the coupon batch (创建批次的商户号).
    pub stock_creator_mchid: Option<String>,
    /// The limit of a discount on single goods.
    pub singleitem_discount_off: Option<SingleItemDiscount>,
    /// The price that goods are reduced to.
    pub discount_to: Option<ReducedPrice>,
    /// Voucher name (代金券名称).
    pub coupon_name: Option<String>,
    /// Description (使用说明).
    pub description: Option<String>,
    /// When it was created.
    pub create_time: Option<DateTime>,
    /// Says whether the voucher reduces the price or is exchanged.
    pub coupon_type: Option<VoucherType>,
    /// True if no funds change hands (是否无资金流).
    pub no_cash: Option<bool>,
    /// When it becomes available.
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available.
    pub available_end_time: Option<DateTime>,
    /// True if it is a single-item discount (是否单品优惠).
    pub singleitem: Option<bool>,
    /// Details of an amount-off coupon.
    pub normal_coupon_information: Option<FixedAmountVoucher>,
    /// Redemption details of the deducted voucher.
    pub consume_information: Option<UsedVoucherConsumption>,
    /// Business type (业务类型).
    pub business_type: Option<BusinessType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UsedVoucher
    [stock_id, coupon_id, status,]
    [stock_creator_mchid, singleitem_discount_off, discount_to, coupon_name, description, create_time, coupon_type, no_cash, available_begin_time, available_end_time, singleitem, normal_coupon_information, consume_information, business_type,]
    []
}

/// The limit of a discount on single goods.
#[derive(Clone)]
#[non_exhaustive]
pub struct SingleItemDiscount {
    /// Highest unit price the discount applies to. In fen.
    pub single_price_max: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SingleItemDiscount
    []
    [single_price_max,]
    []
}

/// The price that goods are reduced to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReducedPrice {
    /// Unit price after the reduction. In fen.
    pub cut_to_price: Option<i64>,
    /// The highest price that the voucher can be used for. In fen.
    pub max_price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReducedPrice
    []
    [cut_to_price, max_price,]
    []
}

/// The payment in which a voucher was used.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsedVoucherConsumption {
    /// When it was redeemed.
    pub consume_time: Option<DateTime>,
    /// Merchant number that redeemed it.
    pub consume_mchid: Option<String>,
    /// WeChat Pay's order number.
    pub transaction_id: Option<String>,
    /// Items paid with the voucher. In fen.
    pub consume_amount: Option<i64>,
    /// Goods to which the voucher was applied.
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UsedVoucherConsumption
    []
    [consume_time, consume_mchid, transaction_id, consume_amount, goods_detail,]
    []
}
