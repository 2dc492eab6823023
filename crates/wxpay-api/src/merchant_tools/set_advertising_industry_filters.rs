// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvertisingIndustry;

wxpay_core::model! {
    /// Sets which industries are filtered from a sub-merchant's advertising (同业过滤标签管理).
    ///
    /// `POST /v3/goldplan/merchants/set-advertising-industry-filter`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml)
    #[doc(alias = "同业过滤标签管理")]
    pub request SetAdvertisingIndustryFilters {
        required {
            /// The sub-merchant's number (特约子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Filter tags for the same industry (同业过滤标签值). Sources differ on whether it is required.
            advertising_industry_filters: Vec<AdvertisingIndustry>,
        }
    }
}

wxpay_core::operation!(SetAdvertisingIndustryFilters => (), wxpay_core::Spec::new(
    "set_advertising_industry_filters",
    wxpay_core::http::Method::POST,
    "/v3/goldplan/merchants/set-advertising-industry-filter",
)
.title("同业过滤标签管理")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml")
.body(wxpay_core::Body::Json));
