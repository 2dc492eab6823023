// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerPlan;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a payscore plan of a sub-merchant by the merchant's plan number (查询支付分计划).
///
/// `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
///
/// - Returns [`PartnerPlan`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询支付分计划。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_plan::PartnerQueryPlan;
///
/// let request = PartnerQueryPlan::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_plan_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询支付分计划",
    "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    "GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    "4012463318"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryPlan {
    /// The merchant's own plan number (支付分计划商户侧单号). Required. It stands in the path.
    pub merchant_plan_no: String,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryPlan {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(merchant_plan_no: impl Into<String>) -> Self {
        Self {
            merchant_plan_no: merchant_plan_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerQueryPlan
    [merchant_plan_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(PartnerQueryPlan => PartnerPlan, wxpay_core::Spec::new(
    "payscore_plan.partner_query_plan",
    wxpay_core::http::Method::GET,
    "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
)
.title("查询支付分计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012463318")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
