// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Closure;
use wxpay_core::model::Extra;

/// Queries the state of an account closure application (查询注销单状态).
///
/// `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html)
#[doc(alias = "查询注销单状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryClosure {
    /// The merchant's own application number. Required. It stands in the path.
    pub out_apply_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryClosure {
    /// Creates the request; setters add the other fields.
    pub fn new(out_apply_no: impl Into<String>) -> Self {
        Self {
            out_apply_no: out_apply_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryClosure
    [out_apply_no,]
    []
    []
}

wxpay_core::operation!(QueryClosure => Closure, wxpay_core::Spec::new(
    "query_closure",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
)
.title("查询注销单状态")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html")
.repeat(wxpay_core::Repeat::Freely));
