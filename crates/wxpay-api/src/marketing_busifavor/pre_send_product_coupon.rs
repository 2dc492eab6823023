// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares to give a user a product coupon and returns a token (向用户预发放商品券).
///
/// `POST /v3/marketing/busifavor/product-coupons/pre-send`
///
/// - Returns [`PreSendToken`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：向用户预发放商品券。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::PreSendProductCoupon;
///
/// let request = PreSendProductCoupon::new()
///     .stock_id("sample-stock-id")
///     .send_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"send_request_no":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "向用户预发放商品券",
    "/v3/marketing/busifavor/product-coupons/pre-send",
    "POST /v3/marketing/busifavor/product-coupons/pre-send"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PreSendProductCoupon {
    /// Coupon batch id (批次ID). Required.
    pub stock_id: Option<String>,
    /// Coupon code (用户商品券Code).
    pub coupon_code: Option<String>,
    /// Application id (公众账号AppID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (用户OpenID).
    pub openid: Option<String>,
    /// Request number of the sending. Required.
    pub send_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PreSendProductCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `stock_id` and `send_request_no`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            stock_id: None,
            coupon_code: None,
            appid: None,
            openid: None,
            send_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch id (批次ID). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon code (用户商品券Code).
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Application id (公众账号AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户OpenID).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Request number of the sending. Required.
    pub fn send_request_no<Via>(mut self, send_request_no: impl IntoField<String, Via>) -> Self {
        self.send_request_no = send_request_no.into_field();
        self
    }
}

impl Default for PreSendProductCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PreSendProductCoupon
    []
    [stock_id, coupon_code, appid, openid, send_request_no,]
    ["stock_id", "appid", "send_request_no",]
}

wxpay_core::operation!(PreSendProductCoupon => PreSendToken, wxpay_core::Spec::new(
    "marketing_busifavor.pre_send_product_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/product-coupons/pre-send",
)
.title("向用户预发放商品券")
.family("marketing_busifavor")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The token with which a coupon is given out.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreSendToken {
    /// Token (预发券token).
    pub token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PreSendToken
    []
    [token,]
    []
}
