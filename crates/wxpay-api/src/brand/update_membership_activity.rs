// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MembershipActivity;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates an activity that gives coupons to a brand's members (修改品牌会员发券活动信息).
///
/// `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
///
/// - Returns [`MembershipActivity`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：修改品牌会员发券活动信息。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NOT_FOUND` | 404 | No such activity. | Check the parameters. |
/// | `NO_AUTH` | 403 | No permission for the activity. |  |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::brand::UpdateMembershipActivity;
///
/// let request = UpdateMembershipActivity::new(25)
///     .brand_id("1004")
///     .title("示例标题")
///     .sub_title("示例标题")
///     .begin_time("2025-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///     .end_time("2026-05-20T13:29:35.120+08:00".parse::<DateTime>()?);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":25,"begin_time":"2025-05-20T13:29:35.120+08:00","brand_id":"1004","end_time":"2026-05-20T13:29:35.120+08:00","sub_title":"示例标题","title":"示例标题"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改品牌会员发券活动信息",
    "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    "PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}",
    "4016588044"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateMembershipActivity {
    /// Activity id (活动ID). Required. It stands in the path.
    pub activity_id: i64,
    /// Brand id (品牌ID). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// Title (活动主标题). Required. At most 128 characters.
    pub title: Option<String>,
    /// Activity title (活动主标题). Required. At most 128 characters.
    pub sub_title: Option<String>,
    /// Begin time (活动开始时间). Required.
    pub begin_time: Option<DateTime>,
    /// End time (活动结束时间). Required.
    pub end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateMembershipActivity {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `title`, `sub_title`, `begin_time` and `end_time`.
    pub fn new(activity_id: impl Into<i64>) -> Self {
        Self {
            activity_id: activity_id.into(),
            brand_id: None,
            title: None,
            sub_title: None,
            begin_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Title (活动主标题). Required. At most 128 characters.
    pub fn title<Via>(mut self, title: impl IntoField<String, Via>) -> Self {
        self.title = title.into_field();
        self
    }

    /// Activity title (活动主标题). Required. At most 128 characters.
    pub fn sub_title<Via>(mut self, sub_title: impl IntoField<String, Via>) -> Self {
        self.sub_title = sub_title.into_field();
        self
    }

    /// Begin time (活动开始时间). Required.
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<DateTime, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (活动结束时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateMembershipActivity
    [activity_id,]
    [brand_id, title, sub_title, begin_time, end_time,]
    ["brand_id", "title", "sub_title", "begin_time", "end_time",]
}

wxpay_core::operation!(UpdateMembershipActivity => MembershipActivity, wxpay_core::Spec::new(
    "brand.update_membership_activity",
    wxpay_core::http::Method::PATCH,
    "/v3/brand/partner/card-member/membership-activities/{activity_id}",
)
.title("修改品牌会员发券活动信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016588044")
.body(wxpay_core::Body::Json));
