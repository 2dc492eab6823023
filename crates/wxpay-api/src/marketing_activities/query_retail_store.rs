// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RetailStore;

wxpay_core::model! {
    /// Queries one store of a brand's retail store activity (查询小店活动门店详情).
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
    ///
    /// - Returns [`RetailStore`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询小店活动门店详情。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
    #[doc(alias = "查询小店活动门店详情")]
    pub request QueryRetailStore {
        required {
            /// Brand id (品牌ID). Required. It stands in the path.
            brand_id: String,
            /// Store code (门店编码). Required. It stands in the path.
            store_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryRetailStore => RetailStore, wxpay_core::Spec::new(
    "query_retail_store",
    wxpay_core::http::Method::GET,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
)
.title("查询小店活动门店详情")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384414")
.repeat(wxpay_core::Repeat::Freely));
