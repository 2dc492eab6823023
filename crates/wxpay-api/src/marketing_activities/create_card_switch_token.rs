// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Pre-orders the card switching component for travel coupons (出行券切卡组件预下单).
    ///
    /// `POST /v3/industry-coupon/tokens`
    ///
    /// - Returns [`CardSwitchToken`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：出行券切卡组件预下单。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml)
    #[doc(alias = "出行券切卡组件预下单")]
    pub request CreateCardSwitchToken {
        required {
            /// The user's id within the application (用户标识). Required.
            open_id: String,
            /// List of travel coupons (出行券列表). Required.
            coupon_list: Vec<TravelCoupon>,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateCardSwitchToken => CardSwitchToken, wxpay_core::Spec::new(
    "create_card_switch_token",
    wxpay_core::http::Method::POST,
    "/v3/industry-coupon/tokens",
)
.title("出行券切卡组件预下单")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A travel coupon and its batch.
    pub request TravelCoupon {
        required {
            /// Coupon batch id (批次号). Required.
            stock_id: i64,
            /// Coupon id (券ID). Required.
            coupon_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The token of the card switching component and when it expires.
    pub answer CardSwitchToken {
        always {}
        optional {
            /// Token (切卡组件token值).
            token: String,
            /// When the token expires (token过期时间).
            expires_time: DateTime,
        }
    }
}
