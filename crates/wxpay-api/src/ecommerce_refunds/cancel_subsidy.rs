// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels the subsidy of an order (取消补差).
///
/// `POST /v3/ecommerce/subsidies/cancel`
///
/// - Returns [`SubsidyCancellation`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：取消补差。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
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
/// use wxpay::api::ecommerce_refunds::CancelSubsidy;
///
/// let request = CancelSubsidy::new()
///     .sub_mchid("1900013401")
///     .transaction_id("4208450740201411110007820472")
///     .description("示例商品");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"description":"示例商品","sub_mchid":"1900013401","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "取消补差",
    "/v3/ecommerce/subsidies/cancel",
    "POST /v3/ecommerce/subsidies/cancel",
    "4012477639"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelSubsidy {
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
    pub transaction_id: Option<String>,
    /// Description (取消补差描述). Required. At most 80 characters.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelSubsidy {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `transaction_id` and `description`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            transaction_id: None,
            description: None,
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

    /// Description (取消补差描述). Required. At most 80 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

impl Default for CancelSubsidy {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CancelSubsidy
    []
    [sub_mchid, transaction_id, description,]
    ["sub_mchid", "transaction_id", "description",]
}

wxpay_core::operation!(CancelSubsidy => SubsidyCancellation, wxpay_core::Spec::new(
    "ecommerce_refunds.cancel_subsidy",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/subsidies/cancel",
)
.title("取消补差")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477639")
.body(wxpay_core::Body::Json));

/// The cancellation of a subsidy and its outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyCancellation {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Result (取消补差结果).
    pub result: Option<SubsidyCancellationResult>,
    /// Description (取消补差描述).
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubsidyCancellation
    []
    [sub_mchid, transaction_id, result, description,]
    []
}

wxpay_core::open_enum! {
    /// Outcome of cancelling a subsidy.
    pub enum SubsidyCancellationResult {
        /// Succeeded.
        Success = "SUCCESS",
        /// Failed.
        Fail = "FAIL",
    }
}
