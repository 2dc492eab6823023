// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Sends a user spending credit of a batch (发放指定批次的消费金).
    ///
    /// `POST /v3/multiuse/users/{openid}/coupons`
    ///
    /// - Returns [`MultiuseCoupon`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：发放指定批次的消费金。调用方：商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
    #[doc(alias = "发放指定批次的消费金")]
    pub request SendMultiuseCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Coupon batch id (批次号). Required.
            stock_id: String,
            /// The merchant's own request number (商户单据号). Required.
            out_request_no: String,
            /// The user's name (用户姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Identity document number (身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Kind of card or document (证件类型). Required.
            card_type: IdentityCardType,
        }
        optional {
            /// Amount (发放面额). In fen.
            amount: i64,
        }
    }
}

wxpay_core::operation!(SendMultiuseCoupon => MultiuseCoupon, wxpay_core::Spec::new(
    "send_multiuse_coupon",
    wxpay_core::http::Method::POST,
    "/v3/multiuse/users/{openid}/coupons",
)
.title("发放指定批次的消费金")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012539766")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The id of the spending credit that was sent.
    pub answer MultiuseCoupon {
        always {}
        optional {
            /// Coupon id (消费金ID).
            coupon_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of the user's identity document.
    pub enum IdentityCardType {
        IdCard = "ID_CARD",
    }
}
