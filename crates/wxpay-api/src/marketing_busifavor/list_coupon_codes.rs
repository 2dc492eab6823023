// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponCode;
use super::CouponState;

wxpay_core::model! {
    /// Lists the coupon codes uploaded for a batch, page by page (查询预存code列表).
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    ///
    /// - Returns [`CouponCodePage`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询预存code列表。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[doc(alias = "查询预存code列表")]
    pub request ListCouponCodes {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// Status (券code状态).
            status: CouponState,
            /// Application id (公众账号ID).
            appid: String,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListCouponCodes => CouponCodePage, wxpay_core::Spec::new(
    "list_coupon_codes",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
)
.title("查询预存code列表")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html")
.query(&["status", "appid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListCouponCodes => [CouponCode] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// A page of uploaded coupon codes.
    pub answer CouponCodePage {
        always {}
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Total count (批次总数).
            total_count: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Result data (券code列表).
            data: Vec<CouponCode>,
        }
    }
}
