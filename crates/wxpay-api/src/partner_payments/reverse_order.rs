// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reverses a sub-merchant's order (撤销).
///
/// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// - Returns [`ReversedOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：撤销。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::partner_payments::ReverseOrder;
///
/// let request = ReverseOrder::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销",
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
    "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
    "4012382181"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReverseOrder {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// The service provider's application id (合作伙伴应用AppID).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (合作伙伴商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (特约商户应用AppID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (特约商户商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReverseOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (合作伙伴应用AppID).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (合作伙伴商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (特约商户应用AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (特约商户商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReverseOrder
    [out_trade_no,]
    [sp_appid, sp_mchid, sub_appid, sub_mchid,]
    ["sp_mchid", "sub_mchid",]
}

wxpay_core::operation!(ReverseOrder => ReversedOrder, wxpay_core::Spec::new(
    "partner_payments.reverse_order",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
)
.title("撤销")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012382181")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The order that was reversed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReversedOrder {
    /// The service provider's application id (合作伙伴应用AppID).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (合作伙伴商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (特约商户应用AppID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (特约商户商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReversedOrder
    []
    [sp_appid, sp_mchid, sub_appid, sub_mchid, out_trade_no,]
    []
}
