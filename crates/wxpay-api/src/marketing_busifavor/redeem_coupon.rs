// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Redeems a user's merchant coupon (核销用户券).
///
/// `POST /v3/marketing/busifavor/coupons/use`
///
/// - Returns [`CouponRedemption`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：核销用户券。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_busifavor::RedeemCoupon;
///
/// let request = RedeemCoupon::new()
///     .coupon_code("1217752501201407033233368018")
///     .use_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///     .use_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_code":"1217752501201407033233368018","use_request_no":"1217752501201407033233368018","use_time":"2026-01-31T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "核销用户券",
    "/v3/marketing/busifavor/coupons/use",
    "POST /v3/marketing/busifavor/coupons/use",
    "4012465292",
    "4012465359"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RedeemCoupon {
    /// Coupon code (券code). Required.
    pub coupon_code: Option<String>,
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// When it was used. Required.
    pub use_time: Option<DateTime>,
    /// Request number of the use. Required.
    pub use_request_no: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Merchant number (下单商户号).
    pub mch_id: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RedeemCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `coupon_code`, `use_time` and `use_request_no`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            coupon_code: None,
            stock_id: None,
            appid: None,
            use_time: None,
            use_request_no: None,
            openid: None,
            out_trade_no: None,
            mch_id: None,
            transaction_id: None,
            extra: Extra::new(),
        }
    }

    /// Coupon code (券code). Required.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Coupon batch id (批次号).
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// When it was used. Required.
    pub fn use_time<Via>(mut self, use_time: impl IntoField<DateTime, Via>) -> Self {
        self.use_time = use_time.into_field();
        self
    }

    /// Request number of the use. Required.
    pub fn use_request_no<Via>(mut self, use_request_no: impl IntoField<String, Via>) -> Self {
        self.use_request_no = use_request_no.into_field();
        self
    }

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Merchant number (下单商户号).
    pub fn mch_id<Via>(mut self, mch_id: impl IntoField<String, Via>) -> Self {
        self.mch_id = mch_id.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号).
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }
}

impl Default for RedeemCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RedeemCoupon
    []
    [coupon_code, stock_id, appid, use_time, use_request_no, openid, out_trade_no, mch_id, transaction_id,]
    ["coupon_code", "appid", "use_time", "use_request_no",]
}

wxpay_core::operation!(RedeemCoupon => CouponRedemption, wxpay_core::Spec::new(
    "marketing_busifavor.redeem_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/use",
)
.title("核销用户券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465292")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// When and by which user a coupon was redeemed.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponRedemption {
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// When the system redeemed the coupon (系统核销券成功的时间).
    pub wechatpay_use_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponRedemption
    []
    [stock_id, openid, wechatpay_use_time,]
    []
}
