// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomEntrance;
use super::CustomEntranceState;
use super::CustomEntranceType;
use super::JumpLink;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a brand's custom entrance on electronic receipts (创建自定义入口).
///
/// `POST /v3/marketing/shopping-receipt/customentrances`
///
/// - Returns [`CustomEntrance`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建自定义入口。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012697703)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::merchant_tools::{
///     CreateCustomEntrance, CustomEntranceState, CustomEntranceType, JumpLink,
/// };
///
/// let request = CreateCustomEntrance::new("1217752501201407033233368018")
///     .custom_entrance_type(CustomEntranceType::Activity)
///     .subtitle("示例文字")
///     .start_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///     .end_time("2026-01-31T13:00:00+08:00".parse::<DateTime>()?)
///     .custom_entrance_state(CustomEntranceState::Online)
///     .brand_id("1004")
///     .jump_link(
///         JumpLink::new()
///             .mini_programs_appid("wx8888888888888888")
///             .mini_programs_path("示例文字"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","custom_entrance_state":"ONLINE","custom_entrance_type":"MERCHANT_ACTIVITY","end_time":"2026-01-31T13:00:00+08:00","jump_link":{"mini_programs_appid":"wx8888888888888888","mini_programs_path":"示例文字"},"out_request_no":"1217752501201407033233368018","start_time":"2026-01-31T12:00:00+08:00","subtitle":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建自定义入口",
    "/v3/marketing/shopping-receipt/customentrances",
    "POST /v3/marketing/shopping-receipt/customentrances",
    "4012697703"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateCustomEntrance {
    /// The merchant's own request number (商户创建自定义入口的凭据号). Required.
    pub out_request_no: String,
    /// Type of the custom entrance (自定义入口种类). Required.
    pub custom_entrance_type: Option<CustomEntranceType>,
    /// Subtitle (副标题). Required.
    pub subtitle: Option<String>,
    /// Thumbnail address of the goods (展示商品信息).
    pub goods_thumbnail_url: Option<String>,
    /// Start time (自定义入口的开始时间). Required.
    pub start_time: Option<DateTime>,
    /// End time (自定义入口的结束时间). Required.
    pub end_time: Option<DateTime>,
    /// State of the custom entrance (设置自定义入口的状态). Required.
    pub custom_entrance_state: Option<CustomEntranceState>,
    /// Brand id (自定义入口的归属品牌ID). Required.
    pub brand_id: Option<String>,
    /// Jump link (自定义入口跳转信息). Required.
    pub jump_link: Option<JumpLink>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateCustomEntrance {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `custom_entrance_type`, `subtitle`, `start_time`, `end_time`, `custom_entrance_state`, `brand_id` and `jump_link`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            custom_entrance_type: None,
            subtitle: None,
            goods_thumbnail_url: None,
            start_time: None,
            end_time: None,
            custom_entrance_state: None,
            brand_id: None,
            jump_link: None,
            extra: Extra::new(),
        }
    }

    /// Type of the custom entrance (自定义入口种类). Required.
    pub fn custom_entrance_type<Via>(
        mut self,
        custom_entrance_type: impl IntoField<CustomEntranceType, Via>,
    ) -> Self {
        self.custom_entrance_type = custom_entrance_type.into_field();
        self
    }

    /// Subtitle (副标题). Required.
    pub fn subtitle<Via>(mut self, subtitle: impl IntoField<String, Via>) -> Self {
        self.subtitle = subtitle.into_field();
        self
    }

    /// Thumbnail address of the goods (展示商品信息).
    pub fn goods_thumbnail_url<Via>(
        mut self,
        goods_thumbnail_url: impl IntoField<String, Via>,
    ) -> Self {
        self.goods_thumbnail_url = goods_thumbnail_url.into_field();
        self
    }

    /// Start time (自定义入口的开始时间). Required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (自定义入口的结束时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// State of the custom entrance (设置自定义入口的状态). Required.
    pub fn custom_entrance_state<Via>(
        mut self,
        custom_entrance_state: impl IntoField<CustomEntranceState, Via>,
    ) -> Self {
        self.custom_entrance_state = custom_entrance_state.into_field();
        self
    }

    /// Brand id (自定义入口的归属品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Jump link (自定义入口跳转信息). Required.
    pub fn jump_link<Via>(mut self, jump_link: impl IntoField<JumpLink, Via>) -> Self {
        self.jump_link = jump_link.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateCustomEntrance
    [out_request_no,]
    [custom_entrance_type, subtitle, goods_thumbnail_url, start_time, end_time, custom_entrance_state, brand_id, jump_link,]
    ["custom_entrance_type", "subtitle", "start_time", "end_time", "custom_entrance_state", "brand_id", "jump_link",]
}

wxpay_core::operation!(CreateCustomEntrance => CustomEntrance, wxpay_core::Spec::new(
    "merchant_tools.create_custom_entrance",
    wxpay_core::http::Method::POST,
    "/v3/marketing/shopping-receipt/customentrances",
)
.title("创建自定义入口")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012697703")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
