// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyResult;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for an order to be subsidized (请求补差).
///
/// `POST /v3/ecommerce/subsidies/create`
///
/// - Returns [`Subsidy`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：请求补差。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
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
/// use wxpay::api::ecommerce_refunds::CreateSubsidy;
///
/// let request = CreateSubsidy::new()
///     .sub_mchid("1900000109")
///     .transaction_id("4208450740201411110007820472")
///     .amount(10)
///     .description("示例商品")
///     .out_subsidy_no("P20150806125347");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":10,"description":"示例商品","out_subsidy_no":"P20150806125347","sub_mchid":"1900000109","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求补差",
    "/v3/ecommerce/subsidies/create",
    "POST /v3/ecommerce/subsidies/create",
    "4012477631"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateSubsidy {
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
    pub transaction_id: Option<String>,
    /// Amount (补差金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (补差描述). Required. At most 80 characters.
    pub description: Option<String>,
    /// WeChat Pay's refund number (微信退款单号).
    pub refund_id: Option<String>,
    /// The merchant's own subsidy number (商户补差单号).
    pub out_subsidy_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateSubsidy {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `transaction_id`, `amount` and `description`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            transaction_id: None,
            amount: None,
            description: None,
            refund_id: None,
            out_subsidy_no: None,
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

    /// Amount (补差金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (补差描述). Required. At most 80 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// WeChat Pay's refund number (微信退款单号).
    pub fn refund_id<Via>(mut self, refund_id: impl IntoField<String, Via>) -> Self {
        self.refund_id = refund_id.into_field();
        self
    }

    /// The merchant's own subsidy number (商户补差单号).
    pub fn out_subsidy_no<Via>(mut self, out_subsidy_no: impl IntoField<String, Via>) -> Self {
        self.out_subsidy_no = out_subsidy_no.into_field();
        self
    }
}

impl Default for CreateSubsidy {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateSubsidy
    []
    [sub_mchid, transaction_id, amount, description, refund_id, out_subsidy_no,]
    ["sub_mchid", "transaction_id", "amount", "description",]
}

wxpay_core::operation!(CreateSubsidy => Subsidy, wxpay_core::Spec::new(
    "ecommerce_refunds.create_subsidy",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/subsidies/create",
)
.title("请求补差")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477631")
.body(wxpay_core::Body::Json));

/// A subsidy of an order with its outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct Subsidy {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// WeChat Pay's subsidy number (微信补差单号). At most 64 characters.
    pub subsidy_id: Option<String>,
    /// Description (补差描述).
    pub description: Option<String>,
    /// Amount (补差金额). In fen.
    pub amount: Option<i64>,
    /// Result (补差单结果).
    pub result: Option<SubsidyResult>,
    /// When it succeeded (补差完成时间).
    pub success_time: Option<DateTime>,
    /// The merchant's own subsidy number.
    pub out_subsidy_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Subsidy
    []
    [sub_mchid, transaction_id, subsidy_id, description, amount, result, success_time, out_subsidy_no,]
    []
}
