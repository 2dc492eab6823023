// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantRangeId;

wxpay_core::model! {
    /// Deletes a merchant identifier from a range (删除商户标识).
    ///
    /// `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
    ///
    /// - Returns [`MerchantRangeId`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：删除商户标识。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "删除商户标识")]
    pub request DeleteMerchantIdentifier {
        required {
            /// Id of the range of available merchants (可用商户范围id). Required. It stands in the path.
            range_id: String,
            /// Value of the merchant identifier (商户标识值). Required. It stands in the path.
            merchant_identifier: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeleteMerchantIdentifier => MerchantRangeId, wxpay_core::Spec::new(
    "delete_merchant_identifier",
    wxpay_core::http::Method::DELETE,
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
)
.title("删除商户标识")
.family("enterprise_pay")
.body(wxpay_core::Body::Json));
