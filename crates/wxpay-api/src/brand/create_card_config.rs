// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits a business card's configuration (提交商家名片配置申请).
///
/// `POST /v3/brand/card/card-configs`
///
/// - Returns [`CreatedCardConfig`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `business_code` and the same parameters.
/// - 中文：提交商家名片配置申请。调用方：普通服务商；`business_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
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
/// | `RESOURCE_ALREADY_EXISTS` | 400 | An application for the card is under way. | Query before anything is sent again. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{
///     BrandCustomerService, BrandMiniProgramInfo, CardService, CreateCardConfig,
///     CustomerServiceType, ServiceJumpType,
/// };
///
/// let request = CreateCardConfig::new("1900013511_10000")
///     .brand_id("1234567")
///     .brand_mini_program_info(
///         BrandMiniProgramInfo::new()
///             .appid("wx8888888888888888")
///             .default_jump_path("pages/sample/index")
///             .button_text("示例文字"),
///     )
///     .brand_customer_service(
///         BrandCustomerService::new()
///             .customer_service_type(CustomerServiceType::MiniProgram)
///             .customer_service_phone("12345678900")
///             .customer_service_path("pages/sample/index")
///             .appid("wx8888888888888888"),
///     )
///     .service_list([CardService::new()
///         .service_classify_name("示例名称")
///         .service_name("示例名称")
///         .service_jump_type(ServiceJumpType::MiniProgram)
///         .service_jump_path("pages/sample/index")
///         .appid("wx8888888888888888")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_customer_service":{"appid":"wx8888888888888888","customer_service_path":"pages/sample/index","customer_service_phone":"12345678900","customer_service_type":"MINI_PROGRAM"},"brand_id":"1234567","brand_mini_program_info":{"appid":"wx8888888888888888","button_text":"示例文字","default_jump_path":"pages/sample/index"},"business_code":"1900013511_10000","service_list":[{"appid":"wx8888888888888888","service_classify_name":"示例名称","service_jump_path":"pages/sample/index","service_jump_type":"JUMP_MINI_PROGRAM","service_name":"示例名称"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交商家名片配置申请",
    "/v3/brand/card/card-configs",
    "POST /v3/brand/card/card-configs",
    "4016468440"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateCardConfig {
    /// Business application number (业务申请编号). Required. At most 128 characters.
    pub business_code: String,
    /// Brand id (品牌ID). Required. At most 20 characters.
    pub brand_id: Option<String>,
    /// Details of the brand's mini program (品牌小程序信息).
    pub brand_mini_program_info: Option<BrandMiniProgramInfo>,
    /// Customer service details of the brand (品牌客服信息). Required.
    pub brand_customer_service: Option<BrandCustomerService>,
    /// List of services (服务列表).
    pub service_list: Option<Vec<CardService>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateCardConfig {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id` and `brand_customer_service`.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            brand_id: None,
            brand_mini_program_info: None,
            brand_customer_service: None,
            service_list: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 20 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Details of the brand's mini program (品牌小程序信息).
    pub fn brand_mini_program_info<Via>(
        mut self,
        brand_mini_program_info: impl IntoField<BrandMiniProgramInfo, Via>,
    ) -> Self {
        self.brand_mini_program_info = brand_mini_program_info.into_field();
        self
    }

    /// Customer service details of the brand (品牌客服信息). Required.
    pub fn brand_customer_service<Via>(
        mut self,
        brand_customer_service: impl IntoField<BrandCustomerService, Via>,
    ) -> Self {
        self.brand_customer_service = brand_customer_service.into_field();
        self
    }

    /// List of services (服务列表).
    pub fn service_list<Via>(
        mut self,
        service_list: impl IntoField<Vec<CardService>, Via>,
    ) -> Self {
        self.service_list = service_list.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateCardConfig
    [business_code,]
    [brand_id, brand_mini_program_info, brand_customer_service, service_list,]
    ["brand_id", "brand_customer_service",]
}

wxpay_core::operation!(CreateCardConfig => CreatedCardConfig, wxpay_core::Spec::new(
    "brand.create_card_config",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-configs",
)
.title("提交商家名片配置申请")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016468440")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

/// The brand's mini program.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandMiniProgramInfo {
    /// Application id (公众账号ID). Required. At most 50 characters.
    pub appid: Option<String>,
    /// Default path to jump to (小程序默认跳转路径). At most 512 characters.
    pub default_jump_path: Option<String>,
    /// Text of the jump button (小程序跳转按钮文案). At most 10 characters.
    pub button_text: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandMiniProgramInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `appid`.
    pub fn new() -> Self {
        Self {
            appid: None,
            default_jump_path: None,
            button_text: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID). Required. At most 50 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Default path to jump to (小程序默认跳转路径). At most 512 characters.
    pub fn default_jump_path<Via>(
        mut self,
        default_jump_path: impl IntoField<String, Via>,
    ) -> Self {
        self.default_jump_path = default_jump_path.into_field();
        self
    }

    /// Text of the jump button (小程序跳转按钮文案). At most 10 characters.
    pub fn button_text<Via>(mut self, button_text: impl IntoField<String, Via>) -> Self {
        self.button_text = button_text.into_field();
        self
    }
}

impl Default for BrandMiniProgramInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandMiniProgramInfo
    []
    [appid, default_jump_path, button_text,]
    ["appid",]
}

/// The brand's customer service.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandCustomerService {
    /// Customer service type (客服类型). Required.
    pub customer_service_type: Option<CustomerServiceType>,
    /// Customer service phone number (客服电话). At most 20 characters.
    pub customer_service_phone: Option<String>,
    /// Customer service path (客服路径). At most 1024 characters.
    pub customer_service_path: Option<String>,
    /// Application id (公众账号ID). At most 50 characters.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandCustomerService {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `customer_service_type`.
    pub fn new() -> Self {
        Self {
            customer_service_type: None,
            customer_service_phone: None,
            customer_service_path: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Customer service type (客服类型). Required.
    pub fn customer_service_type<Via>(
        mut self,
        customer_service_type: impl IntoField<CustomerServiceType, Via>,
    ) -> Self {
        self.customer_service_type = customer_service_type.into_field();
        self
    }

    /// Customer service phone number (客服电话). At most 20 characters.
    pub fn customer_service_phone<Via>(
        mut self,
        customer_service_phone: impl IntoField<String, Via>,
    ) -> Self {
        self.customer_service_phone = customer_service_phone.into_field();
        self
    }

    /// Customer service path (客服路径). At most 1024 characters.
    pub fn customer_service_path<Via>(
        mut self,
        customer_service_path: impl IntoField<String, Via>,
    ) -> Self {
        self.customer_service_path = customer_service_path.into_field();
        self
    }

    /// Application id (公众账号ID). At most 50 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for BrandCustomerService {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandCustomerService
    []
    [customer_service_type, customer_service_phone, customer_service_path, appid,]
    ["customer_service_type",]
}

/// A service shown on the business card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CardService {
    /// Service category name (服务分类名称). Required. At most 6 characters.
    pub service_classify_name: Option<String>,
    /// Service name (服务名称). Required. At most 8 characters.
    pub service_name: Option<String>,
    /// Kind of the service's link (服务跳转类型). Required.
    pub service_jump_type: Option<ServiceJumpType>,
    /// Path the service jumps to (服务跳转路径). Required. At most 1024 characters.
    pub service_jump_path: Option<String>,
    /// Application id (公众账号ID). At most 50 characters.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CardService {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `service_classify_name`, `service_name`, `service_jump_type` and `service_jump_path`.
    pub fn new() -> Self {
        Self {
            service_classify_name: None,
            service_name: None,
            service_jump_type: None,
            service_jump_path: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Service category name (服务分类名称). Required. At most 6 characters.
    pub fn service_classify_name<Via>(
        mut self,
        service_classify_name: impl IntoField<String, Via>,
    ) -> Self {
        self.service_classify_name = service_classify_name.into_field();
        self
    }

    /// Service name (服务名称). Required. At most 8 characters.
    pub fn service_name<Via>(mut self, service_name: impl IntoField<String, Via>) -> Self {
        self.service_name = service_name.into_field();
        self
    }

    /// Kind of the service's link (服务跳转类型). Required.
    pub fn service_jump_type<Via>(
        mut self,
        service_jump_type: impl IntoField<ServiceJumpType, Via>,
    ) -> Self {
        self.service_jump_type = service_jump_type.into_field();
        self
    }

    /// Path the service jumps to (服务跳转路径). Required. At most 1024 characters.
    pub fn service_jump_path<Via>(
        mut self,
        service_jump_path: impl IntoField<String, Via>,
    ) -> Self {
        self.service_jump_path = service_jump_path.into_field();
        self
    }

    /// Application id (公众账号ID). At most 50 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for CardService {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CardService
    []
    [service_classify_name, service_name, service_jump_type, service_jump_path, appid,]
    ["service_classify_name", "service_name", "service_jump_type", "service_jump_path",]
}

/// A submitted configuration and the link that previews it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedCardConfig {
    /// Business application number (业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// Brand id (品牌ID). At most 20 characters.
    pub brand_id: Option<String>,
    /// WeChat Pay's application number (微信支付申请单号). At most 25 characters.
    pub applyment_id: Option<String>,
    /// Link of the QR code for previewing the card (商家名片预览二维码链接). At most 512 characters.
    pub card_preview_url: Option<String>,
    /// When the preview link expires (预览二维码链接过期时间).
    pub url_expired_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedCardConfig
    []
    [business_code, brand_id, applyment_id, card_preview_url, url_expired_time,]
    []
}

wxpay_core::open_enum! {
    /// Kind of customer service.
    pub enum CustomerServiceType {
        /// Mini program's customer service.
        MiniProgram = "MINI_PROGRAM",
        /// Own service, a web page.
        CustomizeWeb = "CUSTOMIZE_WEB",
        /// Own service, a mini program.
        CustomizeMp = "CUSTOMIZE_MP",
        ServicePhone = "SERVICE_PHONE",
        /// WeCom customer service.
        Wecom = "WECOM",
    }
}

wxpay_core::open_enum! {
    /// Target of a service on the card.
    pub enum ServiceJumpType {
        /// A mini program's page.
        #[doc(alias = "JUMP_MINI_PROGRAM")]
        MiniProgram = "JUMP_MINI_PROGRAM",
        /// An HTTPS page.
        #[doc(alias = "JUMP_WEB_PAGE")]
        WebPage = "JUMP_WEB_PAGE",
    }
}
