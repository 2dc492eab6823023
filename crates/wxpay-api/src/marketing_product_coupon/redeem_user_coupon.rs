// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AssociatedOrder;
use super::AssociatedPayscoreOrder;
use super::CouponTagInfo;
use super::PartialUserCouponBundleInfo;
use super::ProductCoupon;
use super::SendChannel;
use super::SequentialUsageItemState;
use super::SingleUsageDetail;
use super::Stock;
use super::UsageDetail;
use super::UserCouponState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Redeems a user's product coupon (核销用户商品券).
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
///
/// - Returns [`RedeemedUserCoupon`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：核销用户商品券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781608)
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
/// | `NOT_ENOUGH` | 403 | User's product coupon cannot be used now. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{AssociatedOrder, RedeemUserCoupon};
///
/// let request = RedeemUserCoupon::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .coupon_code("Xxxx_123456")
///     .brand_id("120344")
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .appid("wx8888888888888888")
///     .use_time("2025-08-03T12:00:00+08:00".parse::<DateTime>()?)
///     .associated_order_info(
///         AssociatedOrder::new().transaction_id("4200000000123456789123456789"),
///     )
///     .out_request_no("MCHUSE202003101234");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","associated_order_info":{"transaction_id":"4200000000123456789123456789"},"brand_id":"120344","coupon_code":"Xxxx_123456","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"MCHUSE202003101234","product_coupon_id":"1000000013","stock_id":"1000000013001","use_time":"2025-08-03T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "核销用户商品券",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    "4015781608"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RedeemUserCoupon {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: Option<String>,
    /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
    pub coupon_code: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Product coupon id (商品券ID). Required.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required.
    pub stock_id: Option<String>,
    /// Application id (公众账号AppID). Required.
    pub appid: Option<String>,
    /// When it was used (核销时间). Required.
    pub use_time: Option<DateTime>,
    /// The associated WeChat Pay order (关联微信支付订单信息).
    pub associated_order_info: Option<AssociatedOrder>,
    /// The merchant's own request number (核销请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Index of the use in the sequence (多次优惠索引).
    pub sequential_coupon_index: Option<i64>,
    /// Store id (核销门店ID).
    pub store_id: Option<String>,
    /// The associated WeChat Pay Score order (关联微信支付分订单信息).
    pub associated_pay_score_order_info: Option<AssociatedPayscoreOrder>,
    /// Amount saved (优惠金额). In fen.
    pub saved_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RedeemUserCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `coupon_code`, `brand_id`, `product_coupon_id`, `stock_id`, `use_time` and `out_request_no`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            coupon_code: None,
            brand_id: None,
            product_coupon_id: None,
            stock_id: None,
            appid: None,
            use_time: None,
            associated_order_info: None,
            out_request_no: None,
            sequential_coupon_index: None,
            store_id: None,
            associated_pay_score_order_info: None,
            saved_amount: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
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

    /// Application id (公众账号AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// When it was used (核销时间). Required.
    pub fn use_time<Via>(mut self, use_time: impl IntoField<DateTime, Via>) -> Self {
        self.use_time = use_time.into_field();
        self
    }

    /// The associated WeChat Pay order (关联微信支付订单信息).
    pub fn associated_order_info<Via>(
        mut self,
        associated_order_info: impl IntoField<AssociatedOrder, Via>,
    ) -> Self {
        self.associated_order_info = associated_order_info.into_field();
        self
    }

    /// The merchant's own request number (核销请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Index of the use in the sequence (多次优惠索引).
    pub fn sequential_coupon_index<Via>(
        mut self,
        sequential_coupon_index: impl IntoField<i64, Via>,
    ) -> Self {
        self.sequential_coupon_index = sequential_coupon_index.into_field();
        self
    }

    /// Store id (核销门店ID).
    pub fn store_id<Via>(mut self, store_id: impl IntoField<String, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }

    /// The associated WeChat Pay Score order (关联微信支付分订单信息).
    pub fn associated_pay_score_order_info<Via>(
        mut self,
        associated_pay_score_order_info: impl IntoField<AssociatedPayscoreOrder, Via>,
    ) -> Self {
        self.associated_pay_score_order_info = associated_pay_score_order_info.into_field();
        self
    }

    /// Amount saved (优惠金额). In fen.
    pub fn saved_amount<Via>(mut self, saved_amount: impl IntoField<i64, Via>) -> Self {
        self.saved_amount = saved_amount.into_field();
        self
    }
}

impl Default for RedeemUserCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RedeemUserCoupon
    []
    [openid, coupon_code, brand_id, product_coupon_id, stock_id, appid, use_time, associated_order_info, out_request_no, sequential_coupon_index, store_id, associated_pay_score_order_info, saved_amount,]
    ["openid", "coupon_code", "brand_id", "product_coupon_id", "stock_id", "appid", "use_time", "out_request_no",]
}

wxpay_core::operation!(RedeemUserCoupon => RedeemedUserCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.redeem_user_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
)
.title("核销用户商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781608")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// A user's coupon after it was redeemed.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedeemedUserCoupon {
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
    pub sequential_usage_detail: Option<RedeemedSequentialUsageDetail>,
    /// Product coupon details (商品券信息).
    pub product_coupon: Option<ProductCoupon>,
    /// Coupon batch details (批次信息).
    pub stock: Option<Stock>,
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

wxpay_core::__model_impl! { RedeemedUserCoupon
    []
    [coupon_code, coupon_state, valid_begin_time, valid_end_time, receive_time, send_request_no, send_channel, confirm_request_no, confirm_time, deactivate_request_no, deactivate_time, deactivate_reason, single_usage_detail, sequential_usage_detail, product_coupon, stock, attach, channel_custom_info, brand_id, progressive_bundle_usage_detail, user_product_coupon_bundle_info, coupon_tag_info,]
    []
}

/// Number of uses of a redeemed coupon, with the detail of each.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedeemedSequentialUsageDetail {
    /// Total count (总可使用次数).
    pub total_count: Option<i64>,
    /// Number already used (已使用次数).
    pub used_count: Option<i64>,
    /// List of usage details (轮次使用详情列表).
    pub detail_item_list: Option<Vec<RedeemedSequentialUsageItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RedeemedSequentialUsageDetail
    []
    [total_count, used_count, detail_item_list,]
    []
}

/// One use of a redeemed coupon that can be used several times.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedeemedSequentialUsageItem {
    /// State of the detail (轮次使用详情状态).
    pub detail_state: Option<SequentialUsageItemState>,
    /// When the validity period begins (有效期开始时间).
    pub valid_begin_time: Option<DateTime>,
    /// When the validity period ends (有效期结束时间).
    pub valid_end_time: Option<DateTime>,
    /// Request number of the use (券核销请求单号).
    pub use_request_no: Option<String>,
    /// When it was used (核销时间).
    pub use_time: Option<DateTime>,
    /// The associated WeChat Pay order (关联微信支付订单信息).
    pub associated_order_info: Option<AssociatedOrder>,
    /// Request number of the return (退券请求单号).
    pub return_request_no: Option<String>,
    /// When it was returned (退券时间).
    pub return_time: Option<DateTime>,
    /// When it was deleted (删除时间).
    pub delete_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RedeemedSequentialUsageItem
    []
    [detail_state, valid_begin_time, valid_end_time, use_request_no, use_time, associated_order_info, return_request_no, return_time, delete_time,]
    []
}
