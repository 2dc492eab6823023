// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardConfigState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the state of a business card's configuration (查询商家名片配置申请状态).
///
/// `GET /v3/brand/card/card-configs`
///
/// - Returns [`CardConfig`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询商家名片配置申请状态。调用方：服务商、平台；只读，可以重试。
#[doc(alias = "查询商家名片配置申请状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCardConfig {
    /// Business application number.
    pub business_code: Option<String>,
    /// WeChat Pay's application number.
    pub applyment_id: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCardConfig {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`.
    pub fn new() -> Self {
        Self {
            business_code: None,
            applyment_id: None,
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Business application number.
    pub fn business_code<Via>(mut self, business_code: impl IntoField<String, Via>) -> Self {
        self.business_code = business_code.into_field();
        self
    }

    /// WeChat Pay's application number.
    pub fn applyment_id<Via>(mut self, applyment_id: impl IntoField<String, Via>) -> Self {
        self.applyment_id = applyment_id.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

impl Default for QueryCardConfig {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryCardConfig
    []
    [business_code, applyment_id, brand_id,]
    ["brand_id",]
}

wxpay_core::operation!(QueryCardConfig => CardConfig, wxpay_core::Spec::new(
    "query_card_config",
    wxpay_core::http::Method::GET,
    "/v3/brand/card/card-configs",
)
.title("查询商家名片配置申请状态")
.family("brand")
.query(&["business_code", "applyment_id", "brand_id"])
.repeat(wxpay_core::Repeat::Freely));

/// A business card's configuration with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardConfig {
    /// Business application number.
    pub business_code: Option<String>,
    /// WeChat Pay's application number.
    pub applyment_id: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// State of the application.
    pub applyment_state: Option<CardConfigState>,
    /// Scheduled publishing time (定时发布时间).
    pub scheduled_publish_time: Option<DateTime>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
    /// Actual publishing time (实际发布时间).
    pub actual_publish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardConfig
    []
    [business_code, applyment_id, brand_id, applyment_state, scheduled_publish_time, reject_reason, actual_publish_time,]
    []
}
