// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityChannel;
use super::MembershipActivity;
use super::ProductCouponStock;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates an activity that gives coupons to a brand's members (创建品牌会员发券活动).
///
/// `POST /v3/brand/partner/card-member/membership-activities`
///
/// - Returns [`MembershipActivity`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建品牌会员发券活动。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | No such member card template of the brand; member card template of the brand invalid. | Check the parameters. |
/// | `ALREADY_EXISTS` | 400 | The card template has an active activity. |  |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::brand::{ActivityChannel, CreateMembershipActivity, ProductCouponStock};
///
/// let request = CreateMembershipActivity::new("100002322019090134234xxxx")
///     .brand_id("1004")
///     .card_id("sample-card-id")
///     .activity_channel(ActivityChannel::MerchantAppComponent)
///     .title("示例标题")
///     .sub_title("示例标题")
///     .begin_time("2025-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///     .end_time("2026-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///     .apply_total(1000)
///     .product_coupon_stock_list([ProductCouponStock::new()
///         .product_coupon_id("701138812971763025610907319729")
///         .stock_id("701211100891757235590194161918")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_channel":"MECHANT_APP_COMPONENT","apply_total":1000,"begin_time":"2025-05-20T13:29:35.120+08:00","brand_id":"1004","card_id":"sample-card-id","end_time":"2026-05-20T13:29:35.120+08:00","out_request_no":"100002322019090134234xxxx","product_coupon_stock_list":[{"product_coupon_id":"701138812971763025610907319729","stock_id":"701211100891757235590194161918"}],"sub_title":"示例标题","title":"示例标题"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建品牌会员发券活动",
    "/v3/brand/partner/card-member/membership-activities",
    "POST /v3/brand/partner/card-member/membership-activities",
    "4016464918"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateMembershipActivity {
    /// The merchant's own request number (商家请求单号). Required. At most 128 characters.
    pub out_request_no: String,
    /// Brand id (品牌ID). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// Activity channel (活动渠道). Required.
    pub activity_channel: Option<ActivityChannel>,
    /// Title (活动主标题). Required. At most 128 characters.
    pub title: Option<String>,
    /// Activity title (活动主标题). Required. At most 128 characters.
    pub sub_title: Option<String>,
    /// Begin time (活动开始时间). Required.
    pub begin_time: Option<DateTime>,
    /// End time (活动结束时间). Required.
    pub end_time: Option<DateTime>,
    /// Total stock of the activity (活动总库存). Required.
    pub apply_total: Option<i64>,
    /// List of product coupon batches (商品券批次列表). Required.
    pub product_coupon_stock_list: Option<Vec<ProductCouponStock>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateMembershipActivity {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `card_id`, `activity_channel`, `title`, `sub_title`, `begin_time`, `end_time`, `apply_total` and `product_coupon_stock_list`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            brand_id: None,
            card_id: None,
            activity_channel: None,
            title: None,
            sub_title: None,
            begin_time: None,
            end_time: None,
            apply_total: None,
            product_coupon_stock_list: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Member card or card template id (会员卡ID). Required. At most 32 characters.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Activity channel (活动渠道). Required.
    pub fn activity_channel<Via>(
        mut self,
        activity_channel: impl IntoField<ActivityChannel, Via>,
    ) -> Self {
        self.activity_channel = activity_channel.into_field();
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

    /// Total stock of the activity (活动总库存). Required.
    pub fn apply_total<Via>(mut self, apply_total: impl IntoField<i64, Via>) -> Self {
        self.apply_total = apply_total.into_field();
        self
    }

    /// List of product coupon batches (商品券批次列表). Required.
    pub fn product_coupon_stock_list<Via>(
        mut self,
        product_coupon_stock_list: impl IntoField<Vec<ProductCouponStock>, Via>,
    ) -> Self {
        self.product_coupon_stock_list = product_coupon_stock_list.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateMembershipActivity
    [out_request_no,]
    [brand_id, card_id, activity_channel, title, sub_title, begin_time, end_time, apply_total, product_coupon_stock_list,]
    ["brand_id", "card_id", "activity_channel", "title", "sub_title", "begin_time", "end_time", "apply_total", "product_coupon_stock_list",]
}

wxpay_core::operation!(CreateMembershipActivity => MembershipActivity, wxpay_core::Spec::new(
    "brand.create_membership_activity",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/membership-activities",
)
.title("创建品牌会员发券活动")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016464918")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
