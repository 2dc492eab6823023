// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates material codes for a brand's retail store activity (生成小店活动物料码).
///
/// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
///
/// - Returns [`RetailStoreMaterialList`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：生成小店活动物料码。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384395)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::CreateRetailStoreMaterials;
///
/// let request = CreateRetailStoreMaterials::new()
///     .brand_id("1004")
///     .out_request_no("1217752501201407033233368018")
///     .material_num(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","material_num":1,"out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "生成小店活动物料码",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
    "POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
    "4012384395"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateRetailStoreMaterials {
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: Option<String>,
    /// The merchant's own request number. Required.
    pub out_request_no: Option<String>,
    /// Number of material codes to make (生成物料码数量). Required.
    pub material_num: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateRetailStoreMaterials {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `out_request_no` and `material_num`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            out_request_no: None,
            material_num: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. It stands in the path.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// The merchant's own request number. Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Number of material codes to make (生成物料码数量). Required.
    pub fn material_num<Via>(mut self, material_num: impl IntoField<i64, Via>) -> Self {
        self.material_num = material_num.into_field();
        self
    }
}

impl Default for CreateRetailStoreMaterials {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateRetailStoreMaterials
    []
    [brand_id, out_request_no, material_num,]
    ["brand_id", "out_request_no", "material_num",]
}

wxpay_core::operation!(CreateRetailStoreMaterials => RetailStoreMaterialList, wxpay_core::Spec::new(
    "marketing_activities.create_retail_store_materials",
    wxpay_core::http::Method::POST,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
)
.title("生成小店活动物料码")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384395")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The created material codes.
#[derive(Clone)]
#[non_exhaustive]
pub struct RetailStoreMaterialList {
    /// List of material codes made (成功的物料码列表).
    pub material_list: Option<Vec<RetailStoreMaterial>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RetailStoreMaterialList
    []
    [material_list,]
    []
}

/// A material code and its link.
#[derive(Clone)]
#[non_exhaustive]
pub struct RetailStoreMaterial {
    /// Material code id (物料码ID).
    pub material_id: Option<String>,
    /// Material code link (物料码链接).
    pub material_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RetailStoreMaterial
    []
    [material_id, material_url,]
    []
}
