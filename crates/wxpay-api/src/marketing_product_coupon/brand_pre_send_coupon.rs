// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Prepares as the brand to give a user a product coupon through the mini program component (向用户预发放商品券（小程序发券组件）).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
    ///
    /// - Returns [`BrandPreSendToken`].
    /// - Callers: brands (品牌商户).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：向用户预发放商品券（小程序发券组件）。调用方：品牌商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4016416620)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Openid invalid. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | User has no such coupon. | Check the parameters. |
    #[doc(alias = "向用户预发放商品券（小程序发券组件）")]
    pub request BrandPreSendCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
        }
        optional {
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Coupon code (用户商品券Code). At most 40 characters.
            coupon_code: String,
            /// Application id (公众账号ID).
            appid: String,
            /// Request number of the sending (发券请求单号). At most 128 characters.
            send_request_no: String,
            /// Extra data attached by the merchant (自定义附加信息). At most 150 characters.
            attach: String,
        }
    }
}

wxpay_core::operation!(BrandPreSendCoupon => BrandPreSendToken, wxpay_core::Spec::new(
    "brand_pre_send_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
)
.title("向用户预发放商品券（小程序发券组件）")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016416620")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));

wxpay_core::model! {
    /// The token with which the brand's mini program gives out a coupon.
    pub answer BrandPreSendToken {
        always {}
        optional {
            /// Token (预发券token). At most 1024 characters.
            token: String,
        }
    }
}
