// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries a taxi company by its merchant number (获取出租车公司商户信息).
    ///
    /// `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
    ///
    /// - Returns [`TaxiCompany`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取出租车公司商户信息。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
    #[doc(alias = "获取出租车公司商户信息")]
    pub request QueryTaxiCompany {
        required {
            /// Merchant number of the company (商户号). Required. It stands in the path.
            company_mchid: String,
            /// Administrative region id (行政区划ID). Required.
            region_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTaxiCompany => TaxiCompany, wxpay_core::Spec::new(
    "query_taxi_company",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/taxi-companies/{company_mchid}",
)
.title("获取出租车公司商户信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460161")
.query(&["region_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A taxi company.
    pub answer TaxiCompany {
        always {}
        optional {
            /// Merchant number of the company (商户号).
            company_mchid: String,
            /// Enterprise type (企业类型).
            enterprise_type: String,
            /// Company name (公司名称).
            company_name: String,
            /// Short name of the company (公司简称).
            short_name: String,
            /// Tax number (税号).
            tax_id: String,
            /// Address (公司地址).
            address: String,
            /// Phone number (公司电话).
            phone: String,
            /// Bank name (开户行).
            bank_name: String,
            /// Bank account (银行账号).
            bank_account: String,
            /// Name of the legal person (企业法人姓名).
            legal_person: String,
            /// Channel that issues the fapiao (开票渠道).
            invoice_mode: String,
            /// Administrative region id (行政区划代码).
            region_id: i64,
        }
    }
}
