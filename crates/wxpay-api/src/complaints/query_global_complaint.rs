// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::GlobalComplaint;
use super::MerchantLanguage;

wxpay_core::model! {
    /// Queries one complaint on the overseas host (查询投诉单详情).
    ///
    /// `GET /v3/global/merchant-service/complaints/{complaint_id}`
    ///
    /// - Returns [`GlobalComplaint`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询投诉单详情。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html)
    #[doc(alias = "查询投诉单详情")]
    pub request QueryGlobalComplaint {
        required {
            /// Complaint number (投诉单号). Required. It stands in the path.
            complaint_id: String,
        }
        optional {
            /// Language of the merchant (商户语言).
            mch_language: MerchantLanguage,
        }
    }
}

wxpay_core::operation!(QueryGlobalComplaint => GlobalComplaint, wxpay_core::Spec::new(
    "query_global_complaint",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant-service/complaints/{complaint_id}",
)
.title("查询投诉单详情")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html")
.query(&["mch_language"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
