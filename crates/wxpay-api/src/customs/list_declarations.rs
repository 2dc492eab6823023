// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomsOffice;
use super::Declaration;
use super::DeclarationPage;
use super::OrderNumberType;

wxpay_core::model! {
    /// Lists the customs declarations of an order (报关查询).
    ///
    /// `GET /v3/global/customs/orders`
    ///
    /// - Returns [`DeclarationPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：报关查询。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_3.shtml)
    #[doc(alias = "报关查询")]
    pub request ListDeclarations {
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

wxpay_core::operation!(ListDeclarations => DeclarationPage, wxpay_core::Spec::new(
    "list_declarations",
    wxpay_core::http::Method::GET,
    "/v3/global/customs/orders",
)
.title("报关查询")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_3.shtml")
.query(&["appid", "mchid", "order_type", "order_no", "customs", "offset", "limit"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListDeclarations => [Declaration] in data, items by offset, total total_count);
