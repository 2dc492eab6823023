// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Activity;

wxpay_core::model! {
    /// Queries one member gift activity (查询活动详情).
    ///
    /// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
    ///
    /// - Returns [`Activity`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询活动详情。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml)
    #[doc(alias = "查询活动详情")]
    pub request QueryActivity {
        required {
            /// Activity id (活动ID). Required. It stands in the path.
            activity_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryActivity => Activity, wxpay_core::Spec::new(
    "query_activity",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-activity/activities/{activity_id}",
)
.title("查询活动详情")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml")
.repeat(wxpay_core::Repeat::Freely));
