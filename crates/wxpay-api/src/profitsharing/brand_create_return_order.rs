// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReturnResult;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for shared money of a brand's order to be returned (请求分账回退).
///
/// `POST /v3/brand/profitsharing/returnorders`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: with the same `out_return_no` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml)
#[doc(alias = "请求分账回退")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandCreateReturnOrder {
    /// The merchant's own return number (商户回退单号). Required.
    pub out_return_no: String,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信分账单号).
    pub order_id: Option<String>,
    /// The merchant's own order number (商户分账单号).
    pub out_order_no: Option<String>,
    /// Merchant number that returns the funds (回退商户号). Required.
    pub return_mchid: Option<String>,
    /// Amount (回退金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (回退描述). Required.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandCreateReturnOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `return_mchid`, `amount` and `description`.
    pub fn new(out_return_no: impl Into<String>) -> Self {
        Self {
            out_return_no: out_return_no.into(),
            sub_mchid: None,
            order_id: None,
            out_order_no: None,
            return_mchid: None,
            amount: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信分账单号).
    pub fn order_id<Via>(mut self, order_id: impl IntoField<String, Via>) -> Self {
        self.order_id = order_id.into_field();
        self
    }

    /// The merchant's own order number (商户分账单号).
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }

    /// Merchant number that returns the funds (回退商户号). Required.
    pub fn return_mchid<Via>(mut self, return_mchid: impl IntoField<String, Via>) -> Self {
        self.return_mchid = return_mchid.into_field();
        self
    }

    /// Amount (回退金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (回退描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandCreateReturnOrder
    [out_return_no,]
    [sub_mchid, order_id, out_order_no, return_mchid, amount, description,]
    ["sub_mchid", "return_mchid", "amount", "description",]
}

wxpay_core::operation!(BrandCreateReturnOrder => BrandCreatedReturnOrder, wxpay_core::Spec::new(
    "brand_create_return_order",
    wxpay_core::http::Method::POST,
    "/v3/brand/profitsharing/returnorders",
)
.title("请求分账回退")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_return_no")));

/// A return in a brand's profit sharing as accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandCreatedReturnOrder {
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
    /// Amount (回退金额). In fen.
    pub amount: Option<i64>,
    /// WeChat Pay's return number (微信回退单号).
    pub return_no: Option<String>,
    /// Result (回退结果).
    pub result: Option<BrandReturnResult>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<BrandCreatedReturnFailReason>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandCreatedReturnOrder
    []
    [sub_mchid, order_id, out_order_no, out_return_no, return_mchid, amount, return_no, result, fail_reason, finish_time,]
    []
}

wxpay_core::open_enum! {
    /// Why a requested return in a brand's profit sharing failed.
    pub enum BrandCreatedReturnFailReason {
        /// Account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Time out closed.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    }
}
