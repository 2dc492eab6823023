// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an order by the number of the mixed order (使用医保自费混合订单号查看下单结果).
///
/// `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
///
/// - Returns [`Order`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：使用医保自费混合订单号查看下单结果。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781479)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RULE_LIMIT` | 403 | Too often. | Send the same request again later. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::medical_insurance::QueryOrderByMixTradeNo;
///
/// let request = QueryOrderByMixTradeNo::new("202204022005169952975171534816");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mix_trade_no":"202204022005169952975171534816"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "使用医保自费混合订单号查看下单结果",
    "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
    "GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
    "4016781479",
    "4012503155"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrderByMixTradeNo {
    /// Number of the order mixing insurance and self-payment (医保自费混合订单号). Required. At most 32 characters. It stands in the path.
    pub mix_trade_no: String,
    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrderByMixTradeNo {
    /// Creates the request; setters add the other fields.
    pub fn new(mix_trade_no: impl Into<String>) -> Self {
        Self {
            mix_trade_no: mix_trade_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryOrderByMixTradeNo
    [mix_trade_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryOrderByMixTradeNo => Order, wxpay_core::Spec::new(
    "medical_insurance.query_order_by_mix_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
)
.title("使用医保自费混合订单号查看下单结果")
.family("medical_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4016781479")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
