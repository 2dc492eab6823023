// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantRangeId;

wxpay_core::model! {
    /// Adds a merchant identifier to a range (添加商户标识).
    ///
    /// `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    ///
    /// - Returns [`MerchantRangeId`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：添加商户标识。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "添加商户标识")]
    pub request AddMerchantIdentifier {
        required {
            /// Id of the range of available merchants (可用商户范围id). Required. It stands in the path.
            range_id: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// Value of the merchant identifier (商户标识值). Required.
            merchant_identifier: String,
        }
        optional {}
    }
}

wxpay_core::operation!(AddMerchantIdentifier => MerchantRangeId, wxpay_core::Spec::new(
    "add_merchant_identifier",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
)
.title("添加商户标识")
.family("enterprise_pay")
.body(wxpay_core::Body::Json));
