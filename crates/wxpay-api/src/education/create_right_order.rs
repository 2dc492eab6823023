// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RightOrder;

wxpay_core::model! {
    /// Creates an order that redeems a student right (创建核销订单).
    ///
    /// `POST /v3/edu-star/orders`
    ///
    /// - Returns [`RightOrder`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：创建核销订单。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[doc(alias = "创建核销订单")]
    pub request CreateRightOrder {
        required {
            /// Application id (appid). Required.
            appid: String,
            /// Benefit id (权益ID). Required.
            right_id: String,
            /// When it was created (权益核销时间). Required.
            create_time: String,
        }
        optional {
            /// The user's id within the application (用户在appid下的唯一标识).
            wechat_openid: String,
            /// The user's QQ account (用户QQ账号).
            qq: String,
        }
    }
}

wxpay_core::operation!(CreateRightOrder => RightOrder, wxpay_core::Spec::new(
    "create_right_order",
    wxpay_core::http::Method::POST,
    "/v3/edu-star/orders",
)
.title("创建核销订单")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png")
.body(wxpay_core::Body::Json));
