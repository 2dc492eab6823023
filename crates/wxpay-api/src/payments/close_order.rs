// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Closes an order (关单).
///
/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`
///
/// - Who may call it: merchants.
/// - Repeatable: with the same `out_trade_no` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_6.shtml)
#[doc(alias = "关单")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CloseOrder {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// Merchant number (直连商户号). Required.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CloseOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `mchid` unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (直连商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CloseOrder
    [out_trade_no,]
    [mchid,]
    ["mchid",]
}

wxpay_core::operation!(CloseOrder => (), wxpay_core::Spec::new(
    "close_order",
    wxpay_core::http::Method::POST,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
)
.title("关单")
.family("payments")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_6.shtml")
.fill(&[("mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
