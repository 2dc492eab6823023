// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Submits a delivery plan for review as the brand (提交投放计划).
///
/// `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit`
///
/// - Returns nothing (204).
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：提交投放计划。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4018381190)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandSubmitDeliveryPlan;
///
/// let request = BrandSubmitDeliveryPlan::new("12000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"plan_id":"12000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交投放计划",
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit",
    "POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit",
    "4018381190"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandSubmitDeliveryPlan {
    /// Plan or template id (投放计划ID). Required. It stands in the path.
    pub plan_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandSubmitDeliveryPlan {
    /// Creates the request; setters add the other fields.
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { BrandSubmitDeliveryPlan
    [plan_id,]
    []
    []
}

wxpay_core::operation!(BrandSubmitDeliveryPlan => (), wxpay_core::Spec::new(
    "marketing_product_coupon.brand_submit_delivery_plan",
    wxpay_core::http::Method::POST,
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit",
)
.title("提交投放计划")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4018381190")
.signed_by(wxpay_core::SignedBy::Brand));
