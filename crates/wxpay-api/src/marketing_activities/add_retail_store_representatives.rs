// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Representative;

wxpay_core::model! {
    /// Adds sales representatives to a retail store activity (添加零售小店活动业务代理).
    ///
    /// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    ///
    /// - Returns [`RepresentativeAddition`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：添加零售小店活动业务代理。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html)
    #[doc(alias = "添加零售小店活动业务代理")]
    pub request AddRetailStoreRepresentatives {
        required {
            /// Activity id (零售小店活动ID). Required. It stands in the path.
            activity_id: String,
            /// List of business representatives (业务代理信息列表). Required.
            representative_info_list: Vec<Representative>,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// When it was added (添加时间).
            add_time: String,
        }
    }
}

wxpay_core::operation!(AddRetailStoreRepresentatives => RepresentativeAddition, wxpay_core::Spec::new(
    "add_retail_store_representatives",
    wxpay_core::http::Method::PUT,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
)
.title("添加零售小店活动业务代理")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The outcome of adding sales representatives.
    pub answer RepresentativeAddition {
        always {}
        optional {
            /// Activity id (零售小店活动ID).
            activity_id: String,
            /// Business representatives that failed (添加失败业务代理信息列表).
            failed_representative_info_list: Vec<Representative>,
            /// When it was added (添加时间).
            add_time: String,
        }
    }
}
