// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomsOffice;
use super::Declaration;
use super::DeclarationPage;
use super::OrderNumberType;

wxpay_core::model! {
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
    #[doc(alias = "报关查询")]
    pub request LegacyListDeclarations {
        required {
            /// Application id (机构APPID). Required.
            appid: String,
            /// Merchant number (商户号). Required.
            mchid: String,
            /// Order type (订单类型). Required.
            order_type: OrderNumberType,
            /// Order number (订单号). Required.
            order_no: String,
            /// Customs office (海关). Required.
            customs: CustomsOffice,
        }
        optional {
            /// Where the page of results starts (偏移量).
            offset: i64,
            /// Most results to return in one page.
            limit: i64,
        }
    }
}

wxpay_core::operation!(LegacyListDeclarations => DeclarationPage, wxpay_core::Spec::new(
    "legacy_list_declarations",
    wxpay_core::http::Method::GET,
    "/global/v3/customs/orders",
)
.title("报关查询")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml")
.query(&["appid", "mchid", "order_type", "order_no", "customs", "offset", "limit"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(LegacyListDeclarations => [Declaration] in data, items by offset, total total_count);
