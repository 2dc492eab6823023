// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCoupon;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Gives a used product coupon back to its user (退券).
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
///
/// - Returns [`UserCoupon`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：退券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781599)
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
/// use wxpay::api::marketing_product_coupon::ReturnUserCoupon;
///
/// let request = ReturnUserCoupon::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .coupon_code("Xxxx_123456")
///     .brand_id("120344")
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .appid("wx8888888888888888")
///     .out_request_no("MCHRETURN202003101234");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","brand_id":"120344","coupon_code":"Xxxx_123456","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"MCHRETURN202003101234","product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "退券",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    "4015781599"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReturnUserCoupon {
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
    /// The merchant's own request number (退券请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Index of the use in the sequence (多次优惠索引).
    pub sequential_coupon_index: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReturnUserCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `coupon_code`, `brand_id`, `product_coupon_id`, `stock_id` and `out_request_no`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            coupon_code: None,
            brand_id: None,
            product_coupon_id: None,
            stock_id: None,
            appid: None,
            out_request_no: None,
            sequential_coupon_index: None,
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

    /// The merchant's own request number (退券请求单号). Required. At most 40 characters.
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
}

impl Default for ReturnUserCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReturnUserCoupon
    []
    [openid, coupon_code, brand_id, product_coupon_id, stock_id, appid, out_request_no, sequential_coupon_index,]
    ["openid", "coupon_code", "brand_id", "product_coupon_id", "stock_id", "appid", "out_request_no",]
}

wxpay_core::operation!(ReturnUserCoupon => UserCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.return_user_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
)
.title("退券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781599")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
