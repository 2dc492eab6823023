// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Turns off the display of advertising for a sub-merchant (关闭广告展示).
    ///
    /// `POST /v3/goldplan/merchants/close-advertising-show`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml)
    #[doc(alias = "关闭广告展示")]
    pub request DisableAdvertisingShow {
        required {
            /// The sub-merchant's number (特约商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DisableAdvertisingShow => (), wxpay_core::Spec::new(
    "disable_advertising_show",
    wxpay_core::http::Method::POST,
    "/v3/goldplan/merchants/close-advertising-show",
)
.title("关闭广告展示")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml")
.body(wxpay_core::Body::Json));
