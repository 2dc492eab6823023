// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PointsExchangeState;

wxpay_core::model! {
    /// Tells WeChat Pay whether points were exchanged for a coupon (同步积分兑券结果).
    ///
    /// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
    ///
    /// - Returns [`PointsExchangeCoupon`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：同步积分兑券结果。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "同步积分兑券结果")]
    pub request ConfirmPointsExchangeCoupon {
        required {
            /// Points exchange record id (积分兑券ID). Required.
            record_id: String,
            /// Points exchange template id (积分兑券模板ID). Required.
            exchange_coupon_template_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Member card or card template id (会员卡模板ID). Required.
            card_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Code of the user's member card (会员卡code). Required.
            user_card_code: String,
            /// State (积分兑券状态). Required.
            state: PointsExchangeState,
        }
        optional {
            /// Coupon code (兑券成功的券code).
            coupon_code: String,
            /// Why it failed (兑券失败原因).
            fail_reason: String,
        }
    }
}

wxpay_core::operation!(ConfirmPointsExchangeCoupon => PointsExchangeCoupon, wxpay_core::Spec::new(
    "confirm_points_exchange_coupon",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
)
.title("同步积分兑券结果")
.family("brand")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// An exchange of points for a coupon, with its outcome.
    pub answer PointsExchangeCoupon {
        always {}
        optional {
            /// Points exchange record id (积分兑券ID).
            record_id: String,
            /// Points exchange template id (积分兑券模板ID).
            exchange_coupon_template_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Code of the user's member card (会员卡code).
            user_card_code: String,
            /// State (积分兑券状态).
            state: PointsExchangeState,
            /// Coupon code (兑券成功的券code).
            coupon_code: String,
            /// Why it failed (兑券失败原因).
            fail_reason: String,
        }
    }
}
