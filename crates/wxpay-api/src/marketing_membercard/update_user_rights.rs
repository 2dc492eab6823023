// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Guide;

wxpay_core::model! {
    /// Sets the rights of one member (设置会员权益).
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：设置会员权益。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_2.shtml)
    #[doc(alias = "设置会员权益")]
    pub request UpdateUserRights {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Code (会员卡code). Required. It stands in the path.
            code: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// Points before the change (变更前的会员积分值).
            before_bonus_value: i64,
            /// Points of the member (变更后的会员积分值).
            bonus_value: i64,
            /// Change of the points (会员积分变动值).
            add_bonus_value: i64,
            /// Whether to notify the user of the points change (是否发送积分变更通知).
            need_inform_bonus: bool,
            /// Wording of the member price (会员专享价文案).
            member_price_word: String,
            /// Wording of the jump to fapiao (会员发票跳转文案).
            fapiao_jump_word: String,
            /// Details of the exclusive member consultation (会员专属咨询信息).
            guide: Guide,
        }
    }
}

wxpay_core::operation!(UpdateUserRights => (), wxpay_core::Spec::new(
    "update_user_rights",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
)
.title("设置会员权益")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_2.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
