// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reverses issued fapiao of an application (冲红电子发票).
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
///
/// - Returns nothing (202: accepted).
/// - Callers: merchants, service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：冲红电子发票。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Fapiao application exists already. |  |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
/// | `RULE_LIMIT` | 403 | State of the fapiao does not allow a reversal. | Check the parameters. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such fapiao application; fapiao to reverse not found. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::{ReverseFapiao, ReverseReason};
///
/// let request =
///     ReverseFapiao::new("sample-fapiao-apply-id").reverse_reason(ReverseReason::IssueError);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"fapiao_apply_id":"sample-fapiao-apply-id","reverse_reason":"ISSUE_ERROR"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "冲红电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
    "4015792575"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReverseFapiao {
    /// Fapiao application number (发票申请单号). Required. At most 32 characters. It stands in the path.
    pub fapiao_apply_id: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Why the fapiao is reversed (冲红原因). Required.
    pub reverse_reason: Option<ReverseReason>,
    /// Fapiao details (需要冲红的发票信息).
    pub fapiao_information: Option<Vec<ReversedFapiao>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReverseFapiao {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `reverse_reason`.
    pub fn new(fapiao_apply_id: impl Into<String>) -> Self {
        Self {
            fapiao_apply_id: fapiao_apply_id.into(),
            sub_mchid: None,
            reverse_reason: None,
            fapiao_information: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Why the fapiao is reversed (冲红原因). Required.
    pub fn reverse_reason<Via>(
        mut self,
        reverse_reason: impl IntoField<ReverseReason, Via>,
    ) -> Self {
        self.reverse_reason = reverse_reason.into_field();
        self
    }

    /// Fapiao details (需要冲红的发票信息).
    pub fn fapiao_information<Via>(
        mut self,
        fapiao_information: impl IntoField<Vec<ReversedFapiao>, Via>,
    ) -> Self {
        self.fapiao_information = fapiao_information.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReverseFapiao
    [fapiao_apply_id,]
    [sub_mchid, reverse_reason, fapiao_information,]
    ["reverse_reason",]
}

wxpay_core::operation!(ReverseFapiao => (), wxpay_core::Spec::new(
    "fapiao.reverse_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
)
.title("冲红电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792575")
.body(wxpay_core::Body::Json)
.accepted_is_success());

/// A fapiao to be reversed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReversedFapiao {
    /// The merchant's own fapiao number (商户发票单号). Required. At most 32 characters.
    pub fapiao_id: Option<String>,
    /// Fapiao code (发票代码).
    pub fapiao_code: Option<String>,
    /// Fapiao number (发票号码). Required. At most 20 characters.
    pub fapiao_number: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReversedFapiao {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `fapiao_id` and `fapiao_number`.
    pub fn new() -> Self {
        Self {
            fapiao_id: None,
            fapiao_code: None,
            fapiao_number: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own fapiao number (商户发票单号). Required. At most 32 characters.
    pub fn fapiao_id<Via>(mut self, fapiao_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_id = fapiao_id.into_field();
        self
    }

    /// Fapiao code (发票代码).
    pub fn fapiao_code<Via>(mut self, fapiao_code: impl IntoField<String, Via>) -> Self {
        self.fapiao_code = fapiao_code.into_field();
        self
    }

    /// Fapiao number (发票号码). Required. At most 20 characters.
    pub fn fapiao_number<Via>(mut self, fapiao_number: impl IntoField<String, Via>) -> Self {
        self.fapiao_number = fapiao_number.into_field();
        self
    }
}

impl Default for ReversedFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReversedFapiao
    []
    [fapiao_id, fapiao_code, fapiao_number,]
    ["fapiao_id", "fapiao_number",]
}

wxpay_core::open_enum! {
    /// Why a fapiao is reversed.
    pub enum ReverseReason {
        /// Invoice was wrong.
        IssueError = "ISSUE_ERROR",
        /// Goods returned.
        SalesReturn = "SALES_RETURN",
        /// Service stopped.
        ServiceSuspention = "SERVICE_SUSPENTION",
        /// Allowance on the sale.
        SalesDiscount = "SALES_DISCOUNT",
    }
}
