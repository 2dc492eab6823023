// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserPoints;

wxpay_core::model! {
    /// Reports a member's balance of points, as the brand (同步积分余额).
    ///
    /// `POST /brand/card-member/user-points/sync`
    ///
    /// - Returns [`UserPoints`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：同步积分余额。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015897319)
    #[doc(alias = "同步积分余额")]
    pub request SyncUserPointsAsBrand {
        required {
            /// The merchant's own request number (商家请求单号). Required. At most 128 characters.
            out_request_no: String,
            /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
            card_id: String,
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
            /// Code of the user's member card (会员卡code). Required. At most 32 characters.
            user_card_code: String,
            /// Points balance (积分余额). Required.
            point_balance: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(SyncUserPointsAsBrand => UserPoints, wxpay_core::Spec::new(
    "sync_user_points_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-points/sync",
)
.title("同步积分余额")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015897319")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
