// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MatchState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Starts matching stores with their legal entities (发起门店主体匹配).
///
/// `POST /v3/webizpay/stores/entity-matches`
///
/// - Returns [`CreatedStoreEntityMatch`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_batch_id` and the same parameters.
/// - 中文：发起门店主体匹配。调用方：服务商、平台；`out_batch_id` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::CreateStoreEntityMatch;
///
/// let request = CreateStoreEntityMatch::new("sample-out-batch-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_id":"sample-out-batch-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起门店主体匹配",
    "/v3/webizpay/stores/entity-matches",
    "POST /v3/webizpay/stores/entity-matches",
    "4014507136"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateStoreEntityMatch {
    /// The merchant's own batch number (商户主体匹配批次单号). Required.
    pub out_batch_id: String,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// List of subject matching details (主体匹配明细列表).
    pub match_details: Option<Vec<MatchDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateStoreEntityMatch {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `sp_mchid` unless set.
    pub fn new(out_batch_id: impl Into<String>) -> Self {
        Self {
            out_batch_id: out_batch_id.into(),
            sp_mchid: None,
            match_details: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// List of subject matching details (主体匹配明细列表).
    pub fn match_details<Via>(
        mut self,
        match_details: impl IntoField<Vec<MatchDetail>, Via>,
    ) -> Self {
        self.match_details = match_details.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateStoreEntityMatch
    [out_batch_id,]
    [sp_mchid, match_details,]
    ["sp_mchid",]
}

wxpay_core::operation!(CreateStoreEntityMatch => CreatedStoreEntityMatch, wxpay_core::Spec::new(
    "enterprise_pay.create_store_entity_match",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/stores/entity-matches",
)
.title("发起门店主体匹配")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507136")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_id")));

/// A store to match with its legal entity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MatchDetail {
    /// Organization code (门店统一社会信用代码). Required.
    pub organization_code: Option<String>,
    /// Store name (门店名称). Required.
    pub store_name: Option<String>,
    /// Product that the store takes part in. Sources differ on whether it is required.
    pub product_type: Option<ProductType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MatchDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `organization_code` and `store_name`.
    pub fn new() -> Self {
        Self {
            organization_code: None,
            store_name: None,
            product_type: None,
            extra: Extra::new(),
        }
    }

    /// Organization code (门店统一社会信用代码). Required.
    pub fn organization_code<Via>(
        mut self,
        organization_code: impl IntoField<String, Via>,
    ) -> Self {
        self.organization_code = organization_code.into_field();
        self
    }

    /// Store name (门店名称). Required.
    pub fn store_name<Via>(mut self, store_name: impl IntoField<String, Via>) -> Self {
        self.store_name = store_name.into_field();
        self
    }

    /// Product that the store takes part in. Sources differ on whether it is required.
    pub fn product_type<Via>(mut self, product_type: impl IntoField<ProductType, Via>) -> Self {
        self.product_type = product_type.into_field();
        self
    }
}

impl Default for MatchDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MatchDetail
    []
    [organization_code, store_name, product_type,]
    ["organization_code", "store_name",]
}

/// A batch of store matching just started.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedStoreEntityMatch {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The merchant's own batch number (商户主体匹配批次单号).
    pub out_batch_id: Option<String>,
    /// WeChat Pay's batch number (微信支付主体匹配批次单号).
    pub batch_id: Option<String>,
    /// Time (批次创建时间).
    pub time: Option<DateTime>,
    /// State (批次状态).
    pub state: Option<MatchState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedStoreEntityMatch
    []
    [sp_mchid, out_batch_id, batch_id, time, state,]
    []
}

wxpay_core::open_enum! {
    /// The product for which a store is matched.
    pub enum ProductType {
        CodePay = "CODE_PAY",
        None = "NONE",
    }
}
