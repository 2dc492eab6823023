// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;
use wxpay_core::model::Extra;

/// Queries the state of an onboarding application by its WeChat Pay number (通过申请单号查询申请状态).
///
/// `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml)
#[doc(alias = "通过申请单号查询申请状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryApplymentById {
    /// WeChat Pay's application number. Required. It stands in the path.
    pub applyment_id: i64,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryApplymentById {
    /// Creates the request; setters add the other fields.
    pub fn new(applyment_id: impl Into<i64>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryApplymentById
    [applyment_id,]
    []
    []
}

wxpay_core::operation!(QueryApplymentById => Applyment, wxpay_core::Spec::new(
    "query_applyment_by_id",
    wxpay_core::http::Method::GET,
    "/v3/applyment4sub/applyment/applyment_id/{applyment_id}",
)
.title("通过申请单号查询申请状态")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));
