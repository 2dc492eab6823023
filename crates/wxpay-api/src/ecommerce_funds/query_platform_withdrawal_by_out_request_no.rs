// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlatformWithdrawal;
use wxpay_core::model::Extra;

/// Queries the platform's withdrawal by the merchant's own number (电商平台(商户提现单号查询)提现状态).
///
/// `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml)
#[doc(alias = "电商平台(商户提现单号查询)提现状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPlatformWithdrawalByOutRequestNo {
    /// The merchant's own request number (商户提现单号). Required. It stands in the path.
    pub out_request_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPlatformWithdrawalByOutRequestNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPlatformWithdrawalByOutRequestNo
    [out_request_no,]
    []
    []
}

wxpay_core::operation!(QueryPlatformWithdrawalByOutRequestNo => PlatformWithdrawal, wxpay_core::Spec::new(
    "query_platform_withdrawal_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
)
.title("电商平台(商户提现单号查询)提现状态")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml")
.repeat(wxpay_core::Repeat::Freely));
