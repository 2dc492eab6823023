// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Representative;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Deletes sales representatives from a retail store activity (删除零售小店活动业务代理).
    ///
    /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    ///
    /// - Returns [`RepresentativeDeletion`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：删除零售小店活动业务代理。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384399)
    #[doc(alias = "删除零售小店活动业务代理")]
    pub request DeleteRetailStoreRepresentatives {
        required {
            /// Activity id (零售小店活动ID). Required. It stands in the path.
            activity_id: String,
            /// List of business representatives (业务代理信息列表). Required.
            representative_info_list: Vec<Representative>,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// When it was deleted (删除时间). Sources differ on whether it is required.
            delete_time: String,
        }
    }
}

wxpay_core::operation!(DeleteRetailStoreRepresentatives => RepresentativeDeletion, wxpay_core::Spec::new(
    "delete_retail_store_representatives",
    wxpay_core::http::Method::DELETE,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
)
.title("删除零售小店活动业务代理")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384399")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The outcome of deleting sales representatives.
    pub answer RepresentativeDeletion {
        always {}
        optional {
            /// Activity id (零售小店活动ID).
            activity_id: String,
            /// Business representatives that failed (删除失败业务代理信息列表).
            failed_representative_info_list: Vec<Representative>,
            /// When it was deleted (删除时间).
            delete_time: DateTime,
        }
    }
}
