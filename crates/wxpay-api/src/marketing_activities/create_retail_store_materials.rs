// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Creates material codes for a brand's retail store activity (生成小店活动物料码).
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
    ///
    /// - Returns [`RetailStoreMaterialList`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：生成小店活动物料码。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384395)
    #[doc(alias = "生成小店活动物料码")]
    pub request CreateRetailStoreMaterials {
        required {
            /// Brand id (品牌ID). Required. It stands in the path.
            brand_id: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Number of material codes to make (生成物料码数量). Required.
            material_num: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateRetailStoreMaterials => RetailStoreMaterialList, wxpay_core::Spec::new(
    "create_retail_store_materials",
    wxpay_core::http::Method::POST,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
)
.title("生成小店活动物料码")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384395")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The created material codes.
    pub answer RetailStoreMaterialList {
        always {}
        optional {
            /// List of material codes made (成功的物料码列表).
            material_list: Vec<RetailStoreMaterial>,
        }
    }
}

wxpay_core::model! {
    /// A material code and its link.
    pub answer RetailStoreMaterial {
        always {}
        optional {
            /// Material code id (物料码ID).
            material_id: String,
            /// Material code link (物料码链接).
            material_url: String,
        }
    }
}
