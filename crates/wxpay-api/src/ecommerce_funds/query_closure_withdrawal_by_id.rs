// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawalRecord;
use wxpay_core::model::Extra;

/// Queries an application for a closed account's withdrawal by WeChat Pay's number (微信支付提现申请单号查询提现申请单状态).
///
/// `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_8.shtml)
#[doc(alias = "微信支付提现申请单号查询提现申请单状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryClosureWithdrawalById {
    /// WeChat Pay's application number. Required. It stands in the path.
    pub applyment_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryClosureWithdrawalById {
    /// Creates the request; setters add the other fields.
    pub fn new(applyment_id: impl Into<String>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryClosureWithdrawalById
    [applyment_id,]
    []
    []
}

wxpay_core::operation!(QueryClosureWithdrawalById => ClosureWithdrawalRecord, wxpay_core::Spec::new(
    "query_closure_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
)
.title("微信支付提现申请单号查询提现申请单状态")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_8.shtml")
.repeat(wxpay_core::Repeat::Freely));
