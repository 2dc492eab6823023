// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the merchants that send coupons in an activity, page by page (查询活动发券商户号).
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
///
/// - Returns [`PayGiftMerchantPage`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询活动发券商户号。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong or incomplete. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant not authorised. | Check the parameters. |
/// | `RESOURCE_NOT_EXISTS` | 404 | Resource missing or not available. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ListPayGiftMerchants;
///
/// let request = ListPayGiftMerchants::new("126002309").offset(1).limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"126002309","limit":20,"offset":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询活动发券商户号",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
    "GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
    "4012466149",
    "4012466191"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListPayGiftMerchants {
    /// Activity id (活动id). Required. At most 20 characters. It stands in the path.
    pub activity_id: String,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListPayGiftMerchants {
    /// Creates the request; setters add the other fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Start of the page of results (分页页码).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListPayGiftMerchants
    [activity_id,]
    [offset, limit,]
    []
}

wxpay_core::operation!(ListPayGiftMerchants => PayGiftMerchantPage, wxpay_core::Spec::new(
    "marketing_activities.list_pay_gift_merchants",
    wxpay_core::http::Method::GET,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
)
.title("查询活动发券商户号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012466149")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPayGiftMerchants => [PayGiftMerchant] in data, undocumented by offset, total total_count);

/// One page of the merchants that send coupons in an activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayGiftMerchantPage {
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Total count (总数).
    pub total_count: Option<i64>,
    /// Activity id (活动id).
    pub activity_id: Option<String>,
    /// Result data (结果集).
    pub data: Option<Vec<PayGiftMerchant>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayGiftMerchantPage
    []
    [offset, limit, total_count, activity_id, data,]
    []
}

/// A merchant that sends coupons in an activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayGiftMerchant {
    /// Merchant number (商户号). At most 15 characters.
    pub mchid: Option<String>,
    /// Merchant name (商户名称).
    pub merchant_name: Option<String>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayGiftMerchant
    []
    [mchid, merchant_name, create_time, update_time,]
    []
}
