// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RetailStore;

wxpay_core::model! {
    /// Queries one store of a brand's retail store activity (查询小店活动门店详情).
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html)
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html")
.repeat(wxpay_core::Repeat::Freely));
