// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::RegionLevel;
use super::StockState;
use super::StockType;
use super::TradeType;
use super::VoucherState;
use super::VoucherType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// The number of a voucher just given to a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuedVoucher {
    /// Coupon id (代金券id).
    pub coupon_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { IssuedVoucher
    []
    [coupon_id,]
    []
}

/// A batch of vouchers with its state and rules.
#[derive(Clone)]
#[non_exhaustive]
pub struct Stock {
    /// Coupon batch name (批次名称).
    pub stock_name: Option<String>,
    /// When it becomes available (开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间).
    pub available_end_time: Option<DateTime>,
    /// Usage rule of the coupon batch (满减券/消费金批次使用规则).
    pub stock_use_rule: Option<ResponseStockUseRule>,
    /// True if no funds change hands (是否无资金流).
    pub no_cash: Option<bool>,
    /// Coupon batch type (批次类型).
    pub stock_type: Option<StockType>,
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Merchant number that created the coupon batch (创建批次的商户号).
    pub stock_creator_mchid: Option<String>,
    /// Status (批次状态).
    pub status: Option<StockState>,
    /// Description (使用说明).
    pub description: Option<String>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// Start time (激活批次的时间).
    pub start_time: Option<DateTime>,
    /// When it was stopped (终止批次的时间).
    pub stop_time: Option<DateTime>,
    /// True if it is a single-item discount (是否单品优惠).
    pub singleitem: Option<bool>,
    /// Details specific to reduce-to-price batches (减至批次特定信息).
    pub cut_to_message: Option<CutToPrice>,
    /// Number of coupons sent (已发券数量).
    pub distributed_coupons: Option<i64>,
    /// Business type (业务类型). No official source confirms it.
    pub business_type: Option<BusinessType>,
    /// Regions where it can be used (消费金可用地域). No official source confirms it.
    pub available_region_list: Option<Vec<AvailableRegion>>,
    /// Industries where it can be used (消费金可用行业). No official source confirms it.
    pub available_industry_list: Option<Vec<String>>,
    /// Member card or card template id (卡包ID).
    pub card_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Stock
    []
    [stock_name, available_begin_time, available_end_time, stock_use_rule, no_cash, stock_type, stock_id, stock_creator_mchid, status, description, create_time, start_time, stop_time, singleitem, cut_to_message, distributed_coupons, business_type, available_region_list, available_industry_list, card_id,]
    []
}

/// A page of the goods or merchants that a batch applies to.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockScopePage {
    /// Total count (总数).
    pub total_count: Option<i64>,
    /// Result data (可用商户列表).
    pub data: Option<Vec<String>>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockScopePage
    []
    [total_count, data, offset, limit, stock_id,]
    []
}

/// The batch that was paused or changed, and when this took effect.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockChange {
    /// When it was paused (生效时间).
    pub pause_time: Option<DateTime>,
    /// Coupon batch id (批次号). At most 20 characters.
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockChange
    []
    [pause_time, stock_id,]
    []
}

/// The download address and digest of a details file.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetailsFile {
    /// Address (下载链接).
    pub url: Option<String>,
    /// Hash value (安全校验码).
    pub hash_value: Option<String>,
    /// Hash method (哈希算法类型).
    pub hash_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DetailsFile
    []
    [url, hash_value, hash_type,]
    []
}

/// A voucher that a user holds, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Voucher {
    /// Merchant number that created the coupon batch (创建批次的商户号).
    pub stock_creator_mchid: Option<String>,
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Coupon id (代金券id). No official source confirms it.
    pub coupon_id: Option<String>,
    /// Voucher name (代金券名称).
    pub coupon_name: Option<String>,
    /// Status (代金券状态).
    pub status: Option<VoucherState>,
    /// Description (使用说明).
    pub description: Option<String>,
    /// When it was created (领券时间).
    pub create_time: Option<DateTime>,
    /// Coupon type (券类型).
    pub coupon_type: Option<VoucherType>,
    /// Start time (激活批次的时间). No official source confirms it.
    pub start_time: Option<DateTime>,
    /// When it was stopped (终止批次的时间). No official source confirms it.
    pub stop_time: Option<DateTime>,
    /// True if it is a single-item discount (是否单品优惠).
    pub singleitem: Option<bool>,
    /// Details specific to reduce-to-price batches (减至批次特定信息).
    pub cut_to_message: Option<CutToPrice>,
    /// When it becomes available (可用开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (可用结束时间).
    pub available_end_time: Option<DateTime>,
    /// Details of an amount-off coupon (满减券或消费金信息).
    pub normal_coupon_information: Option<FixedAmountVoucher>,
    /// The merchant's own request number (商户单据号).
    pub out_request_no: Option<String>,
    /// Redemption details of the deducted voucher (已实扣代金券核销信息). No official source confirms it.
    pub consume_information: Option<Redemption>,
    /// Remaining amount (剩余金额). In fen. No official source confirms it.
    pub available_balance: Option<i64>,
    /// Business type (业务类型). No official source confirms it.
    pub business_type: Option<BusinessType>,
    /// The discount of the coupon (折扣券信息).
    pub discount_msg: Option<FixedDiscountCoupon>,
    /// True if no funds change hands (是否无资金流).
    pub no_cash: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Voucher
    []
    [stock_creator_mchid, stock_id, coupon_id, coupon_name, status, description, create_time, coupon_type, start_time, stop_time, singleitem, cut_to_message, available_begin_time, available_end_time, normal_coupon_information, out_request_no, consume_information, available_balance, business_type, discount_msg, no_cash,]
    []
}

/// The face value of a voucher and the amount from which it applies.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FixedAmountVoucher {
    /// Face value of the coupon (面额). Required. In fen.
    pub coupon_amount: Option<i64>,
    /// Spending threshold (门槛). Required. In fen.
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FixedAmountVoucher {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_amount` and `transaction_minimum`.
    pub fn new() -> Self {
        Self {
            coupon_amount: None,
            transaction_minimum: None,
            extra: Extra::new(),
        }
    }

    /// Face value of the coupon (面额). Required. In fen.
    pub fn coupon_amount<Via>(mut self, coupon_amount: impl IntoField<i64, Via>) -> Self {
        self.coupon_amount = coupon_amount.into_field();
        self
    }

    /// Spending threshold (门槛). Required. In fen.
    pub fn transaction_minimum<Via>(
        mut self,
        transaction_minimum: impl IntoField<i64, Via>,
    ) -> Self {
        self.transaction_minimum = transaction_minimum.into_field();
        self
    }
}

impl Default for FixedAmountVoucher {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FixedAmountVoucher
    []
    [coupon_amount, transaction_minimum,]
    ["coupon_amount", "transaction_minimum",]
}

/// Budget, limits and discount of an existing batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseStockUseRule {
    /// Most coupons the batch can send (发放总上限).
    pub max_coupons: Option<i64>,
    /// Total budget (总预算). In fen.
    pub max_amount: Option<i64>,
    /// Most that can be sent in a day, by amount (单天发放上限金额). In fen.
    pub max_amount_by_day: Option<i64>,
    /// Most coupons one user can receive (单个用户可领个数).
    pub max_coupons_per_user: Option<i64>,
    /// True if the limit applies per natural person (是否开启自然人限制). No official source confirms it.
    pub natural_person_limit: Option<bool>,
    /// True to guard against abuse (api发券防刷). No official source confirms it.
    pub prevent_api_abuse: Option<bool>,
    /// Details of a fixed amount-off coupon (固定面额批次特定信息).
    pub fixed_normal_coupon: Option<ResponseFixedAmountVoucher>,
    /// Coupon type (券或消费金类型).
    pub coupon_type: Option<VoucherType>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<Vec<String>>,
    /// Trade type (指定支付模式).
    pub trade_type: Option<Vec<TradeType>>,
    /// True if it can be combined with other discounts (是否可叠加其他优惠).
    pub combine_use: Option<bool>,
    /// The rule of a coupon with a fixed discount (固定折扣特定信息).
    pub fixed_discount_coupon: Option<FixedDiscountCoupon>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseStockUseRule
    []
    [max_coupons, max_amount, max_amount_by_day, max_coupons_per_user, natural_person_limit, prevent_api_abuse, fixed_normal_coupon, coupon_type, goods_tag, trade_type, combine_use, fixed_discount_coupon,]
    []
}

/// The unit price after the discount, and the highest price it applies to.
#[derive(Clone)]
#[non_exhaustive]
pub struct CutToPrice {
    /// Highest unit price the discount applies to (可用优惠的商品最高单价). In fen.
    pub single_price_max: Option<i64>,
    /// Unit price after the reduction (减至后的优惠单价). In fen.
    pub cut_to_price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CutToPrice
    []
    [single_price_max, cut_to_price,]
    []
}

/// A region in which the vouchers can be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct AvailableRegion {
    /// Kind (类型).
    pub r#type: Option<RegionLevel>,
    /// Province (省).
    pub province: Option<String>,
    /// City (市).
    pub city: Option<String>,
    /// District (区).
    pub district: Option<String>,
    /// Country (国家).
    pub country: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AvailableRegion
    []
    [r#type = "type", province, city, district, country,]
    []
}

/// When, where and for what a voucher was redeemed.
#[derive(Clone)]
#[non_exhaustive]
pub struct Redemption {
    /// When it was redeemed (核销时间).
    pub consume_time: Option<DateTime>,
    /// Merchant number that redeemed it (核销商户号).
    pub consume_mchid: Option<String>,
    /// WeChat Pay's order number (核销商户号).
    pub transaction_id: Option<String>,
    /// Goods to which the voucher was applied.
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Redemption
    []
    [consume_time, consume_mchid, transaction_id, goods_detail,]
    []
}

/// The face value and threshold of the vouchers of an existing batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseFixedAmountVoucher {
    /// Face value of the coupon (面额). In fen.
    pub coupon_amount: Option<i64>,
    /// Spending threshold (门槛). In fen.
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseFixedAmountVoucher
    []
    [coupon_amount, transaction_minimum,]
    []
}

/// An item of goods with its discount.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// Goods code (商品编码).
    pub goods_id: Option<String>,
    /// Quantity (商品数量).
    pub quantity: Option<i64>,
    /// Price (商品价格). In fen.
    pub price: Option<i64>,
    /// Amount of the discount (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GoodsDetail
    []
    [goods_id, quantity, price, discount_amount,]
    []
}

/// The rule of a coupon with a fixed discount.
#[derive(Clone)]
#[non_exhaustive]
pub struct FixedDiscountCoupon {
    /// Largest discount amount (最高折扣金额). In fen.
    pub discount_amount_max: Option<i64>,
    /// Discount percentage (折扣百分比).
    pub discount_percent: Option<i64>,
    /// Spending threshold (门槛). In fen.
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FixedDiscountCoupon
    []
    [discount_amount_max, discount_percent, transaction_minimum,]
    []
}
