// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MembershipActivity;
use super::MembershipActivityState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the activities that give coupons to a brand's members (查询品牌会员发券活动列表).
///
/// `GET /v3/brand/partner/card-member/membership-activities`
///
/// - Returns [`MembershipActivityPage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询品牌会员发券活动列表。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{ListMembershipActivities, MembershipActivityState};
///
/// let request = ListMembershipActivities::new()
///     .brand_id("1004")
///     .card_id("sample-card-id")
///     .activity_state(MembershipActivityState::Effective)
///     .offset(0)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_state":"MEMBERSHIP_ACTIVITY_EFFECTIVE","brand_id":"1004","card_id":"sample-card-id","limit":20,"offset":0}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询品牌会员发券活动列表",
    "/v3/brand/partner/card-member/membership-activities",
    "GET /v3/brand/partner/card-member/membership-activities",
    "4016588039"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListMembershipActivities {
    /// Brand id (品牌id). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). At most 32 characters.
    pub card_id: Option<String>,
    /// Activity state (活动状态).
    pub activity_state: Option<MembershipActivityState>,
    /// Start of the page of results (分页开始位置). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListMembershipActivities {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            card_id: None,
            activity_state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Member card or card template id (会员卡模板ID). At most 32 characters.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Activity state (活动状态).
    pub fn activity_state<Via>(
        mut self,
        activity_state: impl IntoField<MembershipActivityState, Via>,
    ) -> Self {
        self.activity_state = activity_state.into_field();
        self
    }

    /// Start of the page of results (分页开始位置). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (最大资源条数). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListMembershipActivities {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListMembershipActivities
    []
    [brand_id, card_id, activity_state, offset, limit,]
    ["brand_id", "offset", "limit",]
}

wxpay_core::operation!(ListMembershipActivities => MembershipActivityPage, wxpay_core::Spec::new(
    "brand.list_membership_activities",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/membership-activities",
)
.title("查询品牌会员发券活动列表")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016588039")
.query(&["brand_id", "card_id", "activity_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListMembershipActivities => [MembershipActivity] in data, items by offset, total total_count);

/// A page of activities for members.
#[derive(Clone)]
#[non_exhaustive]
pub struct MembershipActivityPage {
    /// Result data (活动列表).
    pub data: Option<Vec<MembershipActivity>>,
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Total count (资源总条数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MembershipActivityPage
    []
    [data, offset, limit, total_count,]
    []
}
