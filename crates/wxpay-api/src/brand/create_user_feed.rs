// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a message in a member's feed (创建用户动态信息).
///
/// `POST /v3/brand/partner/card-member/user-feeds`
///
/// - Returns [`UserFeed`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建用户动态信息。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Cell invalid. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | User is no member; member card template invalid. | Check the parameters. Apply for the permission. |
/// | `NO_AUTH` | 403 | No permission. | Apply for the permission. |
/// | `ALREADY_EXISTS` | 400 | Feed of the user exists already. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::CreateUserFeed;
///
/// let request = CreateUserFeed::new("100002322019090134234xxxx")
///     .brand_id("1004")
///     .card_id("sample-card-id")
///     .user_card_code("478515832665")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .cell("15_1200_1");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","card_id":"sample-card-id","cell":"15_1200_1","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"100002322019090134234xxxx","user_card_code":"478515832665"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建用户动态信息",
    "/v3/brand/partner/card-member/user-feeds",
    "POST /v3/brand/partner/card-member/user-feeds",
    "4015336987"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateUserFeed {
    /// The merchant's own request number (商家请求单号). Required. At most 64 characters.
    pub out_request_no: String,
    /// Brand id (品牌ID). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// Code of the user's member card (会员卡code). Required. At most 32 characters.
    pub user_card_code: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// 会员动态内容. Required. At most 128 characters.
    pub cell: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateUserFeed {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `card_id`, `user_card_code`, `openid` and `cell`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            brand_id: None,
            card_id: None,
            user_card_code: None,
            openid: None,
            cell: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Code of the user's member card (会员卡code). Required. At most 32 characters.
    pub fn user_card_code<Via>(mut self, user_card_code: impl IntoField<String, Via>) -> Self {
        self.user_card_code = user_card_code.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// 会员动态内容. Required. At most 128 characters.
    pub fn cell<Via>(mut self, cell: impl IntoField<String, Via>) -> Self {
        self.cell = cell.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateUserFeed
    [out_request_no,]
    [brand_id, card_id, user_card_code, openid, cell,]
    ["brand_id", "card_id", "user_card_code", "openid", "cell",]
}

wxpay_core::operation!(CreateUserFeed => UserFeed, wxpay_core::Spec::new(
    "brand.create_user_feed",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-feeds",
)
.title("创建用户动态信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015336987")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// A message in a member's feed.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserFeed {
    /// Brand id (品牌ID). At most 16 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID).
    pub card_id: Option<String>,
    /// Code of the user's member card (会员卡code). At most 32 characters.
    pub user_card_code: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The merchant's own request number (商家请求单号).
    pub out_request_no: Option<String>,
    /// 会员动态内容. At most 128 characters.
    pub cell: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserFeed
    []
    [brand_id, card_id, user_card_code, openid, out_request_no, cell,]
    []
}
