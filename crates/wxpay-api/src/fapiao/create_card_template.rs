// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates the card template for fapiao cards (创建电子发票卡券模板).
///
/// `POST /v3/new-tax-control-fapiao/card-template`
///
/// - Returns [`CardTemplate`].
/// - Callers: merchants, service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：创建电子发票卡券模板。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::{CardTemplateInformation, CreateCardTemplate, CustomCell};
///
/// let request = CreateCardTemplate::new()
///     .sub_mchid("1900000109")
///     .card_appid("wx8888888888888888")
///     .card_template_information(
///         CardTemplateInformation::new()
///             .payee_name("示例名称")
///             .logo_url("https://example.com/sample")
///             .custom_cell(
///                 CustomCell::new()
///                     .words("示例文字")
///                     .description("示例商品")
///                     .jump_url("https://example.com/sample")
///                     .miniprogram_user_name("xx_86x091x50xx4@xxx")
///                     .miniprogram_path("pages/sample/index"),
///             ),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_appid":"wx8888888888888888","card_template_information":{"custom_cell":{"description":"示例商品","jump_url":"https://example.com/sample","miniprogram_path":"pages/sample/index","miniprogram_user_name":"xx_86x091x50xx4@xxx","words":"示例文字"},"logo_url":"https://example.com/sample","payee_name":"示例名称"},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建电子发票卡券模板",
    "/v3/new-tax-control-fapiao/card-template",
    "POST /v3/new-tax-control-fapiao/card-template",
    "4015792562"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateCardTemplate {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Application id the card belongs to (插卡公众号AppID). Required. At most 32 characters.
    pub card_appid: Option<String>,
    /// Card template details (卡券模板信息). Required.
    pub card_template_information: Option<CardTemplateInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateCardTemplate {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_appid` and `card_template_information`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            card_appid: None,
            card_template_information: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id the card belongs to (插卡公众号AppID). Required. At most 32 characters.
    pub fn card_appid<Via>(mut self, card_appid: impl IntoField<String, Via>) -> Self {
        self.card_appid = card_appid.into_field();
        self
    }

    /// Card template details (卡券模板信息). Required.
    pub fn card_template_information<Via>(
        mut self,
        card_template_information: impl IntoField<CardTemplateInformation, Via>,
    ) -> Self {
        self.card_template_information = card_template_information.into_field();
        self
    }
}

impl Default for CreateCardTemplate {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateCardTemplate
    []
    [sub_mchid, card_appid, card_template_information,]
    ["card_appid", "card_template_information",]
}

wxpay_core::operation!(CreateCardTemplate => CardTemplate, wxpay_core::Spec::new(
    "fapiao.create_card_template",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/card-template",
)
.title("创建电子发票卡券模板")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792562")
.body(wxpay_core::Body::Json));

/// The content of a card template.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CardTemplateInformation {
    /// Payee name (收款方名称). At most 32 characters.
    pub payee_name: Option<String>,
    /// Logo address (卡券logo地址). Required. At most 1024 characters.
    pub logo_url: Option<String>,
    /// Custom cell settings of the card (卡券自定义cell位配置).
    pub custom_cell: Option<CustomCell>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CardTemplateInformation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `logo_url`.
    pub fn new() -> Self {
        Self {
            payee_name: None,
            logo_url: None,
            custom_cell: None,
            extra: Extra::new(),
        }
    }

    /// Payee name (收款方名称). At most 32 characters.
    pub fn payee_name<Via>(mut self, payee_name: impl IntoField<String, Via>) -> Self {
        self.payee_name = payee_name.into_field();
        self
    }

    /// Logo address (卡券logo地址). Required. At most 1024 characters.
    pub fn logo_url<Via>(mut self, logo_url: impl IntoField<String, Via>) -> Self {
        self.logo_url = logo_url.into_field();
        self
    }

    /// Custom cell settings of the card (卡券自定义cell位配置).
    pub fn custom_cell<Via>(mut self, custom_cell: impl IntoField<CustomCell, Via>) -> Self {
        self.custom_cell = custom_cell.into_field();
        self
    }
}

impl Default for CardTemplateInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CardTemplateInformation
    []
    [payee_name, logo_url, custom_cell,]
    ["logo_url",]
}

/// The id of a created card template and the app it belongs to.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardTemplate {
    /// Application id the card belongs to (插卡公众号AppID). At most 32 characters.
    pub card_appid: Option<String>,
    /// Member card or card template id (卡券模板id). At most 32 characters.
    pub card_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardTemplate
    []
    [card_appid, card_id,]
    []
}

/// A custom cell of a card template.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CustomCell {
    /// Wording of the cell (cell位文字). Required. At most 5 characters.
    pub words: Option<String>,
    /// Description (cell位描述). Required. At most 6 characters.
    pub description: Option<String>,
    /// Address to jump to (点击cell位跳转的地址). At most 1024 characters.
    pub jump_url: Option<String>,
    /// Username of the mini program (点击cell位跳转的小程序的用户名). At most 32 characters.
    pub miniprogram_user_name: Option<String>,
    /// Path in the mini program (点击cell位跳转的小程序的页面路径). At most 1024 characters.
    pub miniprogram_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CustomCell {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `words` and `description`.
    pub fn new() -> Self {
        Self {
            words: None,
            description: None,
            jump_url: None,
            miniprogram_user_name: None,
            miniprogram_path: None,
            extra: Extra::new(),
        }
    }

    /// Wording of the cell (cell位文字). Required. At most 5 characters.
    pub fn words<Via>(mut self, words: impl IntoField<String, Via>) -> Self {
        self.words = words.into_field();
        self
    }

    /// Description (cell位描述). Required. At most 6 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Address to jump to (点击cell位跳转的地址). At most 1024 characters.
    pub fn jump_url<Via>(mut self, jump_url: impl IntoField<String, Via>) -> Self {
        self.jump_url = jump_url.into_field();
        self
    }

    /// Username of the mini program (点击cell位跳转的小程序的用户名). At most 32 characters.
    pub fn miniprogram_user_name<Via>(
        mut self,
        miniprogram_user_name: impl IntoField<String, Via>,
    ) -> Self {
        self.miniprogram_user_name = miniprogram_user_name.into_field();
        self
    }

    /// Path in the mini program (点击cell位跳转的小程序的页面路径). At most 1024 characters.
    pub fn miniprogram_path<Via>(mut self, miniprogram_path: impl IntoField<String, Via>) -> Self {
        self.miniprogram_path = miniprogram_path.into_field();
        self
    }
}

impl Default for CustomCell {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CustomCell
    []
    [words, description, jump_url, miniprogram_user_name, miniprogram_path,]
    ["words", "description",]
}
