// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deactivates a merchant coupon (使券失效).
///
/// `POST /v3/marketing/busifavor/coupons/deactivate`
///
/// - Returns [`CouponDeactivation`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：使券失效。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::DeactivateCoupon;
///
/// let request = DeactivateCoupon::new()
///     .coupon_code("1217752501201407033233368018")
///     .stock_id("sample-stock-id")
///     .deactivate_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_code":"1217752501201407033233368018","deactivate_request_no":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "使券失效",
    "/v3/marketing/busifavor/coupons/deactivate",
    "POST /v3/marketing/busifavor/coupons/deactivate",
    "4012465890",
    "4012465924"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeactivateCoupon {
    /// Coupon code (券code). Required.
    pub coupon_code: Option<String>,
    /// Coupon batch id (批次号). Required.
    pub stock_id: Option<String>,
    /// Request number of the deactivation. Required.
    pub deactivate_request_no: Option<String>,
    /// Why it was deactivated (失效原因).
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeactivateCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `coupon_code`, `stock_id` and `deactivate_request_no`.
    pub fn new() -> Self {
        Self {
            coupon_code: None,
            stock_id: None,
            deactivate_request_no: None,
            deactivate_reason: None,
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

    /// Request number of the deactivation. Required.
    pub fn deactivate_request_no<Via>(
        mut self,
        deactivate_request_no: impl IntoField<String, Via>,
    ) -> Self {
        self.deactivate_request_no = deactivate_request_no.into_field();
        self
    }

    /// Why it was deactivated (失效原因).
    pub fn deactivate_reason<Via>(
        mut self,
        deactivate_reason: impl IntoField<String, Via>,
    ) -> Self {
        self.deactivate_reason = deactivate_reason.into_field();
        self
    }
}

impl Default for DeactivateCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeactivateCoupon
    []
    [coupon_code, stock_id, deactivate_request_no, deactivate_reason,]
    ["coupon_code", "stock_id", "deactivate_request_no",]
}

wxpay_core::operation!(DeactivateCoupon => CouponDeactivation, wxpay_core::Spec::new(
    "marketing_busifavor.deactivate_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/deactivate",
)
.title("使券失效")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465890")
.body(wxpay_core::Body::Json));

/// When a coupon was deactivated.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponDeactivation {
    /// When the deactivation succeeded (券成功失效的时间).
    pub wechatpay_deactivate_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponDeactivation
    []
    [wechatpay_deactivate_time,]
    []
}
