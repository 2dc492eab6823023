// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BackgroundColor;
use super::CodeDisplayMode;
use super::NotifyConfig;
use super::UseMethod;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates the basic information of a batch of merchant coupons (修改商家券基本信息).
///
/// `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
///
/// - Returns nothing (204).
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：修改商家券基本信息。调用方：商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535020)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::UpdateStock;
///
/// let request = UpdateStock::new()
///     .stock_id("sample-stock-id")
///     .out_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改商家券基本信息",
    "/v3/marketing/busifavor/stocks/{stock_id}",
    "PATCH /v3/marketing/busifavor/stocks/{stock_id}",
    "4012535020",
    "4012696764"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateStock {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Custom entrance (自定义入口).
    pub custom_entrance: Option<CustomEntranceChange>,
    /// Coupon batch name (批次名称).
    pub stock_name: Option<String>,
    /// Comment (批次备注).
    pub comment: Option<String>,
    /// Name of the goods or services (适用商品范围).
    pub goods_name: Option<String>,
    /// The merchant's own request number. Required.
    pub out_request_no: Option<String>,
    /// Display style details (样式信息).
    pub display_pattern_info: Option<DisplayPatternChange>,
    /// Usage rule of the coupon.
    pub coupon_use_rule: Option<CouponUseRuleChange>,
    /// Sending rule of the coupon batch.
    pub stock_send_rule: Option<StockSendRuleChange>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Subsidy (是否允许营销补差).
    pub subsidy: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateStock {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `stock_id` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            stock_id: None,
            custom_entrance: None,
            stock_name: None,
            comment: None,
            goods_name: None,
            out_request_no: None,
            display_pattern_info: None,
            coupon_use_rule: None,
            stock_send_rule: None,
            notify_config: None,
            subsidy: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch id (批次号). Required. It stands in the path.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Custom entrance (自定义入口).
    pub fn custom_entrance<Via>(
        mut self,
        custom_entrance: impl IntoField<CustomEntranceChange, Via>,
    ) -> Self {
        self.custom_entrance = custom_entrance.into_field();
        self
    }

    /// Coupon batch name (批次名称).
    pub fn stock_name<Via>(mut self, stock_name: impl IntoField<String, Via>) -> Self {
        self.stock_name = stock_name.into_field();
        self
    }

    /// Comment (批次备注).
    pub fn comment<Via>(mut self, comment: impl IntoField<String, Via>) -> Self {
        self.comment = comment.into_field();
        self
    }

    /// Name of the goods or services (适用商品范围).
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// The merchant's own request number. Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Display style details (样式信息).
    pub fn display_pattern_info<Via>(
        mut self,
        display_pattern_info: impl IntoField<DisplayPatternChange, Via>,
    ) -> Self {
        self.display_pattern_info = display_pattern_info.into_field();
        self
    }

    /// Usage rule of the coupon.
    pub fn coupon_use_rule<Via>(
        mut self,
        coupon_use_rule: impl IntoField<CouponUseRuleChange, Via>,
    ) -> Self {
        self.coupon_use_rule = coupon_use_rule.into_field();
        self
    }

    /// Sending rule of the coupon batch.
    pub fn stock_send_rule<Via>(
        mut self,
        stock_send_rule: impl IntoField<StockSendRuleChange, Via>,
    ) -> Self {
        self.stock_send_rule = stock_send_rule.into_field();
        self
    }

    /// Event notification settings (事件通知配置).
    pub fn notify_config<Via>(mut self, notify_config: impl IntoField<NotifyConfig, Via>) -> Self {
        self.notify_config = notify_config.into_field();
        self
    }

    /// Subsidy (是否允许营销补差).
    pub fn subsidy<Via>(mut self, subsidy: impl IntoField<bool, Via>) -> Self {
        self.subsidy = subsidy.into_field();
        self
    }
}

impl Default for UpdateStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateStock
    []
    [stock_id, custom_entrance, stock_name, comment, goods_name, out_request_no, display_pattern_info, coupon_use_rule, stock_send_rule, notify_config, subsidy,]
    ["stock_id", "out_request_no",]
}

wxpay_core::operation!(UpdateStock => (), wxpay_core::Spec::new(
    "marketing_busifavor.update_stock",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/busifavor/stocks/{stock_id}",
)
.title("修改商家券基本信息")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535020")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The new values of where a coupon leads.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CustomEntranceChange {
    /// Mini program entrance (小程序入口).
    pub mini_programs_info: Option<EntranceMiniProgramChange>,
    /// Application id (商户公众号appid).
    pub appid: Option<String>,
    /// Marketing hall id (营销馆id).
    pub hall_id: Option<String>,
    /// Display of the code (code展示模式).
    pub code_display_mode: Option<CodeDisplayMode>,
    /// Store id (可用门店id). Described by SKIT, WxJava; no official source confirms it.
    pub store_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CustomEntranceChange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            mini_programs_info: None,
            appid: None,
            hall_id: None,
            code_display_mode: None,
            store_id: None,
            extra: Extra::new(),
        }
    }

    /// Mini program entrance (小程序入口).
    pub fn mini_programs_info<Via>(
        mut self,
        mini_programs_info: impl IntoField<EntranceMiniProgramChange, Via>,
    ) -> Self {
        self.mini_programs_info = mini_programs_info.into_field();
        self
    }

    /// Application id (商户公众号appid).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Marketing hall id (营销馆id).
    pub fn hall_id<Via>(mut self, hall_id: impl IntoField<String, Via>) -> Self {
        self.hall_id = hall_id.into_field();
        self
    }

    /// Display of the code (code展示模式).
    pub fn code_display_mode<Via>(
        mut self,
        code_display_mode: impl IntoField<CodeDisplayMode, Via>,
    ) -> Self {
        self.code_display_mode = code_display_mode.into_field();
        self
    }

    /// Store id (可用门店id). Described by SKIT, WxJava; no official source confirms it.
    pub fn store_id<Via>(mut self, store_id: impl IntoField<String, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }
}

impl Default for CustomEntranceChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CustomEntranceChange
    []
    [mini_programs_info, appid, hall_id, code_display_mode, store_id,]
    []
}

/// The new values of how the coupons of a batch look.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DisplayPatternChange {
    /// Description (使用须知).
    pub description: Option<String>,
    /// Merchant logo address (商户logo).
    pub merchant_logo_url: Option<String>,
    /// Merchant name (商户名称).
    pub merchant_name: Option<String>,
    /// Background color (背景颜色).
    pub background_color: Option<BackgroundColor>,
    /// Image of the coupon details (券详情图片).
    pub coupon_image_url: Option<String>,
    /// Channels details (视频号相关信息).
    pub finder_info: Option<FinderInfoChange>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DisplayPatternChange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            description: None,
            merchant_logo_url: None,
            merchant_name: None,
            background_color: None,
            coupon_image_url: None,
            finder_info: None,
            extra: Extra::new(),
        }
    }

    /// Description (使用须知).
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Merchant logo address (商户logo).
    pub fn merchant_logo_url<Via>(
        mut self,
        merchant_logo_url: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_logo_url = merchant_logo_url.into_field();
        self
    }

    /// Merchant name (商户名称).
    pub fn merchant_name<Via>(mut self, merchant_name: impl IntoField<String, Via>) -> Self {
        self.merchant_name = merchant_name.into_field();
        self
    }

    /// Background color (背景颜色).
    pub fn background_color<Via>(
        mut self,
        background_color: impl IntoField<BackgroundColor, Via>,
    ) -> Self {
        self.background_color = background_color.into_field();
        self
    }

    /// Image of the coupon details (券详情图片).
    pub fn coupon_image_url<Via>(mut self, coupon_image_url: impl IntoField<String, Via>) -> Self {
        self.coupon_image_url = coupon_image_url.into_field();
        self
    }

    /// Channels details (视频号相关信息).
    pub fn finder_info<Via>(mut self, finder_info: impl IntoField<FinderInfoChange, Via>) -> Self {
        self.finder_info = finder_info.into_field();
        self
    }
}

impl Default for DisplayPatternChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DisplayPatternChange
    []
    [description, merchant_logo_url, merchant_name, background_color, coupon_image_url, finder_info,]
    []
}

/// The new values of how coupons are used.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CouponUseRuleChange {
    /// Way of redemption (核销方式).
    pub use_method: Option<UseMethod>,
    /// Application id of the mini program (小程序appid).
    pub mini_programs_appid: Option<String>,
    /// Path in the mini program (小程序path).
    pub mini_programs_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CouponUseRuleChange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            use_method: None,
            mini_programs_appid: None,
            mini_programs_path: None,
            extra: Extra::new(),
        }
    }

    /// Way of redemption (核销方式).
    pub fn use_method<Via>(mut self, use_method: impl IntoField<UseMethod, Via>) -> Self {
        self.use_method = use_method.into_field();
        self
    }

    /// Application id of the mini program (小程序appid).
    pub fn mini_programs_appid<Via>(
        mut self,
        mini_programs_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_appid = mini_programs_appid.into_field();
        self
    }

    /// Path in the mini program (小程序path).
    pub fn mini_programs_path<Via>(
        mut self,
        mini_programs_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_path = mini_programs_path.into_field();
        self
    }
}

impl Default for CouponUseRuleChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CouponUseRuleChange
    []
    [use_method, mini_programs_appid, mini_programs_path,]
    []
}

/// The new values of the limits of a batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StockSendRuleChange {
    /// True if the limit applies per natural person (是否开启自然人限领).
    pub natural_person_limit: Option<bool>,
    /// True to guard against abuse (可疑账号拦截).
    pub prevent_api_abuse: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StockSendRuleChange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            natural_person_limit: None,
            prevent_api_abuse: None,
            extra: Extra::new(),
        }
    }

    /// True if the limit applies per natural person (是否开启自然人限领).
    pub fn natural_person_limit<Via>(
        mut self,
        natural_person_limit: impl IntoField<bool, Via>,
    ) -> Self {
        self.natural_person_limit = natural_person_limit.into_field();
        self
    }

    /// True to guard against abuse (可疑账号拦截).
    pub fn prevent_api_abuse<Via>(mut self, prevent_api_abuse: impl IntoField<bool, Via>) -> Self {
        self.prevent_api_abuse = prevent_api_abuse.into_field();
        self
    }
}

impl Default for StockSendRuleChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StockSendRuleChange
    []
    [natural_person_limit, prevent_api_abuse,]
    []
}

/// The new values of the mini program a coupon leads to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EntranceMiniProgramChange {
    /// Application id of the mini program (商家小程序appid). Sources differ on whether it is required.
    pub mini_programs_appid: Option<String>,
    /// Path in the mini program (商家小程序path). Sources differ on whether it is required.
    pub mini_programs_path: Option<String>,
    /// Wording of the entrance (入口文案). Sources differ on whether it is required.
    pub entrance_words: Option<String>,
    /// Guiding wording (引导文案).
    pub guiding_words: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl EntranceMiniProgramChange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            mini_programs_appid: None,
            mini_programs_path: None,
            entrance_words: None,
            guiding_words: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the mini program (商家小程序appid). Sources differ on whether it is required.
    pub fn mini_programs_appid<Via>(
        mut self,
        mini_programs_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_appid = mini_programs_appid.into_field();
        self
    }

    /// Path in the mini program (商家小程序path). Sources differ on whether it is required.
    pub fn mini_programs_path<Via>(
        mut self,
        mini_programs_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_path = mini_programs_path.into_field();
        self
    }

    /// Wording of the entrance (入口文案). Sources differ on whether it is required.
    pub fn entrance_words<Via>(mut self, entrance_words: impl IntoField<String, Via>) -> Self {
        self.entrance_words = entrance_words.into_field();
        self
    }

    /// Guiding wording (引导文案).
    pub fn guiding_words<Via>(mut self, guiding_words: impl IntoField<String, Via>) -> Self {
        self.guiding_words = guiding_words.into_field();
        self
    }
}

impl Default for EntranceMiniProgramChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { EntranceMiniProgramChange
    []
    [mini_programs_appid, mini_programs_path, entrance_words, guiding_words,]
    []
}

/// The new values of the WeChat Channels account and video.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FinderInfoChange {
    /// Channels account id (视频号ID). Sources differ on whether it is required.
    pub finder_id: Option<String>,
    /// Channels video id (视频号视频ID). Sources differ on whether it is required.
    pub finder_video_id: Option<String>,
    /// Cover image address of the Channels video (视频号封面图). Sources differ on whether it is required.
    pub finder_video_cover_image_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FinderInfoChange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            finder_id: None,
            finder_video_id: None,
            finder_video_cover_image_url: None,
            extra: Extra::new(),
        }
    }

    /// Channels account id (视频号ID). Sources differ on whether it is required.
    pub fn finder_id<Via>(mut self, finder_id: impl IntoField<String, Via>) -> Self {
        self.finder_id = finder_id.into_field();
        self
    }

    /// Channels video id (视频号视频ID). Sources differ on whether it is required.
    pub fn finder_video_id<Via>(mut self, finder_video_id: impl IntoField<String, Via>) -> Self {
        self.finder_video_id = finder_video_id.into_field();
        self
    }

    /// Cover image address of the Channels video (视频号封面图). Sources differ on whether it is required.
    pub fn finder_video_cover_image_url<Via>(
        mut self,
        finder_video_cover_image_url: impl IntoField<String, Via>,
    ) -> Self {
        self.finder_video_cover_image_url = finder_video_cover_image_url.into_field();
        self
    }
}

impl Default for FinderInfoChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FinderInfoChange
    []
    [finder_id, finder_video_id, finder_video_cover_image_url,]
    []
}
