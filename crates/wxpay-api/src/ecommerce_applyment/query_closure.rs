// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Closure;

wxpay_core::model! {
    /// Queries the state of an account closure application (查询注销单状态).
    ///
    /// `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html)
    #[doc(alias = "查询注销单状态")]
    pub request QueryClosure {
        required {
            /// The merchant's own application number. Required. It stands in the path.
            out_apply_no: String,
        }
        optional {}
    }
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
