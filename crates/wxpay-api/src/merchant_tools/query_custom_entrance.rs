// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomEntrance;

wxpay_core::model! {
    /// Queries a brand's custom entrance (查询自定义入口).
    ///
    /// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// - Returns [`CustomEntrance`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询自定义入口。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012698331)
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012698331")
.repeat(wxpay_core::Repeat::Freely));
