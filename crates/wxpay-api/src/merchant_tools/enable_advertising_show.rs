// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvertisingIndustry;

wxpay_core::model! {
    /// Turns on the display of advertising for a sub-merchant (开通广告展示).
    ///
    /// `PATCH /v3/goldplan/merchants/open-advertising-show`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml)
    #[doc(alias = "开通广告展示")]
    pub request EnableAdvertisingShow {
        required {
            /// The sub-merchant's number (特约商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Filter tags for the same industry (同业过滤标签值).
            advertising_industry_filters: Vec<AdvertisingIndustry>,
        }
    }
}

wxpay_core::operation!(EnableAdvertisingShow => (), wxpay_core::Spec::new(
    "enable_advertising_show",
    wxpay_core::http::Method::PATCH,
    "/v3/goldplan/merchants/open-advertising-show",
)
.title("开通广告展示")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml")
.body(wxpay_core::Body::Json));
