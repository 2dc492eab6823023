// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantWithdrawal;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a sub-merchant's withdrawal by the merchant's own number (商户提现单号查询).
///
/// `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml)
#[doc(alias = "商户提现单号查询")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantWithdrawalByOutRequestNo {
    /// The merchant's own request number (商户提现单号). Required. It stands in the path.
    pub out_request_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubMerchantWithdrawalByOutRequestNo {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
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

wxpay_core::__model_impl! { QuerySubMerchantWithdrawalByOutRequestNo
    [out_request_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QuerySubMerchantWithdrawalByOutRequestNo => SubMerchantWithdrawal, wxpay_core::Spec::new(
    "query_sub_merchant_withdrawal_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
)
.title("商户提现单号查询")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
