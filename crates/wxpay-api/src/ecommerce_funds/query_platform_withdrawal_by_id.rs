// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlatformWithdrawal;
use wxpay_core::model::Extra;

/// Queries the platform's withdrawal by WeChat Pay's number (电商平台(微信支付提现单号)查询提现状态).
///
/// `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml)
#[doc(alias = "电商平台(微信支付提现单号)查询提现状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPlatformWithdrawalById {
    /// WeChat Pay's withdrawal number (微信支付提现单号). Required. It stands in the path.
    pub withdraw_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPlatformWithdrawalById {
    /// Creates the request; setters add the other fields.
    pub fn new(withdraw_id: impl Into<String>) -> Self {
        Self {
            withdraw_id: withdraw_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPlatformWithdrawalById
    [withdraw_id,]
    []
    []
}

wxpay_core::operation!(QueryPlatformWithdrawalById => PlatformWithdrawal, wxpay_core::Spec::new(
    "query_platform_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
)
.title("电商平台(微信支付提现单号)查询提现状态")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml")
.repeat(wxpay_core::Repeat::Freely));
