// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlanChanges;
use super::SavedDeliveryPlan;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a delivery plan as the brand (更新投放计划).
///
/// `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}`
///
/// - Returns [`SavedDeliveryPlan`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：更新投放计划。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4018381209)
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
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{BrandUpdateDeliveryPlan, DeliveryPlanChanges};
///
/// let request = BrandUpdateDeliveryPlan::new("12000")
///     .modify_content(
///         DeliveryPlanChanges::new()
///             .plan_name("示例名称")
///             .delivery_end_time("2025-01-01T00:00:00+08:00".parse::<DateTime>()?)
///             .total_count(1)
///             .user_limit(1)
///             .daily_limit(1)
///             .recommend_word("示例文字"),
///     )
///     .out_request_no("xxxx-1234-1000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"modify_content":{"daily_limit":1,"delivery_end_time":"2025-01-01T00:00:00+08:00","plan_name":"示例名称","recommend_word":"示例文字","total_count":1,"user_limit":1},"out_request_no":"xxxx-1234-1000","plan_id":"12000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "更新投放计划",
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}",
    "PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}",
    "4018381209"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUpdateDeliveryPlan {
    /// Plan or template id (投放计划ID). Required. At most 32 characters. It stands in the path.
    pub plan_id: String,
    /// Content of the change (修改内容). Required.
    pub modify_content: Option<DeliveryPlanChanges>,
    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandUpdateDeliveryPlan {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `modify_content` and `out_request_no`.
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            modify_content: None,
            out_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Content of the change (修改内容). Required.
    pub fn modify_content<Via>(
        mut self,
        modify_content: impl IntoField<DeliveryPlanChanges, Via>,
    ) -> Self {
        self.modify_content = modify_content.into_field();
        self
    }

    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandUpdateDeliveryPlan
    [plan_id,]
    [modify_content, out_request_no,]
    ["modify_content", "out_request_no",]
}

wxpay_core::operation!(BrandUpdateDeliveryPlan => SavedDeliveryPlan, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_update_delivery_plan",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}",
)
.title("更新投放计划")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4018381209")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
