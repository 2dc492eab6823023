// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RetailStore;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Adds stores to a brand's retail store activity (添加小店活动门店).
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// - Returns [`RetailStoreAddition`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：添加小店活动门店。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384421)
    #[doc(alias = "添加小店活动门店")]
    pub request AddRetailStores {
        required {
            /// Brand id (品牌ID). Required. It stands in the path.
            brand_id: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Stores of the retail store activity (待新增的小店活动门店列表). Required.
            stores: Vec<RetailStore>,
        }
        optional {
            /// When it was added (添加时间). Sources differ on whether it is required.
            add_time: DateTime,
        }
    }
}

wxpay_core::operation!(AddRetailStores => RetailStoreAddition, wxpay_core::Spec::new(
    "add_retail_stores",
    wxpay_core::http::Method::POST,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
)
.title("添加小店活动门店")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384421")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The outcome of adding stores.
    pub answer RetailStoreAddition {
        always {}
        optional {
            /// When it was added (添加时间).
            add_time: DateTime,
            /// Stores of the retail store activity that failed (添加失败的小店活动门店列表).
            failed_stores: Vec<RetailStore>,
        }
    }
}
