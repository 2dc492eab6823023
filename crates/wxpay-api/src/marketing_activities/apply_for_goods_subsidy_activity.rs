// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Signs stores up for a brand add-on purchase activity (门店报名品牌加价购活动).
///
/// `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
///
/// - Returns [`StoreApplicationResult`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：门店报名品牌加价购活动。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ApplyForGoodsSubsidyActivity;
///
/// let request = ApplyForGoodsSubsidyActivity::new("sample-activity-id")
///     .caller_merchant_id("sample-caller-merchant-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"sample-activity-id","caller_merchant_id":"sample-caller-merchant-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "门店报名品牌加价购活动",
    "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
    "POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForGoodsSubsidyActivity {
    /// Activity id (活动ID). Required. It stands in the path.
    pub activity_id: String,
    /// Merchant number that calls the interface (调用报名活动API的商户的商户号). Required.
    pub caller_merchant_id: Option<String>,
    /// Applications of the stores (门店报名信息). Sources differ on whether it is required.
    pub apply_infos: Option<Vec<StoreApplication>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForGoodsSubsidyActivity {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `caller_merchant_id`.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            caller_merchant_id: None,
            apply_infos: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number that calls the interface (调用报名活动API的商户的商户号). Required.
    pub fn caller_merchant_id<Via>(
        mut self,
        caller_merchant_id: impl IntoField<String, Via>,
    ) -> Self {
        self.caller_merchant_id = caller_merchant_id.into_field();
        self
    }

    /// Applications of the stores (门店报名信息). Sources differ on whether it is required.
    pub fn apply_infos<Via>(
        mut self,
        apply_infos: impl IntoField<Vec<StoreApplication>, Via>,
    ) -> Self {
        self.apply_infos = apply_infos.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForGoodsSubsidyActivity
    [activity_id,]
    [caller_merchant_id, apply_infos,]
    ["caller_merchant_id",]
}

wxpay_core::operation!(ApplyForGoodsSubsidyActivity => StoreApplicationResult, wxpay_core::Spec::new(
    "marketing_activities.apply_for_goods_subsidy_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
)
.title("门店报名品牌加价购活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html")
.body(wxpay_core::Body::Json));

/// One store's application for a brand add-on purchase activity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StoreApplication {
    /// Store details (门店信息). Sources differ on whether it is required.
    pub store_info: Option<StoreInfo>,
    /// Original price of the goods (商品原价). Sources differ on whether it is required. In fen.
    pub goods_original_price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StoreApplication {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            store_info: None,
            goods_original_price: None,
            extra: Extra::new(),
        }
    }

    /// Store details (门店信息). Sources differ on whether it is required.
    pub fn store_info<Via>(mut self, store_info: impl IntoField<StoreInfo, Via>) -> Self {
        self.store_info = store_info.into_field();
        self
    }

    /// Original price of the goods (商品原价). Sources differ on whether it is required. In fen.
    pub fn goods_original_price<Via>(
        mut self,
        goods_original_price: impl IntoField<i64, Via>,
    ) -> Self {
        self.goods_original_price = goods_original_price.into_field();
        self
    }
}

impl Default for StoreApplication {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StoreApplication
    []
    [store_info, goods_original_price,]
    []
}

/// The applications that succeeded and those that failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreApplicationResult {
    /// Message returned.
    pub return_message: Option<String>,
    /// Applications that failed (失败的报名记录).
    pub failed_apply_infos: Option<Vec<StoreApplication>>,
    /// Applications that succeeded (成功的报名记录).
    pub succeed_apply_infos: Option<Vec<StoreApplication>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StoreApplicationResult
    []
    [return_message, failed_apply_infos, succeed_apply_infos,]
    []
}

/// A store and its merchants.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StoreInfo {
    /// Store id (门店ID). Sources differ on whether it is required.
    pub store_id: Option<String>,
    /// Merchant number that receives the store's subsidy (门店补贴入账商户号). Sources differ on whether it is required.
    pub accounting_merchant_id: Option<String>,
    /// Merchant number (门店商户号). Sources differ on whether it is required.
    pub merchant_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StoreInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            store_id: None,
            accounting_merchant_id: None,
            merchant_id: None,
            extra: Extra::new(),
        }
    }

    /// Store id (门店ID). Sources differ on whether it is required.
    pub fn store_id<Via>(mut self, store_id: impl IntoField<String, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }

    /// Merchant number that receives the store's subsidy (门店补贴入账商户号). Sources differ on whether it is required.
    pub fn accounting_merchant_id<Via>(
        mut self,
        accounting_merchant_id: impl IntoField<String, Via>,
    ) -> Self {
        self.accounting_merchant_id = accounting_merchant_id.into_field();
        self
    }

    /// Merchant number (门店商户号). Sources differ on whether it is required.
    pub fn merchant_id<Via>(mut self, merchant_id: impl IntoField<String, Via>) -> Self {
        self.merchant_id = merchant_id.into_field();
        self
    }
}

impl Default for StoreInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StoreInfo
    []
    [store_id, accounting_merchant_id, merchant_id,]
    []
}
