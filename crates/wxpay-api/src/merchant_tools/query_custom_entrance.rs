// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomEntrance;

wxpay_core::model! {
    /// Queries a brand's custom entrance (查询自定义入口).
    ///
    /// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/shopping-receipt/custom-entrances/query-custom-entrance.html)
    #[doc(alias = "查询自定义入口")]
    pub request QueryCustomEntrance {
        required {
            /// Brand id (自定义入口的归属品牌ID). Required. It stands in the path.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCustomEntrance => CustomEntrance, wxpay_core::Spec::new(
    "query_custom_entrance",
    wxpay_core::http::Method::GET,
    "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
)
.title("查询自定义入口")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/docs/partner/apis/shopping-receipt/custom-entrances/query-custom-entrance.html")
.repeat(wxpay_core::Repeat::Freely));
