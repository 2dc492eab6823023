// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels the application for a card link (撤销交易连接名片配置申请).
///
/// `POST /v3/brand/card/card-links/cancel-applyment`
///
/// - Returns [`CancelledCardLinkApplyment`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `business_code` and the same parameters.
/// - 中文：撤销交易连接名片配置申请。调用方：服务商、平台；`business_code` 和参数不变时可以重试。
#[doc(alias = "撤销交易连接名片配置申请")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelCardLinkApplyment {
    /// Business application number. Required.
    pub business_code: String,
    /// Brand id (品牌ID). Required.
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

    /// Brand id (品牌ID). Required.
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
    "cancel_card_link_applyment",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-links/cancel-applyment",
)
.title("撤销交易连接名片配置申请")
.family("brand")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

/// The application for a card link that was cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelledCardLinkApplyment {
    /// Business application number.
    pub business_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CancelledCardLinkApplyment
    []
    [business_code,]
    []
}
