// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Associates a merchant coupon with an order (关联订单信息).
    ///
    /// `POST /v3/marketing/busifavor/coupons/associate`
    ///
    /// - Returns [`OrderAssociation`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：关联订单信息。调用方：商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
    #[doc(alias = "关联订单信息")]
    pub request AssociateOrder {
        required {
            /// Coupon batch id (批次号). Required.
            stock_id: String,
            /// Coupon code (券code). Required. From 8 to 15 characters.
            coupon_code: String,
            /// The merchant's own order number (关联的商户订单号). Required. At least 128 characters.
            out_trade_no: String,
            /// The merchant's own request number. Required. At least 128 characters.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(AssociateOrder => OrderAssociation, wxpay_core::Spec::new(
    "associate_order",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/associate",
)
.title("关联订单信息")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465596")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// When a coupon was associated with an order.
    pub answer OrderAssociation {
        always {}
        optional {
            /// When the association succeeded (关联成功时间).
            wechatpay_associate_time: DateTime,
        }
    }
}
