// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityMaterial;
use super::AdditionalInformation;
use super::RateActivityApplicationReference;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies for an activity with a reduced rate (报名费率优惠活动).
///
/// `POST /v3/rate-activity/applications`
///
/// - Returns [`RateActivityApplicationReference`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：报名费率优惠活动。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::{ActivityDetail, CreateRateActivityApplication};
///
/// let request = CreateRateActivityApplication::new()
///     .acquiring_bank_id("sample-acquiring-bank-id")
///     .channel_id("sample-channel-id")
///     .sub_mchid("1900000109")
///     .activity_detail(ActivityDetail::new().activity_id("sample-activity-id"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"acquiring_bank_id":"sample-acquiring-bank-id","activity_detail":{"activity_id":"sample-activity-id"},"channel_id":"sample-channel-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "报名费率优惠活动",
    "/v3/rate-activity/applications",
    "POST /v3/rate-activity/applications"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateRateActivityApplication {
    /// Acquiring institution number (从业机构号). Required.
    pub acquiring_bank_id: Option<String>,
    /// Channel number (渠道商户号). Required.
    pub channel_id: Option<String>,
    /// The sub-merchant's number (从业机构特约商户号). Required.
    pub sub_mchid: Option<String>,
    /// Details of joining the activity (活动报名信息). Required.
    pub activity_detail: Option<ActivityDetail>,
    /// Supplementary details (补充信息).
    pub additional_information: Option<AdditionalInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateRateActivityApplication {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `acquiring_bank_id`, `channel_id`, `sub_mchid` and `activity_detail`.
    pub fn new() -> Self {
        Self {
            acquiring_bank_id: None,
            channel_id: None,
            sub_mchid: None,
            activity_detail: None,
            additional_information: None,
            extra: Extra::new(),
        }
    }

    /// Acquiring institution number (从业机构号). Required.
    pub fn acquiring_bank_id<Via>(
        mut self,
        acquiring_bank_id: impl IntoField<String, Via>,
    ) -> Self {
        self.acquiring_bank_id = acquiring_bank_id.into_field();
        self
    }

    /// Channel number (渠道商户号). Required.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The sub-merchant's number (从业机构特约商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Details of joining the activity (活动报名信息). Required.
    pub fn activity_detail<Via>(
        mut self,
        activity_detail: impl IntoField<ActivityDetail, Via>,
    ) -> Self {
        self.activity_detail = activity_detail.into_field();
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

impl Default for CreateRateActivityApplication {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateRateActivityApplication
    []
    [acquiring_bank_id, channel_id, sub_mchid, activity_detail, additional_information,]
    ["acquiring_bank_id", "channel_id", "sub_mchid", "activity_detail",]
}

wxpay_core::operation!(CreateRateActivityApplication => RateActivityApplicationReference, wxpay_core::Spec::new(
    "common.create_rate_activity_application",
    wxpay_core::http::Method::POST,
    "/v3/rate-activity/applications",
)
.title("报名费率优惠活动")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml")
.body(wxpay_core::Body::Json));

/// The activity to apply for, with rate and materials.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ActivityDetail {
    /// Activity id (活动ID). Required.
    pub activity_id: Option<String>,
    /// Fee rate of the activity (活动费率).
    pub activity_rate: Option<String>,
    /// Material for joining the activity (活动报名材料).
    pub activity_apply_information: Option<Vec<ActivityMaterial>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ActivityDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `activity_id`.
    pub fn new() -> Self {
        Self {
            activity_id: None,
            activity_rate: None,
            activity_apply_information: None,
            extra: Extra::new(),
        }
    }

    /// Activity id (活动ID). Required.
    pub fn activity_id<Via>(mut self, activity_id: impl IntoField<String, Via>) -> Self {
        self.activity_id = activity_id.into_field();
        self
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

impl Default for ActivityDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ActivityDetail
    []
    [activity_id, activity_rate, activity_apply_information,]
    ["activity_id",]
}
