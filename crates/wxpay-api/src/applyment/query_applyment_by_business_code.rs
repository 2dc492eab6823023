// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;
use wxpay_core::model::Extra;

/// Queries the state of an onboarding application by the business code (通过业务申请编号查询申请状态).
///
/// `GET /v3/applyment4sub/applyment/business_code/{business_code}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml)
#[doc(alias = "通过业务申请编号查询申请状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryApplymentByBusinessCode {
    /// Business application number. Required. At most 124 characters. It stands in the path.
    pub business_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryApplymentByBusinessCode {
    /// Creates the request; setters add the other fields.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryApplymentByBusinessCode
    [business_code,]
    []
    []
}

wxpay_core::operation!(QueryApplymentByBusinessCode => Applyment, wxpay_core::Spec::new(
    "query_applyment_by_business_code",
    wxpay_core::http::Method::GET,
    "/v3/applyment4sub/applyment/business_code/{business_code}",
)
.title("通过业务申请编号查询申请状态")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));
