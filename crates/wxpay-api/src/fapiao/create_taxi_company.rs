// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Adds a taxi company (新增出租车公司).
    ///
    /// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
    ///
    /// - Returns [`CreatedTaxiCompany`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：新增出租车公司。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
    #[doc(alias = "新增出租车公司")]
    pub request CreateTaxiCompany {
        required {
            /// Tax number (税号). Required.
            tax_id: String,
            /// Address (公司地址). Required.
            address: String,
            /// Channel that issues the fapiao (开票渠道). Required.
            invoice_mode: String,
            /// Name of the legal person (企业法人姓名). Required.
            legal_person: String,
            /// Administrative region id (行政区划ID). Required.
            region_id: i64,
            /// Enterprise type (企业类型). Required.
            enterprise_type: String,
        }
        optional {
            /// Company name (公司名称).
            company_name: String,
            /// Phone number (公司电话).
            phone: String,
            /// Bank name (开户行).
            bank_name: String,
            /// Bank account (银行账号).
            bank_account: String,
            /// Short name of the company (公司简称).
            short_name: String,
        }
    }
}

wxpay_core::operation!(CreateTaxiCompany => CreatedTaxiCompany, wxpay_core::Spec::new(
    "create_taxi_company",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/taxi-company/create-taxi-company",
)
.title("新增出租车公司")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460154")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The merchant number and name of an added taxi company.
    pub answer CreatedTaxiCompany {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Company name (公司名称).
            company_name: String,
        }
    }
}
