// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomsOffice;
use super::Declaration;
use super::DeclarationPage;
use super::OrderNumberType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the customs declarations of an order, at the former path (报关查询).
///
/// `GET /global/v3/customs/orders`
///
/// - Returns [`DeclarationPage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：报关查询。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::customs::{CustomsOffice, LegacyListDeclarations, OrderNumberType};
///
/// let request = LegacyListDeclarations::new()
///     .order_type(OrderNumberType::OutTradeNo)
///     .order_no("1217752501201407033233368018")
///     .customs(CustomsOffice::GuangzhouZs);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"customs":"GUANGZHOU_ZS","order_no":"1217752501201407033233368018","order_type":"out_trade_no"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "报关查询",
    "/global/v3/customs/orders",
    "GET /global/v3/customs/orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyListDeclarations {
    /// Application id (机构APPID). Required.
    pub appid: Option<String>,
    /// Merchant number (商户号). Required.
    pub mchid: Option<String>,
    /// Order type (订单类型). Required.
    pub order_type: Option<OrderNumberType>,
    /// Order number (订单号). Required.
    pub order_no: Option<String>,
    /// Customs office (海关). Required.
    pub customs: Option<CustomsOffice>,
    /// Start of the page of results (偏移量).
    pub offset: Option<i64>,
    /// Most results to return in one page.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyListDeclarations {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `order_type`, `order_no` and `customs`.
    /// The client fills in `mchid`, and `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            appid: None,
            mchid: None,
            order_type: None,
            order_no: None,
            customs: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Application id (机构APPID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number (商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Order type (订单类型). Required.
    pub fn order_type<Via>(mut self, order_type: impl IntoField<OrderNumberType, Via>) -> Self {
        self.order_type = order_type.into_field();
        self
    }

    /// Order number (订单号). Required.
    pub fn order_no<Via>(mut self, order_no: impl IntoField<String, Via>) -> Self {
        self.order_no = order_no.into_field();
        self
    }

    /// Customs office (海关). Required.
    pub fn customs<Via>(mut self, customs: impl IntoField<CustomsOffice, Via>) -> Self {
        self.customs = customs.into_field();
        self
    }

    /// Start of the page of results (偏移量).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for LegacyListDeclarations {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LegacyListDeclarations
    []
    [appid, mchid, order_type, order_no, customs, offset, limit,]
    ["appid", "mchid", "order_type", "order_no", "customs",]
}

wxpay_core::operation!(LegacyListDeclarations => DeclarationPage, wxpay_core::Spec::new(
    "customs.legacy_list_declarations",
    wxpay_core::http::Method::GET,
    "/global/v3/customs/orders",
)
.title("报关查询")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml")
.query(&["appid", "mchid", "order_type", "order_no", "customs", "offset", "limit"])
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid)])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(LegacyListDeclarations => [Declaration] in data, items by offset, total total_count);
