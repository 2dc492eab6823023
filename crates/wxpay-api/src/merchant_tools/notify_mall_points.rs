// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Reports the points of a mall member for a payment (商圈会员积分同步).
    ///
    /// `POST /v3/businesscircle/points/notify`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商圈会员积分同步。调用方：普通商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Remark missing where no points were given; openid wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Points of the order not submitted; points of the order returned already. | Check the parameters. Apply for the permission. |
    /// | `MCH_NOT_EXISTS` | 400 | Merchant number of the mall wrong. | Check the parameters. |
    #[doc(alias = "商圈会员积分同步")]
    pub request NotifyMallPoints {
        required {
            /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
            transaction_id: String,
            /// Application id (小程序appid). Required. At most 128 characters.
            appid: String,
            /// The user's id within the application (顾客openid). Required. At most 64 characters.
            openid: String,
            /// Whether points are earned (是否获得积分). Required.
            earn_points: bool,
            /// Points added by the order (订单新增积分值). Required.
            increased_points: i64,
            /// When the points were updated (积分更新时间). Required.
            points_update_time: DateTime,
        }
        optional {
            /// The sub-merchant's number (商圈商户ID). At most 64 characters.
            sub_mchid: String,
            /// Remark on why no points were earned (未获得积分的备注信息). At most 128 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534698")
.body(wxpay_core::Body::Json));
