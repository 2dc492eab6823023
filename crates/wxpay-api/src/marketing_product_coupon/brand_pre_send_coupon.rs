// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Prepares as the brand to give a user a product coupon through the mini program component (向用户预发放商品券（小程序发券组件）).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "向用户预发放商品券（小程序发券组件）")]
    pub request BrandPreSendCoupon {
        required {
            /// The user's id within the application. Required. It stands in the path.
            openid: String,
        }
        optional {
            /// Product coupon id.
            product_coupon_id: String,
            /// Coupon batch id.
            stock_id: String,
            /// Coupon code.
            coupon_code: String,
            /// Application id.
            appid: String,
            /// Request number of the sending.
            send_request_no: String,
            /// Extra data attached by the merchant.
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
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The token with which the brand's mini program gives out a coupon.
    pub answer BrandPreSendToken {
        always {}
        optional {
            /// Token.
            token: String,
        }
    }
}
