// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AssociatedOrder;
use super::AssociatedPayscoreOrder;
use super::BrandUserCoupon;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Redeems a user's product coupon as the brand (核销用户商品券).
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
///
/// - Returns [`BrandUserCoupon`].
/// - Callers: brands (品牌商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：核销用户商品券。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736433)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | User has no such coupon. |  |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{AssociatedOrder, BrandRedeemUserCoupon};
///
/// let request = BrandRedeemUserCoupon::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .coupon_code("Xxxx_123456")
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .appid("wx8888888888888888")
///     .use_time("2025-08-03T12:00:00+08:00".parse::<DateTime>()?)
///     .out_request_no("MCHUSE202003101234")
///     .associated_order_info(
///         AssociatedOrder::new().transaction_id("4200000000123456789123456789"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","associated_order_info":{"transaction_id":"4200000000123456789123456789"},"coupon_code":"Xxxx_123456","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"MCHUSE202003101234","product_coupon_id":"1000000013","stock_id":"1000000013001","use_time":"2025-08-03T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "核销用户商品券",
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    "POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    "4015736433"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandRedeemUserCoupon {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: Option<String>,
    /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
    pub coupon_code: Option<String>,
    /// Product coupon id (商品券ID). Required.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required.
    pub stock_id: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// When it was used (核销时间). Required.
    pub use_time: Option<DateTime>,
    /// The merchant's own request number (核销请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Store id (核销门店ID).
    pub store_id: Option<String>,
    /// The associated WeChat Pay order (关联微信支付订单信息).
    pub associated_order_info: Option<AssociatedOrder>,
    /// The associated WeChat Pay Score order (关联微信支付分订单信息).
    pub associated_pay_score_order_info: Option<AssociatedPayscoreOrder>,
    /// Amount saved (优惠金额). In fen.
    pub saved_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandRedeemUserCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `coupon_code`, `product_coupon_id`, `stock_id`, `appid`, `use_time` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            openid: None,
            coupon_code: None,
            product_coupon_id: None,
            stock_id: None,
            appid: None,
            use_time: None,
            out_request_no: None,
            store_id: None,
            associated_order_info: None,
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

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// When it was used (核销时间). Required.
    pub fn use_time<Via>(mut self, use_time: impl IntoField<DateTime, Via>) -> Self {
        self.use_time = use_time.into_field();
        self
    }

    /// The merchant's own request number (核销请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Store id (核销门店ID).
    pub fn store_id<Via>(mut self, store_id: impl IntoField<String, Via>) -> Self {
        self.store_id = store_id.into_field();
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

impl Default for BrandRedeemUserCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandRedeemUserCoupon
    []
    [openid, coupon_code, product_coupon_id, stock_id, appid, use_time, out_request_no, store_id, associated_order_info, associated_pay_score_order_info, saved_amount,]
    ["openid", "coupon_code", "product_coupon_id", "stock_id", "appid", "use_time", "out_request_no",]
}

wxpay_core::operation!(BrandRedeemUserCoupon => BrandUserCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_redeem_user_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
)
.title("核销用户商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736433")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
