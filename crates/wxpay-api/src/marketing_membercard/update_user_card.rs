// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Updates a user's member card (修改用户会员卡信息).
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：修改用户会员卡信息。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_8.shtml)
    #[doc(alias = "修改用户会员卡信息")]
    pub request UpdateUserCard {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Code (会员卡code). Required. It stands in the path.
            code: String,
        }
        optional {
            /// Member card number (会员卡编号).
            membership_number: String,
            /// Background image address of the member card (会员卡背景图).
            background_picture_url: String,
            /// Level (用户等级).
            level: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// Stored-value balance details (用户储值变更信息).
            balance_information: BalanceChange,
            /// Whether to notify the user of the stored-value change (是否发送储值变更通知).
            need_inform_balance: bool,
            /// Whether to notify the user of the level change (是否发送等级变更通知).
            need_inform_level: bool,
        }
    }
}

wxpay_core::operation!(UpdateUserCard => (), wxpay_core::Spec::new(
    "update_user_card",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
)
.title("修改用户会员卡信息")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_8.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A change of a user's stored balance.
    pub request BalanceChange {
        required {
            /// Stored-value balance before the change (更新前用户储值余额). Required. In fen.
            before_balance: i64,
            /// Balance (更新后用户储值余额). Required. In fen.
            balance: i64,
            /// Change of the stored-value balance (本次余额变动值). Required. In fen.
            add_balance: i64,
        }
        optional {
            /// Remark on the stored-value change (储值消耗记录).
            balance_remark: String,
        }
    }
}
