// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlanChanges;
use super::SavedDeliveryPlan;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a delivery plan (更新投放计划).
///
/// `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
///
/// - Returns [`SavedDeliveryPlan`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：更新投放计划。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
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
/// use wxpay::api::marketing_product_coupon::{DeliveryPlanChanges, UpdateDeliveryPlan};
///
/// let request = UpdateDeliveryPlan::new()
///     .plan_id("12000")
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
    "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
    "PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
    "4016184594"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateDeliveryPlan {
    /// Plan or template id (投放计划ID). Required. At most 32 characters. It stands in the path.
    pub plan_id: Option<String>,
    /// Content of the change (修改内容). Required.
    pub modify_content: Option<DeliveryPlanChanges>,
    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateDeliveryPlan {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `plan_id`, `modify_content` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            plan_id: None,
            modify_content: None,
            out_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Plan or template id (投放计划ID). Required. At most 32 characters. It stands in the path.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
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

impl Default for UpdateDeliveryPlan {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateDeliveryPlan
    []
    [plan_id, modify_content, out_request_no,]
    ["plan_id", "modify_content", "out_request_no",]
}

wxpay_core::operation!(UpdateDeliveryPlan => SavedDeliveryPlan, wxpay_core::Spec::new(
    "marketing_product_coupon.update_delivery_plan",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
)
.title("更新投放计划")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016184594")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
