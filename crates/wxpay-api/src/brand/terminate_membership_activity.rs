// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MembershipActivity;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Ends an activity that gives coupons to a brand's members (终止品牌会员发券活动).
///
/// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
///
/// - Returns [`MembershipActivity`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：终止品牌会员发券活动。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
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
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::TerminateMembershipActivity;
///
/// let request = TerminateMembershipActivity::new(25).brand_id("1004");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":25,"brand_id":"1004"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "终止品牌会员发券活动",
    "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
    "POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
    "4016588028"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminateMembershipActivity {
    /// Activity id (活动ID). Required. It stands in the path.
    pub activity_id: i64,
    /// Brand id (品牌ID). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminateMembershipActivity {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    pub fn new(activity_id: impl Into<i64>) -> Self {
        Self {
            activity_id: activity_id.into(),
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { TerminateMembershipActivity
    [activity_id,]
    [brand_id,]
    ["brand_id",]
}

wxpay_core::operation!(TerminateMembershipActivity => MembershipActivity, wxpay_core::Spec::new(
    "brand.terminate_membership_activity",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
)
.title("终止品牌会员发券活动")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016588028")
.body(wxpay_core::Body::Json));
