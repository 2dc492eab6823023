// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Lists the merchant identifiers of a range, page by page (查询商户标识列表).
    ///
    /// `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    ///
    /// - Returns [`MerchantIdentifierPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询商户标识列表。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询商户标识列表")]
    pub request ListMerchantIdentifiers {
        required {
            /// Id of the range of available merchants (可用商户范围id). Required. It stands in the path.
            range_id: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// Where the page of results starts (分页开始位置). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(ListMerchantIdentifiers => MerchantIdentifierPage, wxpay_core::Spec::new(
    "list_merchant_identifiers",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
)
.title("查询商户标识列表")
.family("enterprise_pay")
.query(&["sp_mchid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListMerchantIdentifiers => [String] in data, items by offset, total total_count);

wxpay_core::model! {
    /// A page of merchant identifiers.
    pub answer MerchantIdentifierPage {
        always {}
        optional {
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Count.
            count: i64,
            /// Total count (总数量).
            total_count: i64,
            /// Result data (商户标识列表).
            data: Vec<String>,
        }
    }
}
