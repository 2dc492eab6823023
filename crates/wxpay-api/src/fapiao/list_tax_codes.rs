// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PageLinks;

wxpay_core::model! {
    /// Lists the tax codes of goods and services, page by page (获取商品和服务税收分类对照表).
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
    ///
    /// - Returns [`TaxCodePage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：获取商品和服务税收分类对照表。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538236)
    #[doc(alias = "获取商品和服务税收分类对照表")]
    pub request ListTaxCodes {
        required {
            /// Where the page of results starts (本次查询的起始位置). Required.
            offset: i64,
            /// Most results to return in one page (本次查询的最大数量). Required.
            limit: i64,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(ListTaxCodes => TaxCodePage, wxpay_core::Spec::new(
    "list_tax_codes",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/tax-codes",
)
.title("获取商品和服务税收分类对照表")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012538236")
.query(&["sub_mchid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListTaxCodes => [TaxCode] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of tax codes.
    pub answer TaxCodePage {
        always {}
        optional {
            /// Where the page of results starts (本次查询的起始位置).
            offset: i64,
            /// Most results to return in one page (本次查询的最大数量).
            limit: i64,
            /// Related links (相关链接).
            links: PageLinks,
            /// Result data (本次查询到的数据).
            data: Vec<TaxCode>,
            /// Total count (总记录数).
            total_count: i64,
        }
    }
}

wxpay_core::model! {
    /// The tax code and rate of a good or service.
    pub answer TaxCode {
        always {}
        optional {
            /// Name of the goods or services (由商户自定义的货物或应税劳务、服务名称).
            goods_name: String,
            /// Goods code (企业侧维护的货物或应税劳务、服务编码).
            goods_id: i64,
            /// Goods category (税局侧规定的货物或应税劳务、服务分类名称).
            goods_category: String,
            /// Tax code of the goods or services (货物或应税劳务、服务编码).
            tax_code: String,
            /// Tax rate (税率).
            tax_rate: i64,
            /// Mark of the tax preference policy (税收优惠政策标识).
            tax_prefer_mark: String,
        }
    }
}
