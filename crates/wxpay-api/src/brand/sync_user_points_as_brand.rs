// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserPoints;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports a member's balance of points, as the brand (同步积分余额).
///
/// `POST /brand/card-member/user-points/sync`
///
/// - Returns [`UserPoints`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：同步积分余额。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015897319)
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
/// use wxpay::api::brand::SyncUserPointsAsBrand;
///
/// let request = SyncUserPointsAsBrand::new()
///     .out_request_no("100002322019090134234xxxx")
///     .card_id("sample-card-id")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .user_card_code("478515832665")
///     .point_balance(1000);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"100002322019090134234xxxx","point_balance":1000,"user_card_code":"478515832665"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步积分余额",
    "/brand/card-member/user-points/sync",
    "POST /brand/card-member/user-points/sync",
    "4015897319"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncUserPointsAsBrand {
    /// The merchant's own request number (商家请求单号). Required. At most 128 characters.
    pub out_request_no: Option<String>,
    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// Code of the user's member card (会员卡code). Required. At most 32 characters.
    pub user_card_code: Option<String>,
    /// Points balance (积分余额). Required.
    pub point_balance: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncUserPointsAsBrand {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `out_request_no`, `card_id`, `openid`, `user_card_code` and `point_balance`.
    pub fn new() -> Self {
        Self {
            out_request_no: None,
            card_id: None,
            openid: None,
            user_card_code: None,
            point_balance: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own request number (商家请求单号). Required. At most 128 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Code of the user's member card (会员卡code). Required. At most 32 characters.
    pub fn user_card_code<Via>(mut self, user_card_code: impl IntoField<String, Via>) -> Self {
        self.user_card_code = user_card_code.into_field();
        self
    }

    /// Points balance (积分余额). Required.
    pub fn point_balance<Via>(mut self, point_balance: impl IntoField<i64, Via>) -> Self {
        self.point_balance = point_balance.into_field();
        self
    }
}

impl Default for SyncUserPointsAsBrand {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SyncUserPointsAsBrand
    []
    [out_request_no, card_id, openid, user_card_code, point_balance,]
    ["out_request_no", "card_id", "openid", "user_card_code", "point_balance",]
}

wxpay_core::operation!(SyncUserPointsAsBrand => UserPoints, wxpay_core::Spec::new(
    "brand.sync_user_points_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-points/sync",
)
.title("同步积分余额")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015897319")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
