// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingAccount;
use super::SubsidyResult;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the subsidy of an order to be returned (请求补差回退).
///
/// `POST /v3/ecommerce/subsidies/return`
///
/// - Returns [`SubsidyReturn`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：请求补差回退。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_refunds::{FundingAccount, ReturnSubsidy, SubsidyFundingSource};
///
/// let request = ReturnSubsidy::new("P20150806125346")
///     .sub_mchid("1900000109")
///     .transaction_id("4208450740201411110007820472")
///     .refund_id("3008450740201411110007820472")
///     .amount(10)
///     .description("示例商品")
///     .subsidy_id("3008450740201411110007820472")
///     .from([SubsidyFundingSource::new()
///         .account(FundingAccount::Available)
///         .amount(10)]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":10,"description":"示例商品","from":[{"account":"AVAILABLE","amount":10}],"out_order_no":"P20150806125346","refund_id":"3008450740201411110007820472","sub_mchid":"1900000109","subsidy_id":"3008450740201411110007820472","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求补差回退",
    "/v3/ecommerce/subsidies/return",
    "POST /v3/ecommerce/subsidies/return",
    "4012477636"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReturnSubsidy {
    /// The merchant's own order number (商户补差回退单号). Required. At most 64 characters.
    pub out_order_no: String,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
    pub transaction_id: Option<String>,
    /// WeChat Pay's refund number (微信退款单号). At most 64 characters.
    pub refund_id: Option<String>,
    /// Amount (补差回退金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (补差回退描述). Required. At most 80 characters.
    pub description: Option<String>,
    /// WeChat Pay's subsidy number (微信补差单号). At most 64 characters.
    pub subsidy_id: Option<String>,
    /// Source accounts and amounts (回退出资账户及金额).
    pub from: Option<Vec<SubsidyFundingSource>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReturnSubsidy {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `transaction_id`, `amount` and `description`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            sub_mchid: None,
            transaction_id: None,
            refund_id: None,
            amount: None,
            description: None,
            subsidy_id: None,
            from: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// WeChat Pay's refund number (微信退款单号). At most 64 characters.
    pub fn refund_id<Via>(mut self, refund_id: impl IntoField<String, Via>) -> Self {
        self.refund_id = refund_id.into_field();
        self
    }

    /// Amount (补差回退金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (补差回退描述). Required. At most 80 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// WeChat Pay's subsidy number (微信补差单号). At most 64 characters.
    pub fn subsidy_id<Via>(mut self, subsidy_id: impl IntoField<String, Via>) -> Self {
        self.subsidy_id = subsidy_id.into_field();
        self
    }

    /// Source accounts and amounts (回退出资账户及金额).
    pub fn from<Via>(mut self, from: impl IntoField<Vec<SubsidyFundingSource>, Via>) -> Self {
        self.from = from.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReturnSubsidy
    [out_order_no,]
    [sub_mchid, transaction_id, refund_id, amount, description, subsidy_id, from,]
    ["sub_mchid", "transaction_id", "amount", "description",]
}

wxpay_core::operation!(ReturnSubsidy => SubsidyReturn, wxpay_core::Spec::new(
    "ecommerce_refunds.return_subsidy",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/subsidies/return",
)
.title("请求补差回退")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477636")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// An account that funds the return of a subsidy, and its share.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubsidyFundingSource {
    /// Account (出资账户类型).
    pub account: Option<FundingAccount>,
    /// Amount (出资金额). In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubsidyFundingSource {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            account: None,
            amount: None,
            extra: Extra::new(),
        }
    }

    /// Account (出资账户类型).
    pub fn account<Via>(mut self, account: impl IntoField<FundingAccount, Via>) -> Self {
        self.account = account.into_field();
        self
    }

    /// Amount (出资金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }
}

impl Default for SubsidyFundingSource {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubsidyFundingSource
    []
    [account, amount,]
    []
}

/// The return of a subsidy with its outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyReturn {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// WeChat Pay's subsidy return number (微信补差回退单号).
    pub subsidy_refund_id: Option<String>,
    /// WeChat Pay's refund number (微信退款单号).
    pub refund_id: Option<String>,
    /// The merchant's own order number (商户补差回退单号).
    pub out_order_no: Option<String>,
    /// Amount (补差回退金额). In fen.
    pub amount: Option<i64>,
    /// Description (补差回退描述).
    pub description: Option<String>,
    /// Result (补差回退结果).
    pub result: Option<SubsidyResult>,
    /// When it succeeded (补差回退完成时间).
    pub success_time: Option<DateTime>,
    /// WeChat Pay's subsidy number (微信补差单号). At most 64 characters.
    pub subsidy_id: Option<String>,
    /// Source accounts and amounts.
    pub from: Option<Vec<SubsidyFundingSource>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubsidyReturn
    []
    [sub_mchid, transaction_id, subsidy_refund_id, refund_id, out_order_no, amount, description, result, success_time, subsidy_id, from,]
    []
}
