// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates the link at which a user repays (获取还款链接接口).
///
/// `POST /v3/offlineface/repayment-url`
///
/// - Returns [`RepaymentUrl`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_user_id` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：获取还款链接接口。调用方：服务商、平台；`out_user_id` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::CreateRepaymentUrl;
///
/// let request =
///     CreateRepaymentUrl::new("sample-out-user-id").organization_id("sample-organization-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"organization_id":"sample-organization-id","out_user_id":"sample-out-user-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取还款链接接口",
    "/v3/offlineface/repayment-url",
    "POST /v3/offlineface/repayment-url"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateRepaymentUrl {
    /// The merchant's own user id (商户用户ID). Required.
    pub out_user_id: String,
    /// Organization id (机构id). Required.
    pub organization_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateRepaymentUrl {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `organization_id`.
    pub fn new(out_user_id: impl Into<String>) -> Self {
        Self {
            out_user_id: out_user_id.into(),
            organization_id: None,
            extra: Extra::new(),
        }
    }

    /// Organization id (机构id). Required.
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateRepaymentUrl
    [out_user_id,]
    [organization_id,]
    ["organization_id",]
}

wxpay_core::operation!(CreateRepaymentUrl => RepaymentUrl, wxpay_core::Spec::new(
    "face.create_repayment_url",
    wxpay_core::http::Method::POST,
    "/v3/offlineface/repayment-url",
)
.title("获取还款链接接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_user_id")));

/// The repayment link and when it expires.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepaymentUrl {
    /// Repayment link (还款链接).
    pub repayment_url: Option<String>,
    /// When the link expires (链接过期时间).
    pub expire_at: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RepaymentUrl
    []
    [repayment_url, expire_at,]
    []
}
