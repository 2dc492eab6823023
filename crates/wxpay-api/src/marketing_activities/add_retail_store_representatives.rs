// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Representative;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds sales representatives to a retail store activity (添加零售小店活动业务代理).
///
/// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// - Returns [`RepresentativeAddition`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：添加零售小店活动业务代理。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{AddRetailStoreRepresentatives, Representative};
///
/// let request = AddRetailStoreRepresentatives::new()
///     .activity_id("sample-activity-id")
///     .representative_info_list([Representative::new().openid("oSAMPLE0123456789abcdefghijk")])
///     .out_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"sample-activity-id","out_request_no":"1217752501201407033233368018","representative_info_list":[{"openid":"oSAMPLE0123456789abcdefghijk"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加零售小店活动业务代理",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    "PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddRetailStoreRepresentatives {
    /// Activity id (零售小店活动ID). Required. It stands in the path.
    pub activity_id: Option<String>,
    /// List of business representatives (业务代理信息列表). Required.
    pub representative_info_list: Option<Vec<Representative>>,
    /// The merchant's own request number. Required.
    pub out_request_no: Option<String>,
    /// When it was added (添加时间).
    pub add_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AddRetailStoreRepresentatives {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `activity_id`, `representative_info_list` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            activity_id: None,
            representative_info_list: None,
            out_request_no: None,
            add_time: None,
            extra: Extra::new(),
        }
    }

    /// Activity id (零售小店活动ID). Required. It stands in the path.
    pub fn activity_id<Via>(mut self, activity_id: impl IntoField<String, Via>) -> Self {
        self.activity_id = activity_id.into_field();
        self
    }

    /// List of business representatives (业务代理信息列表). Required.
    pub fn representative_info_list<Via>(
        mut self,
        representative_info_list: impl IntoField<Vec<Representative>, Via>,
    ) -> Self {
        self.representative_info_list = representative_info_list.into_field();
        self
    }

    /// The merchant's own request number. Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// When it was added (添加时间).
    pub fn add_time<Via>(mut self, add_time: impl IntoField<DateTime, Via>) -> Self {
        self.add_time = add_time.into_field();
        self
    }
}

impl Default for AddRetailStoreRepresentatives {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AddRetailStoreRepresentatives
    []
    [activity_id, representative_info_list, out_request_no, add_time,]
    ["activity_id", "representative_info_list", "out_request_no",]
}

wxpay_core::operation!(AddRetailStoreRepresentatives => RepresentativeAddition, wxpay_core::Spec::new(
    "marketing_activities.add_retail_store_representatives",
    wxpay_core::http::Method::PUT,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
)
.title("添加零售小店活动业务代理")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The outcome of adding sales representatives.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepresentativeAddition {
    /// Activity id (零售小店活动ID).
    pub activity_id: Option<String>,
    /// Business representatives that failed (添加失败业务代理信息列表).
    pub failed_representative_info_list: Option<Vec<Representative>>,
    /// When it was added (添加时间).
    pub add_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RepresentativeAddition
    []
    [activity_id, failed_representative_info_list, add_time,]
    []
}
