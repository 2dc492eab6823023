// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates the link at which a user repays (获取还款链接接口).
    ///
    /// `POST /v3/offlineface/repayment-url`
    ///
    /// - Returns [`RepaymentUrl`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_user_id` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：获取还款链接接口。调用方：服务商、平台；`out_user_id` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
    #[doc(alias = "获取还款链接接口")]
    pub request CreateRepaymentUrl {
        required {
            /// The merchant's own user id (商户用户ID). Required.
            out_user_id: String,
            /// Organization id (机构id). Required.
            organization_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateRepaymentUrl => RepaymentUrl, wxpay_core::Spec::new(
    "create_repayment_url",
    wxpay_core::http::Method::POST,
    "/v3/offlineface/repayment-url",
)
.title("获取还款链接接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_user_id")));

wxpay_core::model! {
    /// The repayment link and when it expires.
    pub answer RepaymentUrl {
        always {}
        optional {
            /// Repayment link (还款链接).
            repayment_url: String,
            /// When the link expires (链接过期时间).
            expire_at: DateTime,
        }
    }
}
