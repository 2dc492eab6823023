// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawal;
use wxpay_core::model::Extra;

/// Queries an account closure with withdrawal by its WeChat Pay number (微信支付注销提现申请单号查询申请单状态).
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
#[doc(alias = "微信支付注销提现申请单号查询申请单状态")]
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

wxpay_core::operation!(QueryClosureWithdrawalById => ClosureWithdrawal, wxpay_core::Spec::new(
    "query_closure_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
)
.title("微信支付注销提现申请单号查询申请单状态")
.family("ecommerce_applyment")
.repeat(wxpay_core::Repeat::Freely));
