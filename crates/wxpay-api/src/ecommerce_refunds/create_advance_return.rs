// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvanceReturn;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the money that the platform advanced for a refund to be returned (垫付退款回补).
///
/// `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml)
#[doc(alias = "垫付退款回补")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateAdvanceReturn {
    /// WeChat Pay's refund number (微信退款单号). Required. It stands in the path.
    pub refund_id: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateAdvanceReturn {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(refund_id: impl Into<String>) -> Self {
        Self {
            refund_id: refund_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateAdvanceReturn
    [refund_id,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(CreateAdvanceReturn => AdvanceReturn, wxpay_core::Spec::new(
    "create_advance_return",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
)
.title("垫付退款回补")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml")
.body(wxpay_core::Body::Json));
