// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reverses an order (撤销).
///
/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// - Returns [`ReversedOrder`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：撤销。调用方：商户；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payments::ReverseOrder;
///
/// let request = ReverseOrder::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销",
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
    "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
    "4012382161"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReverseOrder {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// Application id (应用AppID). Required.
    pub appid: Option<String>,
    /// Merchant number (直连商户号). Required.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReverseOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `mchid`, and `appid` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number (直连商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReverseOrder
    [out_trade_no,]
    [appid, mchid,]
    ["appid", "mchid",]
}

wxpay_core::operation!(ReverseOrder => ReversedOrder, wxpay_core::Spec::new(
    "payments.reverse_order",
    wxpay_core::http::Method::POST,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
)
.title("撤销")
.family("payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012382161")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The order that was reversed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReversedOrder {
    /// Application id (应用AppID).
    pub appid: Option<String>,
    /// Merchant number (直连商户号).
    pub mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReversedOrder
    []
    [appid, mchid, out_trade_no,]
    []
}
