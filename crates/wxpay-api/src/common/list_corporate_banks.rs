// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Bank;
use super::BankPage;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the banks that support corporate accounts (查询支持对公业务的银行列表).
///
/// `GET /v3/capital/capitallhh/banks/corporate-banking`
///
/// - Returns [`BankPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询支持对公业务的银行列表。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::ListCorporateBanks;
///
/// let request = ListCorporateBanks::new().limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询支持对公业务的银行列表",
    "/v3/capital/capitallhh/banks/corporate-banking",
    "GET /v3/capital/capitallhh/banks/corporate-banking"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListCorporateBanks {
    /// Start of the page of results (本次查询偏移量).
    pub offset: Option<i64>,
    /// Most results to return in one page. Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListCorporateBanks {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `limit`.
    pub fn new() -> Self {
        Self {
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Start of the page of results (本次查询偏移量).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page. Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListCorporateBanks {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListCorporateBanks
    []
    [offset, limit,]
    ["limit",]
}

wxpay_core::operation!(ListCorporateBanks => BankPage, wxpay_core::Spec::new(
    "common.list_corporate_banks",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/banks/corporate-banking",
)
.title("查询支持对公业务的银行列表")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListCorporateBanks => [Bank] in data, items by offset, total total_count);
