// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5Application;
use wxpay_core::model::Extra;

/// Queries an application for H5 payments (查询H5支付权限申请单详情).
///
/// `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`
///
/// - Returns [`H5Application`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：查询H5支付权限申请单详情。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryH5Application;
///
/// let request = QueryH5Application::new(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询H5支付权限申请单详情",
    "/v3/global/merchant/h5/permission/applications/{applyment_id}",
    "GET /v3/global/merchant/h5/permission/applications/{applyment_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryH5Application {
    /// WeChat Pay's application number. Required. It stands in the path.
    pub applyment_id: i64,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryH5Application {
    /// Creates the request; setters add the other fields.
    pub fn new(applyment_id: impl Into<i64>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryH5Application
    [applyment_id,]
    []
    []
}

wxpay_core::operation!(QueryH5Application => H5Application, wxpay_core::Spec::new(
    "global.query_h5_application",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant/h5/permission/applications/{applyment_id}",
)
.title("查询H5支付权限申请单详情")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_2.shtml")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
