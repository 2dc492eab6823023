// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlanChanges;
use super::SavedDeliveryPlan;

wxpay_core::model! {
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
    #[doc(alias = "更新投放计划")]
    pub request UpdateDeliveryPlan {
        required {
            /// Plan or template id (投放计划ID). Required. At most 32 characters. It stands in the path.
            plan_id: String,
            /// Content of the change (修改内容). Required.
            modify_content: DeliveryPlanChanges,
        }
        optional {
            /// The merchant's own request number (修改请求单号). At most 40 characters.
            out_request_no: String,
        }
    }
}

wxpay_core::operation!(UpdateDeliveryPlan => SavedDeliveryPlan, wxpay_core::Spec::new(
    "update_delivery_plan",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
)
.title("更新投放计划")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016184594")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
