// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdministratorChange;

wxpay_core::model! {
    /// Queries an administrator change by merchant and request number (查询超管变更申请单状态-使用业务单号和商户号).
    ///
    /// `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    ///
    /// - Returns [`AdministratorChange`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询超管变更申请单状态-使用业务单号和商户号。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
    #[doc(alias = "查询超管变更申请单状态-使用业务单号和商户号")]
    pub request QueryAdministratorChangeByOutRequestNo {
        required {
            /// Merchant number (微信支付商户号). Required. It stands in the path.
            merchant_code: String,
            /// The merchant's own request number. Required. It stands in the path.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAdministratorChangeByOutRequestNo => AdministratorChange, wxpay_core::Spec::new(
    "query_administrator_change_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
)
.title("查询超管变更申请单状态-使用业务单号和商户号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090667")
.repeat(wxpay_core::Repeat::Freely));
