// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BundleUsageRule;
use super::CouponCodeCount;
use super::CouponCodeMode;
use super::CouponDisplayInfo;
use super::CouponTagInfo;
use super::NotifyConfig;
use super::PartialStockBundleInfo;
use super::PartialUserCouponBundleInfo;
use super::ProductCoupon;
use super::SendChannel;
use super::SentCount;
use super::SequentialUsageDetail;
use super::SingleUsageDetail;
use super::SingleUsageRule;
use super::StockSendRule;
use super::StockState;
use super::StoreScope;
use super::UsageDetail;
use super::UsageRuleDisplayInfo;
use super::UserCouponSequentialUsageRule;
use super::UserCouponState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a user's product coupons, page by page (指定券状态查询用户商品券列表).
///
/// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
///
/// - Returns [`UserCouponPage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：指定券状态查询用户商品券列表。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Against a business rule. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::ListUserCoupons;
///
/// let request = ListUserCoupons::new("oSAMPLE0123456789abcdefghijk")
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .appid("wx8888888888888888")
///     .page_size(10)
///     .brand_id("120344");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","brand_id":"120344","openid":"oSAMPLE0123456789abcdefghijk","page_size":10,"product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "指定券状态查询用户商品券列表",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    "GET /v3/marketing/partner/product-coupon/users/{openid}/coupons",
    "4015781590"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListUserCoupons {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: String,
    /// Product coupon id (商品券ID).
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID).
    pub stock_id: Option<String>,
    /// Application id (公众账号AppID). Required.
    pub appid: Option<String>,
    /// Coupon state (用户商品券状态).
    pub coupon_state: Option<UserCouponState>,
    /// Page size (分页大小).
    pub page_size: Option<i64>,
    /// Page token (分页Token).
    pub page_token: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// The user's coupon bundle id (用户券组ID).
    pub user_coupon_bundle_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListUserCoupons {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            product_coupon_id: None,
            stock_id: None,
            appid: None,
            coupon_state: None,
            page_size: None,
            page_token: None,
            brand_id: None,
            user_coupon_bundle_id: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id (商品券ID).
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id (批次ID).
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Application id (公众账号AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Coupon state (用户商品券状态).
    pub fn coupon_state<Via>(mut self, coupon_state: impl IntoField<UserCouponState, Via>) -> Self {
        self.coupon_state = coupon_state.into_field();
        self
    }

    /// Page size (分页大小).
    pub fn page_size<Via>(mut self, page_size: impl IntoField<i64, Via>) -> Self {
        self.page_size = page_size.into_field();
        self
    }

    /// Page token (分页Token).
    pub fn page_token<Via>(mut self, page_token: impl IntoField<String, Via>) -> Self {
        self.page_token = page_token.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// The user's coupon bundle id (用户券组ID).
    pub fn user_coupon_bundle_id<Via>(
        mut self,
        user_coupon_bundle_id: impl IntoField<String, Via>,
    ) -> Self {
        self.user_coupon_bundle_id = user_coupon_bundle_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListUserCoupons
    [openid,]
    [product_coupon_id, stock_id, appid, coupon_state, page_size, page_token, brand_id, user_coupon_bundle_id,]
    ["appid", "brand_id",]
}

wxpay_core::operation!(ListUserCoupons => UserCouponPage, wxpay_core::Spec::new(
    "marketing_product_coupon.list_user_coupons",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
)
.title("指定券状态查询用户商品券列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781590")
.query(&["product_coupon_id", "stock_id", "appid", "coupon_state", "page_size", "page_token", "brand_id", "user_coupon_bundle_id"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserCoupons => [ListedUserCoupon] in user_coupon_list, token by page_token, next next_page_token, total total_count);

/// A page of the product coupons that a user holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponPage {
    /// Total count (总个数).
    pub total_count: Option<i64>,
    /// Token of the next page (下一页Token). At most 100 characters.
    pub next_page_token: Option<String>,
    /// List of the user's coupons (用户商品券列表).
    pub user_coupon_list: Option<Vec<ListedUserCoupon>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponPage
    []
    [total_count, next_page_token, user_coupon_list,]
    []
}

/// A product coupon that a user holds, as listed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListedUserCoupon {
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
    pub stock: Option<ListedUserCouponStock>,
    /// Extra data attached by the merchant (自定义附加信息).
    pub attach: Option<String>,
    /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
    pub channel_custom_info: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Details of the progressive multi-use bundle (多次优惠使用详情).
    pub progressive_bundle_usage_detail: Option<UsageDetail>,
    /// Details of the user's coupon bundle (用户券组信息).
    pub user_product_coupon_bundle_info: Option<PartialUserCouponBundleInfo>,
    /// Tags of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<CouponTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ListedUserCoupon
    []
    [coupon_code, coupon_state, valid_begin_time, valid_end_time, receive_time, send_request_no, send_channel, confirm_request_no, confirm_time, deactivate_request_no, deactivate_time, deactivate_reason, single_usage_detail, sequential_usage_detail, product_coupon, stock, attach, channel_custom_info, brand_id, progressive_bundle_usage_detail, user_product_coupon_bundle_info, coupon_tag_info,]
    []
}

/// The batch behind a listed coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListedUserCouponStock {
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
    /// Rule for a progressive multi-use bundle (多次优惠使用规则).
    pub progressive_bundle_usage_rule: Option<BundleUsageRule>,
    /// Details of the coupon batch bundle (批次组信息).
    pub stock_bundle_info: Option<PartialStockBundleInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ListedUserCouponStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, single_usage_rule, sequential_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, brand_id, progressive_bundle_usage_rule, stock_bundle_info,]
    []
}
