// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the link at which a user fills in a fapiao title (获取抬头填写链接).
///
/// `GET /v3/new-tax-control-fapiao/user-title/title-url`
///
/// - Returns [`UserTitleUrl`].
/// - Callers: merchants, service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：获取抬头填写链接。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
/// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::{QueryUserTitleUrl, TitleSource};
///
/// let request = QueryUserTitleUrl::new()
///     .sub_mchid("1900000109")
///     .fapiao_apply_id("xxxxxx_20200701_123456")
///     .source(TitleSource::Web)
///     .appid("wx8888888888888888")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .total_amount(382895)
///     .seller_name("示例名称")
///     .show_phone_cell(true)
///     .must_input_phone(true)
///     .show_email_cell(true)
///     .must_input_email(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","fapiao_apply_id":"xxxxxx_20200701_123456","must_input_email":true,"must_input_phone":true,"openid":"oSAMPLE0123456789abcdefghijk","seller_name":"示例名称","show_email_cell":true,"show_phone_cell":true,"source":"WEB","sub_mchid":"1900000109","total_amount":382895}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取抬头填写链接",
    "/v3/new-tax-control-fapiao/user-title/title-url",
    "GET /v3/new-tax-control-fapiao/user-title/title-url",
    "4015770776"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserTitleUrl {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fapiao application number (发票申请单号). Required. At most 32 characters.
    pub fapiao_apply_id: Option<String>,
    /// Source (开票来源). Required.
    pub source: Option<TitleSource>,
    /// Application id (商户AppID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The user's id within the application (用户OpenID). Required. At most 32 characters.
    pub openid: Option<String>,
    /// Total amount (总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Seller name (销售方名称). At most 32 characters.
    pub seller_name: Option<String>,
    /// True to show the phone field (是否需要展示手机号填写栏).
    pub show_phone_cell: Option<bool>,
    /// True if the phone number must be filled in (用户是否必须填写手机号).
    pub must_input_phone: Option<bool>,
    /// True to show the email field (是否需要展示邮箱地址填写栏).
    pub show_email_cell: Option<bool>,
    /// True if the email address must be filled in (用户是否必须填写邮箱地址).
    pub must_input_email: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserTitleUrl {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `fapiao_apply_id`, `source`, `openid` and `total_amount`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            fapiao_apply_id: None,
            source: None,
            appid: None,
            openid: None,
            total_amount: None,
            seller_name: None,
            show_phone_cell: None,
            must_input_phone: None,
            show_email_cell: None,
            must_input_email: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Fapiao application number (发票申请单号). Required. At most 32 characters.
    pub fn fapiao_apply_id<Via>(mut self, fapiao_apply_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_apply_id = fapiao_apply_id.into_field();
        self
    }

    /// Source (开票来源). Required.
    pub fn source<Via>(mut self, source: impl IntoField<TitleSource, Via>) -> Self {
        self.source = source.into_field();
        self
    }

    /// Application id (商户AppID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户OpenID). Required. At most 32 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Total amount (总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Seller name (销售方名称). At most 32 characters.
    pub fn seller_name<Via>(mut self, seller_name: impl IntoField<String, Via>) -> Self {
        self.seller_name = seller_name.into_field();
        self
    }

    /// True to show the phone field (是否需要展示手机号填写栏).
    pub fn show_phone_cell<Via>(mut self, show_phone_cell: impl IntoField<bool, Via>) -> Self {
        self.show_phone_cell = show_phone_cell.into_field();
        self
    }

    /// True if the phone number must be filled in (用户是否必须填写手机号).
    pub fn must_input_phone<Via>(mut self, must_input_phone: impl IntoField<bool, Via>) -> Self {
        self.must_input_phone = must_input_phone.into_field();
        self
    }

    /// True to show the email field (是否需要展示邮箱地址填写栏).
    pub fn show_email_cell<Via>(mut self, show_email_cell: impl IntoField<bool, Via>) -> Self {
        self.show_email_cell = show_email_cell.into_field();
        self
    }

    /// True if the email address must be filled in (用户是否必须填写邮箱地址).
    pub fn must_input_email<Via>(mut self, must_input_email: impl IntoField<bool, Via>) -> Self {
        self.must_input_email = must_input_email.into_field();
        self
    }
}

impl Default for QueryUserTitleUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryUserTitleUrl
    []
    [sub_mchid, fapiao_apply_id, source, appid, openid, total_amount, seller_name, show_phone_cell, must_input_phone, show_email_cell, must_input_email,]
    ["fapiao_apply_id", "source", "appid", "openid", "total_amount",]
}

wxpay_core::operation!(QueryUserTitleUrl => UserTitleUrl, wxpay_core::Spec::new(
    "fapiao.query_user_title_url",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/user-title/title-url",
)
.title("获取抬头填写链接")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015770776")
.query(&["sub_mchid", "fapiao_apply_id", "source", "appid", "openid", "total_amount", "seller_name", "show_phone_cell", "must_input_phone", "show_email_cell", "must_input_email"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// The link and mini program page for filling in a title.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserTitleUrl {
    /// Link for filling in the fapiao title (抬头填写链接).
    pub title_url: Option<String>,
    /// Application id of the mini program (抬头填写小程序AppID). At most 32 characters.
    pub miniprogram_appid: Option<String>,
    /// Path in the mini program (抬头填写小程序页面路径). At most 1024 characters.
    pub miniprogram_path: Option<String>,
    /// Username of the mini program (抬头填写小程序的用户名). At most 32 characters.
    pub miniprogram_user_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserTitleUrl
    []
    [title_url, miniprogram_appid, miniprogram_path, miniprogram_user_name,]
    []
}

wxpay_core::open_enum! {
    /// Place where the user fills in the title.
    pub enum TitleSource {
        /// H5 page in WeChat.
        Web = "WEB",
        Miniprogram = "MINIPROGRAM",
    }
}
