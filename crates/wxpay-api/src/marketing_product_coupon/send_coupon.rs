// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponCodeCount;
use super::CouponCodeMode;
use super::CouponDisplayInfo;
use super::CouponTagInfo;
use super::NotifyConfig;
use super::ProductCoupon;
use super::SendChannel;
use super::SentCount;
use super::SequentialUsageDetail;
use super::SingleUsageDetail;
use super::SingleUsageRule;
use super::StockSendRule;
use super::StockState;
use super::StoreScope;
use super::UsageRuleDisplayInfo;
use super::UserCouponSequentialUsageRule;
use super::UserCouponState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Gives a product coupon to a user (向用户发放商品券).
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
///
/// - Returns [`SentUserCoupon`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：向用户发放商品券。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Against a business rule; user reached the limit of coupons. | Check the parameters. |
/// | `ALREADY_EXISTS` | 400 | Coupon code in use. | Check the parameters. |
/// | `NOT_ENOUGH` | 403 | Budget of the coupon batch used up. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{
///     CouponTag, CouponTagInfo, MemberTagInfo, SendCoupon,
/// };
///
/// let request = SendCoupon::new("oSAMPLE0123456789abcdefghijk")
///     .brand_id("120344")
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .coupon_code("Xxxx_123456")
///     .appid("wx8888888888888888")
///     .send_request_no("MCHSEND202003101234")
///     .attach("sample-attach")
///     .coupon_tag_info(
///         CouponTagInfo::new()
///             .coupon_tag_list([CouponTag::Member])
///             .member_tag_info(MemberTagInfo::new().member_card_id("sample-member-card-id")),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","attach":"sample-attach","brand_id":"120344","coupon_code":"Xxxx_123456","coupon_tag_info":{"coupon_tag_list":["MEMBER"],"member_tag_info":{"member_card_id":"sample-member-card-id"}},"openid":"oSAMPLE0123456789abcdefghijk","product_coupon_id":"1000000013","send_request_no":"MCHSEND202003101234","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "向用户发放商品券",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons",
    "4015781605"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SendCoupon {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Product coupon id (商品券ID). Required.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required.
    pub stock_id: Option<String>,
    /// Coupon code (用户商品券Code). At most 40 characters.
    pub coupon_code: Option<String>,
    /// Application id (公众账号AppID). Required.
    pub appid: Option<String>,
    /// Request number of the sending (发券请求单号). Required. At most 128 characters.
    pub send_request_no: Option<String>,
    /// Extra data attached by the merchant (自定义附加信息). At most 150 characters.
    pub attach: Option<String>,
    /// Tags of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<CouponTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SendCoupon {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `product_coupon_id`, `stock_id` and `send_request_no`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            brand_id: None,
            product_coupon_id: None,
            stock_id: None,
            coupon_code: None,
            appid: None,
            send_request_no: None,
            attach: None,
            coupon_tag_info: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Product coupon id (商品券ID). Required.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id (批次ID). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon code (用户商品券Code). At most 40 characters.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Application id (公众账号AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Request number of the sending (发券请求单号). Required. At most 128 characters.
    pub fn send_request_no<Via>(mut self, send_request_no: impl IntoField<String, Via>) -> Self {
        self.send_request_no = send_request_no.into_field();
        self
    }

    /// Extra data attached by the merchant (自定义附加信息). At most 150 characters.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Tags of the user's coupon (用户商品券标签信息).
    pub fn coupon_tag_info<Via>(
        mut self,
        coupon_tag_info: impl IntoField<CouponTagInfo, Via>,
    ) -> Self {
        self.coupon_tag_info = coupon_tag_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { SendCoupon
    [openid,]
    [brand_id, product_coupon_id, stock_id, coupon_code, appid, send_request_no, attach, coupon_tag_info,]
    ["brand_id", "product_coupon_id", "stock_id", "appid", "send_request_no",]
}

wxpay_core::operation!(SendCoupon => SentUserCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.send_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
)
.title("向用户发放商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781605")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// A product coupon just given to a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentUserCoupon {
    /// Coupon code (用户商品券Code). At most 40 characters.
    pub coupon_code: Option<String>,
    /// Coupon state (用户商品券状态).
    pub coupon_state: Option<UserCouponState>,
    /// When the validity period begins (有效期开始时间).
    pub valid_begin_time: Option<DateTime>,
    /// When the validity period ends (有效期结束时间).
    pub valid_end_time: Option<DateTime>,
    /// When the coupon was received (领券时间).
    pub receive_time: Option<DateTime>,
    /// Request number of the sending (发券请求单号). At most 128 characters.
    pub send_request_no: Option<String>,
    /// Channel that sends the coupon (发券渠道).
    pub send_channel: Option<SendChannel>,
    /// Request number of the confirmation (确认请求单号).
    pub confirm_request_no: Option<String>,
    /// When it was confirmed (确认发放时间).
    pub confirm_time: Option<DateTime>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Details of the single use (单券使用详情).
    pub single_usage_detail: Option<SingleUsageDetail>,
    /// Details of the sequential multiple uses (多次优惠使用详情). No official source confirms it.
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// Product coupon details (商品券信息).
    pub product_coupon: Option<ProductCoupon>,
    /// Coupon batch details (批次信息).
    pub stock: Option<SentUserCouponStock>,
    /// Extra data attached by the merchant (自定义附加信息).
    pub attach: Option<String>,
    /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
    pub channel_custom_info: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Tags of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<CouponTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SentUserCoupon
    []
    [coupon_code, coupon_state, valid_begin_time, valid_end_time, receive_time, send_request_no, send_channel, confirm_request_no, confirm_time, deactivate_request_no, deactivate_time, deactivate_reason, single_usage_detail, sequential_usage_detail, product_coupon, stock, attach, channel_custom_info, brand_id, coupon_tag_info,]
    []
}

/// The batch behind a coupon just given to a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentUserCouponStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<StockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<SingleUsageRule>,
    /// Rule for sequential multiple uses. No official source confirms it.
    pub sequential_usage_rule: Option<UserCouponSequentialUsageRule>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<SentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SentUserCouponStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, single_usage_rule, sequential_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, brand_id,]
    []
}
