// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a message in a member's feed, as the brand (创建用户动态信息).
///
/// `POST /brand/card-member/user-feeds`
///
/// - Returns [`BrandUserFeed`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：创建用户动态信息。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582679)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::CreateUserFeedAsBrand;
///
/// let request = CreateUserFeedAsBrand::new()
///     .card_id("sample-card-id")
///     .user_card_code("478515832665")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .out_request_no("100002322019090134234xxxx")
///     .cell("15_1200_1");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","cell":"15_1200_1","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"100002322019090134234xxxx","user_card_code":"478515832665"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建用户动态信息",
    "/brand/card-member/user-feeds",
    "POST /brand/card-member/user-feeds",
    "4015582679"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateUserFeedAsBrand {
    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// Code of the user's member card (会员卡code). Required. At most 32 characters.
    pub user_card_code: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// The merchant's own request number (商家请求单号). Required. At most 64 characters.
    pub out_request_no: Option<String>,
    /// 会员动态内容. Required. At most 128 characters.
    pub cell: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateUserFeedAsBrand {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id`, `user_card_code`, `openid`, `out_request_no` and `cell`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            user_card_code: None,
            openid: None,
            out_request_no: None,
            cell: None,
            extra: Extra::new(),
        }
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

    /// The merchant's own request number (商家请求单号). Required. At most 64 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// 会员动态内容. Required. At most 128 characters.
    pub fn cell<Via>(mut self, cell: impl IntoField<String, Via>) -> Self {
        self.cell = cell.into_field();
        self
    }
}

impl Default for CreateUserFeedAsBrand {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateUserFeedAsBrand
    []
    [card_id, user_card_code, openid, out_request_no, cell,]
    ["card_id", "user_card_code", "openid", "out_request_no", "cell",]
}

wxpay_core::operation!(CreateUserFeedAsBrand => BrandUserFeed, wxpay_core::Spec::new(
    "brand.create_user_feed_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-feeds",
)
.title("创建用户动态信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582679")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));

/// A message in a member's feed that the brand has created.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandUserFeed {
    /// Brand id (品牌ID). At most 16 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID).
    pub card_id: Option<String>,
    /// Code of the user's member card (会员卡code). At most 32 characters.
    pub user_card_code: Option<String>,
    /// The merchant's own request number (商家请求单号).
    pub out_request_no: Option<String>,
    /// 会员动态内容. At most 128 characters.
    pub cell: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandUserFeed
    []
    [brand_id, card_id, user_card_code, out_request_no, cell,]
    []
}
