// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Assigns a member of the service staff to an order (服务人员分配).
///
/// `POST /v3/smartguide/guides/{guide_id}/assign`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: with the same `out_trade_no` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml)
#[doc(alias = "服务人员分配")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AssignGuide {
    /// Service staff id (服务人员ID). Required. It stands in the path.
    pub guide_id: Option<String>,
    /// The sub-merchant's number (子商户ID).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AssignGuide {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `guide_id` and `out_trade_no`.
    pub fn new() -> Self {
        Self {
            guide_id: None,
            sub_mchid: None,
            out_trade_no: None,
            extra: Extra::new(),
        }
    }

    /// Service staff id (服务人员ID). Required. It stands in the path.
    pub fn guide_id<Via>(mut self, guide_id: impl IntoField<String, Via>) -> Self {
        self.guide_id = guide_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户ID).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }
}

impl Default for AssignGuide {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AssignGuide
    []
    [guide_id, sub_mchid, out_trade_no,]
    ["guide_id", "out_trade_no",]
}

wxpay_core::operation!(AssignGuide => (), wxpay_core::Spec::new(
    "assign_guide",
    wxpay_core::http::Method::POST,
    "/v3/smartguide/guides/{guide_id}/assign",
)
.title("服务人员分配")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
