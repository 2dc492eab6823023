// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentifierType;

wxpay_core::model! {
    /// Lists the ranges of usable merchants (查询可用商户范围列表).
    ///
    /// `GET /v3/webizpay/avail-mch-ranges`
    ///
    /// - Returns [`MerchantRangeList`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询可用商户范围列表。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询可用商户范围列表")]
    pub request ListMerchantRanges {
        required {
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ListMerchantRanges => MerchantRangeList, wxpay_core::Spec::new(
    "list_merchant_ranges",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/avail-mch-ranges",
)
.title("查询可用商户范围列表")
.family("enterprise_pay")
.query(&["sp_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The ranges of usable merchants of a service provider.
    pub answer MerchantRangeList {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// List of ranges of available merchants (可用商户范围列表).
            range_list: Vec<MerchantRange>,
        }
    }
}

wxpay_core::model! {
    /// A range of usable merchants.
    pub answer MerchantRange {
        always {}
        optional {
            /// Id of the range of available merchants (可用商户范围id).
            range_id: String,
            /// Type of the merchant identifier (商户标识类型).
            identifier_type: IdentifierType,
        }
    }
}
