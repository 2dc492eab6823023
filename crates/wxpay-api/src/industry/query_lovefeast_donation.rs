// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LovefeastDonation;

wxpay_core::model! {
    /// Queries one of a user's charity meal donations (查询用户捐赠单详情).
    ///
    /// `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
    ///
    /// - Returns [`LovefeastDonation`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户捐赠单详情。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询用户捐赠单详情")]
    pub request QueryLovefeastDonation {
        required {
            /// The user's id within the application (用户在商户AppID下的唯一标识). Required. It stands in the path.
            openid: String,
            /// The merchant's own order number (商户系统内部订单号). Required. It stands in the path.
            out_trade_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryLovefeastDonation => LovefeastDonation, wxpay_core::Spec::new(
    "query_lovefeast_donation",
    wxpay_core::http::Method::GET,
    "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
)
.title("查询用户捐赠单详情")
.family("industry")
.repeat(wxpay_core::Repeat::Freely));
