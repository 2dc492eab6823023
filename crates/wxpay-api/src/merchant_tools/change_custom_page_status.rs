// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SwitchOperation;

wxpay_core::model! {
    /// Opens or closes the merchant's own receipt page for a sub-merchant (商家小票管理).
    ///
    /// `POST /v3/goldplan/merchants/changecustompagestatus`
    ///
    /// - Returns [`CustomPageStatus`].
    /// - Callers: service providers and platforms (普通服务商、渠道商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商家小票管理。调用方：普通服务商、渠道商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Service provider has not enabled the gold plan; service provider has no link for receipts. | Send the same request again later. Apply for the permission. |
    /// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant. | Check the parameters. |
    #[doc(alias = "商家小票管理")]
    pub request ChangeCustomPageStatus {
        required {
            /// The sub-merchant's number (子商户ID). Required. At most 32 characters.
            sub_mchid: String,
            /// Operation type (操作类型). Required.
            operation_type: SwitchOperation,
        }
        optional {}
    }
}

wxpay_core::operation!(ChangeCustomPageStatus => CustomPageStatus, wxpay_core::Spec::new(
    "change_custom_page_status",
    wxpay_core::http::Method::POST,
    "/v3/goldplan/merchants/changecustompagestatus",
)
.title("商家小票管理")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012473788")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The operation done on a sub-merchant's receipt page.
    pub answer CustomPageStatus {
        always {}
        optional {
            /// The sub-merchant's number (子商户ID).
            sub_mchid: String,
            /// Operation type (操作类型). No official source confirms it.
            operation_type: SwitchOperation,
        }
    }
}
