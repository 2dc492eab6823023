// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;

wxpay_core::model! {
    /// Queries the state of an onboarding application by the business code (通过业务申请编号查询申请状态).
    ///
    /// `GET /v3/applyment4sub/applyment/business_code/{business_code}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml)
    #[doc(alias = "通过业务申请编号查询申请状态")]
    pub request QueryApplymentByBusinessCode {
        required {
            /// Business application number. Required. At most 124 characters. It stands in the path.
            business_code: String,
        }
        optional {}
    }
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
