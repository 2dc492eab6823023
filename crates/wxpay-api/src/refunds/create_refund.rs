// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingSource;
use super::FundsAccount;
use super::GoodsDetail;
use super::Refund;
use super::RefundAccount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a refund of a paid order, in whole or in part (申请退款).
///
/// `POST /v3/refund/domestic/refunds`
///
/// - Returns [`Refund`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Rate limit: 150 requests a second, 6 failing requests a second.
/// - Retry: safe with the same `out_refund_no` and the same parameters.
/// - 中文：申请退款。调用方：普通商户、普通服务商；`out_refund_no` 和参数不变时可以重试；每秒 150 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421249)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Apply for the permission. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; timeout inside. | Send the same request again later. |
/// | `NOT_ENOUGH` | 403 | Balance is not enough. | Apply for the permission. Top up the account. |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | Refund failed. | Apply for the permission. |
/// | `MCH_NOT_EXISTS` | 404 | No such merchant. | Check the parameters. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such order. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Query before anything is sent again. Send fewer requests. |
/// | `NO_AUTH` | 403 | No permission for refunds. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::refunds::{
///     Amount, CreateRefund, FundingAccount, FundingSource, FundsAccount, GoodsDetail,
/// };
///
/// let request = CreateRefund::new("1217752501201407033233368018")
///     .transaction_id("1217752501201407033233368018")
///     .out_trade_no("1217752501201407033233368018")
///     .reason("示例原因")
///     .notify_url("https://example.com/notify")
///     .funds_account(FundsAccount::Available)
///     .amount(
///         Amount::new()
///             .refund(888)
///             .from([FundingSource::new()
///                 .account(FundingAccount::Available)
///                 .amount(444)])
///             .total(888)
///             .currency("CNY"),
///     )
///     .goods_detail([GoodsDetail::new()
///         .merchant_goods_id("1217752501201407033233368018")
///         .wechatpay_goods_id("1001")
///         .goods_name("示例商品")
///         .unit_price(528800)
///         .refund_amount(528800)
///         .refund_quantity(1)]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"currency":"CNY","from":[{"account":"AVAILABLE","amount":444}],"refund":888,"total":888},"funds_account":"AVAILABLE","goods_detail":[{"goods_name":"示例商品","merchant_goods_id":"1217752501201407033233368018","refund_amount":528800,"refund_quantity":1,"unit_price":528800,"wechatpay_goods_id":"1001"}],"notify_url":"https://example.com/notify","out_refund_no":"1217752501201407033233368018","out_trade_no":"1217752501201407033233368018","reason":"示例原因","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请退款",
    "/v3/refund/domestic/refunds",
    "POST /v3/refund/domestic/refunds",
    "4013421249",
    "4013462183"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateRefund {
    /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
    pub out_refund_no: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub out_trade_no: Option<String>,
    /// Reason (退款原因). At most 80 characters.
    pub reason: Option<String>,
    /// Address that receives the notifications (退款结果回调url). At most 256 characters.
    pub notify_url: Option<String>,
    /// Funds account (退款资金来源).
    pub funds_account: Option<FundsAccount>,
    /// Amount (金额信息). Required.
    pub amount: Option<Amount>,
    /// Details of the goods (退款商品).
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Account that pays the refund.
    pub refund_account: Option<RefundAccount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateRefund {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `amount` and `transaction_id` or `out_trade_no`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_refund_no: impl Into<String>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(),
            sub_mchid: None,
            transaction_id: None,
            out_trade_no: None,
            reason: None,
            notify_url: None,
            funds_account: None,
            amount: None,
            goods_detail: None,
            refund_account: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
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

    /// Address that receives the notifications (退款结果回调url). At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Funds account (退款资金来源).
    pub fn funds_account<Via>(mut self, funds_account: impl IntoField<FundsAccount, Via>) -> Self {
        self.funds_account = funds_account.into_field();
        self
    }

    /// Amount (金额信息). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Details of the goods (退款商品).
    pub fn goods_detail<Via>(
        mut self,
        goods_detail: impl IntoField<Vec<GoodsDetail>, Via>,
    ) -> Self {
        self.goods_detail = goods_detail.into_field();
        self
    }

    /// Account that pays the refund.
    pub fn refund_account<Via>(
        mut self,
        refund_account: impl IntoField<RefundAccount, Via>,
    ) -> Self {
        self.refund_account = refund_account.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateRefund
    [out_refund_no,]
    [sub_mchid, transaction_id, out_trade_no, reason, notify_url, funds_account, amount, goods_detail, refund_account,]
    ["amount", "transaction_id|out_trade_no",]
}

wxpay_core::operation!(CreateRefund => Refund, wxpay_core::Spec::new(
    "refunds.create_refund",
    wxpay_core::http::Method::POST,
    "/v3/refund/domestic/refunds",
)
.title("申请退款")
.family("refunds")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421249")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
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
