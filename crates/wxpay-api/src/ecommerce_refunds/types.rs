// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingAccount;
use super::PromotionScope;
use super::PromotionType;
use super::RefundAccount;
use super::RefundChannel;
use super::RefundFundsAccount;
use super::RefundState;
use super::SubsidyResult;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// A refund with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// WeChat Pay's refund number (微信退款单号). At most 32 characters.
    pub refund_id: Option<String>,
    /// The merchant's own refund number (商户退款单号). At most 64 characters.
    pub out_refund_no: Option<String>,
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
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
    pub status: Option<RefundState>,
    /// Amount (退款金额信息).
    pub amount: Option<RefundAmount>,
    /// Details of the promotions (营销详情).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Account that pays the refund (退款出资商户).
    pub refund_account: Option<RefundAccount>,
    /// Funds account (资金账户).
    pub funds_account: Option<RefundFundsAccount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Refund
    []
    [refund_id, out_refund_no, transaction_id, out_trade_no, channel, user_received_account, success_time, create_time, status, amount, promotion_detail, refund_account, funds_account,]
    []
}

/// The return of money that was advanced for a refund.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdvanceReturn {
    /// WeChat Pay's refund number (微信退款单号). At most 32 characters.
    pub refund_id: Option<String>,
    /// WeChat Pay's number of the advance's repayment (微信回补单号). At most 32 characters.
    pub advance_return_id: Option<String>,
    /// Amount of the advance repaid (垫付回补金额). In fen.
    pub return_amount: Option<i64>,
    /// Merchant number of the payer (出款方商户号). At most 32 characters.
    pub payer_mchid: Option<String>,
    /// Account of the payer (出款方账户). At most 32 characters.
    pub payer_account: Option<String>,
    /// Merchant number of the payee (入账方商户号). At most 32 characters.
    pub payee_mchid: Option<String>,
    /// Account of the payee (入账方账户). At most 32 characters.
    pub payee_account: Option<String>,
    /// Result (垫付回补结果). At most 32 characters.
    pub result: Option<SubsidyResult>,
    /// When it succeeded (垫付回补完成时间).
    pub success_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AdvanceReturn
    []
    [refund_id, advance_return_id, return_amount, payer_mchid, payer_account, payee_mchid, payee_account, result, success_time,]
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
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionDetail
    []
    [promotion_id, scope, r#type = "type", amount, refund_amount,]
    []
}

/// The amounts of a queried refund.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundAmount {
    /// Refund amount (退款金额). In fen.
    pub refund: Option<i64>,
    /// Source accounts and amounts (退款出资账户及金额).
    pub from: Option<Vec<FundingSource>>,
    /// Amount refunded to the user (用户退款金额). In fen.
    pub payer_refund: Option<i64>,
    /// Amount of the discount refunded (优惠退款金额).
    pub discount_refund: Option<i64>,
    /// Currency (退款币种). At most 16 characters.
    pub currency: Option<String>,
    /// Amount advanced (垫付金额). In fen.
    pub advance: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RefundAmount
    []
    [refund, from, payer_refund, discount_refund, currency, advance,]
    []
}

/// An account that funds an accepted or abnormal refund, and its share.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseFundingSource {
    /// Account (出资账户类型).
    pub account: Option<FundingAccount>,
    /// Amount (出资金额). In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseFundingSource
    []
    [account, amount,]
    []
}
