// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RetailStore;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Deletes stores from a brand's retail store activity (删除小店活动门店).
    ///
    /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// - Returns [`RetailStoreDeletion`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：删除小店活动门店。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384431)
    #[doc(alias = "删除小店活动门店")]
    pub request DeleteRetailStores {
        required {
            /// Brand id (品牌ID). Required. It stands in the path.
            brand_id: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Stores of the retail store activity (待删除的小店活动门店列表). Required.
            stores: Vec<RetailStore>,
        }
        optional {
            /// When it was deleted (删除时间). Sources differ on whether it is required.
            delete_time: DateTime,
        }
    }
}

wxpay_core::operation!(DeleteRetailStores => RetailStoreDeletion, wxpay_core::Spec::new(
    "delete_retail_stores",
    wxpay_core::http::Method::DELETE,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
)
.title("删除小店活动门店")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384431")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The outcome of deleting stores.
    pub answer RetailStoreDeletion {
        always {}
        optional {
            /// When it was deleted (删除时间).
            delete_time: DateTime,
            /// Stores of the retail store activity that failed (删除失败的小店活动门店列表).
            failed_stores: Vec<RetailStore>,
        }
    }
}
