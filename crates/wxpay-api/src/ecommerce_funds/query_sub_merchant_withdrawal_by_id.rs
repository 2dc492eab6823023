// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantWithdrawal;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a sub-merchant's withdrawal by WeChat Pay's number (微信支付提现单号查询).
///
/// `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml)
#[doc(alias = "微信支付提现单号查询")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantWithdrawalById {
    /// WeChat Pay's withdrawal number (微信支付提现单号). Required. It stands in the path.
    pub withdraw_id: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubMerchantWithdrawalById {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(withdraw_id: impl Into<String>) -> Self {
        Self {
            withdraw_id: withdraw_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QuerySubMerchantWithdrawalById
    [withdraw_id,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QuerySubMerchantWithdrawalById => SubMerchantWithdrawal, wxpay_core::Spec::new(
    "query_sub_merchant_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/withdraw/{withdraw_id}",
)
.title("微信支付提现单号查询")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
