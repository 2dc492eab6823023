// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PointsExchangeDecision;
use super::PointsExchangeState;
use super::ProductCouponStockType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports whether points may be exchanged for a coupon, as the brand (同步积分兑券结果).
///
/// `POST /brand/card-member/user-points/exchange-coupon/confirm`
///
/// - Returns [`BrandPointsExchangeCoupon`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：同步积分兑券结果。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015897310)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{ConfirmPointsExchangeCouponAsBrand, PointsExchangeDecision};
///
/// let request = ConfirmPointsExchangeCouponAsBrand::new()
///     .record_id("sample-record-id")
///     .exchange_coupon_template_id("0Xxxx7XxXX")
///     .card_id("sample-card-id")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .user_card_code("478515832665")
///     .result(PointsExchangeDecision::Allow)
///     .reject_reason("示例原因");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","exchange_coupon_template_id":"0Xxxx7XxXX","openid":"oSAMPLE0123456789abcdefghijk","record_id":"sample-record-id","reject_reason":"示例原因","result":"POINT_EXCHANGE_COUPON_ALLOW","user_card_code":"478515832665"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步积分兑券结果",
    "/brand/card-member/user-points/exchange-coupon/confirm",
    "POST /brand/card-member/user-points/exchange-coupon/confirm",
    "4015897310"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ConfirmPointsExchangeCouponAsBrand {
    /// Points exchange record id (积分兑券ID). Required. At most 64 characters.
    pub record_id: Option<String>,
    /// Points exchange template id (积分兑券模板ID). Required. At most 32 characters.
    pub exchange_coupon_template_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// Code of the user's member card (会员卡code). Required. At most 32 characters.
    pub user_card_code: Option<String>,
    /// Result (积分兑券结果). Required.
    pub result: Option<PointsExchangeDecision>,
    /// Why it was rejected (拒绝兑券原因). At most 32 characters.
    pub reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ConfirmPointsExchangeCouponAsBrand {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `record_id`, `exchange_coupon_template_id`, `card_id`, `openid`, `user_card_code` and `result`.
    pub fn new() -> Self {
        Self {
            record_id: None,
            exchange_coupon_template_id: None,
            card_id: None,
            openid: None,
            user_card_code: None,
            result: None,
            reject_reason: None,
            extra: Extra::new(),
        }
    }

    /// Points exchange record id (积分兑券ID). Required. At most 64 characters.
    pub fn record_id<Via>(mut self, record_id: impl IntoField<String, Via>) -> Self {
        self.record_id = record_id.into_field();
        self
    }

    /// Points exchange template id (积分兑券模板ID). Required. At most 32 characters.
    pub fn exchange_coupon_template_id<Via>(
        mut self,
        exchange_coupon_template_id: impl IntoField<String, Via>,
    ) -> Self {
        self.exchange_coupon_template_id = exchange_coupon_template_id.into_field();
        self
    }

    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Code of the user's member card (会员卡code). Required. At most 32 characters.
    pub fn user_card_code<Via>(mut self, user_card_code: impl IntoField<String, Via>) -> Self {
        self.user_card_code = user_card_code.into_field();
        self
    }

    /// Result (积分兑券结果). Required.
    pub fn result<Via>(mut self, result: impl IntoField<PointsExchangeDecision, Via>) -> Self {
        self.result = result.into_field();
        self
    }

    /// Why it was rejected (拒绝兑券原因). At most 32 characters.
    pub fn reject_reason<Via>(mut self, reject_reason: impl IntoField<String, Via>) -> Self {
        self.reject_reason = reject_reason.into_field();
        self
    }
}

impl Default for ConfirmPointsExchangeCouponAsBrand {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ConfirmPointsExchangeCouponAsBrand
    []
    [record_id, exchange_coupon_template_id, card_id, openid, user_card_code, result, reject_reason,]
    ["record_id", "exchange_coupon_template_id", "card_id", "openid", "user_card_code", "result",]
}

wxpay_core::operation!(ConfirmPointsExchangeCouponAsBrand => BrandPointsExchangeCoupon, wxpay_core::Spec::new(
    "brand.confirm_points_exchange_coupon_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-points/exchange-coupon/confirm",
)
.title("同步积分兑券结果")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015897310")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));

/// An exchange of points for a coupon, with its outcome, as the brand sees it.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandPointsExchangeCoupon {
    /// Points exchange record id (积分兑券ID). At most 64 characters.
    pub record_id: Option<String>,
    /// Points exchange template id (积分兑券模板ID). At most 32 characters.
    pub exchange_coupon_template_id: Option<String>,
    /// Brand id (品牌ID). At most 16 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). At most 128 characters.
    pub openid: Option<String>,
    /// Code of the user's member card (会员卡code). At most 32 characters.
    pub user_card_code: Option<String>,
    /// State (积分兑券状态).
    pub state: Option<PointsExchangeState>,
    /// Product coupon id (商品券ID).
    pub product_coupon_id: Option<String>,
    /// 商品券批次类型.
    pub product_coupon_stock_type: Option<ProductCouponStockType>,
    /// Coupon batch id (批次ID).
    pub stock_id: Option<String>,
    /// Coupon code (兑券成功的券code). At most 128 characters.
    pub coupon_code: Option<String>,
    /// Why it was rejected (拒绝兑券原因). At most 32 characters.
    pub reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandPointsExchangeCoupon
    []
    [record_id, exchange_coupon_template_id, brand_id, card_id, openid, user_card_code, state, product_coupon_id, product_coupon_stock_type, stock_id, coupon_code, reject_reason,]
    []
}
