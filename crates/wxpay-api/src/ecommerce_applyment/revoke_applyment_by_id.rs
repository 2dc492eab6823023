// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;

wxpay_core::model! {
    /// Revokes an onboarding application by its WeChat Pay number (撤销申请单-使用申请单号).
    ///
    /// `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
    ///
    /// - Returns [`ApplymentReference`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：撤销申请单-使用申请单号。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
    #[doc(alias = "撤销申请单-使用申请单号")]
    pub request RevokeApplymentById {
        required {
            /// WeChat Pay's application number. Required. It stands in the path.
            applyment_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(RevokeApplymentById => ApplymentReference, wxpay_core::Spec::new(
    "revoke_applyment_by_id",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/{applyment_id}/revoke",
)
.title("撤销申请单-使用申请单号")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015616720"));
