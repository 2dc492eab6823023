// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries the outcome of an application for a rate activity (根据申请单ID查询申请单结果).
///
/// `GET /v3/rate-activity/applications/id/{application_id}`
///
/// - Returns [`RateActivityApplication`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：根据申请单ID查询申请单结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::QueryRateActivityApplication;
///
/// let request = QueryRateActivityApplication::new("sample-application-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"application_id":"sample-application-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据申请单ID查询申请单结果",
    "/v3/rate-activity/applications/id/{application_id}",
    "GET /v3/rate-activity/applications/id/{application_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRateActivityApplication {
    /// Application number. Required. It stands in the path.
    pub application_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRateActivityApplication {
    /// Creates the request; setters add the other fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryRateActivityApplication
    [application_id,]
    []
    []
}

wxpay_core::operation!(QueryRateActivityApplication => RateActivityApplication, wxpay_core::Spec::new(
    "common.query_rate_activity_application",
    wxpay_core::http::Method::GET,
    "/v3/rate-activity/applications/id/{application_id}",
)
.title("根据申请单ID查询申请单结果")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// An application for a rate activity with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct RateActivityApplication {
    /// Progress of the review of the application.
    pub application_state: Option<String>,
    /// The sub-merchant's number (从业机构特约商户号).
    pub sub_mchid: Option<String>,
    /// Parameter rejected (驳回参数).
    pub reject_parameter: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
    /// When it was approved.
    pub pass_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RateActivityApplication
    []
    [application_state, sub_mchid, reject_parameter, reject_reason, pass_time,]
    []
}
