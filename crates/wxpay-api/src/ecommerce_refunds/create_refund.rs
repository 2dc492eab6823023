// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingSource;
use super::PromotionDetail;
use super::RefundAccount;
use super::ResponseFundingSource;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a refund of a sub-merchant's order (退款申请).
///
/// `POST /v3/ecommerce/refunds/apply`
///
/// - Returns [`CreatedRefund`].
/// - Callers: service providers and platforms (平台商户).
/// - Rate limit: 150 requests a second, 1 request a minute for one order.
/// - Retry: safe with the same `out_refund_no` and the same parameters.
/// - 中文：退款申请。调用方：平台商户；`out_refund_no` 和参数不变时可以重试；每秒 150 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Apply for the permission. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission for refunds. | Check the parameters. Apply for the permission. |
/// | `NOT_ENOUGH` | 403 | Balance is not enough. | Send the same request again later. Top up the account. |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid. | Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such order. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Query before anything is sent again. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_refunds::{
///     Amount, CreateRefund, FundingAccount, FundingSource, FundsAccount, RefundAccount,
/// };
///
/// let request = CreateRefund::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .sp_appid("wx8888888888888888")
///     .sub_appid("wx8888888888888888")
///     .transaction_id("1217752501201407033233368018")
///     .out_trade_no("1217752501201407033233368018")
///     .reason("示例原因")
///     .amount(
///         Amount::new()
///             .refund(888)
///             .from([FundingSource::new()
///                 .account(FundingAccount::Available)
///                 .amount(444)])
///             .total(888)
///             .currency("CNY"),
///     )
///     .notify_url("https://example.com/notify")
///     .refund_account(RefundAccount::SubMerchant)
///     .funds_account(FundsAccount::Available);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"currency":"CNY","from":[{"account":"AVAILABLE","amount":444}],"refund":888,"total":888},"funds_account":"AVAILABLE","notify_url":"https://example.com/notify","out_refund_no":"1217752501201407033233368018","out_trade_no":"1217752501201407033233368018","reason":"示例原因","refund_account":"REFUND_SOURCE_SUB_MERCHANT","sp_appid":"wx8888888888888888","sub_appid":"wx8888888888888888","sub_mchid":"1900000109","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "退款申请",
    "/v3/ecommerce/refunds/apply",
    "POST /v3/ecommerce/refunds/apply",
    "4012476892"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateRefund {
    /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
    pub out_refund_no: String,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The service provider's application id (电商平台APPID). Required. At most 32 characters.
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (二级商户APPID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// Merchant number of the combined order (还款服务商商户号).
    pub combine_mchid: Option<String>,
    /// The merchant's own number for the combined order (还款订单号).
    pub combine_out_trade_no: Option<String>,
    /// WeChat Pay's number for the combined order (交易单微信支付订单号).
    pub combine_transaction_id: Option<String>,
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub out_trade_no: Option<String>,
    /// Reason (退款原因). At most 80 characters.
    pub reason: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// Address that receives the notifications (退款结果回调url). At most 256 characters.
    pub notify_url: Option<String>,
    /// Account that pays the refund (退款出资商户).
    pub refund_account: Option<RefundAccount>,
    /// Funds account (资金账户).
    pub funds_account: Option<FundsAccount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateRefund {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `amount`.
    /// The client fills in `sp_appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_refund_no: impl Into<String>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(),
            individual_auth_id: None,
            sub_mchid: None,
            sp_appid: None,
            sub_appid: None,
            combine_mchid: None,
            combine_out_trade_no: None,
            combine_transaction_id: None,
            transaction_id: None,
            out_trade_no: None,
            reason: None,
            amount: None,
            notify_url: None,
            refund_account: None,
            funds_account: None,
            extra: Extra::new(),
        }
    }

    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub fn individual_auth_id<Via>(
        mut self,
        individual_auth_id: impl IntoField<String, Via>,
    ) -> Self {
        self.individual_auth_id = individual_auth_id.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's application id (电商平台APPID). Required. At most 32 characters.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's application id (二级商户APPID). At most 32 characters.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Merchant number of the combined order (还款服务商商户号).
    pub fn combine_mchid<Via>(mut self, combine_mchid: impl IntoField<String, Via>) -> Self {
        self.combine_mchid = combine_mchid.into_field();
        self
    }

    /// The merchant's own number for the combined order (还款订单号).
    pub fn combine_out_trade_no<Via>(
        mut self,
        combine_out_trade_no: impl IntoField<String, Via>,
    ) -> Self {
        self.combine_out_trade_no = combine_out_trade_no.into_field();
        self
    }

    /// WeChat Pay's number for the combined order (交易单微信支付订单号).
    pub fn combine_transaction_id<Via>(
        mut self,
        combine_transaction_id: impl IntoField<String, Via>,
    ) -> Self {
        self.combine_transaction_id = combine_transaction_id.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Reason (退款原因). At most 80 characters.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Address that receives the notifications (退款结果回调url). At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Account that pays the refund (退款出资商户).
    pub fn refund_account<Via>(
        mut self,
        refund_account: impl IntoField<RefundAccount, Via>,
    ) -> Self {
        self.refund_account = refund_account.into_field();
        self
    }

    /// Funds account (资金账户).
    pub fn funds_account<Via>(mut self, funds_account: impl IntoField<FundsAccount, Via>) -> Self {
        self.funds_account = funds_account.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateRefund
    [out_refund_no,]
    [individual_auth_id, sub_mchid, sp_appid, sub_appid, combine_mchid, combine_out_trade_no, combine_transaction_id, transaction_id, out_trade_no, reason, amount, notify_url, refund_account, funds_account,]
    ["sub_mchid", "sp_appid", "amount",]
}

wxpay_core::operation!(CreateRefund => CreatedRefund, wxpay_core::Spec::new(
    "ecommerce_refunds.create_refund",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/refunds/apply",
)
.title("退款申请")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476892")
.fill(&[("sp_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

/// The amount to refund.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Amount {
    /// Refund amount (退款金额). Required. In fen.
    pub refund: Option<i64>,
    /// Source accounts and amounts (退款出资账户及金额).
    pub from: Option<Vec<FundingSource>>,
    /// Total (原订单金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (退款币种). At most 16 characters.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Amount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `refund` and `total`.
    pub fn new() -> Self {
        Self {
            refund: None,
            from: None,
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Refund amount (退款金额). Required. In fen.
    pub fn refund<Via>(mut self, refund: impl IntoField<i64, Via>) -> Self {
        self.refund = refund.into_field();
        self
    }

    /// Source accounts and amounts (退款出资账户及金额).
    pub fn from<Via>(mut self, from: impl IntoField<Vec<FundingSource>, Via>) -> Self {
        self.from = from.into_field();
        self
    }

    /// Total (原订单金额). Required. In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (退款币种). At most 16 characters.
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for Amount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Amount
    []
    [refund, from, total, currency,]
    ["refund", "total",]
}

/// A refund as accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedRefund {
    /// WeChat Pay's refund number (微信退款单号). At most 32 characters.
    pub refund_id: Option<String>,
    /// The merchant's own refund number (商户退款单号). At most 64 characters.
    pub out_refund_no: Option<String>,
    /// When it was created (退款创建时间).
    pub create_time: Option<DateTime>,
    /// Amount (订单金额).
    pub amount: Option<CreatedRefundAmount>,
    /// Details of the promotions (优惠退款详情).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Account that pays the refund (退款出资商户).
    pub refund_account: Option<RefundAccount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedRefund
    []
    [refund_id, out_refund_no, create_time, amount, promotion_detail, refund_account,]
    []
}

/// The amounts of an accepted refund.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedRefundAmount {
    /// Refund amount (退款金额). In fen.
    pub refund: Option<i64>,
    /// Source accounts and amounts (退款出资账户及金额).
    pub from: Option<Vec<ResponseFundingSource>>,
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

wxpay_core::__model_impl! { CreatedRefundAmount
    []
    [refund, from, payer_refund, discount_refund, currency, advance,]
    []
}

wxpay_core::open_enum! {
    /// Account from which a refund is requested.
    pub enum FundsAccount {
        /// Available balance.
        Available = "AVAILABLE",
        /// Unsettled funds.
        Unsettled = "UNSETTLED",
        Prepaid = "PREPAID",
    }
}
