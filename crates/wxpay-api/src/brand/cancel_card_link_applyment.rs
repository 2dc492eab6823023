// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels the application for a card link (撤销交易连接名片配置申请).
///
/// `POST /v3/brand/card/card-links/cancel-applyment`
///
/// - Returns [`CancelledCardLinkApplyment`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `business_code` and the same parameters.
/// - 中文：撤销交易连接名片配置申请。调用方：普通服务商；`business_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | State of the application does not allow a withdrawal. | Check the parameters. Query before anything is sent again. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such brand application. | Check the parameters. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::CancelCardLinkApplyment;
///
/// let request = CancelCardLinkApplyment::new("1900013511_10000").brand_id("123456");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"123456","business_code":"1900013511_10000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销交易连接名片配置申请",
    "/v3/brand/card/card-links/cancel-applyment",
    "POST /v3/brand/card/card-links/cancel-applyment",
    "4016366797"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelCardLinkApplyment {
    /// Business application number (品牌业务申请编号). Required. At most 128 characters.
    pub business_code: String,
    /// Brand id (品牌ID). Required. At most 20 characters.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelCardLinkApplyment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 20 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { CancelCardLinkApplyment
    [business_code,]
    [brand_id,]
    ["brand_id",]
}

wxpay_core::operation!(CancelCardLinkApplyment => CancelledCardLinkApplyment, wxpay_core::Spec::new(
    "brand.cancel_card_link_applyment",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-links/cancel-applyment",
)
.title("撤销交易连接名片配置申请")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016366797")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

/// The application for a card link that was cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelledCardLinkApplyment {
    /// Business application number (品牌业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// Brand id (品牌ID). At most 20 characters.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CancelledCardLinkApplyment
    []
    [business_code, brand_id,]
    []
}
