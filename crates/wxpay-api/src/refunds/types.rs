// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingAccount;
use super::FundsAccount;
use super::PromotionScope;
use super::PromotionType;
use super::RefundAccount;
use super::RefundChannel;
use super::RefundStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// One kind of goods in a refund.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct GoodsDetail {
    /// The merchant's goods code (商户侧商品编码). Required. At most 32 characters.
    pub merchant_goods_id: Option<String>,
    /// WeChat Pay's goods code (微信侧商品编码). At most 32 characters.
    pub wechatpay_goods_id: Option<String>,
    /// Name of the goods or services (商品名称). At most 256 characters.
    pub goods_name: Option<String>,
    /// Unit price (商品单价). Required. In fen.
    pub unit_price: Option<i64>,
    /// Refund amount (商品退款金额). Required. In fen.
    pub refund_amount: Option<i64>,
    /// Quantity of goods returned (商品退货数量). Required.
    pub refund_quantity: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl GoodsDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `merchant_goods_id`, `unit_price`, `refund_amount` and `refund_quantity`.
    pub fn new() -> Self {
        Self {
            merchant_goods_id: None,
            wechatpay_goods_id: None,
            goods_name: None,
            unit_price: None,
            refund_amount: None,
            refund_quantity: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's goods code (商户侧商品编码). Required. At most 32 characters.
    pub fn merchant_goods_id<Via>(
        mut self,
        merchant_goods_id: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_goods_id = merchant_goods_id.into_field();
        self
    }

    /// WeChat Pay's goods code (微信侧商品编码). At most 32 characters.
    pub fn wechatpay_goods_id<Via>(
        mut self,
        wechatpay_goods_id: impl IntoField<String, Via>,
    ) -> Self {
        self.wechatpay_goods_id = wechatpay_goods_id.into_field();
        self
    }

    /// Name of the goods or services (商品名称). At most 256 characters.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Unit price (商品单价). Required. In fen.
    pub fn unit_price<Via>(mut self, unit_price: impl IntoField<i64, Via>) -> Self {
        self.unit_price = unit_price.into_field();
        self
    }

    /// Refund amount (商品退款金额). Required. In fen.
    pub fn refund_amount<Via>(mut self, refund_amount: impl IntoField<i64, Via>) -> Self {
        self.refund_amount = refund_amount.into_field();
        self
    }

    /// Quantity of goods returned (商品退货数量). Required.
    pub fn refund_quantity<Via>(mut self, refund_quantity: impl IntoField<i64, Via>) -> Self {
        self.refund_quantity = refund_quantity.into_field();
        self
    }
}

impl Default for GoodsDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { GoodsDetail
    []
    [merchant_goods_id, wechatpay_goods_id, goods_name, unit_price, refund_amount, refund_quantity,]
    ["merchant_goods_id", "unit_price", "refund_amount", "refund_quantity",]
}

/// A refund with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// WeChat Pay's refund number (微信支付退款号). At most 32 characters.
    pub refund_id: Option<String>,
    /// The merchant's own refund number (商户退款单号). At most 64 characters.
    pub out_refund_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub out_trade_no: Option<String>,
    /// Refund channel (退款渠道).
    pub channel: Option<RefundChannel>,
    /// Account that receives the refund (退款入账账户). At most 64 characters.
    pub user_received_account: Option<String>,
    /// When it succeeded (退款成功时间).
    pub success_time: Option<DateTime>,
    /// When it was created (退款创建时间).
    pub create_time: Option<DateTime>,
    /// Status (退款状态).
    pub status: Option<RefundStatus>,
    /// Funds account (资金账户).
    pub funds_account: Option<FundsAccount>,
    /// Amount (金额信息).
    pub amount: Option<RefundAmount>,
    /// Details of the promotions (优惠退款信息).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Account that pays the refund.
    pub refund_account: Option<RefundAccount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Refund
    []
    [refund_id, out_refund_no, transaction_id, out_trade_no, channel, user_received_account, success_time, create_time, status, funds_account, amount, promotion_detail, refund_account,]
    []
}

/// An account that funds a refund, and its share.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FundingSource {
    /// Account (出资账户类型). Required.
    pub account: Option<FundingAccount>,
    /// Amount (出资金额). Required. In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FundingSource {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `account` and `amount`.
    pub fn new() -> Self {
        Self {
            account: None,
            amount: None,
            extra: Extra::new(),
        }
    }

    /// Account (出资账户类型). Required.
    pub fn account<Via>(mut self, account: impl IntoField<FundingAccount, Via>) -> Self {
        self.account = account.into_field();
        self
    }

    /// Amount (出资金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }
}

impl Default for FundingSource {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FundingSource
    []
    [account, amount,]
    ["account", "amount",]
}

/// Sums that a refund returns to the payer and takes from the merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Refund amount (退款金额). In fen.
    pub refund: Option<i64>,
    /// Source accounts and amounts (退款出资账户及金额).
    pub from: Option<Vec<FundingSource>>,
    /// Amount the user pays (用户支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Amount refunded to the user (用户退款金额). In fen.
    pub payer_refund: Option<i64>,
    /// Refund amount to be settled (应结退款金额). In fen.
    pub settlement_refund: Option<i64>,
    /// Order amount to be settled (应结订单金额). In fen.
    pub settlement_total: Option<i64>,
    /// Amount of the discount refunded (优惠退款金额). In fen.
    pub discount_refund: Option<i64>,
    /// Currency (退款币种). At most 16 characters.
    pub currency: Option<String>,
    /// Handling fee refunded (手续费退款金额). In fen.
    pub refund_fee: Option<i64>,
    /// Amount advanced.
    pub advance: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RefundAmount
    []
    [total, refund, from, payer_total, payer_refund, settlement_refund, settlement_total, discount_refund, currency, refund_fee, advance,]
    []
}

/// A discount of the order and what is refunded of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// Coupon id (券ID). At most 32 characters.
    pub promotion_id: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Refund amount (优惠退款金额). In fen.
    pub refund_amount: Option<i64>,
    /// Details of the goods (商品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionDetail
    []
    [promotion_id, scope, r#type = "type", amount, refund_amount, goods_detail,]
    []
}
