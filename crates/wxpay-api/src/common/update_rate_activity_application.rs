// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityMaterial;
use super::AdditionalInformation;
use super::RateActivityApplicationReference;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates an application for a rate activity (修改单据信息).
///
/// `PATCH /v3/rate-activity/applications/id/{application_id}`
///
/// - Returns [`RateActivityApplicationReference`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：修改单据信息。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::UpdateRateActivityApplication;
///
/// let request = UpdateRateActivityApplication::new("sample-application-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"application_id":"sample-application-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改单据信息",
    "/v3/rate-activity/applications/id/{application_id}",
    "PATCH /v3/rate-activity/applications/id/{application_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateRateActivityApplication {
    /// Application number. Required. It stands in the path.
    pub application_id: String,
    /// Changes to the details of joining the activity (活动报名修改信息).
    pub activity_detail_modification: Option<ActivityDetailModification>,
    /// Supplementary details (补充信息).
    pub additional_information: Option<AdditionalInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateRateActivityApplication {
    /// Creates the request; setters add the other fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            activity_detail_modification: None,
            additional_information: None,
            extra: Extra::new(),
        }
    }

    /// Changes to the details of joining the activity (活动报名修改信息).
    pub fn activity_detail_modification<Via>(
        mut self,
        activity_detail_modification: impl IntoField<ActivityDetailModification, Via>,
    ) -> Self {
        self.activity_detail_modification = activity_detail_modification.into_field();
        self
    }

    /// Supplementary details (补充信息).
    pub fn additional_information<Via>(
        mut self,
        additional_information: impl IntoField<AdditionalInformation, Via>,
    ) -> Self {
        self.additional_information = additional_information.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateRateActivityApplication
    [application_id,]
    [activity_detail_modification, additional_information,]
    []
}

wxpay_core::operation!(UpdateRateActivityApplication => RateActivityApplicationReference, wxpay_core::Spec::new(
    "common.update_rate_activity_application",
    wxpay_core::http::Method::PATCH,
    "/v3/rate-activity/applications/id/{application_id}",
)
.title("修改单据信息")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml")
.body(wxpay_core::Body::Json));

/// Changes to an application's rate and materials.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ActivityDetailModification {
    /// Fee rate of the activity (活动费率).
    pub activity_rate: Option<String>,
    /// Material for joining the activity (活动报名材料).
    pub activity_apply_information: Option<Vec<ActivityMaterial>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ActivityDetailModification {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            activity_rate: None,
            activity_apply_information: None,
            extra: Extra::new(),
        }
    }

    /// Fee rate of the activity (活动费率).
    pub fn activity_rate<Via>(mut self, activity_rate: impl IntoField<String, Via>) -> Self {
        self.activity_rate = activity_rate.into_field();
        self
    }

    /// Material for joining the activity (活动报名材料).
    pub fn activity_apply_information<Via>(
        mut self,
        activity_apply_information: impl IntoField<Vec<ActivityMaterial>, Via>,
    ) -> Self {
        self.activity_apply_information = activity_apply_information.into_field();
        self
    }
}

impl Default for ActivityDetailModification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ActivityDetailModification
    []
    [activity_rate, activity_apply_information,]
    []
}
