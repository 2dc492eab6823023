// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::GlobalComplaint;
use super::MerchantLanguage;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one complaint on the overseas host (查询投诉单详情).
///
/// `GET /v3/global/merchant-service/complaints/{complaint_id}`
///
/// - Returns [`GlobalComplaint`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询投诉单详情。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::QueryGlobalComplaint;
///
/// let request = QueryGlobalComplaint::new("sample-complaint-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"sample-complaint-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉单详情",
    "/v3/global/merchant-service/complaints/{complaint_id}",
    "GET /v3/global/merchant-service/complaints/{complaint_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryGlobalComplaint {
    /// Complaint number (投诉单号). Required. It stands in the path.
    pub complaint_id: String,
    /// Language of the merchant (商户语言).
    pub mch_language: Option<MerchantLanguage>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryGlobalComplaint {
    /// Creates the request; setters add the other fields.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            mch_language: None,
            extra: Extra::new(),
        }
    }

    /// Language of the merchant (商户语言).
    pub fn mch_language<Via>(
        mut self,
        mch_language: impl IntoField<MerchantLanguage, Via>,
    ) -> Self {
        self.mch_language = mch_language.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryGlobalComplaint
    [complaint_id,]
    [mch_language,]
    []
}

wxpay_core::operation!(QueryGlobalComplaint => GlobalComplaint, wxpay_core::Spec::new(
    "complaints.query_global_complaint",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant-service/complaints/{complaint_id}",
)
.title("查询投诉单详情")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html")
.query(&["mch_language"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
