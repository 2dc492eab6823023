// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomEntrance;
use super::CustomEntranceState;
use super::CustomEntranceType;
use super::JumpLink;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a brand's custom entrance (更新自定义入口).
///
/// `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
///
/// - Returns [`CustomEntrance`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：更新自定义入口。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012697769)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::UpdateCustomEntrance;
///
/// let request = UpdateCustomEntrance::new()
///     .brand_id("1004")
///     .out_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "更新自定义入口",
    "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
    "PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}",
    "4012697769"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateCustomEntrance {
    /// Brand id (自定义入口的归属品牌ID). Required. It stands in the path.
    pub brand_id: Option<String>,
    /// Type of the custom entrance (自定义入口种类).
    pub custom_entrance_type: Option<CustomEntranceType>,
    /// Subtitle (副标题).
    pub subtitle: Option<String>,
    /// Thumbnail address of the goods (展示商品信息).
    pub goods_thumbnail_url: Option<String>,
    /// State of the custom entrance (设置自定义入口的状态).
    pub custom_entrance_state: Option<CustomEntranceState>,
    /// Start time (自定义入口的开始时间).
    pub start_time: Option<DateTime>,
    /// End time (自定义入口的结束时间).
    pub end_time: Option<DateTime>,
    /// The merchant's own request number (商户创建自定义入口的凭据号). Required.
    pub out_request_no: Option<String>,
    /// Jump link (自定义入口跳转信息).
    pub jump_link: Option<JumpLink>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateCustomEntrance {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            custom_entrance_type: None,
            subtitle: None,
            goods_thumbnail_url: None,
            custom_entrance_state: None,
            start_time: None,
            end_time: None,
            out_request_no: None,
            jump_link: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (自定义入口的归属品牌ID). Required. It stands in the path.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Type of the custom entrance (自定义入口种类).
    pub fn custom_entrance_type<Via>(
        mut self,
        custom_entrance_type: impl IntoField<CustomEntranceType, Via>,
    ) -> Self {
        self.custom_entrance_type = custom_entrance_type.into_field();
        self
    }

    /// Subtitle (副标题).
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

    /// State of the custom entrance (设置自定义入口的状态).
    pub fn custom_entrance_state<Via>(
        mut self,
        custom_entrance_state: impl IntoField<CustomEntranceState, Via>,
    ) -> Self {
        self.custom_entrance_state = custom_entrance_state.into_field();
        self
    }

    /// Start time (自定义入口的开始时间).
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (自定义入口的结束时间).
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// The merchant's own request number (商户创建自定义入口的凭据号). Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Jump link (自定义入口跳转信息).
    pub fn jump_link<Via>(mut self, jump_link: impl IntoField<JumpLink, Via>) -> Self {
        self.jump_link = jump_link.into_field();
        self
    }
}

impl Default for UpdateCustomEntrance {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateCustomEntrance
    []
    [brand_id, custom_entrance_type, subtitle, goods_thumbnail_url, custom_entrance_state, start_time, end_time, out_request_no, jump_link,]
    ["brand_id", "out_request_no",]
}

wxpay_core::operation!(UpdateCustomEntrance => CustomEntrance, wxpay_core::Spec::new(
    "merchant_tools.update_custom_entrance",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
)
.title("更新自定义入口")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012697769")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
