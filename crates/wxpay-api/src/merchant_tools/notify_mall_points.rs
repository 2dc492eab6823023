// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Reports the points of a mall member for a payment (商圈会员积分同步).
    ///
    /// `POST /v3/businesscircle/points/notify`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/notify-points.html)
    #[doc(alias = "商圈会员积分同步")]
    pub request NotifyMallPoints {
        required {
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// Application id (小程序appid). Required.
            appid: String,
            /// The user's id within the application (顾客openid). Required.
            openid: String,
            /// Whether points are earned (是否获得积分). Required.
            earn_points: bool,
            /// Points added by the order (订单新增积分值). Required.
            increased_points: i64,
            /// When the points were updated (积分更新时间). Required.
            points_update_time: DateTime,
        }
        optional {
            /// The sub-merchant's number (商圈商户ID).
            sub_mchid: String,
            /// Remark on why no points were earned (未获得积分的备注信息).
            no_points_remarks: String,
            /// Total points of the customer (顾客积分总额).
            total_points: i64,
        }
    }
}

wxpay_core::operation!(NotifyMallPoints => (), wxpay_core::Spec::new(
    "notify_mall_points",
    wxpay_core::http::Method::POST,
    "/v3/businesscircle/points/notify",
)
.title("商圈会员积分同步")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/notify-points.html")
.body(wxpay_core::Body::Json));
