// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Representative;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes sales representatives from a retail store activity (删除零售小店活动业务代理).
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// - Returns [`RepresentativeDeletion`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：删除零售小店活动业务代理。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384399)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{DeleteRetailStoreRepresentatives, Representative};
///
/// let request = DeleteRetailStoreRepresentatives::new()
///     .activity_id("sample-activity-id")
///     .representative_info_list([Representative::new().openid("oSAMPLE0123456789abcdefghijk")])
///     .out_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"sample-activity-id","out_request_no":"1217752501201407033233368018","representative_info_list":[{"openid":"oSAMPLE0123456789abcdefghijk"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除零售小店活动业务代理",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    "DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    "4012384399"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteRetailStoreRepresentatives {
    /// Activity id (零售小店活动ID). Required. It stands in the path.
    pub activity_id: Option<String>,
    /// List of business representatives (业务代理信息列表). Required.
    pub representative_info_list: Option<Vec<Representative>>,
    /// The merchant's own request number. Required.
    pub out_request_no: Option<String>,
    /// When it was deleted (删除时间). Sources differ on whether it is required.
    pub delete_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteRetailStoreRepresentatives {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `activity_id`, `representative_info_list` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            activity_id: None,
            representative_info_list: None,
            out_request_no: None,
            delete_time: None,
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

    /// When it was deleted (删除时间). Sources differ on whether it is required.
    pub fn delete_time<Via>(mut self, delete_time: impl IntoField<DateTime, Via>) -> Self {
        self.delete_time = delete_time.into_field();
        self
    }
}

impl Default for DeleteRetailStoreRepresentatives {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteRetailStoreRepresentatives
    []
    [activity_id, representative_info_list, out_request_no, delete_time,]
    ["activity_id", "representative_info_list", "out_request_no",]
}

wxpay_core::operation!(DeleteRetailStoreRepresentatives => RepresentativeDeletion, wxpay_core::Spec::new(
    "marketing_activities.delete_retail_store_representatives",
    wxpay_core::http::Method::DELETE,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
)
.title("删除零售小店活动业务代理")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384399")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The outcome of deleting sales representatives.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepresentativeDeletion {
    /// Activity id (零售小店活动ID).
    pub activity_id: Option<String>,
    /// Business representatives that failed (删除失败业务代理信息列表).
    pub failed_representative_info_list: Option<Vec<Representative>>,
    /// When it was deleted (删除时间).
    pub delete_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RepresentativeDeletion
    []
    [activity_id, failed_representative_info_list, delete_time,]
    []
}
