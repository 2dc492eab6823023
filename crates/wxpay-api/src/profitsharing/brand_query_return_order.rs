// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReturnResult;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the outcome of a return in a brand's profit sharing (查询分账回退结果).
///
/// `GET /v3/brand/profitsharing/returnorders`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml)
#[doc(alias = "查询分账回退结果")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandQueryReturnOrder {
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The merchant's own return number (商户回退单号). Required.
    pub out_return_no: Option<String>,
    /// WeChat Pay's order number (微信分帐单号).
    pub order_id: Option<String>,
    /// The merchant's own order number (商户分账单号).
    pub out_order_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandQueryReturnOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid` and `out_return_no`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            out_return_no: None,
            order_id: None,
            out_order_no: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own return number (商户回退单号). Required.
    pub fn out_return_no<Via>(mut self, out_return_no: impl IntoField<String, Via>) -> Self {
        self.out_return_no = out_return_no.into_field();
        self
    }

    /// WeChat Pay's order number (微信分帐单号).
    pub fn order_id<Via>(mut self, order_id: impl IntoField<String, Via>) -> Self {
        self.order_id = order_id.into_field();
        self
    }

    /// The merchant's own order number (商户分账单号).
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }
}

impl Default for BrandQueryReturnOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandQueryReturnOrder
    []
    [sub_mchid, out_return_no, order_id, out_order_no,]
    ["sub_mchid", "out_return_no",]
}

wxpay_core::operation!(BrandQueryReturnOrder => BrandReturnOrder, wxpay_core::Spec::new(
    "brand_query_return_order",
    wxpay_core::http::Method::GET,
    "/v3/brand/profitsharing/returnorders",
)
.title("查询分账回退结果")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml")
.query(&["sub_mchid", "out_return_no", "order_id", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));

/// A return in a brand's profit sharing, with its outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandReturnOrder {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信分账单号).
    pub order_id: Option<String>,
    /// The merchant's own order number (商户分账单号).
    pub out_order_no: Option<String>,
    /// The merchant's own return number (商户回退单号).
    pub out_return_no: Option<String>,
    /// Merchant number that returns the funds (回退商户号).
    pub return_mchid: Option<String>,
    /// WeChat Pay's return number (微信回退单号).
    pub return_no: Option<String>,
    /// Amount (回退金额). In fen.
    pub amount: Option<i64>,
    /// Result (回退结果).
    pub result: Option<BrandReturnResult>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<BrandReturnFailReason>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandReturnOrder
    []
    [sub_mchid, order_id, out_order_no, out_return_no, return_mchid, return_no, amount, result, fail_reason, finish_time,]
    []
}

wxpay_core::open_enum! {
    /// Why a queried return in a brand's profit sharing failed.
    pub enum BrandReturnFailReason {
        /// Account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Time out closed.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Invalid request.
        InvalidRequest = "INVALID_REQUEST",
    }
}
