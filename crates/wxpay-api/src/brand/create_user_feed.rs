// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a message in a member's feed (创建用户动态信息).
///
/// `POST /v3/brand/partner/card-member/user-feeds`
///
/// - Returns [`UserFeed`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建用户动态信息。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
#[doc(alias = "创建用户动态信息")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateUserFeed {
    /// The merchant's own request number. Required.
    pub out_request_no: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). Required.
    pub card_id: Option<String>,
    /// Code of the user's member card (会员卡code). Required.
    pub user_card_code: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Member news content (会员动态内容). Required.
    pub cell_message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateUserFeed {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `card_id`, `user_card_code`, `openid` and `cell_message`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            brand_id: None,
            card_id: None,
            user_card_code: None,
            openid: None,
            cell_message: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Member card or card template id (会员卡模板ID). Required.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Code of the user's member card (会员卡code). Required.
    pub fn user_card_code<Via>(mut self, user_card_code: impl IntoField<String, Via>) -> Self {
        self.user_card_code = user_card_code.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Member news content (会员动态内容). Required.
    pub fn cell_message<Via>(mut self, cell_message: impl IntoField<String, Via>) -> Self {
        self.cell_message = cell_message.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateUserFeed
    [out_request_no,]
    [brand_id, card_id, user_card_code, openid, cell_message,]
    ["brand_id", "card_id", "user_card_code", "openid", "cell_message",]
}

wxpay_core::operation!(CreateUserFeed => UserFeed, wxpay_core::Spec::new(
    "create_user_feed",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-feeds",
)
.title("创建用户动态信息")
.family("brand")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// A message in a member's feed.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserFeed {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID).
    pub card_id: Option<String>,
    /// Code of the user's member card (会员卡code).
    pub user_card_code: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Member news content (会员动态内容).
    pub cell_message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserFeed
    []
    [brand_id, card_id, user_card_code, openid, out_request_no, cell_message,]
    []
}
