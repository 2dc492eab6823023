// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentifierType;
use super::MerchantRangeId;

wxpay_core::model! {
    /// Creates a range of usable merchants (创建可用商户范围).
    ///
    /// `POST /v3/webizpay/avail-mch-ranges`
    ///
    /// - Returns [`MerchantRangeId`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：创建可用商户范围。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "创建可用商户范围")]
    pub request CreateMerchantRange {
        required {
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// Type of the merchant identifier (商户标识类型). Required.
            identifier_type: IdentifierType,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateMerchantRange => MerchantRangeId, wxpay_core::Spec::new(
    "create_merchant_range",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/avail-mch-ranges",
)
.title("创建可用商户范围")
.family("enterprise_pay")
.body(wxpay_core::Body::Json));
