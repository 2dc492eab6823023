// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IssuedVoucher;

wxpay_core::model! {
    /// Sends a voucher to a user (发放代金券).
    ///
    /// `POST /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/list-coupons-by-filter.html)
    #[doc(alias = "发放代金券")]
    pub request SendVoucher {
        required {
            /// The user's id within the application (用户openid). Required. It stands in the path.
            openid: String,
            /// Coupon batch id (批次号). Required.
            stock_id: String,
            /// The merchant's own request number (商户单据号). Required.
            out_request_no: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
        }
        optional {
            /// Face value specified on sending (指定面额发券). In fen.
            coupon_value: i64,
            /// Spending threshold specified on sending (指定面额发券). In fen.
            coupon_minimum: i64,
        }
    }
}

wxpay_core::operation!(SendVoucher => IssuedVoucher, wxpay_core::Spec::new(
    "send_voucher",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/users/{openid}/coupons",
)
.title("发放代金券")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/list-coupons-by-filter.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
