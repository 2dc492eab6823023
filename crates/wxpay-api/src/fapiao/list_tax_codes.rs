// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PageLinks;
use super::TaxPreferenceMark;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::ListTaxCodes;
///
/// let request = ListTaxCodes::new().offset(0).limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20,"offset":0}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取商品和服务税收分类对照表",
    "/v3/new-tax-control-fapiao/merchant/tax-codes",
    "GET /v3/new-tax-control-fapiao/merchant/tax-codes",
    "4012538236",
    "4012474057"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListTaxCodes {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Start of the page of results (本次查询的起始位置). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (本次查询的最大数量). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListTaxCodes {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Start of the page of results (本次查询的起始位置). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (本次查询的最大数量). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListTaxCodes {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListTaxCodes
    []
    [sub_mchid, offset, limit,]
    ["offset", "limit",]
}

wxpay_core::operation!(ListTaxCodes => TaxCodePage, wxpay_core::Spec::new(
    "fapiao.list_tax_codes",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/tax-codes",
)
.title("获取商品和服务税收分类对照表")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012538236")
.query(&["sub_mchid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListTaxCodes => [TaxCode] in data, items by offset, total total_count);

/// One page of tax codes.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCodePage {
    /// Start of the page of results (本次查询的起始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (本次查询的最大数量).
    pub limit: Option<i64>,
    /// Related links (相关链接).
    pub links: Option<PageLinks>,
    /// Result data (本次查询到的数据).
    pub data: Option<Vec<TaxCode>>,
    /// Total count (总记录数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TaxCodePage
    []
    [offset, limit, links, data, total_count,]
    []
}

/// The tax code and rate of a good or service.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCode {
    /// Name of the goods or services (由商户自定义的货物或应税劳务、服务名称).
    pub goods_name: Option<String>,
    /// Goods code (企业侧维护的货物或应税劳务、服务编码).
    pub goods_id: Option<i64>,
    /// Goods category (税局侧规定的货物或应税劳务、服务分类名称).
    pub goods_category: Option<String>,
    /// Tax code of the goods or services (货物或应税劳务、服务编码).
    pub tax_code: Option<String>,
    /// Tax rate (税率).
    pub tax_rate: Option<i64>,
    /// Mark of the tax preference policy (税收优惠政策标识).
    pub tax_prefer_mark: Option<TaxPreferenceMark>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TaxCode
    []
    [goods_name, goods_id, goods_category, tax_code, tax_rate, tax_prefer_mark,]
    []
}
