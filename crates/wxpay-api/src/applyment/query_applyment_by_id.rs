// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;

wxpay_core::model! {
    /// Queries the state of an onboarding application by its WeChat Pay number (通过申请单号查询申请状态).
    ///
    /// `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml)
    #[doc(alias = "通过申请单号查询申请状态")]
    pub request QueryApplymentById {
        required {
            /// WeChat Pay's application number. Required. It stands in the path.
            applyment_id: i64,
        }
        optional {}
    }
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
