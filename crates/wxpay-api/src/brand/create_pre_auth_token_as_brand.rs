// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PreAuthToken;

wxpay_core::model! {
    /// Asks for a token for the component with which a user becomes a member, as the brand (品牌会员入会组件预授权).
    ///
    /// `POST /brand/card-member/pre-auth-tokens`
    ///
    /// - Returns [`PreAuthToken`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：品牌会员入会组件预授权。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582733)
    #[doc(alias = "品牌会员入会组件预授权")]
    pub request CreatePreAuthTokenAsBrand {
        required {
            /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters.
            card_id: String,
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreatePreAuthTokenAsBrand => PreAuthToken, wxpay_core::Spec::new(
    "create_pre_auth_token_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/pre-auth-tokens",
)
.title("品牌会员入会组件预授权")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582733")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
