// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the outcome of an application for a rate activity (根据申请单ID查询申请单结果).
    ///
    /// `GET /v3/rate-activity/applications/id/{application_id}`
    ///
    /// - Returns [`RateActivityApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：根据申请单ID查询申请单结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml)
    #[doc(alias = "根据申请单ID查询申请单结果")]
    pub request QueryRateActivityApplication {
        required {
            /// Application number. Required. It stands in the path.
            application_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryRateActivityApplication => RateActivityApplication, wxpay_core::Spec::new(
    "query_rate_activity_application",
    wxpay_core::http::Method::GET,
    "/v3/rate-activity/applications/id/{application_id}",
)
.title("根据申请单ID查询申请单结果")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An application for a rate activity with its state.
    pub answer RateActivityApplication {
        always {}
        optional {
            /// State of the application.
            application_state: String,
            /// The sub-merchant's number (从业机构特约商户号).
            sub_mchid: String,
            /// Parameter rejected (驳回参数).
            reject_parameter: String,
            /// Why it was rejected (驳回原因).
            reject_reason: String,
            /// When it was approved.
            pass_time: DateTime,
        }
    }
}
