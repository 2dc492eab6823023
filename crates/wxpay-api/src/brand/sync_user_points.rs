// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserPoints;

wxpay_core::model! {
    /// Tells WeChat Pay a member's balance of points (同步积分余额).
    ///
    /// `POST /v3/brand/partner/card-member/user-points/sync`
    ///
    /// - Returns [`UserPoints`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：同步积分余额。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "同步积分余额")]
    pub request SyncUserPoints {
        required {
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Member card or card template id (会员卡模板ID). Required.
            card_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Code of the user's member card (会员卡code). Required.
            user_card_code: String,
            /// Points balance (积分余额). Required. In fen.
            point_balance: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(SyncUserPoints => UserPoints, wxpay_core::Spec::new(
    "sync_user_points",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-points/sync",
)
.title("同步积分余额")
.family("brand")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
