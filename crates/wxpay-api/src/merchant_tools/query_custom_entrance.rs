// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomEntrance;
use wxpay_core::model::Extra;

/// Queries a brand's custom entrance (查询自定义入口).
///
/// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
///
/// - Returns [`CustomEntrance`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询自定义入口。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012698331)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::QueryCustomEntrance;
///
/// let request = QueryCustomEntrance::new("1004");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询自定义入口",
    "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
    "GET /v3/marketing/shopping-receipt/customentrances/{brand_id}",
    "4012698331"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCustomEntrance {
    /// Brand id (自定义入口的归属品牌ID). Required. It stands in the path.
    pub brand_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCustomEntrance {
    /// Creates the request; setters add the other fields.
    pub fn new(brand_id: impl Into<String>) -> Self {
        Self {
            brand_id: brand_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryCustomEntrance
    [brand_id,]
    []
    []
}

wxpay_core::operation!(QueryCustomEntrance => CustomEntrance, wxpay_core::Spec::new(
    "merchant_tools.query_custom_entrance",
    wxpay_core::http::Method::GET,
    "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
)
.title("查询自定义入口")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012698331")
.repeat(wxpay_core::Repeat::Freely));
