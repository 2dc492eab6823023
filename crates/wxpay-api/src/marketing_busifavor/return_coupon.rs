// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Gives a used merchant coupon back to its user (申请退券).
///
/// `POST /v3/marketing/busifavor/coupons/return`
///
/// - Returns [`CouponReturn`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：申请退券。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465845)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::ReturnCoupon;
///
/// let request = ReturnCoupon::new()
///     .coupon_code("1217752501201407033233368018")
///     .stock_id("sample-stock-id")
///     .return_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_code":"1217752501201407033233368018","return_request_no":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请退券",
    "/v3/marketing/busifavor/coupons/return",
    "POST /v3/marketing/busifavor/coupons/return",
    "4012465845",
    "4012465865"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReturnCoupon {
    /// Coupon code (券code). Required.
    pub coupon_code: Option<String>,
    /// Coupon batch id (批次号). Required.
    pub stock_id: Option<String>,
    /// Request number of the return. Required.
    pub return_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReturnCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `coupon_code`, `stock_id` and `return_request_no`.
    pub fn new() -> Self {
        Self {
            coupon_code: None,
            stock_id: None,
            return_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Coupon code (券code). Required.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Coupon batch id (批次号). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Request number of the return. Required.
    pub fn return_request_no<Via>(
        mut self,
        return_request_no: impl IntoField<String, Via>,
    ) -> Self {
        self.return_request_no = return_request_no.into_field();
        self
    }
}

impl Default for ReturnCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReturnCoupon
    []
    [coupon_code, stock_id, return_request_no,]
    ["coupon_code", "stock_id", "return_request_no",]
}

wxpay_core::operation!(ReturnCoupon => CouponReturn, wxpay_core::Spec::new(
    "marketing_busifavor.return_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/return",
)
.title("申请退券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465845")
.body(wxpay_core::Body::Json));

/// When a coupon was given back.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponReturn {
    /// When WeChat Pay returned the coupon (微信退券成功的时间).
    pub wechatpay_return_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponReturn
    []
    [wechatpay_return_time,]
    []
}
